"""The three answers to “was it so on this day?”."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dating import Certainty, bounds, on_day

DAY = date(1944, 10, 14)
CERTAIN, POSSIBLE, RULED_OUT = Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.RULED_OUT

# beginning, ending (EDTF, "" for unknown), the answer for 14 October 1944
ANSWERS = [
    ("1944-10-01", "1944-10-20", CERTAIN),
    ("1944-10-14", "1944-10-14", CERTAIN),
    ("[..1944-10-14]", "[1944-10-14..]", CERTAIN),
    ("[..1944-10-12]", "[1944-10-20..]", CERTAIN),
    ("1944-09", "1944-11", CERTAIN),
    ("1944-10", "1944-11", POSSIBLE),
    ("1944-09", "1944-10", POSSIBLE),
    ("1944-10-01", "", POSSIBLE),
    ("", "1944-10-20", POSSIBLE),
    ("", "", POSSIBLE),
    ("1944-10-10~", "1944-10-20", POSSIBLE),
    ("[1944-10-13,1944-10-14]", "1944-10-20", CERTAIN),
    ("[1944-10-14,1944-10-15]", "1944-10-20", POSSIBLE),
    ("1944-10-15", "", RULED_OUT),
    ("1944-10-15", "1944-11-24", RULED_OUT),
    ("", "1944-10-13", RULED_OUT),
    ("1944-09-15", "1944-10-13", RULED_OUT),
    ("", "[..1944-10-13]", RULED_OUT),
    ("[1944-10-15..]", "", RULED_OUT),
    ("1944-11", "", RULED_OUT),
]


@pytest.mark.parametrize(("beginning", "ending", "answer"), ANSWERS)
def test_the_bounds_answer_for_a_day(beginning: str, ending: str, answer: Certainty) -> None:
    assert on_day(*bounds(beginning), *bounds(ending), DAY) is answer
