"""The shapes of APP-6 symbols: a small extract of milsymbol's data, read once when first needed.

The library's own tables cost some 120 MB of memory for every affiliation and symbol set. Here are
only the frames and icons of land units, aircraft and ships, in the one frame shape that the
archive uses for all sides. A test keeps the extract equal to the pinned library.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FRAME = "3"
SYMBOL_SETS = ("10", "01", "30")
EXTRACT = Path(__file__).parent / "data" / "app6.json.gz"

Strokes = list[dict[str, Any]]


@dataclass(frozen=True)
class Glyphs:
    """Icons by symbol set and entity (`10121100`), modifiers by set, sector and code (`10m227`).

    Each is a list of drawing instructions as milsymbol's renderer understands them, in a square
    of 200 units with its middle at (100, 100); an icon's first instruction is its frame.
    """

    icons: dict[str, Strokes]
    boxes: dict[str, dict[str, float]]
    modifiers: dict[str, Strokes]

    def strokes(self, symbol_set: str, entity: str) -> Strokes:
        """Frame, icon and modifiers of a six- or ten-digit entity; the bare frame if unknown."""
        icon = self.icons.get(symbol_set + entity[:6])
        if icon is None:
            return self.icons[symbol_set + "000000"][:1]
        sectors = (f"{symbol_set}m1{entity[6:8]}", f"{symbol_set}m2{entity[8:10]}")
        return icon + [stroke for key in sectors for stroke in self.modifiers.get(key, [])]


@cache
def glyphs() -> Glyphs:
    """The extract, loaded on first use and shared."""
    return Glyphs(**json.loads(gzip.decompress(EXTRACT.read_bytes())))


def extract() -> dict[str, Any]:
    """Cut the extract out of the installed milsymbol: codes in the standards' own tables only.

    Entities whose last two digits are 95-99 are the library's special cases and left out.
    """
    from milsymbol import symbol as library  # type: ignore[import-untyped]

    heads = {f"100{FRAME}{symbol_set}0000": symbol_set for symbol_set in SYMBOL_SETS}
    numbers = library._load_number_data()
    icons = {
        heads[code[:10]] + code[10:16]: entry["di"]
        for code, entry in sorted(numbers.items())
        if code[:10] in heads and code[16:] == "0000" and int(code[14:16]) < 95
    }
    modifiers = {
        symbol_set + sector + code: strokes
        for key, strokes in sorted(library._load_modifier_data().items())
        for symbol_set, frame, sector, code in [key.split("_")]
        if frame == FRAME and symbol_set in SYMBOL_SETS and strokes
    }
    geometries = library._load_geometries()
    kinds = {"10": "GroundFriend", "01": "AirFriend", "30": "SeaFriend"}
    boxes = {symbol_set: geometries[kind]["bbox"] for symbol_set, kind in kinds.items()}
    return {"icons": icons, "boxes": boxes, "modifiers": modifiers}


def write_extract(path: Path = EXTRACT) -> None:
    """Write the extract anew; needed only when milsymbol's pinned version changes."""
    text = json.dumps(extract(), separators=(",", ":"), sort_keys=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
