"""Days, months and years as spans of days, kept within the years 1 to 9999."""

from __future__ import annotations

from datetime import date
from typing import Final

Span = tuple[date, date]

_FIRST: Final = date.min.toordinal()
_LAST: Final = date.max.toordinal()
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def last_day(year: int, month: int) -> int:
    """The number of the last day of a month (Gregorian, also before 1582, as ISO 8601 has it)."""
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month - 1]


def year_span(first: int, last: int) -> Span:
    """From 1 January of the first year to 31 December of the last."""
    return date(max(first, 1), 1, 1), date(min(last, 9999), 12, 31)


def month_span(first: int, last: int) -> Span:
    """From the first to the last day of some months, counted as `year * 12 + month - 1`."""
    year, month = divmod(max(first, 12), 12)
    begin = date(year, month + 1, 1)
    year, month = divmod(min(last, 9999 * 12 + 11), 12)
    return begin, date(year, month + 1, last_day(year, month + 1))


def shifted(day: date, days: int) -> date:
    """The day so many days later (earlier when negative), or the calendar's own first or last."""
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST), _LAST))
