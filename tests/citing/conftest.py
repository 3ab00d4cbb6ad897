"""The works that the tests of citing share, by name."""

from __future__ import annotations

import pytest

from archive.citing.works import Work

from . import works_of_the_offensive as cast


@pytest.fixture
def works() -> dict[str, Work]:
    return {name.lower(): work for name, work in vars(cast).items() if isinstance(work, Work)}
