"""Where a text with two dates falls apart, and what one end takes over from the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from archive.dating.edges import is_day
from archive.dating.errors import DateError
from archive.dating.months import MONTH_NUMBERS, SEASON_NUMBERS
from archive.dating.singles import BARE_DAY, MONTH_DAY, Wording

_JOINTS: Final = (
    " to ",
    " until ",
    " till ",
    " through ",
    "–",
    " - ",
    " and ",
    " or ",
    "/",
    "-",
)

_End = Callable[[str, Wording], str | None]


@dataclass(frozen=True, slots=True)
class Parts:
    """The text before the joint, the joint, and the text after it."""

    first: str
    joint: str
    last: str


def split(plain: str, joints: tuple[str, ...] = _JOINTS) -> Parts | None:
    """The two sides of the first kind of joint that stands in the text exactly once."""
    for joint in joints:
        if plain.count(joint) == 1:
            first, _, last = plain.partition(joint)
            if first.strip() and last.strip():
                return Parts(first.strip(), joint, last.strip())
    return None


def ends_of(parts: Parts, said: Wording, read: _End) -> tuple[str, str] | None:
    """The EDTF of both ends, or None where one is no date.

    The first end takes over the month and year of the last (“14–20 October 1944”), the last the
    month of the first (“October 14–20, 1944”) or its year (“15 September 1944 – 24 November”).
    """
    first, last = parts.first, _with_month(parts.first, parts.last)
    try:
        ending = read(last, Wording(said.text))
    except DateError as error:
        if error.code != "no_year":
            raise
        beginning = read(first, said) if not BARE_DAY.fullmatch(first) else None
        year = _year(beginning) if beginning else said.year
        ending = read(last, Wording(said.text, year))
    if ending is None:
        return None
    beginning = _first_end(first, ending, said, read)
    return (beginning, ending) if beginning else None


def _with_month(first: str, last: str) -> str:
    """The last end with the month of the first, in “October 14–20, 1944”."""
    head = MONTH_DAY.fullmatch(first)
    day = last.replace(",", " ").split(" ")[0]
    if head and head[1] in MONTH_NUMBERS and BARE_DAY.fullmatch(day):
        return f"{head[1]} {last}"
    return last


def _first_end(first: str, ending: str, said: Wording, read: _End) -> str | None:
    year = _year(ending)
    bare = BARE_DAY.fullmatch(first)
    if bare is not None:
        return said.day(ending[:4], int(ending[5:7]), bare[1]) if is_day(ending) else None
    if first in SEASON_NUMBERS:
        return f"{year:04}-{SEASON_NUMBERS[first]:02}"
    return read(first, Wording(said.text, year))


def _year(edtf: str) -> int:
    """The year that the other end takes over: the first one named."""
    digits = edtf.lstrip("[.")[:4]
    return int(digits) if digits.isdigit() else 0
