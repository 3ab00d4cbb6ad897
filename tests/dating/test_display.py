"""The house form of dates and periods."""

from __future__ import annotations

import pytest

from archive.dating import DateError, bounds, display, display_period, parse
from tests.dating.tables import rows

# EDTF and its house form, beside those of understood.tsv
SHOWN = [
    ("1944-24", "winter 1944/45"),
    ("1999-24", "winter 1999/00"),
    ("1944-10%", "probably about October 1944"),
    ("19XX", "1900–1999"),
    ("20XX?", "probably 2000–2099"),
    ("[1944-10-14~..1944-10-20]", "between about 14 October 1944 and 20 October 1944"),
    ("[1944-10-30..1944-11-02]", "between 30 October and 2 November 1944"),
    ("[1944-08..1944-09]", "August or September 1944"),
    ("[1944,1946]", "1944 or 1946"),
    ("[1944-10-14,1944-10-16,1944-11]", "14 October 1944, 16 October 1944 or November 1944"),
    ("[1944-02-21..1944-02-28]", "between 21 and 28 February 1944"),
    ("1944-12-30/1945-01-02", "30 December 1944 – 2 January 1945"),
    ("1944?/1945~", "probably 1944 – about 1945"),
    ("1944/", "from 1944"),
    ("", ""),
]

# beginning, ending, the phrase
PERIODS = [
    ("1944-09-06", "1944-09-21", "6–21 September 1944"),
    ("1944-09-15", "1944-11-24", "15 September – 24 November 1944"),
    ("1943-11-01", "1944-02", "1 November 1943 – February 1944"),
    ("1944", "1945", "1944–1945"),
    ("1944-10", "1944-10", "October 1944"),
    ("1944-10-14", "1944-10-14", "14 October 1944"),
    ("1944-09-20", "", "from 20 September 1944"),
    ("", "1944-10-07", "until 7 October 1944"),
    ("[1944-10-11..1944-10-20]", "", "from mid-October 1944"),
    ("", "[1944-12-11..1944-12-20]", "until mid-December 1944"),
    ("[1944-10-11..1944-10-20]", "[1944-12-11..1944-12-20]",
     "mid-October 1944 – mid-December 1944"),
    ("[..1944-10-14]", "[1944-10-14..]", "attested on 14 October 1944"),
    ("[..1944-10]", "[1944-10..]", "attested in October 1944"),
    ("[..1944-10-12]", "[1944-10-20..]", "attested 12–20 October 1944"),
    ("[..1944-10-20]", "[1944-10-12..]",
     "began by 20 October 1944, ended not before 12 October 1944"),
    ("[1944-10-14,1944-10-15]", "", "from the night of 14/15 October 1944"),
    ("", "[1944-12-25..1944-12-31]", "until the end of December 1944"),
    ("[..1944-10-14]", "", "began by 14 October 1944"),
    ("", "[..1944-10-14]", "ended by 14 October 1944"),
    ("[..1944-09-06]", "1944-10-07", "began by 6 September 1944, until 7 October 1944"),
    ("", "", "undated"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "shown"), SHOWN)
def test_a_date_is_shown_in_the_house_form(edtf: str, shown: str) -> None:
    assert display(edtf) == shown


@pytest.mark.parametrize(("beginning", "ending", "shown"), PERIODS)
def test_a_period_is_shown_as_one_phrase(beginning: str, ending: str, shown: str) -> None:
    assert display_period(beginning, ending) == shown


def test_the_text_as_written_is_shown_when_nothing_else_is_known() -> None:
    assert display("", " in the days of the siege ") == "in the days of the siege"


def test_a_choice_of_two_days_is_a_night_unless_it_was_written_as_a_choice() -> None:
    edtf = "[1944-10-14,1944-10-15]"
    assert display(edtf) == "night of 14/15 October 1944"
    assert display(edtf, "night of 14 to 15 October 1944") == "night of 14/15 October 1944"
    assert display(edtf, edtf) == "14 or 15 October 1944"


def test_what_is_not_canonical_is_not_shown() -> None:
    with pytest.raises(DateError):
        display("1943-02-29")


@pytest.mark.parametrize("shown", sorted({row[3] for row in rows("understood.tsv")}))
def test_the_house_form_can_be_typed_back(shown: str) -> None:
    found = parse(shown)
    assert display(found.edtf, shown) == shown
    originals = [edtf for _, _, edtf, form in rows("understood.tsv") if form == shown]
    assert {bounds(edtf) for edtf in originals} == {(found.earliest, found.latest)}
