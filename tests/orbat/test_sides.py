"""All sides of an engagement on a day."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive import orbat
from tests import factories as make

pytestmark = pytest.mark.django_db
OCTOBER_14 = dt.date(1944, 10, 14)
THAT_DAY = {"beginning": "[..1944-10-14]", "ending": "[1944-10-14..]"}


@pytest.fixture
def offensive():
    return make.engagement(beginning="15 September 1944", ending="24 November 1944")


@pytest.fixture
def allies():
    return make.coalition(code="allies", name="Allies", position=1)


@pytest.fixture
def axis():
    return make.coalition(code="axis", name="Axis", position=2)


def test_each_side_has_its_powers_and_its_trees(offensive, allies, axis):
    army, corps, german = (make.formation(slug=s) for s in ("army", "corps", "german"))
    make.subordination(formation=corps, superior_formation=army, **THAT_DAY)
    for side, unit in ((allies, army), (allies, corps), (axis, german)):
        make.participation(engagement=offensive, side=side, formation=unit)
    make.belligerent(engagement=offensive, side=axis, power=make.power(name="Germany"))
    first, second = orbat.sides(offensive.pk, OCTOBER_14)
    assert (first.code, [r.slug for r in first.roots]) == ("allies", ["army"])
    assert [n.slug for n in first.walk()] == ["army", "corps"]
    assert (second.powers, [r.slug for r in second.roots]) == (("Germany",), ["german"])


def test_an_undated_participation_lasts_as_long_as_the_engagement(offensive, allies):
    make.participation(engagement=offensive, side=allies)
    (side,) = orbat.sides(offensive.pk, OCTOBER_14, possible=False)
    assert side.roots[0].certainty == "certain"
    assert orbat.sides(offensive.pk, dt.date(1945, 1, 1)) == ()


def test_a_formation_that_took_part_in_part_says_so_wherever_it_stands(offensive, allies):
    army, corps = make.formation(), make.formation()
    make.subordination(formation=corps, superior_formation=army, **THAT_DAY)
    make.participation(engagement=offensive, side=allies, formation=army)
    make.participation(engagement=offensive, side=allies, formation=corps, in_part=True)
    (side,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert [node.in_part for node in side.walk()] == [False, True]


def test_an_undated_part_lies_within_the_dates_of_the_whole(offensive, allies):
    part = make.engagement()
    make.nesting(engagement=part, parent=offensive)
    make.participation(engagement=part, side=allies)
    (side,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert side.roots[0].certainty == "possible"
    assert orbat.sides(offensive.pk, dt.date(1943, 8, 15)) == ()


def test_own_dates_of_a_participation_count(offensive, allies):
    make.participation(
        engagement=offensive, side=allies, beginning="20 October 1944", ending="24 November 1944"
    )
    assert orbat.sides(offensive.pk, OCTOBER_14) == ()


def test_participants_of_the_parts_belong_to_the_whole(offensive, allies):
    action = make.engagement(beginning="14 October 1944", ending="14 October 1944")
    make.nesting(engagement=action, parent=offensive)
    unit = make.participation(engagement=action, side=allies).formation
    (side,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert [r.slug for r in side.roots] == [unit.slug]
    assert orbat.sides(offensive.pk, dt.date(1944, 10, 15)) == ()


def test_a_formation_under_a_person_says_so(offensive, axis):
    division, felber = make.formation(), make.person(name="Hans Felber", slug="felber")
    make.participation(engagement=offensive, side=axis, formation=division)
    make.subordination(formation=division, superior_person=felber, beginning="6 September 1944")
    (side,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert side.roots[0].under_person == "Hans Felber"


def test_of_a_possible_circle_one_root_remains(offensive, allies):
    a, b = make.formation(), make.formation()
    for one, other in ((a, b), (b, a)):
        make.participation(engagement=offensive, side=allies, formation=one)
        make.subordination(formation=one, superior_formation=other, beginning="October 1944")
    (side,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert len(side.roots) == 1
    assert {n.pk for n in side.walk()} == {a.pk, b.pk}


def test_drafts_do_not_show(offensive, allies):
    make.participation(engagement=offensive, side=allies, formation=make.formation(status="draft"))
    assert [list(s.walk()) for s in orbat.sides(offensive.pk, OCTOBER_14)] in ([], [[]])


def questions(count: int) -> int:
    offensive = make.engagement(beginning="1944-10-01", ending="1944-10-31")
    side = make.coalition()
    for _ in range(count):
        make.participation(engagement=offensive, side=side)
    with CaptureQueriesContext(connection) as captured:
        (found,) = orbat.sides(offensive.pk, OCTOBER_14)
    assert len(found.roots) == count
    return len(captured)


def test_it_asks_as_many_questions_for_thirty_as_for_one():
    assert questions(1) == questions(30) == 7
