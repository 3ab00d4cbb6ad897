"""Applying: what stands in `ready_…` is written, by two statements a table."""

from __future__ import annotations

from typing import Any, Final

from archive.exchange.planning import Plan
from archive.exchange.session import Session
from archive.exchange.staging import content_fields
from archive.exchange.tables import BY_MODEL, Table

_TOUCHED: Final = "muster_touched"
#: From so many rows on the database is told how large a table has become.
MANY: Final = 1000


def apply(session: Session, plan: Plan, condition: str = "r._new OR r._changed") -> None:
    """Writes new and changed rows, references first; removes what is gone, references last.

    Then steps the versions of what these rows touch. *condition* (on `ready_…` as r) says which
    rows those are. Every deferred rule has been asked at the end. Raises psycopg2.Error with the
    broken rule.
    """
    touched = [one.table for one in plan if one.touched]
    _brace(session, plan)
    watch_subjects(session)
    for table in touched:
        note_subjects(session, table, condition)
    for one in plan:
        if one.created:
            _insert(session, one.table)
        if one.created > MANY:
            session.run(f'ANALYZE "{one.table.db_table}"')
        if one.changed:
            _update(session, one.table)
    for one in reversed(plan.tables):
        if one.removed:
            _delete(session, one.table)
    step_versions(session, touched)
    settle(session)
    session.run("SET LOCAL enable_nestloop TO DEFAULT")


def _brace(session: Session, plan: Plan) -> None:
    """Keeps the triggers of a large import fast.

    Their queries are planned by statistics of the tables as they were, perhaps empty; compared row
    by row by such a plan, a hundred thousand rows take minutes. And statistics that the server
    gathers meanwhile do not see rows that are not committed: it has to wait.
    """
    many = [one.table for one in plan if one.touched > MANY]
    if many:
        listed = ", ".join(f'"{table.db_table}"' for table in many)
        session.run(f"LOCK TABLE {listed} IN SHARE UPDATE EXCLUSIVE MODE")
        session.run("SET LOCAL enable_nestloop = off")


def settle(session: Session) -> None:
    """Asks every deferred rule now."""
    session.run("SET CONSTRAINTS ALL IMMEDIATE")
    session.run("SET CONSTRAINTS ALL DEFERRED")


def _insert(session: Session, table: Table) -> None:
    columns = ", ".join(f'"{field.column}"' for field in content_fields(table))
    session.run(
        f'INSERT INTO "{table.db_table}" (id, {columns}) SELECT id, {columns} '
        f"FROM ready_{table.label} WHERE _new ORDER BY id"
    )


def _update(session: Session, table: Table) -> None:
    values = [f'"{field.column}" = r."{field.column}"' for field in content_fields(table)]
    if table.is_entity:
        values.append("version = a.version + 1")
    session.run(
        f'UPDATE "{table.db_table}" a SET {", ".join(values)} '
        f"FROM ready_{table.label} r WHERE r.id = a.id AND r._changed"
    )


def _delete(session: Session, table: Table) -> None:
    session.run(
        f'DELETE FROM "{table.db_table}" a USING ready_{table.label} r '
        f"WHERE r.id = a.id AND r._gone"
    )


def watch_subjects(session: Session) -> None:
    """Makes the empty list of entities whose statements are touched."""
    session.run(f"DROP TABLE IF EXISTS pg_temp.{_TOUCHED}")
    session.run(f"CREATE TEMPORARY TABLE {_TOUCHED} (label text, id bigint) ON COMMIT DROP")


def subjects(table: Table) -> tuple[tuple[str, Table], ...]:
    """The columns of the entities whose statement a row of the table is."""
    return tuple(
        (table.model._meta.get_field(name).column, BY_MODEL[_entity(table.model, name)])
        for name in getattr(table.model, "subjects", ())
    )


def _entity(model: Any, name: str) -> Any:
    return model._meta.get_field(name).related_model


def note_subjects(session: Session, table: Table, condition: str) -> None:
    """Lists the subjects that rows of `ready_…` have, and had, under the condition."""
    for column, entity in subjects(table):
        for source in (
            f'SELECT r."{column}" FROM ready_{table.label} r WHERE ({condition})',
            f'SELECT a."{column}" FROM "{table.db_table}" a JOIN ready_{table.label} r '
            f"ON r.id = a.id WHERE ({condition})",
        ):
            session.run(
                f"INSERT INTO {_TOUCHED} SELECT DISTINCT %s, t.id FROM ({source}) t(id) "
                f"WHERE t.id IS NOT NULL",
                (entity.label,),
            )


def step_versions(session: Session, written: list[Table]) -> None:
    """One step for each entity touched by its statements, unless the import wrote it anyway."""
    for (label,) in session.rows(f"SELECT DISTINCT label FROM {_TOUCHED} ORDER BY 1"):
        table = next(t for t in BY_MODEL.values() if t.label == label)
        left = ""
        if table in written:
            left = f"AND id NOT IN (SELECT id FROM ready_{label} WHERE _new OR _changed)"
        session.run(
            f'UPDATE "{table.db_table}" SET version = version + 1 WHERE id IN ('
            f'SELECT id FROM (SELECT id FROM "{table.db_table}" WHERE id IN ('
            f"SELECT id FROM {_TOUCHED} WHERE label = %s) {left} ORDER BY id FOR UPDATE) o)",
            (label,),
        )
    session.run(f"DROP TABLE pg_temp.{_TOUCHED}")
