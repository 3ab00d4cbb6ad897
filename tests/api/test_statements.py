"""A record comes with everything that is said of it, on every side, and with all the evidence."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import models

from archive import models as m
from archive.api import records
from archive.api.shapes import COMMON, FIGURE, SHAPES
from archive.api.strands import STRANDS
from tests import factories as make
from tests.api.conftest import Get
from tests.api.world import world
from tests.cast import Cast

pytestmark = pytest.mark.django_db

DATES = {
    "beginning", "beginning_edtf", "ending", "ending_edtf",
    "began_earliest", "began_latest", "ended_earliest", "ended_latest",
}  # fmt: skip
#: Columns that are no part of an answer: keys of the database, and what only editors need.
LEFT_OUT = {"id", "search_key", "sort_key", "version", "status", "first_published_at"}
ENTITIES = {model.kind_name: model for model in m.ENTITIES}


@pytest.mark.parametrize("model", m.STATEMENTS)
def test_every_column_of_a_statement_is_shown(model: type[models.Model]):
    columns = {field.name for field in model._meta.concrete_fields} - LEFT_OUT - DATES
    shape = SHAPES[model]
    shown = {*COMMON, *shape.records, *shape.terms, *shape.values}
    if model is m.Figure:
        shown |= set(FIGURE)
    if model is m.Name:
        shown |= set(m.BEARERS)  # the record under which the name stands
    assert columns == shown


@pytest.mark.parametrize("kind", ENTITIES)
def test_every_column_of_a_record_is_shown(kind: str):
    columns = {field.name for field in ENTITIES[kind]._meta.concrete_fields}
    unseen = LEFT_OUT | DATES | {"slug", "retraction_reason", ENTITIES[kind].heading_field}
    assert columns - unseen <= set(records.full_members(kind))


@pytest.mark.parametrize("kind", ENTITIES)
def test_every_way_from_a_statement_to_a_record_is_followed(kind: str):
    followed = {(s.model, path) for s in STRANDS[kind].values() for path in s.paths}
    for model in m.STATEMENTS:
        for field in model._meta.concrete_fields:
            if field.related_model is ENTITIES[kind]:
                assert (model, field.name) in followed


@pytest.mark.parametrize("kind", m.Involvement.ends)
def test_every_record_knows_what_it_is_involved_in(kind: str):
    involving = {strand.model for strand in STRANDS[kind].values() if strand.involving}
    assert involving == {m.Event, m.Commemoration, m.Remark}


def test_a_record_has_a_statement_under_every_name(get: Get):
    for kind, address in world(rows=1).addresses.items():
        shown = get(address).get("statements", {})
        assert set(shown) == set(STRANDS[kind])
        for name, rows in shown.items():
            assert rows, f"{kind}: {name}"
            assert all(len(row["citations"]) == 2 for row in rows), f"{kind}: {name}"


def test_subordinations_are_seen_from_both_ends(get: Get, standing: Cast):
    key = standing.corps_under_army.key
    above = get("formations/57th-army")["statements"]["subordinates"]
    below = get("formations/4th-guards-mechanised-corps")["statements"]["superiors"]
    assert above == below
    assert [row["key"] for row in above] == [key]
    assert above[0]["formation"] == {
        "type": "formation",
        "slug": "4th-guards-mechanised-corps",
        "name": "4th Guards Mechanised Corps",
        "href": "/api/v1/formations/4th-guards-mechanised-corps",
    }


def test_dates_come_as_written_as_edtf_in_house_form_and_as_bounds(get: Get, standing: Cast):
    (row,) = get("formations/57th-army")["statements"]["subordinates"]
    assert row["dates"] == {
        "text": standing.corps_under_army.dates_text,
        "beginning": "12 October 1944",
        "beginning_edtf": "1944-10-12",
        "ending": "by the end of October 1944",
        "ending_edtf": "[..1944-10-31]",
        "began_earliest": "1944-10-12",
        "began_latest": "1944-10-12",
        "ended_earliest": "1944-10-12",
        "ended_latest": "1944-10-31",
    }


def test_the_house_form_is_that_of_the_pages(get: Get, standing: Cast):
    event = make.event(engagement=standing.offensive, beginning="mid-October 1944")
    (row,) = get("engagements/belgrade-offensive")["statements"]["events"]
    assert row["dates"]["text"] == event.dates_text
    shown = get("engagements/belgrade-offensive")["dates"]["text"]
    assert shown == standing.offensive.dates_text


def test_what_is_undated_has_no_bounds(get: Get, standing: Cast):
    (row,) = get("formations/57th-army")["statements"]["participations"]
    assert set(row["dates"].values()) == {"", None}


def test_a_citation_says_where_through_what_and_how(get: Get, standing: Cast):
    station = make.station(formation=standing.corps, place=standing.belgrade)
    book = make.source(title="The Struggle for Europe", slug="struggle")
    citation = make.citation(
        station=station,
        source=book,
        seen_through=standing.article,
        stance="contradicts",
        locator_kind="page",
        locator="211–213",
        quotation="“near the town”",
        editors_note="Check again.",
    )
    (row,) = get("places/belgrade")["statements"]["stations"]
    (shown,) = row["citations"]
    assert shown["key"] == citation.key
    assert (shown["source"]["slug"], shown["source"]["name"]) == ("struggle", book.title)
    assert shown["seen_through"]["slug"] == "article"
    assert shown["stance"] == "contradicts"
    assert (shown["locator_kind"], shown["locator"]) == ("page", "211–213")
    assert shown["quotation"] == "“near the town”"
    assert "Check again." not in str(row)


def test_the_fields_of_a_record_have_their_own_evidence(get: Get, standing: Cast):
    make.citation(place=standing.belgrade, field="latitude", source=standing.article)
    (shown,) = get("places/belgrade")["citations"]
    assert (shown["field"], shown["source"]["slug"]) == ("latitude", "article")


def test_the_better_attested_comes_first(get: Get, standing: Cast):
    def at(day: str, **more: Any) -> m.Station:
        return make.station(
            formation=standing.corps, place=standing.belgrade, beginning=day, **more
        )

    rejected = at("1 October 1944", standing="rejected", note="A misprint.")
    late, early = at("20 October 1944"), at("14 October 1944")
    preferred = at("25 October 1944", standing="preferred")
    undated = make.station(formation=standing.corps, place=standing.belgrade)
    rows = get("places/belgrade")["statements"]["stations"]
    expected = [preferred, early, late, undated, rejected]
    assert [row["key"] for row in rows] == [row.key for row in expected]
    assert rows[-1]["note"] == "A misprint."


def test_a_figure_has_its_bounds_and_its_words(get: Get, standing: Cast):
    tanks = make.measure(name="tanks", code="tanks")
    figure = make.figure(
        formation=standing.corps, measure=tanks, lower=160, upper=160, qualifier="about"
    )
    part = make.figure(
        formation=standing.corps, measure=tanks, lower="0.5", upper=30, qualifier="between",
        subset_of=figure,
    )  # fmt: skip
    rows = get("formations/4th-guards-mechanised-corps")["statements"]["figures"]
    shown = {row["key"]: row for row in rows}
    figure.refresh_from_db()
    assert shown[figure.key]["quantity"] == figure.quantity_text
    assert (shown[figure.key]["lower"], shown[figure.key]["measure"]["code"]) == (160, "tanks")
    assert shown[part.key]["lower"] == 0.5
    assert (shown[part.key]["subset_of"], shown[figure.key]["subset_of"]) == (figure.key, None)


def test_an_event_names_all_involved_in_order(get: Get, standing: Cast):
    event = make.event(title="They meet")
    make.involvement(event=event, person=standing.gagen, role="guest", position=2)
    make.involvement(event=event, formation=standing.front, role="host", position=1)
    for address in ("people/nikolai-gagen", "formations/3rd-ukrainian-front"):
        (row,) = get(address)["statements"]["events"]
        assert [(one["subject"]["type"], one["role"]) for one in row["involved"]] == [
            ("formation", "host"),
            ("person", "guest"),
        ]


def test_a_collection_counts_what_it_holds(get: Get, standing: Cast):
    make.membership(collection=standing.collection, formation=standing.army)
    make.membership(collection=standing.collection, formation=standing.draft)
    holdings = get("collections/first-collection")["holdings"]
    assert (holdings["formations"], holdings["engagements"], holdings["people"]) == (1, 1, 0)


def test_a_source_is_asked_for_what_it_is_cited_for(get: Get, standing: Cast):
    found, address = [], "sources/article/citations?limit=3"
    while address:
        page = get(address)
        found += page["items"]
        address = (page["next"] or "").removeprefix("/api/v1/")
    keys = list(m.Citation.objects.order_by("key").values_list("key", flat=True))
    assert [row["key"] for row in found] == keys
    kinds = {row["about"]["type"] for row in found}
    assert kinds >= {"subordination", "appointment", "participation", "outcome", "person"}
    subordinations = [row for row in found if row["about"]["type"] == "subordination"]
    assert all(row["about"]["citations"] for row in subordinations)
