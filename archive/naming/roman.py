"""Roman numerals, and when a word in capitals is one."""

from __future__ import annotations

import re
from typing import Final

_ROMAN: Final = re.compile(
    r"(?=[ivxlcdm])(?:d?c{0,3}|c[dm])(?:l?x{0,3}|x[lc])(?:v?i{0,3}|i[vx])", re.ASCII
)
_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def is_roman(word: str) -> bool:
    """Whether a lower-case word is a well-formed Roman numeral from i to cmxcix (999)."""
    return _ROMAN.fullmatch(word) is not None


def roman_value(word: str) -> int | None:
    """The number of a well-formed Roman numeral up to 999, in either case; else None."""
    lower = word.lower()
    if not is_roman(lower):
        return None
    digits = [_VALUES[letter] for letter in lower]
    following = [*digits[1:], 0]
    return sum(
        -one if one < next_one else one for one, next_one in zip(digits, following, strict=True)
    )
