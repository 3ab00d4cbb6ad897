"""A form asks for as much at thirty statements of each kind as at one, and stays small."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.models import Engagement, Formation, Subordination
from tests import factories as make
from tests.admin.addresses import address, sent_back

COUNTS_OF_LONG_INLINES = 12
NORMAL_PAGE = 200_000


def fill(army: Formation, number: int) -> None:
    power = make.power()
    echelon = make.echelon()
    for _ in range(number):
        other = {"power": power, "echelon": echelon}
        make.name(formation=army)
        make.external_identifier(formation=army)
        make.subordination(formation=army, superior_formation=make.formation(**other))
        make.subordination(superior_formation=army, formation=make.formation(**other))
        make.appointment(formation=army, rank=make.rank())
        make.station(formation=army)
        make.lineage(formation=army)
        make.figure(formation=army, engagement=make.engagement())
        make.participation(formation=army)
        make.membership(formation=army)
        make.citation(formation=army)


def asked(run: Any) -> int:
    with CaptureQueriesContext(connection) as queries:
        run()
    return len(queries)


def test_the_form_of_a_formation_asks_no_more_for_thirty_rows_of_each_kind(desk: Client) -> None:
    army = make.formation(name="1st Army")
    url = address(Formation, "change", army.pk)
    fill(army, 1)
    desk.get(url)
    one = asked(lambda: desk.get(url))
    fill(army, 29)
    thirty = asked(lambda: desk.get(url))
    assert one <= 24
    assert thirty <= one + COUNTS_OF_LONG_INLINES


def test_saving_one_change_asks_no_more_beside_many_rows(desk: Client) -> None:
    army = make.formation(name="1st Army")
    url = address(Formation, "change", army.pk)
    counts = []
    for number in (1, 9):
        fill(army, number)
        data = {**sent_back(desk, url), "summary": f"Summary {number}"}
        counts.append(asked(lambda data=data: desk.post(url, data)))
    assert counts[1] <= counts[0] + 2


def test_the_form_of_a_normal_record_is_small(desk: Client) -> None:
    army = make.formation(name="1st Army")
    fill(army, 2)
    assert len(desk.get(address(Formation, "change", army.pk)).content) <= NORMAL_PAGE
    battle = make.engagement()
    for _ in range(3):
        make.participation(engagement=battle)
        make.command(engagement=battle)
        make.figure(engagement=battle)
        make.outcome(engagement=battle)
    assert len(desk.get(address(Engagement, "change", battle.pk)).content) <= NORMAL_PAGE


def test_a_list_asks_no_more_for_thirty_rows(desk: Client) -> None:
    url = address(Subordination, "changelist")
    make.subordination()
    desk.get(url)
    one = asked(lambda: desk.get(url))
    for _ in range(29):
        make.subordination()
    assert asked(lambda: desk.get(url)) <= one


def test_suggestions_ask_once(desk: Client) -> None:
    power = make.power()
    for number in range(15):
        make.formation(name=f"{number}th Army", power=power, echelon=make.echelon())
    query = {
        "app_label": "archive",
        "model_name": "subordination",
        "field_name": "formation",
        "term": "army",
    }
    assert asked(lambda: desk.get("/admin/autocomplete/", query)) <= 4  # session, user, count, rows
