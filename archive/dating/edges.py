"""The edges of a canonical EDTF date, and the dates next to it, as EDTF again."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from archive.dating.days import shifted
from archive.dating.edtf import bounds
from archive.dating.errors import DateError

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SINGLE: Final = re.compile(r"[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?")
_SEASONS: Final = ("21", "22", "23", "24")


def is_day(edtf: str) -> bool:
    """Whether this is one plain day."""
    return _DAY.fullmatch(edtf) is not None


def is_open(edtf: str) -> bool:
    """Whether this is one of a set without a first or without a last day."""
    return edtf.startswith("[..") or edtf.endswith("..]")


def lower(edtf: str) -> str:
    """The first date of one of a set; a single date is its own."""
    return re.split(r"\.\.|,", edtf[1:-1])[0] if edtf[0] == "[" else edtf


def upper(edtf: str) -> str:
    """The last date of one of a set; a single date is its own."""
    return re.split(r"\.\.|,", edtf[1:-1])[-1] if edtf[0] == "[" else edtf


def doubted(edtf: str, mark: str) -> str:
    """The same date with a qualifier at each single date; `?` and `~` together make `%`."""

    def add(single: re.Match[str]) -> str:
        body = single[0].rstrip("?~%")
        before = single[0][len(body) :]
        return body + (mark if before in ("", mark) else "%")

    return _SINGLE.sub(add, edtf)


def adjacent(first: str, last: str) -> bool:
    """Whether the second date begins on the day after the first one ends."""
    _, end = bounds(first)
    begin, _ = bounds(last)
    return end is not None and end < date.max and begin == shifted(end, 1)


def neighbour(edtf: str, step: int) -> str:
    """The day, month or year before (step -1) or after (step 1) a date.

    A qualifier stays with it; of anything longer or looser than a year, a month or a day it is the
    day before its earliest or after its latest. Raises DateError outside the years 1 to 9999.
    """
    body = edtf.rstrip("?~%")
    mark = edtf[len(body) :]
    if _SINGLE.fullmatch(edtf) and "X" not in edtf and body[5:] not in _SEASONS:
        return _next(body, step) + mark
    earliest, latest = bounds(edtf)
    edge = earliest if step < 0 else latest
    if edge is None:
        raise _outside(edtf)
    return _next(edge.isoformat(), step)


def _next(body: str, step: int) -> str:
    if len(body) == 10:
        day = date.fromisoformat(body)
        moved = shifted(day, step)
        if moved == day:
            raise _outside(body)
        return moved.isoformat()
    year, month = int(body[:4]), int(body[5:] or 1)
    count = year * 12 + month - 1 + (step if len(body) == 7 else 12 * step)
    if not 12 <= count < 120000:
        raise _outside(body)
    return f"{count // 12:04}" + (f"-{count % 12 + 1:02}" if len(body) == 7 else "")


def _outside(edtf: str) -> DateError:
    return DateError("out_of_range", f"What lies beyond “{edtf}” is outside the years 1 to 9999.")
