"""Early, mid, late, beginning, end: which days of a month and which months of a year they are."""

from __future__ import annotations

import re
from typing import Final

from archive.dating.days import last_day

_MONTH_PARTS: Final = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "beginning": (1, 7),
    "end": (-7, 31),
}
_YEAR_PARTS: Final = {
    "early": "[{0}-01..{0}-04]",
    "mid": "[{0}-05..{0}-08]",
    "late": "[{0}-09..{0}-12]",
    "beginning": "[{0}-01-01..{0}-01-31]",
    "end": "[{0}-12-01..{0}-12-31]",
}
_PLAIN_MONTH: Final = re.compile(r"\d{4}-(?:0\d|1[0-2])")


def part_of(whole: str, name: str) -> str | None:
    """The EDTF of a part of a month or year (`early`, `mid`, `late`, `beginning`, `end`)."""
    if len(whole) == 4 and whole.isdigit():
        return _YEAR_PARTS[name].format(whole)
    if not _PLAIN_MONTH.fullmatch(whole):
        return None
    length = last_day(int(whole[:4]), int(whole[5:]))
    first, last = _MONTH_PARTS[name]
    if first < 0:
        first += length + 1
    return f"[{whole}-{first:02}..{whole}-{min(last, length):02}]"
