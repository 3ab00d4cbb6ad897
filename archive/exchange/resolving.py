"""Resolving: natural keys become identifiers, staged texts become typed rows, all in SQL.

For each table `ids_<label>` says which identifier each key has or gets, and `ready_<label>` holds
the rows as they will stand in the archive, each new, changed or unchanged.
"""

from __future__ import annotations

from typing import Any

from archive.exchange.rows import default_of
from archive.exchange.session import Session
from archive.exchange.staging import Staging, content_fields
from archive.exchange.tables import BY_MODEL, Table

#: A statement, its figure, the citation of it: so long are chains of rows known by what they say.
_GENERATIONS = 3
_TYPES = {
    "BooleanField": "boolean", "PositiveIntegerField": "integer",
    "DateField": "date", "JSONField": "jsonb",
}  # fmt: skip


def archive_keys(table: Table) -> str:
    """A subquery of (id, _key) of the rows that the archive holds."""
    if len(table.natural) == 1:
        return f'(SELECT id, "{table.natural[0]}" AS _key FROM "{table.db_table}")'
    joins, parts = [], []
    for number, name in enumerate(table.natural):
        other = table.model._meta.get_field(name).related_model._meta.db_table
        joins.append(f'JOIN "{other}" n{number} ON n{number}.id = t."{name}_id"')
        parts.append(f"n{number}.code")
    key = " || '/' || ".join(parts)
    return f'(SELECT t.id, {key} AS _key FROM "{table.db_table}" t {" ".join(joins)})'


def references(table: Table) -> dict[str, Table]:
    """The table's foreign keys to other content, by field name."""
    return {
        field.name: BY_MODEL[field.related_model]
        for field in content_fields(table)
        if field.is_relation
    }


def resolve(staging: Staging) -> None:
    """Makes `ids_…` of every staged table, then `ready_…`, references first."""
    for table in staging.tables:
        _identify(staging.session, table)
    for table in staging.tables:
        _ready(staging, table)
    for _generation in range(_GENERATIONS):
        if not sum(_adopt(staging.session, table) for table in staging.tables):
            break
        for table in staging.tables:
            _ready(staging, table)


def _identify(session: Session, table: Table) -> None:
    sequence = session.row("SELECT pg_get_serial_sequence(%s, 'id')", (table.db_table,))[0]
    session.run(f"DROP TABLE IF EXISTS pg_temp.ids_{table.label}")
    session.run(
        f"CREATE TEMPORARY TABLE ids_{table.label} ON COMMIT DROP AS "
        f"SELECT f._key, coalesce(f.id, nextval('{sequence}')) AS id, f.id IS NULL AS _new, "
        f"f._twice FROM ("
        f"SELECT s._key, s._twice, a.id FROM (SELECT _key, count(*) > 1 AS _twice, "
        f"min(_file) AS _file, min(_line) AS _line "
        f"FROM stage_{table.label} GROUP BY _key) s "
        f"LEFT JOIN {archive_keys(table)} a ON a._key = s._key ORDER BY s._file, s._line) f"
    )
    session.run(f"ANALYZE ids_{table.label}")


def _adopt(session: Session, table: Table) -> int:
    """Rows without a key that say what an archived row says under another key become that row."""
    if (
        not table.is_keyed
        or not session.row(
            f'SELECT EXISTS (SELECT FROM "{table.db_table}") AND EXISTS (SELECT FROM '
            f"ready_{table.label} WHERE _new)"
        )[0]
    ):
        return 0
    columns = tuple(table.model._meta.get_field(name).column for name in table.identity)
    return session.run(
        f"UPDATE ids_{table.label} i SET id = o.id, _new = false FROM ("
        f"SELECT r._key, min(a.id) AS id FROM ready_{table.label} r "
        f"JOIN stage_{table.label} s ON s._key = r._key AND s._derived "
        f'JOIN "{table.db_table}" a ON {joined("a", columns)} = {joined("r", columns)} '
        f"WHERE r._new AND r._missing = '{{}}' GROUP BY 1) o "
        f"WHERE i._key = o._key AND NOT EXISTS (SELECT FROM ids_{table.label} t WHERE t.id = o.id)"
    )


def joined(alias: str, columns: tuple[str, ...]) -> str:
    """The columns as one text, in which null and null are equal: so the database can hash it."""
    parts = ", ".join(f'coalesce({alias}."{column}"::text, chr(30))' for column in columns)
    return f"concat_ws(chr(31), {parts})"


