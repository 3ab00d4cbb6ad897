"""The order of names in a list: Č beside C, the 2nd before the 14th, Cyrillic among Latin."""

from __future__ import annotations

import re
from typing import Final

from archive.naming.designations import numbered
from archive.naming.letters import ascii_lower

_WORD: Final = re.compile(r"[a-z0-9]+")
_WIDTH: Final = 6


def sort_key(text: str) -> str:
    """An ASCII key whose plain byte order is the order of the names; numbers have six figures.

    `sort_key("2nd Army") < sort_key("XIV Corps")`: ordinals and Roman numerals sort as numbers.
    """
    words = _WORD.findall(ascii_lower(" ".join(numbered(text))))
    return " ".join(word.zfill(_WIDTH) if word.isdigit() else word for word in words)
