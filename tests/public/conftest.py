"""What the tests of the reading room share."""

from __future__ import annotations

import pytest

from tests.cast import Cast, cast


@pytest.fixture
def standing(db: None) -> Cast:
    """The standing cast."""
    return cast()