def used(staging: Staging, table: Table) -> tuple[str, ...]:
    """The foreign keys that some staged row fills."""
    names = [n for n in references(table) if n in staging.fields[table.label]]
    if not names:
        return ()
    asked = ", ".join(f"bool_or(\"{name}\" <> '')" for name in names)
    found = staging.session.row(f"SELECT {asked} FROM stage_{table.label}")
    return tuple(name for name, filled in zip(names, found, strict=True) if filled)


def _ready(staging: Staging, table: Table) -> None:
    given = staging.fields[table.label]
    filled = used(staging, table)
    once = {name for column in table.columns if column.set_once for name in column.fields}
    values, olds, changes, joins, missing = [], [], [], [], []
    for number, name in enumerate(filled):
        joins.append(_join(staging, references(table)[name], name, number))
        missing.append(f"CASE WHEN s.\"{name}\" <> '' AND {_id(number)} IS NULL THEN '{name}' END")
    for field in content_fields(table):
        number = filled.index(field.name) if field.name in filled else -1
        values.append(
            f'{_value(table, field, given, number, field.name in once)} AS "{field.column}"'
        )
        if field.name in given and field.name not in once:
            olds.append(f'a."{field.column}" AS "old {field.column}"')
            changes.append(f'v."{field.column}" IS DISTINCT FROM v."old {field.column}"')
    columns = ", ".join(f'v."{field.column}"' for field in content_fields(table))
    lacking = (
        f"array_remove(ARRAY[{', '.join(missing)}]::text[], NULL)" if missing else "'{}'::text[]"
    )
    staging.session.run(f"DROP TABLE IF EXISTS pg_temp.ready_{table.label}")
    staging.session.run(
        f"CREATE TEMPORARY TABLE ready_{table.label} ON COMMIT DROP AS "
        f"SELECT v._file, v._line, v._bad, v._key, v._missing, v.id, v._new, "
        f"NOT v._new AND ({' OR '.join(changes) or 'false'}) AS _changed, {columns} "
        f"FROM (SELECT s._file, s._line, s._bad, s._key, {lacking} AS _missing, i.id, i._new, "
        f"{', '.join([*values, *olds])} "
        f"FROM stage_{table.label} s JOIN ids_{table.label} i ON i._key = s._key "
        f'LEFT JOIN "{table.db_table}" a ON a.id = i.id AND NOT i._new {" ".join(joins)}) v'
    )
    staging.session.run(f"ANALYZE ready_{table.label}")


def _join(staging: Staging, other: Table, name: str, number: int) -> str:
    """Joins that find the identifier of a reference: in the archive, or among what is staged."""
    key = f"NULLIF(s.\"{name}\", '')"
    archived = f"LEFT JOIN {archive_keys(other)} k{number} ON k{number}._key = {key}"
    if not staging.has(other):
        return f"{archived} LEFT JOIN (SELECT NULL::bigint AS id) j{number} ON false"
    return f"{archived} LEFT JOIN ids_{other.label} j{number} ON j{number}._key = {key}"


def _id(number: int) -> str:
    return f"coalesce(j{number}.id, k{number}.id)"


def _value(table: Table, field: Any, given: set[str], number: int, once: bool) -> str:
    """The field's value: as given, else as it is in the archive, else its default."""
    if field.name == "key":
        return 'CASE WHEN i._new THEN s."key" ELSE a."key" END'
    typed = _typed(field, number)
    fresh = _default(table, field)
    if field.name not in given:
        return f'CASE WHEN i._new THEN {fresh} ELSE a."{field.column}" END'
    if once:
        return (
            f'CASE WHEN NOT i._new THEN a."{field.column}" '
            f'WHEN s."{field.name}" IS NULL THEN {fresh} ELSE {typed} END'
        )
    return (
        f'CASE WHEN s."{field.name}" IS NOT NULL THEN {typed} '
        f'WHEN i._new THEN {fresh} ELSE a."{field.column}" END'
    )


def _typed(field: Any, number: int) -> str:
    if field.is_relation:
        return _id(number) if number >= 0 else "NULL::bigint"
    kind = _type(field)
    if kind == "text":
        return f's."{field.name}"'
    return f"NULLIF(s.\"{field.name}\", '')::{kind}"


def _type(field: Any) -> str:
    if field.get_internal_type() == "DecimalField":
        return f"numeric({field.max_digits}, {field.decimal_places})"
    return _TYPES.get(field.get_internal_type(), "text")


def _default(table: Table, field: Any) -> str:
    if field.is_relation:
        return "NULL::bigint"
    kind = _type(field)
    default = "" if field.name == "key" else default_of(table, field.name)
    if default is None or (default == "" and kind != "text"):
        return f"NULL::{kind}"
    escaped = default.replace("'", "''")
    return f"'{escaped}'::{kind}"
