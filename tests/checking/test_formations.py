"""A formation has one organic superior at a time; everything else is worth a warning."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import found, said

pytestmark = pytest.mark.django_db

RULE = "overlapping-superiors"


@pytest.fixture
def standing() -> Cast:
    return cast()


def under(people: Cast, superior: object, beginning: str, ending: str, **more: object) -> object:
    return make.subordination(
        formation=people.corps, superior_formation=superior, kind=more.pop("kind", "organic"),
        beginning=beginning, ending=ending, **more,
    )  # fmt: skip


def test_it_warns_of_two_organic_superiors_on_the_same_day(standing: Cast) -> None:
    under(standing, standing.front, "1 September 1944", "10 October 1944")
    under(standing, standing.army_group, "8 October 1944", "20 October 1944")
    assert said(RULE) == [
        "4th Guards Mechanised Corps stood organically under both 3rd Ukrainian Front and "
        "Army Group F (8–10 October 1944)."
    ]


def test_it_warns_when_one_of_them_is_a_person(standing: Cast) -> None:
    under(standing, standing.front, "1 September 1944", "10 October 1944")
    make.subordination(
        formation=standing.corps, superior_person=standing.weichs, kind="organic",
        beginning="9 October 1944", ending="20 October 1944",
    )  # fmt: skip
    (finding,) = found(RULE)
    assert ("person", standing.weichs.slug) in finding.records


@pytest.mark.parametrize(
    ("ending", "beginning", "more"),
    [
        ("10 October 1944", "11 October 1944", {}),
        ("10 October 1944", "10 October 1944", {}),  # the day of the handover
        ("by 10 October 1944", "9 October 1944", {}),  # possible, not certain
        ("", "9 October 1944", {}),  # unknown is not “always”
        ("10 October 1944", "8 October 1944", {"kind": "operational"}),
        ("10 October 1944", "8 October 1944", {"standing": "disputed", "note": "Why."}),
    ],
)
def test_it_is_silent_when_both_did_not_certainly_hold(
    standing: Cast, ending: str, beginning: str, more: dict[str, object]
) -> None:
    under(standing, standing.front, "1 September 1944", ending)
    under(standing, standing.army_group, beginning, "20 October 1944", **more)
    assert said(RULE) == []


def test_two_statements_of_the_same_superior_are_no_conflict(standing: Cast) -> None:
    under(standing, standing.front, "1 September 1944", "10 October 1944")
    under(standing, standing.front, "1 September 1944", "12 October 1944")
    assert said(RULE) == []


def test_about_another_record_it_says_nothing(standing: Cast) -> None:
    under(standing, standing.front, "1 September 1944", "10 October 1944")
    under(standing, standing.army_group, "8 October 1944", "20 October 1944")
    assert len(said(RULE, standing.corps)) == 1
    assert said(RULE, standing.army) == []
