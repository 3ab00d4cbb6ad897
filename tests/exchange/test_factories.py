"""Every model has a factory, and every factory makes a row that its model accepts."""

from __future__ import annotations

import pytest

from archive.models import CONTENT
from tests.cast import cast
from tests.factories import FACTORIES


def test_every_model_has_a_factory() -> None:
    assert set(FACTORIES) == set(CONTENT)


@pytest.mark.django_db
@pytest.mark.parametrize("model", CONTENT, ids=lambda model: model.__name__)
def test_two_rows_of_a_factory_stand_side_by_side_and_are_valid(model) -> None:
    for row in (FACTORIES[model](), FACTORIES[model]()):
        row.refresh_from_db()
        row.full_clean(exclude=["key"])


@pytest.mark.django_db
def test_the_cast_keeps_its_draft_from_readers() -> None:
    people = cast()
    assert people.army in type(people.army).objects.published()
    assert people.draft not in type(people.army).objects.published()
