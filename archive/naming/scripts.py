"""The script a text is written in, as ISO 15924 names it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

# First code points of runs of letters (Unicode 15, Scripts.txt), each up to the next one; "" for
# runs that belong to no script of their own or to one not listed.
_RUNS: Final[tuple[tuple[int, str], ...]] = (
    (0x0000, "Latn"),
    (0x02B0, ""),
    (0x0370, "Grek"),
    (0x0400, "Cyrl"),
    (0x0530, "Armn"),
    (0x0590, "Hebr"),
    (0x0600, "Arab"),
    (0x0700, ""),
    (0x0750, "Arab"),
    (0x0780, ""),
    (0x08A0, "Arab"),
    (0x0900, "Deva"),
    (0x0980, "Beng"),
    (0x0A00, ""),
    (0x0E00, "Thai"),
    (0x0E80, ""),
    (0x10A0, "Geor"),
    (0x1100, "Hang"),
    (0x1200, "Ethi"),
    (0x13A0, ""),
    (0x1C80, "Cyrl"),
    (0x1C90, "Geor"),
    (0x1CC0, ""),
    (0x1D00, "Latn"),
    (0x1D26, ""),
    (0x1E00, "Latn"),
    (0x1F00, "Grek"),
    (0x2000, ""),
    (0x2C00, "Glag"),
    (0x2C60, "Latn"),
    (0x2C80, ""),
    (0x2D00, "Geor"),
    (0x2D30, ""),
    (0x2DE0, "Cyrl"),
    (0x2E00, ""),
    (0x3040, "Hira"),
    (0x30A0, "Kana"),
    (0x3100, ""),
    (0x3400, "Hani"),
    (0xA000, ""),
    (0xA640, "Cyrl"),
    (0xA6A0, ""),
    (0xA720, "Latn"),
    (0xA800, ""),
    (0xAC00, "Hang"),
    (0xD7B0, ""),
    (0xF900, "Hani"),
    (0xFB00, "Latn"),
    (0xFB13, "Armn"),
    (0xFB1D, "Hebr"),
    (0xFB50, "Arab"),
    (0xFE00, ""),
    (0xFE70, "Arab"),
    (0xFF00, "Latn"),
    (0xFF66, "Kana"),
    (0xFFA0, ""),
    (0x20000, "Hani"),
    (0x32000, ""),
)
_STARTS: Final = [start for start, _ in _RUNS]


def script_of(text: str) -> str:
    """The script of most letters: "Latn", "Cyrl" …; of equals, the one that comes first.

    "Zyyy" when there are no letters, "Zzzz" when they are of a script that is not listed.
    """
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            script = _RUNS[bisect_right(_STARTS, ord(character)) - 1][1] or "Zzzz"
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=counts.__getitem__) if counts else "Zyyy"
