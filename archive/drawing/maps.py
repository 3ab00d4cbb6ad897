"""A map of places on plain base lines, drawn to the places' extent.

Boundaries are today's, drawn faintly and said to be so. Style sheets find the classes `map-sea`,
`map-lake`, `map-river`, `map-boundary`, `map-point`, `map-label` and each point's own class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from .basemap import sheet_for
from .labels import Ground, Label, Rect
from .landscape import landscape, layers_in
from .lines import Point
from .svg import (
    HALO,
    LOOKS,
    Attribute,
    Drawing,
    drawing,
    element,
    linked,
    number,
    safe_link,
    text,
    title,
)
from .viewport import Viewport, scale_bar, viewport

MARK = "#b5402f"
STRIP = 24.0  # picture units below the map, for scale bar and caption
POINT_RADIUS = 4.0
LABEL_SIZE = 13.0
NAMED_ALOUD = 12  # places that the description names one by one


@dataclass(frozen=True)
class MapPoint:
    """A place on the map: latitude and longitude in degrees (WGS 84), label, link and class.

    `possible` draws it hollow: something may have been there. `note` is shown on hovering. Points
    given first are labelled first.
    """

    label: str
    latitude: float
    longitude: float
    link: str = ""
    css: str = ""
    note: str = ""
    possible: bool = False


def place_map(
    points: Sequence[MapPoint],
    width: int = 640,
    height: int = 440,
    *,
    caption: str = "",
    minimum_km: float = 60.0,
) -> Drawing:
    """A map that holds all points, `width` by `height` picture units over all.

    Without points it is a small picture that says so. Raises `ValueError` for coordinates that are
    not on the earth.
    """
    return _drawn(tuple(points), width, height, caption, minimum_km, get_language())


@lru_cache(maxsize=64)
def _drawn(
    points: tuple[MapPoint, ...],
    width: int,
    height: int,
    caption: str,
    minimum_km: float,
    language: str | None,
) -> Drawing:
    if not points:
        return _empty(width, caption)
    view = viewport(
        [(point.longitude, point.latitude) for point in points],
        width,
        height - STRIP,
        minimum_km=minimum_km,
    )
    ground = Ground(view.width, view.height)
    dots = [view.place(point.longitude, point.latitude) for point in points]
    for x, y in dots:
        ground.take(Rect(x - POINT_RADIUS, y - POINT_RADIUS, x + POINT_RADIUS, y + POINT_RADIUS))
    labels = [
        ground.label(point.label, dot, LABEL_SIZE, POINT_RADIUS)
        for point, dot in zip(points, dots, strict=True)
    ]
    sheet = sheet_for(view.window())
    layers = layers_in(sheet, view)
    has_boundaries = bool(layers["boundary"])
    body = (
        landscape(layers, view, ground),
        *map(_mark, points, dots, labels),
        _legend(view, has_boundaries, any(point.possible for point in points)),
    )
    return drawing(
        "".join(body),
        describe(points, view, caption),
        (0, 0, width, height),
        LOOKS | {"class": "map"},
        has_links=any(safe_link(point.link) for point in points),
    )


def _empty(width: int, caption: str) -> Drawing:
    said = _("No place with known coordinates.")
    words = text(said, {"x": width / 2, "y": 36, "text-anchor": "middle", "font-size": LABEL_SIZE})
    return drawing(
        words,
        f"{caption}: {said}" if caption else said,
        (0, 0, width, 60),
        LOOKS | {"class": "map map-empty"},
    )


def describe(points: Sequence[MapPoint], view: Viewport, caption: str = "") -> str:
    """The map in words: how many places, which, and how wide the ground is."""
    names = [
        _("%(place)s (possibly)") % {"place": point.label} if point.possible else point.label
        for point in points
    ]
    said = ", ".join(names[:NAMED_ALOUD])
    if len(names) > NAMED_ALOUD:
        more = len(names) - NAMED_ALOUD
        said += " " + ngettext("and %(count)d more", "and %(count)d more", more) % {"count": more}
    counted = ngettext(
        "Map of %(count)d place: %(names)s.", "Map of %(count)d places: %(names)s.", len(names)
    ) % {"count": len(names), "names": said}
    across = _("About %(km)d km from west to east.") % {
        "km": _rounded(view.width * view.km_per_unit)
    }
    return " ".join(filter(None, (f"{caption.rstrip('.')}." if caption else "", counted, across)))


def _rounded(km: float) -> int:
    step = 10 if km >= 100 else 5
    return max(step, round(km / step) * step)


def _mark(point: MapPoint, dot: Point, label: Label | None) -> str:
    x, y = dot
    looks: dict[str, Attribute] = {"fill": MARK, "stroke": "Canvas", "stroke-width": 1.2}
    if point.possible:
        looks = {"fill": "Canvas", "stroke": MARK, "stroke-width": 1.8}
    circle = element(
        "circle",
        {"class": f"map-point {point.css}".strip(), "cx": x, "cy": y, "r": POINT_RADIUS, **looks},
    )
    said = title(": ".join(filter(None, (point.label, point.note))))
    words = _leader(label) + _words(label) if label else ""
    return linked(element("g", {}, said, circle, words), point.link)


def _words(label: Label) -> str:
    place: dict[str, Attribute] = {
        "class": "map-label",
        "x": label.rect.left + 1,
        "y": label.rect.bottom - LABEL_SIZE * 0.36,
        "font-size": LABEL_SIZE,
    }
    return text(label.words, {**place, **HALO})


def _leader(label: Label) -> str:
    if not label.far:
        return ""
    x, y = label.point
    near_x, near_y = label.rect.nearest(label.point)
    return element(
        "path",
        {
            "class": "map-leader",
            "d": f"M{number(x)} {number(y)}L{number(near_x)} {number(near_y)}",
            "stroke": "currentColor",
            "stroke-opacity": 0.6,
            "stroke-width": 0.8,
        },
    )


def _legend(view: Viewport, has_boundaries: bool, has_possible: bool) -> str:
    """Scale bar on the left of the strip below the map, where the lines come from on the right."""
    km, length = scale_bar(view, view.width / 4)
    y = view.height + STRIP - 8
    bar = element(
        "path",
        {
            "class": "map-scale",
            "fill": "none",
            "stroke": "currentColor",
            "stroke-width": 1.2,
            "d": f"M1 {number(y - 4)}v4h{number(length)}v-4",
        },
    )
    unit = text(_("%(km)d km") % {"km": km}, {"x": length + 8, "y": y, "font-size": 11})
    told = [
        _("Hollow: possible.") if has_possible else "",
        _("Base map: Natural Earth."),
        _("Boundaries are today's.") if has_boundaries else "",
    ]
    source = text(
        " ".join(filter(None, told)),
        {
            "class": "map-source",
            "x": view.width,
            "y": y,
            "font-size": 10,
            "text-anchor": "end",
            "fill-opacity": 0.75,
        },
    )
    return bar + unit + source
