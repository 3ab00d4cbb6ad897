"""Selecting: a table's rows as the texts of a bundle, or as the objects of a fixture, in SQL."""

from __future__ import annotations

from typing import Any, Final

from archive.exchange.resolving import references
from archive.exchange.staging import content_fields
from archive.exchange.tables import Column, Table

#: What a spreadsheet would take for a formula, and the apostrophe that guards against it.
_GUARDED: Final = "('=', '+', '-', '@', E'\\t', E'\\r', E'\\n', '''')"


def schema(published: bool) -> str:
    """The schema of the rows: all of them, or those that readers may see."""
    return "pub" if published else "public"


def rows_as_texts(table: Table, published: bool) -> str:
    """A query of the table's columns as texts, null where empty, sorted by natural key."""
    joins, keys = _joins(table, published)
    cells = [f'{_cell(table, column, keys)} AS "{column.name}"' for column in table.columns]
    return (
        f'SELECT {", ".join(cells)} FROM {schema(published)}."{table.db_table}" t {joins} '
        f"ORDER BY {_order(table, keys)}"
    )


def rows_as_json(table: Table, published: bool) -> str:
    """A query of the table's rows as JSON texts in Django's shape, parents before their parts."""
    joins, keys = _joins(table, published)
    fields = ", ".join(f"'{f.name}', {_json(f, keys)}" for f in content_fields(table))
    where = f'{schema(published)}."{table.db_table}"'
    model = f"archive.{table.label}"
    made = f"json_build_object('model', '{model}', 'fields', json_build_object({fields}))"
    own = next((f for f in content_fields(table) if f.related_model is table.model), None)
    if own is None:
        return f"SELECT {made}::text FROM {where} t {joins} ORDER BY {_order(table, keys)}"
    return (
        f"WITH RECURSIVE depth(id, nth) AS (SELECT r.id, 0 FROM {where} r WHERE NOT EXISTS "
        f'(SELECT FROM {where} p WHERE p.id = r."{own.column}") UNION ALL '
        f'SELECT r.id, d.nth + 1 FROM {where} r JOIN depth d ON d.id = r."{own.column}") '
        f"SELECT {made}::text FROM {where} t {joins} LEFT JOIN depth d ON d.id = t.id "
        f"ORDER BY d.nth NULLS LAST, {_order(table, keys)}"
    )


def _joins(table: Table, published: bool) -> tuple[str, dict[str, str]]:
    """Joins to every table referred to, and for each foreign key the expression of its key."""
    joins, keys = [], {}
    for number, (name, other) in enumerate(references(table).items()):
        column = table.model._meta.get_field(name).column
        joins.append(
            f'LEFT JOIN {schema(published)}."{other.db_table}" r{number} '
            f'ON r{number}.id = t."{column}"'
        )
        keys[name] = f'r{number}."{other.natural[0]}"'
    return " ".join(joins), keys


def _order(table: Table, keys: dict[str, str]) -> str:
    return ", ".join(
        f'{keys.get(name, f"t.{chr(34)}{name}{chr(34)}")} COLLATE "C"' for name in table.natural
    )


def _cell(table: Table, column: Column, keys: dict[str, str]) -> str:
    if column.kind == "one of":
        return _one_of(column, keys)
    if column.name in keys:
        return keys[column.name]
    value = f't."{column.name}"'
    if column.kind in ("text", "date"):
        guarded = f"left({value}, 1) IN {_GUARDED}"
        return f"CASE WHEN {guarded} THEN '''' || {value} ELSE NULLIF({value}, '') END"
    if column.kind == "decimal":
        return f"trim_scale({value})::text"
    if column.kind in ("choice", "edtf"):
        return f"NULLIF({value}, '')"
    return f"{value}::text"


def _one_of(column: Column, keys: dict[str, str]) -> str:
    written: dict[str, str] = {}
    for prefix, name in column.choices.items():
        written.setdefault(name, prefix)
    whens = [f"WHEN {keys[n]} IS NOT NULL THEN '{p}:' || {keys[n]}" for n, p in written.items()]
    return f"CASE {' '.join(whens)} END"


def _json(field: Any, keys: dict[str, str]) -> str:
    if field.name in keys:
        key = keys[field.name]
        return f"CASE WHEN {key} IS NOT NULL THEN json_build_array({key}) END"
    if field.get_internal_type() == "DecimalField":
        return f'trim_scale(t."{field.column}")::text'
    return f't."{field.column}"'
