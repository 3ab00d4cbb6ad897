"""The landscape of a map: sea, lakes, rivers with their names, and today's boundaries.

Only water is painted, as a tint; land is the page itself, so it stands well on light and dark.
"""

from __future__ import annotations

import math
from collections import defaultdict

from .basemap import Sheet
from .labels import Ground
from .lines import FINENESS, Point, clipped, placed, thinned, trail
from .svg import HALO, Attribute, element, number, text
from .viewport import Viewport

WATER = "#4f86b5"
RIVER_SIZE = 10.5
SPECK = 2.0  # islands and lakes smaller than this are left out
THINNING = 0.45  # how far a drawn line may lie from the true one
# The greatest natural scalerank of rivers and lakes to draw, by kilometres across the map.
DETAIL = ((130, 12), (280, 11), (700, 10), (1200, 8), (2000, 7), (4000, 6), (8000, 3))
RIVER_WIDTHS = ((4, 2.2), (6, 1.8), (8, 1.3), (99, 0.9))

Layers = dict[str, list[tuple[float, str, list[Point]]]]


def layers_in(sheet: Sheet, view: Viewport) -> Layers:
    """The lines in the window by layer: scalerank, name and picture coordinates."""
    west, south, east, north = (degrees * sheet.scale for degrees in view.window())
    window = (west, south, east, north)
    across = view.width * view.km_per_unit
    detail = next((rank for km, rank in DETAIL if across <= km), 0)
    speck = SPECK * math.degrees(view.unit) * sheet.scale
    layers: Layers = defaultdict(list)
    for shape in sheet.within(window):
        if shape.layer in {"river", "lake"} and shape.rank > detail:
            continue
        if shape.closed and max(shape.box[2] - shape.box[0], shape.box[3] - shape.box[1]) < speck:
            continue
        for part in clipped(shape, window):
            line = thinned(placed(part, sheet.scale, view.place), THINNING)
            layers[shape.layer].append((shape.rank, shape.name, line))
    return layers


def landscape(layers: Layers, view: Viewport, ground: Ground) -> str:
    """Sea, lakes, boundaries and rivers, below everything else, and the rivers' names."""
    frame = trail(
        [(0, 0), (view.width, 0), (view.width, view.height), (0, view.height)], close=True
    )
    coast = "".join(trail(line, close=True) for _rank, _name, line in layers["land"])
    lakes = "".join(trail(line, close=True) for _rank, _name, line in layers["lake"])
    borders = "".join(trail(line) for _rank, _name, line in layers["boundary"])
    water: dict[str, Attribute] = {"fill": WATER, "fill-opacity": 0.3, "fill-rule": "evenodd"}
    paths = [
        _path("map-sea", frame + coast, water),
        _path("map-lake", lakes, water),
        _path(
            "map-boundary",
            borders,
            {
                "fill": "none",
                "stroke": "currentColor",
                "stroke-opacity": 0.4,
                "stroke-width": FINENESS,
                "stroke-dasharray": "50 40",
            },
        ),
        *_rivers(layers["river"]),
    ]
    group = element(
        "g", {"transform": f"scale({number(1 / FINENESS)})", "aria-hidden": "true"}, *paths
    )
    lower: dict[str, Attribute] = {
        "x": 0,
        "y": 0,
        "width": view.width,
        "height": view.height,
        "overflow": "hidden",
    }
    edge: dict[str, Attribute] = {
        "class": "map-frame",
        "x": 0.5,
        "y": 0.5,
        "width": view.width - 1,
        "height": view.height - 1,
        "fill": "none",
        "stroke": "currentColor",
        "stroke-opacity": 0.35,
    }
    names = _river_names(layers["river"], ground)
    return element("svg", lower, group, names) + element("rect", edge)


def _path(css: str, data: str, looks: dict[str, Attribute]) -> str:
    return element("path", {"class": css, "d": data, **looks}) if data else ""


def _rivers(rivers: list[tuple[float, str, list[Point]]]) -> list[str]:
    """Rivers in four widths, the great ones last."""
    by_width: dict[float, str] = defaultdict(str)
    for rank, _name, line in rivers:
        by_width[next(wide for most, wide in RIVER_WIDTHS if rank <= most)] += trail(line)
    return [
        _path(
            "map-river",
            data,
            {
                "fill": "none",
                "stroke": WATER,
                "stroke-opacity": 0.8,
                "stroke-width": wide * FINENESS,
                "stroke-linejoin": "round",
            },
        )
        for wide, data in sorted(by_width.items())
    ]


def _river_names(rivers: list[tuple[float, str, list[Point]]], ground: Ground) -> str:
    """Each river's name once, on the straightest free stretch of its longest part."""
    parts: dict[str, list[tuple[float, list[Point]]]] = defaultdict(list)
    for rank, name, line in rivers:
        if name:
            parts[name].append((rank, line))
    ordered = sorted(parts, key=lambda name: (min(rank for rank, _line in parts[name]), name))
    return "".join(
        _river_name(name, [line for _rank, line in parts[name]], ground) for name in ordered
    )


def _river_name(name: str, lines: list[list[Point]], ground: Ground) -> str:
    for line in sorted(lines, key=len, reverse=True):
        found = ground.along(name, line, RIVER_SIZE)
        if found:
            (x, y), angle = found
            return text(
                name,
                {
                    "class": "map-river-name",
                    "x": x,
                    "y": y,
                    "dy": "-0.35em",
                    "transform": f"rotate({number(angle)} {number(x)} {number(y)})",
                    "text-anchor": "middle",
                    "font-size": RIVER_SIZE,
                    "font-style": "italic",
                    "fill": WATER,
                    **HALO,
                },
            )
    return ""
