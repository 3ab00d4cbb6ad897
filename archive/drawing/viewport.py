"""Where the earth meets the picture: the extent of a map and its projection.

The projection is Mercator's on a sphere: shapes and directions are true at every scale, so a river
bends on the map as it bends on the ground. Distances are true along the map's middle, where the
scale bar is measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .basemap import Box

EARTH_RADIUS_KM = 6371.0
FURTHEST_NORTH = 84.0  # degrees: Mercator has no poles
NICE_LENGTHS = (1, 2, 5)


@dataclass(frozen=True)
class Viewport:
    """A window on the Mercator plane, `width` by `height` units in the picture.

    `west` and `north` are plane coordinates in radians (north grows upwards), `unit` the length of
    one picture unit in radians at the equator.
    """

    width: float
    height: float
    west: float
    north: float
    unit: float

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Picture coordinates (x to the right, y downwards) of a point in degrees."""
        x, y = plane(longitude, latitude)
        return (x - self.west) / self.unit, (self.north - y) / self.unit

    def window(self, margin: float = 8.0) -> Box:
        """Degrees that the picture covers, with `margin` picture units around it."""
        west, north = self.west - margin * self.unit, self.north + margin * self.unit
        east = west + (self.width + 2 * margin) * self.unit
        south = north - (self.height + 2 * margin) * self.unit
        return math.degrees(west), _latitude(south), math.degrees(east), _latitude(north)

    @property
    def km_per_unit(self) -> float:
        """Kilometres of one picture unit along the map's middle."""
        middle = _latitude(self.north - self.height / 2 * self.unit)
        return self.unit * EARTH_RADIUS_KM * math.cos(math.radians(middle))


def plane(longitude: float, latitude: float) -> tuple[float, float]:
    """A point in degrees on the Mercator plane, in radians."""
    held = max(-FURTHEST_NORTH, min(FURTHEST_NORTH, latitude))
    return math.radians(longitude), math.log(math.tan(math.pi / 4 + math.radians(held) / 2))


def _latitude(y: float) -> float:
    return math.degrees(2 * math.atan(math.exp(y)) - math.pi / 2)


def viewport(
    points: Sequence[tuple[float, float]],
    width: float,
    height: float,
    *,
    minimum_km: float = 60.0,
    margin: float = 0.14,
) -> Viewport:
    """The window that holds the points (longitude, latitude in degrees) with room around them.

    The shorter side shows at least `minimum_km`; `margin` is the free part on every side. Raises
    `ValueError` for a point that is not on the earth, or for no points at all.
    """
    if not points:
        raise ValueError("A map needs at least one point.")
    for longitude, latitude in points:
        if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
            raise ValueError(f"Longitude {longitude}, latitude {latitude} is not on the earth.")
    placed = [plane(*point) for point in points]
    west, east = min(x for x, _ in placed), max(x for x, _ in placed)
    south, north = min(y for _, y in placed), max(y for _, y in placed)
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    least = minimum_km / EARTH_RADIUS_KM / math.cos(math.radians(_latitude(middle_y)))
    room = 1 - 2 * margin
    unit = max((east - west) / room / width, (north - south) / room / height)
    unit = max(unit, least / min(width, height))
    return Viewport(width, height, middle_x - width / 2 * unit, middle_y + height / 2 * unit, unit)


def scale_bar(view: Viewport, longest: float) -> tuple[int, float]:
    """A round number of kilometres and its length in picture units, at most `longest`."""
    most = view.km_per_unit * longest
    power = 10 ** max(0, math.floor(math.log10(most)))
    km = max((step * power for step in NICE_LENGTHS if step * power <= most), default=1)
    return km, km / view.km_per_unit
