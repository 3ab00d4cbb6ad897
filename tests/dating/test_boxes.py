"""The two boxes of a statement: its beginning and its ending."""

from __future__ import annotations

import pytest

from archive.dating import DateError, parse_beginning, parse_ending, parse_moment, parse_period

# written, beginning box, ending box (EDTF, or the code of the refusal)
BOXES = [
    ("14 October 1944", "1944-10-14", "1944-10-14"),
    ("1944-10-14", "1944-10-14", "1944-10-14"),
    ("mid-October 1944", "[1944-10-11..1944-10-20]", "[1944-10-11..1944-10-20]"),
    ("by 14 October 1944", "[..1944-10-14]", "[..1944-10-14]"),
    ("night of 14/15 October 1944", *["[1944-10-14,1944-10-15]"] * 2),
    ("from 20 September 1944", "1944-09-20", "two_dates"),
    ("since 20 September 1944", "1944-09-20", "two_dates"),
    ("1944-09-20/..", "1944-09-20", "two_dates"),
    ("1944-09-20/", "1944-09-20", "two_dates"),
    ("from mid-October 1944", "[1944-10-11..1944-10-20]", "two_dates"),
    ("from the night of 14/15 October 1944", "[1944-10-14,1944-10-15]", "two_dates"),
    ("until 7 October 1944", "two_dates", "1944-10-07"),
    ("to 7 October 1944", "two_dates", "1944-10-07"),
    ("../1944-10-07", "two_dates", "1944-10-07"),
    ("until mid-December 1944", "two_dates", "[1944-12-11..1944-12-20]"),
    ("until the end of December 1944", "two_dates", "[1944-12-25..1944-12-31]"),
    ("15 September – 24 November 1944", "two_dates", "two_dates"),
    ("27 and 28 September 1944", "two_dates", "two_dates"),
    ("1944-09-15/1944-11-24", "two_dates", "two_dates"),
    ("20 September", "no_year", "no_year"),
    ("yesterday", "not_understood", "not_understood"),
]

# written, beginning, ending ("" for one that is not named)
PERIODS = [
    ("15 September – 24 November 1944", "1944-09-15", "1944-11-24"),
    ("20 September 1944 to 7 October 1944", "1944-09-20", "1944-10-07"),
    ("from 20 September to 7 October 1944", "1944-09-20", "1944-10-07"),
    (
        "from mid-October to early November 1944",
        "[1944-10-11..1944-10-20]",
        "[1944-11-01..1944-11-10]",
    ),
    ("from 20 September 1944", "1944-09-20", ""),
    ("until 7 October 1944", "", "1944-10-07"),
    ("1944-09-15/..", "1944-09-15", ""),
    ("/1944", "", "1944"),
    ("14 October 1944", "1944-10-14", "1944-10-14"),
    ("between 12 and 20 October 1944", *["[1944-10-12..1944-10-20]"] * 2),
    ("by 14 October 1944", "[..1944-10-14]", ""),
    ("after 14 October 1944", "[1944-10-15..]", ""),
]


def outcome(box: object, written: str) -> str:
    try:
        return box(written).edtf  # type: ignore[operator]
    except DateError as refusal:
        return refusal.code


@pytest.mark.parametrize(("written", "beginning", "ending"), BOXES)
def test_each_box_takes_its_own_half(written: str, beginning: str, ending: str) -> None:
    assert outcome(parse_beginning, written) == beginning
    assert outcome(parse_ending, written) == ending


@pytest.mark.parametrize("box", [parse_beginning, parse_ending])
def test_the_refusal_says_which_half_belongs_where(box: object) -> None:
    with pytest.raises(DateError) as refusal:
        box("15 September – 24 November 1944")  # type: ignore[operator]
    assert str(refusal.value) == (
        "“15 September – 24 November 1944” holds two dates; write 1944-09-15 in the box for the "
        "beginning and 1944-11-24 in the box for the ending."
    )


def test_the_year_can_be_supplied() -> None:
    assert parse_beginning("from 20 September", 1944).edtf == "1944-09-20"
    assert parse_ending("until 7 October", year=1944).edtf == "1944-10-07"


@pytest.mark.parametrize(("written", "beginning", "ending"), PERIODS)
def test_a_period_falls_into_its_two_ends(written: str, beginning: str, ending: str) -> None:
    found = parse_period(written)
    assert [one.edtf if one else "" for one in found] == [beginning, ending]


def test_the_date_of_an_event_may_be_a_span() -> None:
    assert parse_moment("27 and 28 September 1944").edtf == "1944-09-27/1944-09-28"
    assert parse_moment("27 and 28 September", 1944).edtf == "1944-09-27/1944-09-28"
