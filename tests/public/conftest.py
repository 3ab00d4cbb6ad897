"""The reading room in tests reads through the connection that the test writes through."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connections

from tests.cast import Cast, cast


@pytest.fixture(autouse=True)
def reader(db: None) -> Iterator[None]:
    """Mirror `reader` to `default`, so that pages see rows of the test's own transaction."""
    own = connections["reader"]
    connections["reader"] = connections["default"]
    yield
    connections["reader"] = own


@pytest.fixture
def standing() -> Cast:
    """The standing cast."""
    return cast()
