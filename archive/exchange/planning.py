"""The plan: what an import would create, change and leave as it is, with the differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from archive.exchange.resolving import archive_keys, references
from archive.exchange.session import Session
from archive.exchange.staging import content_fields
from archive.exchange.tables import DERIVED, Table


@dataclass(frozen=True, slots=True)
class Difference:
    """One changed row: its natural key, and of each changed field the old and the new text."""

    key: str
    fields: dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class TablePlan:
    """What happens to one table."""

    table: Table
    created: int
    changed: int
    unchanged: int
    removed: int = 0
    differences: tuple[Difference, ...] = ()

    @property
    def touched(self) -> int:
        """Rows that are written or removed."""
        return self.created + self.changed + self.removed


@dataclass(slots=True)
class Plan:
    """What an import or an undo does, table by table."""

    tables: list[TablePlan] = field(default_factory=list)

    def __iter__(self) -> Iterator[TablePlan]:
        return iter(self.tables)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        return not any(one.touched for one in self.tables)

    def total(self, what: str) -> int:
        """Of all tables: `created`, `changed`, `unchanged` or `removed`."""
        return sum(getattr(one, what) for one in self.tables)

    def counts(self) -> dict[str, dict[str, int]]:
        """For the batch: table → counts."""
        return {
            one.table.name: {
                "created": one.created, "changed": one.changed, "unchanged": one.unchanged,
                "removed": one.removed,
            }
            for one in self.tables
        }  # fmt: skip


def plan(session: Session, tables: tuple[Table, ...], samples: int = 5) -> Plan:
    """The plan of what stands in `ready_…`, with the differences of *samples* rows a table."""
    made = Plan()
    for table in tables:
        created, changed, unchanged = session.row(
            f"SELECT count(*) FILTER (WHERE _new), count(*) FILTER (WHERE _changed), "
            f"count(*) FILTER (WHERE NOT _new AND NOT _changed) FROM ready_{table.label}"
        )
        shown = tuple(differences(session, table, samples)) if changed and samples else ()
        made.tables.append(TablePlan(table, created, changed, unchanged, 0, shown))
    return made


def differences(session: Session, table: Table, samples: int) -> Iterator[Difference]:
    """Field by field, old and new, of the first *samples* changed rows."""
    fields = [f for f in content_fields(table) if f.name not in DERIVED]
    asked = ", ".join(f'a."{f.column}", r."{f.column}"' for f in fields)
    for key, *values in session.rows(
        f'SELECT r._key, {asked} FROM ready_{table.label} r JOIN "{table.db_table}" a '
        f"ON a.id = r.id WHERE r._changed ORDER BY r._key LIMIT {samples}"
    ):
        changed = {}
        for number, one in enumerate(fields):
            old, new = values[2 * number], values[2 * number + 1]
            if old != new:
                shown = (_shown(session, table, one, old), _shown(session, table, one, new))
                changed[one.name] = shown
        yield Difference(key, changed)


def _shown(session: Session, table: Table, one: Any, value: Any) -> str:
    """A value for people: references by their key."""
    if value is None:
        return ""
    if one.is_relation:
        return _key_of(session, references(table)[one.name], value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _key_of(session: Session, table: Table, identifier: int) -> str:
    found = session.rows(f"SELECT _key FROM {archive_keys(table)} a WHERE id = %s", (identifier,))
    if not found and session.row("SELECT to_regclass(%s)", (f"pg_temp.ids_{table.label}",))[0]:
        found = session.rows(f"SELECT _key FROM ids_{table.label} WHERE id = %s", (identifier,))
    return str(found[0][0]) if found else ""
