"""Parts add up to the stated total, and a part is no greater than its whole."""

from __future__ import annotations

from typing import Any

import pytest

from archive import models as m
from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import found, said

pytestmark = pytest.mark.django_db

TOTAL, SUBSET = "parts-differ-from-total", "subset-exceeds-whole"
COMPOSED = {
    "casualties": ("killed-and-missing", "wounded"),
    "killed-and-missing": ("killed", "missing"),
}


@pytest.fixture
def standing() -> Cast:
    return cast()


@pytest.fixture
def measures(standing: Cast) -> dict[str, m.Measure]:
    codes = ("casualties", "killed-and-missing", "killed", "missing", "wounded")
    made = {
        code: make.measure(code=code, name=code.replace("-", " "), kind="loss", position=position)
        for position, code in enumerate(codes)
    }
    for whole, parts in COMPOSED.items():
        for part in parts:
            make.measure_part(whole=made[whole], part=made[part])
    return made


def lost(people: Cast, measure: m.Measure, number: int, **more: Any) -> m.Figure:
    fields = {"engagement": people.offensive, "side": people.allies}
    return make.figure(measure=measure, **fields | {"lower": number, "upper": number} | more)


def test_it_warns_when_the_parts_make_less_than_the_total(
    standing: Cast, measures: dict[str, m.Measure]
) -> None:
    lost(standing, measures["casualties"], 1000)
    lost(standing, measures["killed-and-missing"], 300)
    lost(standing, measures["wounded"], 500)
    sentence = (
        "Of Belgrade offensive, Allies: killed and missing, wounded together make 800, but the "
        "stated total (casualties) is 1,000."
    )
    assert said(TOTAL) == said(TOTAL, standing.offensive) == [sentence]
    assert said(TOTAL, standing.assault) == said(TOTAL, standing.army) == []
    assert len(found(TOTAL)[0].statements) == 3


def test_it_adds_up_the_parts_of_parts(standing: Cast, measures: dict[str, m.Measure]) -> None:
    lost(standing, measures["casualties"], 1000)
    for code, number in (("killed", 300), ("missing", 100), ("wounded", 500)):
        lost(standing, measures[code], number)
    assert said(TOTAL) == [
        "Of Belgrade offensive, Allies: killed, missing, wounded together make 900, but the "
        "stated total (casualties) is 1,000."
    ]


def test_what_a_larger_part_holds_is_not_counted_twice(
    standing: Cast, measures: dict[str, m.Measure]
) -> None:
    lost(standing, measures["casualties"], 1000)
    parts = {"killed-and-missing": 400, "killed": 300, "missing": 100, "wounded": 600}
    for code, number in parts.items():
        lost(standing, measures[code], number)
    assert said(TOTAL) == []


def test_a_part_that_nobody_counted_may_make_up_the_rest(
    standing: Cast, measures: dict[str, m.Measure]
) -> None:
    lost(standing, measures["casualties"], 1000)
    lost(standing, measures["killed"], 300)
    lost(standing, measures["wounded"], 500)
    assert said(TOTAL) == []


def test_some_of_the_parts_can_already_be_too_many(
    standing: Cast, measures: dict[str, m.Measure]
) -> None:
    lost(standing, measures["casualties"], 1000)
    lost(standing, measures["killed"], 600)
    lost(standing, measures["wounded"], 500)
    assert len(said(TOTAL)) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"qualifier": "about"},  # within a tenth
        {"qualifier": "over", "upper": None},
        {"lower": None, "upper": 1100, "qualifier": "up-to"},
        {"scope": "elsewhere"},
        {"beginning": "October 1944"},
        {"side": None},
        {"standing": "rejected", "note": "Misprint."},
    ],
)
def test_it_is_silent_when_the_total_may_agree_or_speaks_of_something_else(
    standing: Cast, measures: dict[str, m.Measure], more: dict[str, Any]
) -> None:
    lost(standing, measures["casualties"], 1000, **more)
    lost(standing, measures["killed-and-missing"], 450)
    lost(standing, measures["wounded"], 600)
    assert said(TOTAL) == []


def test_it_warns_of_a_part_greater_than_its_whole(
    standing: Cast, measures: dict[str, m.Measure]
) -> None:
    whole = lost(standing, measures["casualties"], 1000)
    lost(standing, measures["killed"], 1500, subset_of=whole)
    assert said(SUBSET) == [
        "Of Belgrade offensive, Allies: 1,500 (killed) are recorded as part of only 1,000 "
        "(casualties)."
    ]


@pytest.mark.parametrize("upper", [1500, None])
def test_it_is_silent_about_a_part_that_may_be_as_small(
    standing: Cast, measures: dict[str, m.Measure], upper: int | None
) -> None:
    whole = lost(standing, measures["casualties"], 1000)
    lost(standing, measures["killed"], 1000, upper=upper, subset_of=whole)
    assert said(SUBSET) == []
