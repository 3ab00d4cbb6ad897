"""The number of queries of a page depends on its kind, never on how much the archive holds."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive import models as m
from tests import factories as make
from tests.cast import Cast

pytestmark = pytest.mark.django_db


def grow(standing: Cast, number: int) -> None:
    """Give the army, Gagen, the offensive, Belgrade and the article *number* more of everything."""
    for _ in range(number):
        rows = statements(standing)
        for column, row in rows.items():
            make.citation(**{column: row}, source=make.source())
            make.citation(**{column: row}, source=standing.article)


def statements(standing: Cast) -> dict[str, m.Statement]:
    """One more statement of every type that the cast's records can have."""
    army, offensive, belgrade = standing.army, standing.offensive, standing.belgrade
    below = make.formation(
        echelon=make.echelon(), branch=make.branch(), power=standing.soviet_union
    )
    make.appointment(formation=below)
    rows: dict[str, m.Statement] = {
        "name": make.name(formation=army),
        "subordination": make.subordination(formation=below, superior_formation=army),
        "lineage": make.lineage(formation=army),
        "station": make.station(formation=army, place=belgrade, relation=f"near {below.slug}"),
        "appointment": make.appointment(person=standing.gagen, formation=below),
        "promotion": make.promotion(person=standing.gagen),
        "alignment": make.alignment(power=standing.soviet_union),
        "belligerent": make.belligerent(engagement=offensive),
        "participation": make.participation(engagement=offensive, side=standing.allies),
        "command": make.command(engagement=offensive, person=standing.gagen, formation=army),
        "figure": make.figure(formation=army),
        "outcome": make.outcome(
            engagement=offensive,
            kind="taken",
            place=belgrade,
            by_formation=army,
            from_formation=make.formation(),
        ),
        "nesting": make.nesting(parent=offensive),
        "relation": make.relation(engagement=offensive),
        "event": make.event(engagement=offensive, place=belgrade),
        "commemoration": make.commemoration(engagement=offensive),
        "remark": make.remark(),
    }
    for owner in ("event", "commemoration", "remark"):
        for subject in ("formation", "person", "place"):
            make.involvement(**{owner: rows[owner]}, **{subject: subjects(standing)[subject]})
    return rows


def subjects(standing: Cast) -> dict[str, m.Entity]:
    """Whom and what the chronicle involves."""
    return {"formation": standing.army, "person": standing.gagen, "place": standing.belgrade}


#: address → queries
COUNTS = {
    "/": 8,
    "/formations/": 6,
    "/formations/?q=army&power=soviet-union&side=allies": 6,
    "/people/": 5,
    "/engagements/": 4,
    "/places/": 3,
    "/powers/": 3,
    "/sources/": 2,
    "/collections/": 2,
    "/formations/57th-army/": 27,
    "/people/nikolai-gagen/": 20,
    "/engagements/belgrade-offensive/": 25,
    "/places/belgrade/": 19,
    "/powers/soviet-union/": 17,
    "/collections/first-collection/": 3,
    "/search/?q=army": 1,
    "/formations/57th-army/order-of-battle/?on=1944-10-14": 7,
    "/engagements/belgrade-offensive/order-of-battle/?on=1944-10-14": 10,
}


def queries(client: Client, address: str) -> int:
    """How many queries the page at *address* asks."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize("number", [1, 30])
def test_it_asks_the_same_for_thirty_rows_as_for_one(
    client: Client, standing: Cast, number: int
) -> None:
    grow(standing, number)
    assert {address: queries(client, address) for address in COUNTS} == COUNTS


def test_the_page_of_a_source_asks_a_fixed_number_for_each_type_it_shows(
    client: Client, standing: Cast
) -> None:
    grow(standing, 1)
    few = queries(client, "/sources/article/")
    grow(standing, 1)
    assert queries(client, "/sources/article/") == few
