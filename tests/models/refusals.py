"""How tests say that the database refuses something, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import IntegrityError, transaction


@contextmanager
def refused_by(rule: str) -> Iterator[None]:
    """The block is refused by the constraint or trigger whose name contains *rule*."""
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        yield
    assert rule in (caught.value.__cause__.diag.constraint_name or ""), caught.value
