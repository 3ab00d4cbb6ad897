"""Deriving what follows from a row's names: its search key and its sort key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from archive import naming
from archive.exchange.session import Session
from archive.exchange.tables import DERIVED, Table
from archive.models import Entity

LENGTH: Final = 400
_BLOCK: Final = 2000


class Told(defaultdict[str, str]):
    """The values of a row as attributes, empty where nothing is told; notes what was asked."""

    def __init__(self, values: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__(str, values)

    def __getattr__(self, name: str) -> str:
        return self[name]


def has_keys(table: Table) -> bool:
    """Whether the table's rows have a search key."""
    return table.is_entity or table.name == "names"


def inputs(table: Table) -> tuple[str, ...]:
    """The fields from which the keys are made: the name, and what the record is sorted by."""
    if not table.is_entity:
        return ("text",)
    heading = str(table.model.heading_field)
    asked = Told()
    table.model.sorted_by(asked)
    return tuple(dict.fromkeys([heading, *(name for name in asked if name != "heading")]))


def keys(table: Table, told: Told) -> tuple[str, ...]:
    """The search key and, of an entity, the sort key."""
    if not table.is_entity:
        return (naming.designation_key(told["text"])[:LENGTH],)
    model: Any = table.model
    heading = told[model.heading_field]
    by = heading if model.sorted_by is Entity.sorted_by else str(model.sorted_by(told))
    return naming.designation_key(heading)[:LENGTH], naming.sort_key(by)[:LENGTH]


def derive(session: Session, table: Table, condition: str = "true") -> None:
    """Fills the keys of rows of `ready_…` (alias r) that will be written, block by block."""
    if not has_keys(table):
        return
    names = inputs(table)
    asked = ", ".join(f'r."{name}"' for name in names)
    query = (
        f"SELECT r.id, {asked} FROM ready_{table.label} r WHERE (r._new OR r._changed) "
        f"AND ({condition}) AND r.id > %s ORDER BY r.id LIMIT {_BLOCK}"
    )
    last = 0
    while found := session.rows(query, (last,)):
        last = found[-1][0]
        made = [
            (one, *keys(table, Told(zip(names, (v or "" for v in values), strict=True))))
            for one, *values in found
        ]
        _store(session, table, made)


def _store(session: Session, table: Table, made: list[tuple[Any, ...]]) -> None:
    columns = DERIVED if table.is_entity else DERIVED[:1]
    row = f"({', '.join(['%s'] * (1 + len(columns)))})"
    values = ", ".join([row] * len(made))
    assigned = ", ".join(f'"{name}" = v."{name}"' for name in columns)
    listed = ", ".join(f'"{name}"' for name in columns)
    session.run(
        f"UPDATE ready_{table.label} r SET {assigned} FROM (VALUES {values}) v(id, {listed}) "
        f"WHERE v.id = r.id",
        tuple(value for one in made for value in one),
    )
