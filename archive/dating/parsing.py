"""The doors of the room: a text in, a HistoricalDate out, or one sentence of refusal."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from archive.dating.edges import is_open
from archive.dating.edtf import bounds
from archive.dating.errors import DateError
from archive.dating.historical import HistoricalDate
from archive.dating.months import MONTH_NUMBERS
from archive.dating.reading import Reading
from archive.dating.signs import read

LONGEST_EDTF: Final = 80
"""Characters of the longest canonical form that is kept: a set of seven days."""

_ONE_DATE: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?|\[[0-9.-]+\]")
_DAY_MONTH_YEAR: Final = re.compile(r"(?:(\d{1,2}) )?([A-Za-z]{3,9}) (\d{4})", re.ASCII)


def parse(text: str, *, year: int | None = None) -> HistoricalDate:
    """One date, or a span as an EDTF interval (`a/b`, `a/..`, `../b`).

    `year` is used only where the text names none. Raises DateError for what is not understood.
    """
    short = _short_way(text)
    if short is not None:
        return short
    return _dated(text, read(text, year).edtf)


def parse_moment(text: str, year: int | None = None) -> HistoricalDate:
    """The date of a statement with a single one (an event, an order); a span is allowed."""
    return parse(text, year=year)


def parse_beginning(text: str, year: int | None = None) -> HistoricalDate:
    """The date in the box for the beginning: “from 20 September 1944” is that day.

    Raises DateError `two_dates` when the text also, or only, says when it ended.
    """
    short = _short_way(text)
    if short is not None:
        return short
    found = read(text, year)
    if not found.is_span:
        return _dated(text, found.edtf)
    if found.ending:
        raise _wrong_box(text, found, "beginning")
    return _dated(text, found.beginning)


def parse_ending(text: str, year: int | None = None) -> HistoricalDate:
    """The date in the box for the ending: “until 7 October 1944” is that day.

    Raises DateError `two_dates` when the text also, or only, says when it began.
    """
    short = _short_way(text)
    if short is not None:
        return short
    found = read(text, year)
    if not found.is_span:
        return _dated(text, found.edtf)
    if found.beginning:
        raise _wrong_box(text, found, "ending")
    return _dated(text, found.ending)


def parse_period(
    text: str, year: int | None = None
) -> tuple[HistoricalDate | None, HistoricalDate | None]:
    """The beginning and the ending that a text names; None for one it does not name.

    One moment (“14 October 1944”, “between 12 and 20 October 1944”) is both; “by” and “after”
    speak of the beginning alone.
    """
    found = read(text, year)
    if not found.is_span:
        one = _dated(text, found.edtf)
        return one, None if is_open(found.edtf) else one
    return (
        _dated(text, found.beginning) if found.beginning else None,
        _dated(text, found.ending) if found.ending else None,
    )


def _dated(text: str, edtf: str) -> HistoricalDate:
    if len(edtf) > LONGEST_EDTF:
        raise DateError(
            "not_understood",
            f"“{text.strip()}” lists too many dates for one statement; write a range, "
            "for example [1944-10-01..1944-10-20].",
        )
    earliest, latest = bounds(edtf)
    return HistoricalDate(text.strip(), edtf, earliest, latest)


def _short_way(text: str) -> HistoricalDate | None:
    """The short way for plain EDTF and “14 October 1944”; None for all else, also for errors."""
    try:
        if len(text) == 10 and text[4] == text[7] == "-":
            day = date.fromisoformat(text)
        else:
            match = _DAY_MONTH_YEAR.fullmatch(text)
            if match is None:
                return _dated(text, text) if _ONE_DATE.fullmatch(text) else None
            month = MONTH_NUMBERS[match[2].lower()]
            if match[1] is None:
                return _dated(text, f"{match[3]}-{month:02}")
            day = date(int(match[3]), month, int(match[1]))
    except (ValueError, KeyError):
        return None
    return HistoricalDate(text, day.isoformat(), day, day)


def _wrong_box(text: str, found: Reading, box: str) -> DateError:
    text = text.strip()
    if found.beginning and found.ending:
        return DateError(
            "two_dates",
            f"“{text}” holds two dates; write {found.beginning} in the box for the beginning and "
            f"{found.ending} in the box for the ending.",
        )
    other = "ending" if box == "beginning" else "beginning"
    half = found.ending or found.beginning
    return DateError(
        "two_dates",
        f"“{text}” says when the {other} was; write {half} in the box for the {other} instead.",
    )
