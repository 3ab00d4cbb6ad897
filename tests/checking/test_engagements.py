"""Parts and participants lie within the dates of their engagement."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import said

pytestmark = pytest.mark.django_db

FORMATION, PERSON, CHILD = (
    "participation-outside-engagement", "command-outside-engagement", "child-outside-parent",
)  # fmt: skip
#: Beginning and ending within or possibly within 15 September – 24 November 1944.
WITHIN = [
    ("15 September 1944", "24 November 1944"),
    ("September 1944", "by 30 November 1944"),
    ("by 20 September 1944", ""),
    ("", ""),
]


@pytest.fixture
def standing() -> Cast:
    return cast()


def test_it_warns_of_a_participation_that_began_too_early(standing: Cast) -> None:
    make.participation(
        engagement=standing.offensive, formation=standing.corps, side=standing.allies,
        beginning="10 September 1944", ending="20 October 1944",
    )  # fmt: skip
    sentence = (
        "4th Guards Mechanised Corps took part in Belgrade offensive (10 September – 20 October "
        "1944) outside its dates (15 September – 24 November 1944)."
    )
    assert said(FORMATION) == [sentence]
    assert said(FORMATION, standing.corps) == said(FORMATION, standing.offensive) == [sentence]
    assert said(FORMATION, standing.army) == []


def test_it_warns_of_a_participation_that_came_too_late(standing: Cast) -> None:
    make.participation(
        engagement=standing.offensive, formation=standing.corps, side=standing.allies,
        beginning="1 December 1944",
    )  # fmt: skip
    assert len(said(FORMATION)) == 1


@pytest.mark.parametrize(("beginning", "ending"), WITHIN)
def test_it_is_silent_about_a_participation_within(
    standing: Cast, beginning: str, ending: str
) -> None:
    make.participation(
        engagement=standing.offensive, formation=standing.corps, side=standing.allies,
        beginning=beginning, ending=ending,
    )  # fmt: skip
    assert said(FORMATION) == []


def test_it_warns_of_a_commander_outside(standing: Cast) -> None:
    make.command(
        engagement=standing.offensive, person=standing.gagen, side=standing.allies,
        beginning="20 November 1944", ending="30 November 1944",
    )  # fmt: skip
    sentence = (
        "Nikolai Gagen acted in Belgrade offensive (20–30 November 1944) outside its dates "
        "(15 September – 24 November 1944)."
    )
    assert said(PERSON) == said(PERSON, standing.gagen) == [sentence]


def test_it_is_silent_about_a_commander_within(standing: Cast) -> None:
    make.command(
        engagement=standing.offensive, person=standing.gagen, side=standing.allies,
        beginning="20 November 1944", ending="by 30 November 1944",
    )  # fmt: skip
    assert said(PERSON) == []


def test_it_warns_of_an_engagement_outside_the_larger_one(standing: Cast) -> None:
    early = make.engagement(
        name="Early action", beginning="7 September 1944", ending="9 September 1944"
    )
    make.nesting(engagement=early, parent=standing.offensive)
    sentence = (
        "Early action (7–9 September 1944) lies at least in part outside Belgrade offensive, of "
        "which it is recorded as a part (15 September – 24 November 1944)."
    )
    assert said(CHILD) == said(CHILD, early) == said(CHILD, standing.offensive) == [sentence]
    assert said(CHILD, standing.assault) == []


@pytest.mark.parametrize(("beginning", "ending"), WITHIN)
def test_it_is_silent_about_an_engagement_within(
    standing: Cast, beginning: str, ending: str
) -> None:
    child = make.engagement(name="Action", beginning=beginning, ending=ending)
    make.nesting(engagement=child, parent=standing.offensive)
    assert said(CHILD) == []
