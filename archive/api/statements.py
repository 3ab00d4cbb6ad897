"""Every published statement about one record, by strand: three questions to the database."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

from django.db.models import Value
from django.urls import reverse

from archive import dating
from archive.api.attachments import attach
from archive.api.parts import BOUNDS, WRITTEN, as_json
from archive.api.questions import PK, Question, worded
from archive.api.shapes import Shape
from archive.api.strands import STRANDS
from archive.models import Figure, Measure, Standing

RANKS = {standing: rank for rank, standing in enumerate(Standing.values)}
Row = dict[str, Any]


def statements(kind: str, pk: int) -> dict[str, list[Row]]:
    """What the published archive says of the record, the better attested first."""
    strands = STRANDS[kind]
    asked = _question(kind, reverse("api:index")).ask(pk=pk) if strands else []
    rows = [(name, key, json.loads(content)) for name, key, content in asked]
    attach([(strands[name].shape, key, row) for name, key, row in rows])
    found: dict[str, list[Row]] = {name: [] for name in strands}
    for name, _key, row in rows:
        if is_public(row):
            found[name].append(finished(row, strands[name].shape))
    return {name: sorted(shown, key=in_order) for name, shown in found.items()}


@cache
def _question(kind: str, base: str) -> Question:
    """Every statement about a record of *kind*, with the name of its strand; *base* is in it."""
    ways = [
        strand.about(kind, PK).values_list(Value(name), "pk", as_json(strand.shape.content()))
        for name, strand in STRANDS[kind].items()
    ]
    return worded(ways[0].union(*ways[1:], all=True))


def is_public(row: Row) -> bool:
    """Whether all whom the statement involves are published."""
    return all(one["subject"] for one in row.get("involved", ()))


def finished(row: Row, shape: Shape) -> Row:
    """A row of the database as it is shown: its members in order, dates and figures in words."""
    if shape.is_dated:
        row["dates"] = dated(row["dates"], shape.is_moment)
    if shape.model is Figure:
        row["lower"], row["upper"] = number(row["lower"]), number(row["upper"])
        row["quantity"] = _quantity(row)
    return {"type": shape.type, **{name: row[name] for name in shape.order}}


def dated(row: Row, is_moment: bool) -> Row:
    """Dates with their house form, e.g. “6–21 September 1944”, in reading order."""
    beginning, ending = row["beginning_edtf"], row["ending_edtf"]
    if not beginning and not ending:
        house = ""
    elif is_moment and not ending:
        house = dating.display(beginning)
    else:
        house = dating.display_period(beginning, ending)
    return {"text": house, **{name: row[name] for name in (*WRITTEN, *BOUNDS)}}


def number(value: float | None) -> int | float | None:
    """A number without a fraction as a whole one."""
    return int(value) if value is not None and value == int(value) else value


def _quantity(row: Row) -> str:
    """The quantity in words, e.g. “about 4,500 km”."""
    lower, upper = _decimal(row["lower"]), _decimal(row["upper"])
    measure = Measure(unit=row["measure"]["unit"])
    return Figure(
        lower=lower, upper=upper, qualifier=row["qualifier"], measure=measure
    ).quantity_text


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def in_order(row: Row) -> tuple[Any, ...]:
    """By standing, then as printed, then by date; what is undated comes last."""
    began = row.get("dates", {}).get("began_earliest") or "9999-12-31"
    return (RANKS[row["standing"]], row["position"], began, row["key"])
