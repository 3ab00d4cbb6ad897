"""One date in words or figures, without a word before it: “14 October 1944”, “autumn 1944”."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from archive.dating.days import last_day
from archive.dating.edtf import bounds
from archive.dating.errors import DateError
from archive.dating.months import MONTH_NUMBERS, ROMAN_MONTHS, SEASON_NUMBERS

_MONTH: Final = r"([^\W\d_]+)\.?"
_FILLERS: Final = re.compile(r"^(?:on|in|during|at) |\b(?:of|the) ")

BARE_DAY: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
MONTH_DAY: Final = re.compile(rf"{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{3,5}}))?")


class Wording(NamedTuple):
    """The text as written, for messages, and the year it may leave out."""

    text: str
    year: int | None = None

    def year_of(self, digits: str | None) -> int:
        """The year written, or else the one supplied."""
        if digits is None:
            if self.year is None:
                raise DateError(
                    "no_year",
                    f"“{self.text}” names no year; add it, for example 14 October 1944.",
                )
            year = self.year
        elif len(digits) < 3:
            raise DateError(
                "ambiguous",
                f"“{self.text}”: write the year with four digits, for example 14 October 1944.",
            )
        else:
            year = int(digits)
        if not 1 <= year <= 9999:
            raise DateError(
                "out_of_range", f"“{self.text}”: years run from 1 to 9999, for example 1944."
            )
        return year

    def day(self, year: str | None, month: int, day: str) -> str:
        """A day of a month as EDTF, if there is one."""
        full, number = self.year_of(year), int(day)
        if not 1 <= month <= 12:
            raise DateError(
                "impossible",
                f"“{self.text}”: there is no month {month}; write the month as a word, "
                "for example 14 October 1944.",
            )
        if not 1 <= number <= last_day(full, month):
            raise DateError(
                "impossible",
                f"“{self.text}”: that month has {last_day(full, month)} days, so there is no day "
                f"{number}; check it against the source.",
            )
        return f"{full:04}-{month:02}-{number:02}"


def single(plain: str, said: Wording) -> str | None:
    """The EDTF of one date in lower case with single spaces, or None when it is not one."""
    if "of " in plain or "the " in plain or plain[:2] in ("on", "in", "du", "at"):
        plain = _FILLERS.sub("", plain)
    for pattern, build in _FIGURE_FIRST if plain[:1].isdigit() else _WORD_FIRST:
        match = pattern.fullmatch(plain)
        if match is not None:
            found = build(said, match)
            if found is not None:
                return found
    return None


def _edtf(said: Wording, match: re.Match[str]) -> str:
    edtf = match[0].upper()
    bounds(edtf)
    return edtf


def _day_month(said: Wording, match: re.Match[str]) -> str | None:
    """“14 October 1944”, “14. oktobar 1944”, “14.X.1944”, “14-Oct-1944”, “14 October”."""
    month = MONTH_NUMBERS.get(match[2])
    if month is None and match[3]:
        month = ROMAN_MONTHS.get(match[2])
    return said.day(match[3], month, match[1]) if month else None


def _month_day(said: Wording, match: re.Match[str]) -> str | None:
    """“October 14, 1944”, “October 14”."""
    month = MONTH_NUMBERS.get(match[1])
    return said.day(match[3], month, match[2]) if month else None


def _month_year(said: Wording, match: re.Match[str]) -> str | None:
    """“October 1944”, “autumn 1944”, “October”."""
    month = MONTH_NUMBERS.get(match[1]) or SEASON_NUMBERS.get(match[1])
    return f"{said.year_of(match[2]):04}-{month:02}" if month else None


def _numeric(said: Wording, match: re.Match[str]) -> str:
    """“14.10.1944”: only with dots, and only where it cannot be the other way round."""
    first, sign, second, year = int(match[1]), match[2], int(match[3]), match[4]
    if sign == "." and len(year) == 4 and (first > 12 or first == second):
        return said.day(year, second, match[1])
    raise DateError(
        "ambiguous",
        f"“{said.text}” can be read in more than one way; write the month as a word and the year "
        "in full, for example 3 April 1943.",
    )


def _decade(said: Wording, match: re.Match[str]) -> str:
    """“1940s”; not “1900s”, which is ten years to some and a hundred to others."""
    if match[1].endswith("0"):
        raise DateError(
            "ambiguous",
            f"“{said.text}” can be ten years or a hundred; write {match[1]}X or {match[1][:2]}XX.",
        )
    return f"{match[1]}X"


def _winter(said: Wording, match: re.Match[str]) -> str:
    """“winter 1944/45”."""
    first, second = int(match[1]), match[2]
    if int(second) != (first + 1 if len(second) == 4 else (first + 1) % 100):
        raise DateError(
            "impossible",
            f"“{said.text}”: a winter runs from one year into the next, as winter 1944/45.",
        )
    return f"{said.year_of(match[1]):04}-24"


def _unspecified(said: Wording, match: re.Match[str]) -> str | None:
    """“some day in October 1944”, “some month in 1944”."""
    whole = single(match[2], said)
    if whole is None or not whole.replace("-", "").isdigit():
        return None
    if match[1] == "month":
        return f"{whole}-XX" if len(whole) == 4 else None
    return {4: f"{whole}-XX-XX", 7: f"{whole}-XX"}.get(len(whole))


_Build = Callable[[Wording, re.Match[str]], str | None]

_Forms = tuple[tuple[re.Pattern[str], _Build], ...]
_DAY_MONTH: Final = rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?\s?{_MONTH}(?:,?\s?(\d{{1,5}}))?"
_EDTF: Final = r"(?:\d{4}(?:-\d\d(?:-(?:\d\d|xx))?|-xx(?:-xx)?)?|\d\d[\dx]x)[?~%]?"

_FIGURE_FIRST: Final[_Forms] = (
    (re.compile(_DAY_MONTH), _day_month),
    (re.compile(_EDTF, re.ASCII), _edtf),
    (re.compile(r"(\d{1,2})([./ -])\s?(\d{1,2})\2\s?(\d{1,5})\.?"), _numeric),
    (re.compile(r"(\d{1,2})-([^\W\d_]+)-(\d{4})"), _day_month),
    (re.compile(r"(\d{3})0'?s"), _decade),
)
_WORD_FIRST: Final[_Forms] = (
    (re.compile(rf"{_MONTH}(?:,? (\d{{3,5}}))?"), _month_year),
    (MONTH_DAY, _month_day),
    (re.compile(r"winter (\d{4})\s?[/–-]\s?(\d{4}|\d{2})"), _winter),
    (re.compile(r"some (day|month) (?:in )?(.+)"), _unspecified),
)
