"""The order of battle below a formation on a day."""

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


def under(formation, superior, **fields):
    return make.subordination(
        formation=formation, superior_formation=superior, **{**THAT_DAY, **fields}
    )


def slugs(node) -> list[str]:
    return [n.slug for n in node.walk()]


@pytest.fixture
def front():
    return make.formation(slug="front")


def test_it_holds_those_who_stood_below_on_the_day(front):
    army, corps = make.formation(slug="army"), make.formation(slug="corps")
    under(army, front)
    under(corps, army)
    under(make.formation(slug="earlier"), front, beginning="1944-01", ending="1944-09-30")
    under(make.formation(slug="later"), front, beginning="15 October 1944", ending="")
    assert slugs(orbat.tree(front.pk, OCTOBER_14)) == ["front", "army", "corps"]


def test_it_tells_certain_from_possible_and_can_leave_the_possible_out(front):
    certain, possible = make.formation(slug="a-certain"), make.formation(slug="b-possible")
    under(certain, front)
    under(possible, front, beginning="October 1944", ending="")
    tree = orbat.tree(front.pk, OCTOBER_14)
    assert {n.slug: n.certainty for n in tree.children} == {
        "a-certain": "certain",
        "b-possible": "possible",
    }
    assert slugs(orbat.tree(front.pk, OCTOBER_14, possible=False)) == ["front", "a-certain"]


def test_a_formation_moves_with_the_day(front):
    other, division = make.formation(slug="other"), make.formation(slug="division")
    under(division, front, beginning="1 October 1944", ending="10 October 1944")
    under(division, other, beginning="11 October 1944", ending="20 October 1944")
    on = lambda day: slugs(orbat.tree(front.pk, dt.date(1944, 10, day)))  # noqa: E731
    assert on(10) == ["front", "division"]
    assert on(11) == ["front"]


def test_it_shows_the_commander_of_that_day_with_the_rank_as_printed(front):
    role = make.role(is_command=True)
    first, second = make.person(name="First"), make.person(name="Second")
    make.appointment(person=first, formation=front, role=role, ending="1 October 1944")
    make.appointment(
        person=second,
        formation=front,
        role=role,
        beginning="2 October 1944",
        ending="1 November 1944",
        rank_printed="General Lieutenant",
    )
    make.appointment(formation=front, role=make.role(is_command=False), **THAT_DAY)
    found = orbat.tree(front.pk, OCTOBER_14).commanders
    assert [(c.name, c.rank, c.certainty) for c in found] == [
        ("Second", "General Lieutenant", "certain")
    ]


def test_it_bears_the_name_of_that_day(front):
    make.name(formation=front, kind="official", text="Later name", beginning="1945-01-01")
    make.name(
        formation=front,
        kind="official",
        text="Name of October",
        beginning="1 October 1944",
        ending="31 October 1944",
    )
    node = orbat.tree(front.pk, OCTOBER_14)
    assert (node.name, node.heading) == ("Name of October", front.name)


def test_it_brings_the_citations_of_each_value(front):
    army = make.formation()
    row = under(army, front, in_part=True, kind="attached")
    make.citation(subordination=row, source=make.source(slug="article"), locator="12")
    child = orbat.tree(front.pk, OCTOBER_14).children[0]
    assert (child.in_part, child.kind, child.key) == (True, "attached", row.key)
    assert [(n.source_slug, n.locator) for n in child.citations] == [("article", "12")]


def test_two_statements_of_one_link_are_one_node_with_all_citations(front):
    army = make.formation()
    for n, row in enumerate(
        (under(army, front), under(army, front, beginning="October 1944", ending=""))
    ):
        make.citation(subordination=row, locator=str(n))
    children = orbat.tree(front.pk, OCTOBER_14).children
    assert len(children) == 1
    assert children[0].certainty == "certain"
    assert sorted(n.locator for n in children[0].citations) == ["0", "1"]


def test_a_commander_stands_once_with_the_rank_that_any_statement_prints(front):
    role, person = make.role(), make.person()
    make.appointment(person=person, formation=front, role=role, **THAT_DAY)
    make.appointment(person=person, formation=front, role=role, rank_printed="Marshal")
    (found,) = orbat.tree(front.pk, OCTOBER_14).commanders
    assert (found.rank, found.certainty) == ("Marshal", "certain")


def test_disputed_is_shown_as_possible_and_rejected_not_at_all(front):
    under(make.formation(slug="disputed"), front, standing="disputed", note="Misprint?")
    under(make.formation(slug="rejected"), front, standing="rejected", note="Misprint.")
    (child,) = orbat.tree(front.pk, OCTOBER_14).children
    assert (child.slug, child.certainty, child.standing) == ("disputed", "possible", "disputed")


def test_a_possible_circle_ends(front):
    army = make.formation(slug="army")
    under(army, front)
    under(front, army, beginning="October 1944", ending="October 1944")
    assert slugs(orbat.tree(front.pk, OCTOBER_14)) == ["front", "army"]


def test_drafts_do_not_show(front):
    draft = make.formation(status="draft")
    under(draft, front)
    under(make.formation(slug="below-draft"), draft)
    assert slugs(orbat.tree(front.pk, OCTOBER_14)) == ["front"]
    assert orbat.tree(draft.pk, OCTOBER_14) is None


def test_depth_is_limited_and_says_that_there_is_more(front):
    army = make.formation(slug="army")
    under(army, front)
    under(make.formation(), army)
    tree = orbat.tree(front.pk, OCTOBER_14, depth=1)
    assert slugs(tree) == ["front", "army"]
    assert tree.children[0].more


def test_the_best_day_is_the_one_with_most_that_is_certain(front):
    for ending in ("10 October 1944", "20 October 1944"):
        under(make.formation(), front, beginning="5 October 1944", ending=ending)
    under(make.formation(), front, beginning="8 October 1944", ending="20 October 1944")
    assert orbat.best_day([front.pk]) == dt.date(1944, 10, 8)
    assert dt.date(1944, 10, 11) in orbat.change_days([front.pk])


def questions(count: int) -> int:
    front = make.formation()
    role = make.role()
    for _ in range(count):
        unit = make.formation()
        make.citation(subordination=under(unit, front))
        make.appointment(formation=unit, role=role, **THAT_DAY)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert len(list(orbat.tree(front.pk, OCTOBER_14).walk())) == count + 1
    return len(captured)


def test_it_asks_four_questions_whatever_the_size():
    assert questions(1) == questions(30) == 4
