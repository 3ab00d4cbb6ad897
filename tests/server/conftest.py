"""Homes of PostgreSQL that a test may break: made anew, outside of the checkout."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.server import postmaster
from archive.server.cluster import Cluster
from archive.server.home import Home, home


@pytest.fixture
def folder() -> Iterator[Path]:
    """A private folder with a short name, which an unprivileged user can reach."""
    made = Path(tempfile.mkdtemp(prefix="muster-"))
    made.chmod(0o711)
    yield made
    for left in made.glob("**/postmaster.pid"):
        postmaster.stop(left.parent, patience=2)
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def place(folder: Path) -> Home:
    return home(folder / "var")


@pytest.fixture
def cluster(place: Home) -> Iterator[Cluster]:
    """A cluster that has not been started; stopped after the test if it was."""
    made = Cluster(place, tell=lambda sentence: None, durable=False)
    yield made
    made.stop()


@pytest.fixture
def surroundings(folder: Path) -> dict[str, str]:
    """The environment of a person who has set nothing but where the archive lives."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {"MUSTER_VAR": str(folder / "var")}
