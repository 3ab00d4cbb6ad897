"""Two in command at a time, posts after death, ranks unlikely for the echelon."""

from __future__ import annotations

import pytest

from archive import models as m
from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import said

pytestmark = pytest.mark.django_db

DOUBLE, DEAD, RANK = "double-commanders", "post-after-death", "unlikely-rank"


@pytest.fixture
def standing() -> Cast:
    return cast()


def commands(standing: Cast, person: m.Person, beginning: str, ending: str, **more: object) -> None:
    make.appointment(
        person=person, formation=standing.corps, role=more.pop("role", standing.commander),
        beginning=beginning, ending=ending, **more,
    )  # fmt: skip


def test_it_warns_of_two_commanders_on_the_same_day(standing: Cast) -> None:
    commands(standing, standing.gagen, "1 October 1944", "14 October 1944")
    commands(standing, standing.tolbukhin, "12 October 1944", "20 October 1944")
    sentence = (
        "4th Guards Mechanised Corps was commanded by both Nikolai Gagen and Fyodor Tolbukhin "
        "(12–14 October 1944)."
    )
    assert said(DOUBLE) == [sentence]
    assert said(DOUBLE, standing.corps) == said(DOUBLE, standing.tolbukhin) == [sentence]
    assert said(DOUBLE, standing.weichs) == said(DOUBLE, standing.army) == []


def test_it_warns_of_two_who_are_attested_on_one_day(standing: Cast) -> None:
    for person in (standing.gagen, standing.tolbukhin):
        commands(standing, person, "[..1944-10-12]", "[1944-10-12..]")
    assert len(said(DOUBLE)) == 1


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [
        ("14 October 1944", "15 October 1944"),
        ("14 October 1944", "14 October 1944"),  # the day of the handover
        ("mid-October 1944", "14 October 1944"),  # possible, not certain
        ("", "14 October 1944"),
    ],
)
def test_it_is_silent_when_one_followed_the_other(
    standing: Cast, ending: str, beginning: str
) -> None:
    commands(standing, standing.gagen, "1 October 1944", ending)
    commands(standing, standing.tolbukhin, beginning, "20 October 1944")
    assert said(DOUBLE) == []


def test_a_chief_of_staff_is_no_second_commander(standing: Cast) -> None:
    staff = make.role(name="chief of staff", is_command=False)
    commands(standing, standing.gagen, "1 October 1944", "14 October 1944")
    commands(standing, standing.tolbukhin, "1 October 1944", "14 October 1944", role=staff)
    assert said(DOUBLE) == []


def test_it_warns_of_a_post_held_after_death(standing: Cast) -> None:
    fallen = make.person(name="Otto Fallen", ending="14 October 1944")
    commands(standing, fallen, "1 October 1944", "20 October 1944")
    sentence = (
        "Otto Fallen, who died 14 October 1944, is recorded as commander of "
        "4th Guards Mechanised Corps after that (1–20 October 1944)."
    )
    assert said(DEAD) == said(DEAD, fallen) == said(DEAD, standing.corps) == [sentence]


def test_it_warns_of_a_post_taken_up_after_death_whose_end_is_unknown(standing: Cast) -> None:
    fallen = make.person(name="Otto Fallen", ending="14 October 1944")
    commands(standing, fallen, "16 October 1944", "")
    assert len(said(DEAD)) == 1


@pytest.mark.parametrize("ending", ["14 October 1944", "by 20 October 1944", "", "October 1944"])
def test_it_is_silent_when_the_post_may_have_ended_with_the_life(
    standing: Cast, ending: str
) -> None:
    fallen = make.person(name="Otto Fallen", ending="14 October 1944")
    commands(standing, fallen, "1 October 1944", ending)
    assert said(DEAD) == []


def test_it_warns_of_a_rank_unlikely_for_the_echelon(standing: Cast) -> None:
    major = make.rank(name="Major", nato_grade="OF-3")
    commands(standing, standing.gagen, "", "", rank=major)
    sentence = (
        "Nikolai Gagen commanded 4th Guards Mechanised Corps as Major (OF-3), unlikely for the "
        "echelon “corps” (OF-5 to OF-9)."
    )
    assert said(RANK) == said(RANK, standing.gagen) == said(RANK, standing.corps) == [sentence]


@pytest.mark.parametrize("grade", ["OF-5", "OF-9", "", "OR-9"])
def test_it_is_silent_about_usual_and_unknown_grades(standing: Cast, grade: str) -> None:
    commands(standing, standing.gagen, "", "", rank=make.rank(name="Some", nato_grade=grade))
    assert said(RANK) == []


def test_it_is_silent_about_those_who_do_not_command(standing: Cast) -> None:
    staff = make.role(name="liaison officer", is_command=False)
    major = make.rank(name="Major", nato_grade="OF-3")
    commands(standing, standing.gagen, "", "", rank=major, role=staff)
    assert said(RANK) == []
