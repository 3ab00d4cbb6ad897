"""A text made plain: spaces and dashes in order, EDTF told from words, years such as 1914–18."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from archive.dating.errors import DateError
from archive.dating.reading import Reading, edtf_reading
from archive.dating.singles import Wording
from archive.dating.words import read_words

LONGEST: Final = 200

_SPACES: Final = dict.fromkeys(
    map(ord, "\t\n\r\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f"), " "
)
_HYPHENS: Final = dict.fromkeys(map(ord, "\u2010\u2011\u2212\ufe63\uff0d"), "-")
_DASHES: Final = dict.fromkeys(map(ord, "\u2012\u2014\u2015"), "–")
_QUOTES: Final = dict.fromkeys(map(ord, "\u2018\u2019"), "'")
_PLAIN: Final = _SPACES | _HYPHENS | _DASHES | _QUOTES

_SIGNS: Final = re.compile(r"[0-9xX.,/\[\]{}?~%yYeE –-]*")
_ONE: Final = r"(?:\d{4}(?:-\d\d(?:-(?:\d\d|XX))?|-XX(?:-XX)?)?|\d\d[\dX]X)[?~%]?"
_CANONICAL: Final = re.compile(
    rf"{_ONE}|(?:{_ONE}|\.\.)?/(?:{_ONE}|\.\.)?"
    rf"|\[(?:(?:{_ONE})?\.\.(?:{_ONE})?|{_ONE}(?:,{_ONE})+)\]",
    re.ASCII,
)
_YEAR_WORD: Final = re.compile(r"(?<=\d)\.?(?: ?(?:г|год|года|году|god|godine|године|година)\.?)?$")
_IN: Final = re.compile(r"(?:in|during) (?=\d)", re.IGNORECASE)
_YEAR_AND_TWO_DIGITS: Final = re.compile(r"(\d{4}) ?(–|/) ?(\d\d)", re.ASCII)
_OUTSIDE: Final = re.compile(r"[ye]-?\d+|-\d+.*|\d{5,}(?:[-/].*)?|.*\d bce?", re.ASCII)


@lru_cache(maxsize=4096)
def read(text: str, year: int | None = None) -> Reading:
    """What a text says, with `year` supplied where it names none.

    Raises DateError when it is not understood, says something impossible, or can be read two ways.
    """
    if len(text) > LONGEST:
        raise DateError(
            "not_understood",
            f"A date has at most {LONGEST} characters; keep the story in the note and write the "
            "date alone, for example 14 October 1944.",
        )
    plain = " ".join((text if text.isascii() else text.translate(_PLAIN)).split())
    if not plain:
        raise DateError("not_understood", "No date is written; write one, for example 1944-10-14.")
    if plain[-1] in ".гдеауed":
        plain = _YEAR_WORD.sub("", plain)
    if plain[0] in "iIdD":
        plain = _IN.sub("", plain)
    said = Wording(text.strip(), year)
    found = _read_signs(plain, said) if _SIGNS.fullmatch(plain) else None
    if found is not None:
        return found
    plain = plain.lower()
    if (plain[0] in "ye-" or plain[:5].isdigit() or "bc" in plain) and _OUTSIDE.fullmatch(plain):
        raise DateError(
            "out_of_range",
            f"“{said.text}”: years run from 1 to 9999 of our era, for example 1944.",
        )
    return read_words(plain, said)


def _read_signs(plain: str, said: Wording) -> Reading | None:
    """EDTF and spans of years; None for what may still be something else, as “14.10.1944”."""
    short = _YEAR_AND_TWO_DIGITS.fullmatch(plain)
    if short is not None:
        return _read_short(short, said)
    edtf = plain.upper().replace(" ", "")
    for candidate in (edtf, edtf.replace("–", "-"), edtf.replace("–", "/")):
        if _CANONICAL.fullmatch(candidate):
            return edtf_reading(candidate)
    return None


def _read_short(match: re.Match[str], said: Wording) -> Reading:
    """A year, a dash and two digits: “1914–18” are years, “1944–10” a month, much else is unclear.

    A later year that can also be a month (“1904–05”), and anything with a slash, is refused.
    """
    year, second = int(match[1]), int(match[3])
    if match[2] == "–" and second > 12 and second > year % 100:
        return edtf_reading(f"{match[1]}/{match[1][:2]}{match[3]}")
    if match[2] == "–" and 1 <= second <= 12 and second <= year % 100:
        return edtf_reading(f"{match[1]}-{match[3]}")
    raise DateError(
        "ambiguous",
        f"“{said.text}” can be years, a month or a winter; write 1944/1945, 1944-10 or "
        "winter 1944/45.",
    )
