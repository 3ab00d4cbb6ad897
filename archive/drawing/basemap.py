"""The base map's lines: land, lakes, rivers and today's boundaries, read once when first needed.

Natural Earth (public domain) in two sheets: Europe at 1:10 million, the world at 1:50 million.
A sheet is gzipped JSON: `scale` (units per degree), `bounds` (degrees: west, south, east, north)
and `shapes`, each `[layer, scalerank, name, coordinates]` with the coordinates as whole units,
longitude and latitude in turn, every pair but the first as the difference from the one before.
"""

from __future__ import annotations

import gzip
import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
RUN = 64  # vertices that share one bounding box inside a long line
COARSE_FROM = 22.0  # degrees of longitude from which the world sheet is fine enough

Box = tuple[float, float, float, float]

# Natural Earth prints these without their letters, in another country's name, or for several
# rivers at once (its Sitnica is also the Ibar and the West Morava); an empty name is not shown.
RIVER_NAMES = {
    "Arges": "Argeș",
    "Beli Timok": "Timok",
    "Crisul Alb": "Crișul Alb",
    "Donau": "Danube",
    "Drau": "Drava",
    "Evros": "Maritsa",
    "Ferenc Csatorna": "",
    "Ialomita": "Ialomița",
    "Levi Iskar": "Iskar",
    "Moraca": "Morača",
    "Mures": "Mureș",
    "Nisava": "Nišava",
    "Raab": "Rába",
    "Sebes Koros": "Sebes-Körös",
    "Sio": "Sió",
    "Sitnica": "",
    "Somesul Cald": "Someșul Cald",
    "Strymnas": "Struma",
    "Tamis": "Tamiš",
    "Trotus": "Trotuș",
}

# One line that bears the name of its tributary: name to the west and to the east of a longitude.
JOINED_RIVERS = {
    "Mur": (16.88, "Mura", "Drava"),
    "Treska": (21.35, "Treska", "Vardar"),
    "Ljubljanica": (16.0, "Ljubljanica", ""),
}


@dataclass(frozen=True)
class Shape:
    """A ring (land, lake) or a line (river, boundary) in whole units of its sheet.

    `runs` are the bounding boxes of each `RUN` vertices, which let a long coast be skipped over.
    """

    layer: str
    rank: float
    name: str
    longitudes: array[int]
    latitudes: array[int]
    box: Box
    runs: tuple[Box, ...]

    @property
    def closed(self) -> bool:
        return self.layer in {"land", "lake"}


@dataclass(frozen=True)
class Sheet:
    """One base map: its scale, the degrees that it covers, and its shapes."""

    scale: int
    bounds: Box
    shapes: tuple[Shape, ...]

    def within(self, window: Box) -> Iterator[Shape]:
        """The shapes whose bounding box meets the window (units of the sheet)."""
        return (shape for shape in self.shapes if meets(shape.box, window))


def meets(one: Box, other: Box) -> bool:
    """Whether two boxes (west, south, east, north) share any point."""
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def sheet_for(window: Box) -> Sheet:
    """The sheet to draw a window of degrees from: Europe's where it reaches, else the world's."""
    europe = sheet("europe")
    west, south, east, north = europe.bounds
    inside = west <= window[0] and south <= window[1] and window[2] <= east and window[3] <= north
    return europe if inside and window[2] - window[0] <= COARSE_FROM else sheet("world")


@cache
def sheet(name: str) -> Sheet:
    """A sheet by name, `europe` or `world`, read once and shared."""
    kept = json.loads(gzip.decompress((DATA / f"{name}.json.gz").read_bytes()))
    return Sheet(kept["scale"], tuple(kept["bounds"]), tuple(map(_shape, kept["shapes"])))


def _shape(row: list[Any]) -> Shape:
    layer, rank, name, steps = row
    longitudes = array("i", accumulate(steps[0::2]))
    latitudes = array("i", accumulate(steps[1::2]))
    runs = tuple(
        _box(longitudes[start : start + RUN], latitudes[start : start + RUN])
        for start in range(0, len(longitudes), RUN)
    )
    return Shape(layer, rank, name, longitudes, latitudes, _box(longitudes, latitudes), runs)


def _box(longitudes: array[int], latitudes: array[int]) -> Box:
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def compacted(geojson: dict[str, Any], scale: int, bounds: Box) -> bytes:
    """A sheet made from GeoJSON features with `layer`, `scalerank` and `name`.

    Holes (islands in lakes) become rings of their own: painted even-odd, they are holes again.
    """
    rows = [
        [kind["layer"], kind.get("scalerank") or 0, name, _steps(part, scale)]
        for feature in geojson["features"]
        for kind in [feature["properties"]]
        for line in _lines(feature["geometry"])
        for name, part in _named(kind, line)
    ]
    text = json.dumps(
        {"scale": scale, "bounds": bounds, "shapes": rows},
        separators=(",", ":"),
        ensure_ascii=False,
    )
    return gzip.compress(text.encode(), mtime=0)


def _named(kind: dict[str, Any], line: list[list[float]]) -> list[tuple[str, list[list[float]]]]:
    """The line with its name, or its two parts with theirs where two rivers were made one."""
    name = (kind.get("name") or "") if kind["layer"] == "river" else ""
    if name not in JOINED_RIVERS:
        return [(RIVER_NAMES.get(name, name), line)]
    longitude, west, east = JOINED_RIVERS[name]
    split = next((at for at, point in enumerate(line) if point[0] > longitude), len(line) - 1)
    parts = [(west, line[: split + 1]), (east, line[split:])]
    return [(called, part) for called, part in parts if len(part) > 1]


def _lines(geometry: dict[str, Any]) -> list[list[list[float]]]:
    shapes: list[Any] = geometry["coordinates"]
    match geometry["type"]:
        case "MultiPolygon":
            return [ring for polygon in shapes for ring in polygon]
        case "LineString":
            return [shapes]
        case _:
            return shapes


def _steps(line: list[list[float]], scale: int) -> list[int]:
    whole = [(round(point[0] * scale), round(point[1] * scale)) for point in line]
    before = [(0, 0), *whole[:-1]]
    return [
        step
        for (east, north), (west, south) in zip(whole, before, strict=True)
        for step in (east - west, north - south)
    ]
