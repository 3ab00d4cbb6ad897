"""Long lines made short: clipped to the window, thinned to what the eye can see, and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from .basemap import RUN, Box, Shape, meets

Point = tuple[float, float]
FINENESS = 10  # path coordinates are whole tenths of a picture unit


def clipped(shape: Shape, window: Box) -> list[list[Point]]:
    """The parts of a shape inside the window (units of its sheet).

    A ring stays one ring, cut along the window's sides; a line may fall into several parts, each
    reaching one vertex beyond the window.
    """
    if shape.closed:
        ring = _cut_ring(_near(shape, window), window)
        return [ring] if len(ring) > 2 else []
    points = list(zip(shape.longitudes, shape.latitudes, strict=True))
    return _cut_line(points, window)


def _near(shape: Shape, window: Box) -> list[Point]:
    """The ring without the vertices that lie in long runs on one outer side of the window."""
    kept: list[Point] = []
    for index, run in enumerate(shape.runs):
        part = slice(index * RUN, (index + 1) * RUN)
        points = list(zip(shape.longitudes[part], shape.latitudes[part], strict=True))
        kept += points if meets(run, window) else [points[0], points[-1]]
    return kept


def _cut_line(points: Sequence[Point], window: Box) -> list[list[Point]]:
    parts: list[list[Point]] = []
    joined = False
    for (x, y), (u, v) in pairwise(points):
        seen = meets((min(x, u), min(y, v), max(x, u), max(y, v)), window)
        if seen and joined:
            parts[-1].append((u, v))
        elif seen:
            parts.append([(x, y), (u, v)])
        joined = seen
    return parts


def _cut_ring(ring: list[Point], window: Box) -> list[Point]:
    """Sutherland and Hodgman's cut (1974), one side of the window after the other."""
    for axis, edge, sign in (
        (0, window[0], 1),
        (1, window[1], 1),
        (0, window[2], -1),
        (1, window[3], -1),
    ):
        ring = _cut_side(ring, axis, edge, sign)
    return ring


def _cut_side(ring: list[Point], axis: int, edge: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    if not ring:
        return kept
    before = ring[-1]
    was_inside = (before[axis] - edge) * sign >= 0
    for point in ring:
        inside = (point[axis] - edge) * sign >= 0
        if inside != was_inside:
            share = (edge - before[axis]) / (point[axis] - before[axis])
            across = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            kept.append((edge, across) if axis == 0 else (across, edge))
        if inside:
            kept.append(point)
        before, was_inside = point, inside
    return kept


def thinned(points: Sequence[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker's line (1973): no dropped vertex is further than `tolerance` from it."""
    if len(points) < 3:
        return list(points)
    keep = bytearray(len(points))
    keep[0] = keep[-1] = 1
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        furthest, distance = _furthest(points, first, last)
        if distance > tolerance * tolerance:
            keep[furthest] = 1
            waiting += [(first, furthest), (furthest, last)]
    return [point for point, kept in zip(points, keep, strict=True) if kept]


def _furthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    """The vertex between two others that lies furthest from their chord, and how far, squared."""
    (x, y), (u, v) = points[first], points[last]
    across, down = u - x, v - y
    length = across * across + down * down
    best, furthest = 0.0, first
    for index in range(first + 1, last):
        east, south = points[index][0] - x, points[index][1] - y
        share = (east * across + south * down) / length if length else 0.0
        share = 0.0 if share < 0 else 1.0 if share > 1 else share
        off = (east - share * across) ** 2 + (south - share * down) ** 2
        if off > best:
            best, furthest = off, index
    return furthest, best


def placed(
    points: Iterable[Point], scale: int, place: Callable[[float, float], Point]
) -> list[Point]:
    """Sheet units to picture units."""
    return [place(x / scale, y / scale) for x, y in points]


def trail(points: Sequence[Point], *, close: bool = False) -> str:
    """Path data in whole tenths of a unit, each step relative to the one before."""
    whole = [(round(x * FINENESS), round(y * FINENESS)) for x, y in points]
    steps = [(u - x, v - y) for (x, y), (u, v) in pairwise(whole) if (u, v) != (x, y)]
    if not steps:
        return ""
    written = "".join(f"{_signed(across)}{_signed(down)}" for across, down in steps).lstrip()
    return f"M{whole[0][0]} {whole[0][1]}l{written}{'z' if close else ''}"


def _signed(step: int) -> str:
    return f" {step}" if step >= 0 else str(step)
