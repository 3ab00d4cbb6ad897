"""A PostgreSQL and an empty, migrated archive in a place that is removed afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.server.cluster import Cluster
from archive.server.home import home


@contextmanager
def scratch() -> Iterator[tuple[Path, Cluster]]:
    """The folder, and the server that runs in it; Django's settings are loaded within.

    As durable as the real one, so that writing costs what it costs.
    """
    folder = Path(tempfile.mkdtemp(prefix="muster-bench-"))
    folder.chmod(0o711)
    os.environ |= {
        "MUSTER_VAR": str(folder), "DATABASE_USE": "owner", "SECRET_KEY": "only-for-measuring-" * 4,
        "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
    }  # fmt: skip
    os.environ.pop("DATABASE_URL", None)
    cluster = Cluster(home(folder), tell=lambda sentence: None)
    try:
        cluster.start()
        _furnish()
        yield folder, cluster
    finally:
        cluster.stop()
        for part in (cluster.home.socket, cluster.home.place, folder):
            shutil.rmtree(part, ignore_errors=True)


def _furnish() -> None:
    """Make every table and the rights on it, and gather the static files."""
    import django

    django.setup()
    from django.core.management import call_command

    from archive.server import roles

    call_command("migrate", interactive=False, verbosity=0)
    roles.apply("default")
    call_command("collectstatic", interactive=False, verbosity=0)
