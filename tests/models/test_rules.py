"""The rules that the database itself keeps, each by its name."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.models import ProtectedError

from archive import models as m
from tests import factories as make
from tests.models.refusals import refused_by

pytestmark = pytest.mark.django_db


def refused(name: str, act) -> None:
    with refused_by(name):
        act()


def test_exactly_one_superior():
    formation, person = make.formation(), make.person()
    name = "a_subordination_has_exactly_one_superior"
    refused(name, lambda: m.Subordination.objects.create(formation=formation))
    refused(
        name,
        lambda: m.Subordination.objects.create(
            formation=formation, superior_formation=make.formation(), superior_person=person
        ),
    )
    assert make.subordination(formation=formation, superior_person=person).superior == person


def test_exactly_one_citation_target():
    source = make.source()
    name = "a_citation_has_exactly_one_target"
    refused(name, lambda: m.Citation.objects.create(source=source))
    refused(
        name,
        lambda: m.Citation.objects.create(
            source=source, event=make.event(), station=make.station()
        ),
    )


def test_a_citation_of_a_record_names_its_field():
    source, formation = make.source(), make.formation()
    name = "a_citation_of_a_record_names_the_field"
    refused(name, lambda: m.Citation.objects.create(source=source, formation=formation))
    refused(
        name, lambda: m.Citation.objects.create(source=source, event=make.event(), field="title")
    )


def test_exactly_one_bearer_of_a_name():
    refused("a_name_has_exactly_one_bearer", lambda: m.Name.objects.create(text="XIV Army Corps"))


def test_a_figure_is_neither_negative_nor_upside_down_nor_empty():
    refused("a_figure_is_not_negative", lambda: make.figure(lower=-1))
    refused("a_figures_lower_bound_is_not_above", lambda: make.figure(lower=5, upper=4))
    subject, measure = make.formation(), make.measure()
    refused(
        "a_figure_has_a_quantity",
        lambda: m.Figure.objects.create(formation=subject, measure=measure),
    )
    refused("a_figure_has_a_subject", lambda: m.Figure.objects.create(measure=measure, lower=1))
    refused(
        "a_figure_has_one_subject",
        lambda: m.Figure.objects.create(
            measure=measure, lower=1, formation=subject, power=make.power()
        ),
    )


@pytest.mark.parametrize(
    "change", [{"standing": "disputed"}, {"standing": "rejected"}, {"basis": "inferred"}]
)
def test_a_weak_statement_says_why(change):
    refused("says_why_it_is_disputed_rejected_or_inferred", lambda: make.station(**change))
    assert make.station(**change, note="The list is printed without indent here.").pk


REPEATABLE = [make.subordination, make.station, make.appointment, make.participation, make.name]


@pytest.mark.parametrize("factory", REPEATABLE)
def test_the_same_statement_is_not_recorded_twice(factory):
    row = factory()
    copy = type(row).objects.get(pk=row.pk)
    copy.pk, copy.key = None, m.base.new_key()
    copy._state.adding = True
    refused("recorded_once", copy.save)


def test_records_with_statements_or_citations_are_not_deleted():
    formation = make.appointment().formation
    with pytest.raises(ProtectedError):
        formation.delete()
    person = make.citation(person=make.person()).person
    with pytest.raises(ProtectedError):
        person.delete()
    with refused_by("person_id"), connection.cursor() as cursor:
        cursor.execute("SET LOCAL muster.undo = 'on'")
        cursor.execute("DELETE FROM archive_person WHERE id = %s", [person.pk])
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_what_was_published_is_never_deleted():
    formation = make.formation(status="published")
    refused("a_published_record_is_never_deleted", lambda: formation.delete())
    formation.status, formation.retraction_reason = "retracted", "Merged."
    formation.save()
    refused("a_published_record_is_never_deleted", lambda: formation.delete())


def test_a_draft_that_was_never_public_can_be_deleted():
    formation = make.formation(status="draft")
    formation.delete()
    assert not m.Formation.objects.exists()


def test_a_retraction_needs_a_reason():
    refused("is_retracted_with_a_reason", lambda: make.formation(status="retracted"))


def test_a_point_has_both_coordinates_and_lies_on_earth():
    name = "a_place_has_both_coordinates_or_none"
    refused(name, lambda: make.place(latitude="44.8"))
    refused(name, lambda: make.place(latitude="91", longitude="20"))


def test_changing_a_cited_value_asks_for_confirmation():
    station = make.station(kind="position")
    citation = make.citation(station=station)
    station.note = "A note changes nothing."
    station.save()
    citation.refresh_from_db()
    assert not citation.needs_confirmation
    station.kind = "headquarters"
    station.save()
    citation.refresh_from_db()
    assert citation.needs_confirmation


def test_only_the_cited_field_of_a_record_asks_for_confirmation():
    place = make.place()
    name = make.citation(place=place, field="name")
    point = make.citation(place=place, field="latitude")
    place.latitude, place.longitude = "44.8", "20.4"
    place.save()
    name.refresh_from_db()
    point.refresh_from_db()
    assert (name.needs_confirmation, point.needs_confirmation) == (False, True)
