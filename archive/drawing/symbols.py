"""APP-6 symbols of formations: frame, icon and echelon, in the colour of the power.

Every side has the same frame, the rectangle (an arch for aircraft, a circle for ships): the frames
that APP-6 keeps for friend, hostile and neutral would make the archive take a side. The colour
says which power, and the description says everything.

Source: NATO APP-6(D) / MIL-STD-2525D, drawn by milsymbol 0.2.0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from milsymbol.modifiers import compute_modifiers  # type: ignore[import-untyped]
from milsymbol.renderer import render_instructions  # type: ignore[import-untyped]

from .colours import power_colour
from .glyphs import glyphs
from .svg import Attribute, Drawing, drawing, element, number

UNIT_HEIGHT = 148.0  # a land unit with its echelon mark and line width, in symbol units
POWER = "power--"
EDGE = 4.0  # half a line and a little air around the symbol
WIDEST_COMMON = (13.5, 186.5)  # wide enough for five crosses: symbols in a list stand aligned

_DIMENSIONS = {"10": "Ground", "01": "Air", "30": "Sea"}
_INK = {
    '"black"': '"currentColor"',
    '"Arial"': '"sans-serif"',
    ' fill="rgb(128,224,255)" fill-opacity="1"': ' class="app6-frame" fill-opacity="0.4"',
    "></path>": "/>",
    "></circle>": "/>",
}


@dataclass(frozen=True)
class UnitSymbol:
    """What a formation's symbol shows; every part may be empty.

    `symbol_set` and `entity` are the branch's codes (the entity of six digits, or ten with its two
    sector modifiers), `amplifier` the echelon's two digits. `branch`, `echelon` and `power` are
    words for the description, already in the reader's language. `css` is a class on the outer
    element, for style sheets; the class `power--<slug>` also gives the frame that power's colour,
    unless `colour` (as `#rrggbb`) says otherwise.
    """

    symbol_set: str = "10"
    entity: str = ""
    amplifier: str = ""
    branch: str = ""
    echelon: str = ""
    power: str = ""
    colour: str = ""
    css: str = ""
    headquarters: bool = False
    task_force: bool = False


@dataclass(frozen=True)
class _Shape:
    """Markup of a symbol without its outer element, and the box it needs (x, y, width, height)."""

    markup: str
    box: tuple[float, float, float, float]


def symbol(unit: UnitSymbol, size: float = 2.0) -> Drawing:
    """The symbol as inline SVG; `size` is the height of a land unit in em, echelon included.

    A branch that is unknown leaves the frame empty; an echelon that is unknown leaves the top bare.
    The outer element's `fill` colours the frame and `color` the lines, so both follow the theme.
    """
    return _drawn(unit, size, get_language())


def describe(unit: UnitSymbol) -> str:
    """The symbol in words: "Mechanised infantry, corps, Soviet Union"."""
    words = [unit.branch, unit.echelon, _("headquarters") if unit.headquarters else "", unit.power]
    said = ", ".join(word for word in words if word) or _("formation of unknown kind")
    return said[0].upper() + said[1:]


@lru_cache(maxsize=4096)
def _drawn(unit: UnitSymbol, size: float, language: str | None) -> Drawing:
    shape = _shape_of(unit)
    return drawing(shape.markup, describe(unit), shape.box, _looks(unit, shape, size))


def _looks(unit: UnitSymbol, shape: _Shape, size: float) -> dict[str, Attribute]:
    em = size / UNIT_HEIGHT
    return {
        "class": f"app6 {unit.css}".strip(),
        "width": f"{number(shape.box[2] * em)}em",
        "height": f"{number(shape.box[3] * em)}em",
        "fill": _colour(unit),
    }


def _colour(unit: UnitSymbol) -> str:
    if re.fullmatch(r"#[0-9a-fA-F]{6}", unit.colour):
        return unit.colour
    slugs = (name.removeprefix(POWER) for name in unit.css.split() if name.startswith(POWER))
    return power_colour(next(slugs, ""))


def _shape_of(unit: UnitSymbol) -> _Shape:
    known_set = unit.symbol_set if unit.symbol_set in _DIMENSIONS else "10"
    entity = (unit.entity or "000000").ljust(10, "0")
    return _shape(known_set, entity, unit.amplifier, unit.headquarters, unit.task_force)


@lru_cache(maxsize=1024)
def _shape(
    symbol_set: str, entity: str, amplifier: str, headquarters: bool, task_force: bool
) -> _Shape:
    table = glyphs()
    frame = table.boxes[symbol_set]
    above, reach = compute_modifiers(
        {
            "numberSIDC": True,
            "dimension": _DIMENSIONS[symbol_set],
            "affiliation": "Friend",
            "echelon": amplifier,
            "hq_tf_fd": str(2 * headquarters + 4 * task_force),
        },
        frame,
        {"stroke_width": 4, "hq_staff_length": 60},
    )
    markup = render_instructions([*table.strokes(symbol_set, entity), *above])
    for drawn, ours in _INK.items():
        markup = markup.replace(drawn, ours)
    return _Shape(re.sub(r"\s+(?=/?>)", "", markup), _box(frame, reach or frame))


def _box(frame: dict[str, float], reach: dict[str, float]) -> tuple[float, float, float, float]:
    left = min(WIDEST_COMMON[0], reach["x1"] - EDGE)
    right = max(WIDEST_COMMON[1], reach["x2"] + EDGE)
    top = min(frame["y1"] - 40, reach["y1"]) - EDGE
    bottom = max(frame["y2"], reach["y2"]) + EDGE
    return left, top, right - left, bottom - top


class SymbolSheet:
    """The distinct shapes of one page, drawn once and used often: a tree stays small.

    Ask `use` for each symbol while the page is written and print `shapes` once, anywhere on it.
    """

    def __init__(self, size: float = 2.0) -> None:
        self._size = size
        self._ids: dict[_Shape, str] = {}
        self._uses: dict[UnitSymbol, Drawing] = {}

    def use(self, unit: UnitSymbol) -> Drawing:
        """The symbol as an SVG of one `<use>` element, with its description."""
        known = self._uses.get(unit)
        if known is None:
            known = self._uses[unit] = self._new_use(unit)
        return known

    def _new_use(self, unit: UnitSymbol) -> Drawing:
        shape = _shape_of(unit)
        name = self._ids.setdefault(shape, f"app6-{len(self._ids) + 1}")
        looks = _looks(unit, shape, self._size)
        return drawing(f'<use href="#{name}"/>', describe(unit), shape.box, looks)

    @property
    def shapes(self) -> SafeString:
        """The hidden SVG that holds the shapes used so far."""
        held = "".join(
            element("g", {"id": escape(name)}, shape.markup) for shape, name in self._ids.items()
        )
        frame = '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true">'
        return SafeString(f"{frame}<defs>{held}</defs></svg>")
