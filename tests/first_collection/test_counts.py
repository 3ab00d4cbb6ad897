"""Nothing of substance is missing: the archive holds no less than others found in the document."""

from __future__ import annotations

from typing import Any

import pytest

from archive import models as m
from tests.first_collection.queries import QUERIES

pytestmark = pytest.mark.django_db


def dated(model: Any) -> Any:
    return model.objects.published().exclude(beginning_edtf="", ending_edtf="")


def undated(model: Any) -> Any:
    return model.objects.published().filter(beginning_edtf="", ending_edtf="")


def total(rows: Any, *models: Any) -> int:
    return sum(rows(model).count() for model in models)


def taken_or_lost() -> Any:
    return m.Place.objects.filter(outcomes__kind__in=["taken", "entered", "lost"]).distinct()


#: What is counted, how it is counted here, and the least it may be. Where a count of others was
#: cut differently, the comment says how.
COUNTS = {
    # 116 elsewhere, with the Brandenburgers, whom the document only alludes to: described here.
    "named formations": (lambda: m.Formation.objects.published().named().count(), 115),
    "described formations": (lambda: m.Formation.objects.filter(is_named=False).count(), 32),
    # 58 elsewhere, with Schmider, who is a source's author here and no person of the events.
    "people": (lambda: m.Person.objects.published().count(), 57),
    "engagements": (lambda: m.Engagement.objects.published().count(), 92),
    "places": (lambda: m.Place.objects.published().count(), 144),
    # 59 elsewhere; ordinals and repeated mentions are no figures of their own here.
    "figures": (lambda: m.Figure.objects.published().count(), 54),
    "dated entries": (lambda: total(dated, m.Event, m.Engagement, m.Outcome), 210),
    "undated statements": (lambda: total(undated, m.Event, m.Outcome, m.Remark, m.Station), 95),
    "works listed": (lambda: len(QUERIES["works"]()), 13),
    "places that changed hands": (lambda: taken_or_lost().count(), 60),
    "powers": (lambda: m.Power.objects.published().count(), 10),
}


@pytest.mark.parametrize("what", COUNTS)
def test_it_holds_at_least_as_many(what: str) -> None:
    count, least = COUNTS[what]
    assert count() >= least


def test_exactly_thirteen_works_are_listed_each_as_printed() -> None:
    works = QUERIES["works"]()
    assert len(works) == 13
    assert all(work.as_printed for work in works)


def test_formations_that_are_only_described_have_no_number() -> None:
    described = m.Formation.objects.filter(is_named=False)
    assert [f.name for f in described if f.number is not None] == []


def test_every_record_is_published_and_belongs_to_the_collection() -> None:
    collection = m.Collection.objects.get(slug="belgrade-offensive")
    for member in m.Membership.MEMBERS:
        model = m.Membership._meta.get_field(member).related_model
        own = model.objects.exclude(slug__startswith="muster-")
        inside = own.published().filter(memberships__collection=collection)
        assert set(own) - set(inside) == set(), f"{member} outside the collection"


def test_no_heading_has_stray_punctuation() -> None:
    for model in m.ENTITIES:
        for record in model.objects.all():
            assert record.heading == record.heading.strip(" ;,"), record.slug
