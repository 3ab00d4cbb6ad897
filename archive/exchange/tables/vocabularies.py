"""The vocabularies as tables."""

from __future__ import annotations

from archive import models as m
from archive.exchange.tables.columns import Column, Table, boolean, choice, code, integer, text


def _vocabulary(model: type, name: str, *own: Column) -> Table:
    columns = (*text("code", "name", "definition"), *integer("position"), *own)
    return Table(model, name, columns, ("code",))


TABLES = (
    _vocabulary(m.Echelon, "echelons", *choice("service"), *text("app6_amplifier")),
    _vocabulary(m.Branch, "branches", *text("app6_symbol_set", "app6_entity")),
    _vocabulary(m.Rank, "ranks", *text("service", "native_title", "nato_grade")),
    _vocabulary(m.Role, "roles", *boolean("is_command")),
    _vocabulary(m.Measure, "measures", *choice("kind"), *text("unit")),
    Table(m.MeasurePart, "measure_parts", code("whole", "part"), ("whole", "part")),
    _vocabulary(m.Coalition, "coalitions"),
    _vocabulary(m.EngagementKind, "engagement_kinds"),
    _vocabulary(m.PlaceKind, "place_kinds"),
)
