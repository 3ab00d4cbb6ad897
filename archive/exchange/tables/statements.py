"""The statements as tables."""

from __future__ import annotations

from typing import Any

from archive import models as m
from archive.exchange.tables.columns import (
    Column,
    Table,
    boolean,
    choice,
    code,
    dates,
    decimal,
    integer,
    key,
    one_of,
    same,
    slug,
    text,
)


def identity_of(model: Any) -> tuple[str, ...]:
    """The fields of the model's rule “recorded once”."""
    for constraint in model._meta.constraints:
        if getattr(constraint, "nulls_distinct", None) is False:
            return tuple(constraint.fields)
    return ()


def _statement(
    model: Any, name: str, *own: Column, involves: bool = False, identity: tuple[str, ...] = ()
) -> Table:
    columns = (
        *own, *choice("standing", "basis"), *text("note"), *integer("position"), *text("key"),
    )  # fmt: skip
    return Table(
        model,
        name,
        columns,
        ("key",),
        identity or identity_of(model),
        is_citable=True,
        involves=involves,
    )


TABLES = (
    _statement(
        m.Name, "names",
        *one_of("bearer", **same(*m.BEARERS)), *text("text", "language", "script"),
        *choice("kind"), *dates(),
    ),
    _statement(
        m.Subordination, "subordinations",
        *slug("formation"),
        *one_of("superior", formation="superior_formation", person="superior_person"),
        *choice("kind"), *boolean("in_part"), *dates(),
    ),
    _statement(
        m.Lineage, "lineages", *slug("formation", "successor"), *choice("kind"), *dates(),
    ),
    _statement(
        m.Station, "stations",
        *slug("formation", "place"), *choice("kind"), *text("relation"), *dates(),
    ),
    _statement(
        m.Appointment, "appointments",
        *slug("person", "formation", "power"), *code("role"), *text("title", "rank_printed"),
        *code("rank"), *choice("began_how", "ended_how"), *dates(),
    ),
    _statement(
        m.Promotion, "promotions",
        *slug("person"), *text("rank_printed"), *code("rank"), *choice("tenure"), *dates(),
    ),
    _statement(m.Alignment, "alignments", *slug("power"), *code("coalition"), *dates()),
    _statement(m.Belligerent, "belligerents", *slug("engagement"), *code("side"), *slug("power")),
    _statement(
        m.Participation, "participations",
        *slug("engagement"), *code("side"), *slug("formation"), *choice("role"),
        *boolean("in_part"), *text("description"), *dates(),
    ),
    _statement(
        m.Command, "commands",
        *slug("engagement"), *code("side"), *slug("person", "formation"), *code("role"),
        *text("rank_printed"), *code("rank"), *choice("fate"), *dates(),
    ),
    _statement(
        m.Outcome, "outcomes",
        *slug("engagement"), *choice("kind"), *text("text"),
        *slug("place", "by_power", "by_formation", "from_power", "from_formation"),
        *choice("permanence"), *dates(),
    ),
    _statement(
        m.Event, "events",
        *choice("kind"), *text("title", "text"), *slug("engagement", "place"), *dates(),
        involves=True,
    ),
    _statement(
        m.Commemoration, "commemorations",
        *slug("engagement"), *choice("kind"), *text("title", "text"), *slug("place"), *dates(),
        involves=True,
    ),
    _statement(
        m.Remark, "remarks", *choice("kind"), *text("text"), *dates(),
        involves=True, identity=("kind", "text", "beginning_edtf", "ending_edtf"),
    ),
    _statement(
        m.Figure, "figures",
        *slug("engagement"), *code("side"), *slug("power", "formation"),
        *key("participation", "commemoration"), *slug("place"), *code("measure"),
        *decimal("lower", "upper"), *choice("qualifier"), *text("as_printed", "scope"),
        *key("subset_of"), *dates(),
    ),
    _statement(m.Nesting, "nestings", *slug("engagement", "parent")),
    _statement(m.Relation, "relations", *slug("engagement", "other"), *choice("kind")),
)  # fmt: skip
