"""The canonical form of a date: the part of EDTF that the archive keeps, and its bounds in days.

EDTF is the Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019). Kept are

* one date, level 0 and 1: `1944`, `1944-10`, `1944-10-14`, the seasons `1944-21` to `1944-24`,
  unspecified digits `194X`, `19XX`, `1944-XX`, `1944-10-XX`, `1944-XX-XX`, each optionally with
  one qualifier at the end: `?` uncertain, `~` approximate, `%` both;
* a span of two dates: `a/b`, `a/..`, `../b`, and with an unknown end `a/`, `/b`;
* one of a set (level 2): `[..b]` by b, `[a..]` not before a, `[a..b]` between, `[a,b]` either.

What EDTF leaves open is fixed here, and in `archive/sql/edtf.sql` in the same way:

========================  =====================================================================
spring, summer (21, 22)   1 March to 31 May, 1 June to 31 August (northern)
autumn, winter (23, 24)   1 September to 30 November, 1 December to the end of next February
`?` `~` `%`               widen each end: a day by 7 days, a month or a season by one month,
                          a year by one year, a decade by 5 years, a century by 50 years
years                     1 to 9999; what widening would put outside is cut off there
========================  =====================================================================
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from archive.dating.days import Span, last_day, month_span, shifted, year_span
from archive.dating.errors import DateError

Bounds = tuple[date | None, date | None]

_SINGLE: Final = re.compile(
    r"(?:([0-9]{4})(?:-(?:([0-9]{2})(?:-(?:([0-9]{2})|XX))?|XX(?:-XX)?))?|([0-9]{2}[0-9X]X))([?~%]?)"
)
_SEASON_STARTS: Final = {21: 2, 22: 5, 23: 8, 24: 11}
_DAYS_OF_DOUBT: Final = 7


def bounds(edtf: str) -> Bounds:
    """The earliest and the latest day of a canonical EDTF text; None where that side is open.

    '' (nothing is known) gives (None, None). Raises DateError for what is not canonical.
    """
    if not edtf:
        return None, None
    if "/" in edtf:
        return _interval_bounds(edtf)
    if edtf[0] == "[":
        return _set_bounds(edtf)
    return single_bounds(edtf)


def is_canonical(edtf: str) -> bool:
    """Whether the text is EDTF as the archive keeps it; '' is (nothing is known)."""
    try:
        bounds(edtf)
    except DateError:
        return False
    return True


def single_bounds(edtf: str) -> Span:
    """The first and the last day of one date, with what its qualifier adds on both sides."""
    match = _SINGLE.fullmatch(edtf)
    if match is None:
        raise DateError("not_understood", _not_edtf(edtf))
    digits, month, day, decade, mark = match.groups()
    if decade:
        return _decade_bounds(decade, bool(mark))
    year = int(digits)
    if year == 0:
        raise DateError("out_of_range", f"“{edtf}”: years run from 0001 to 9999.")
    if month is None:
        return year_span(year - 1, year + 1) if mark else year_span(year, year)
    if day is None:
        return _month_bounds(edtf, year, int(month), bool(mark))
    return _day_bounds(edtf, year, int(month), int(day), bool(mark))


def _decade_bounds(digits: str, doubtful: bool) -> Span:
    doubt = (50 if digits[2] == "X" else 5) if doubtful else 0
    return year_span(int(digits.replace("X", "0")) - doubt, int(digits.replace("X", "9")) + doubt)


def _month_bounds(edtf: str, year: int, month: int, doubtful: bool) -> Span:
    doubt = 1 if doubtful else 0
    if 1 <= month <= 12:
        count = year * 12 + month - 1
        return month_span(count - doubt, count + doubt)
    start = _SEASON_STARTS.get(month)
    if start is None or edtf[7:10] == "-XX":
        raise DateError(
            "impossible",
            f"“{edtf}”: there is no month {month:02}; months are 01 to 12 and seasons 21 to 24, "
            "for example 1944-10.",
        )
    count = year * 12 + start
    return month_span(count - doubt, count + 2 + doubt)


def _day_bounds(edtf: str, year: int, month: int, day: int, doubtful: bool) -> Span:
    if not 1 <= month <= 12:
        raise DateError(
            "impossible", f"“{edtf}”: there is no month {month:02}; write for example 1944-10-14."
        )
    if not 1 <= day <= last_day(year, month):
        raise DateError(
            "impossible",
            f"“{edtf}”: that month has {last_day(year, month)} days, so there is no day {day}; "
            "check it against the source.",
        )
    found = date(year, month, day)
    if doubtful:
        return shifted(found, -_DAYS_OF_DOUBT), shifted(found, _DAYS_OF_DOUBT)
    return found, found


def _interval_bounds(edtf: str) -> Bounds:
    first, _, last = edtf.partition("/")
    earliest = None if first in ("", "..") else single_bounds(first)[0]
    latest = None if last in ("", "..") else single_bounds(last)[1]
    return _in_order(edtf, earliest, latest)


def _set_bounds(edtf: str) -> Bounds:
    inner = edtf[1:-1]
    if edtf[-1] != "]" or not inner:
        raise DateError("not_understood", _not_edtf(edtf))
    if ".." in inner:
        first, _, last = inner.partition("..")
        earliest = single_bounds(first)[0] if first else None
        latest = single_bounds(last)[1] if last else None
        return _in_order(edtf, earliest, latest)
    if "," not in inner:
        raise DateError("not_understood", _not_edtf(edtf))
    spans = [single_bounds(part) for part in inner.split(",")]
    return min(span[0] for span in spans), max(span[1] for span in spans)


def _in_order(edtf: str, earliest: date | None, latest: date | None) -> Bounds:
    if earliest is None and latest is None:
        raise DateError(
            "not_understood",
            f"“{edtf}” is open at both ends and says nothing; leave the box empty instead.",
        )
    if earliest is not None and latest is not None and earliest > latest:
        raise DateError(
            "reversed", f"“{edtf}” ends before it begins; write the earlier date first."
        )
    return earliest, latest


def _not_edtf(edtf: str) -> str:
    return (
        f"“{edtf}” is not understood as a date; write for example 1944-10-14, 1944-10~, "
        "[..1944-10-14] or 1944-09-15/1944-11-24."
    )
