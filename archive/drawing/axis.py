"""The line of time: where a day stands on it, and which round dates are written below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.utils.dateformat import format as written

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Axis:
    """From days to picture units; days outside the picture are held at its edges."""

    begin: date
    end: date
    width: float

    def shows(self, first: date, last: date) -> bool:
        """Whether any day from first to last is in the picture."""
        return first <= self.end and last >= self.begin

    def x(self, day: date) -> float:
        days = (self.end - self.begin).days + 1
        share = (day - self.begin).days / days
        return max(0.0, min(1.0, share)) * self.width

    def after(self, day: date) -> float:
        """Where a day ends, which is where the next one begins."""
        return self.x(day + ONE_DAY) if day < self.end else self.width


def ticks(begin: date, end: date) -> list[tuple[date, str]]:
    """Round dates between two days with their words: days, months or years, about ten of them."""
    days = (end - begin).days + 1
    if days <= 100:
        return [
            (day, written(day, "j M Y" if first else "j M"))
            for first, day in _marked(_days(begin, end, days))
        ]
    if days <= 366 * 3:
        return [
            (day, written(day, "M Y" if first or day.month == 1 else "M"))
            for first, day in _marked(_months(begin, end, days))
        ]
    return [(day, str(day.year)) for day in _years(begin, end)]


def _marked(days: list[date]) -> list[tuple[bool, date]]:
    """Each day with whether it is the first, or the first of its year."""
    changes = [True, *(one.year != other.year for one, other in pairwise(days))]
    return list(zip(changes[: len(days)], days, strict=True))


def _days(begin: date, end: date, days: int) -> list[date]:
    step = 1 if days <= 12 else 5 if days <= 50 else 10
    every = (begin + ONE_DAY * offset for offset in range(days))
    return [day for day in every if step == 1 or (day.day % step == 1 and day.day < 30)]


def _months(begin: date, end: date, days: int) -> list[date]:
    step = 1 if days <= 400 else 3
    first = begin.year * 12 + begin.month - 1
    last = end.year * 12 + end.month - 1
    firsts = [date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1)]
    return [day for day in firsts if day >= begin and (day.month - 1) % step == 0]


def _years(begin: date, end: date) -> list[date]:
    spread = end.year - begin.year + 1
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if spread / step <= 12)
    return [
        date(year, 1, 1)
        for year in range(begin.year, end.year + 1)
        if year % step == 0 and date(year, 1, 1) >= begin
    ]
