"""Describing: `datapackage.json`, the bundle's own account of its tables (Frictionless Data)."""

from __future__ import annotations

import json
from typing import Any, Final

from django.utils.encoding import force_str

from archive.exchange.resolving import references
from archive.exchange.rows import default_of
from archive.exchange.tables import Column, Table
from archive.exchange.targets import Written

NAME: Final = "datapackage.json"
_TYPES: Final = {
    "boolean": "boolean", "integer": "integer", "decimal": "number", "day": "date",
    "json": "geojson",
}  # fmt: skip


def describe(written: list[tuple[Table, Written, int]], published: bool) -> bytes:
    """The description of the written tables; it holds no time, so that equal data look equal."""
    names = {table.name for table, _file, _rows in written}
    package = {
        "profile": "tabular-data-package",
        "name": "muster-public" if published else "muster",
        "title": "Muster: a relational archive of military history",
        "description": (
            "One CSV table for each kind of row. Records are named by slug, values of "
            "vocabularies by code, statements by key. A leading apostrophe guards a text that "
            "begins with one of = + - @ ' or a tab or line break, and is no part of it."
        ),
        "resources": [_resource(table, file, rows, names) for table, file, rows in written],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _resource(table: Table, file: Written, rows: int, names: set[str]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name.replace("_", "-"),
        "path": file.name,
        "title": force_str(table.model._meta.verbose_name_plural),
        "description": (table.model.__doc__ or "").strip().split("\n")[0],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "rows": rows,
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.natural),
            "foreignKeys": _foreign_keys(table, names),
        },
    }


def field_of(table: Table, column: Column) -> Any:
    """The model's field that stands for the column; of a “one of” the first."""
    return table.model._meta.get_field(column.fields[0])


def _field(table: Table, column: Column) -> dict[str, Any]:
    field = field_of(table, column)
    title = (
        column.name.replace("_", " ") if column.kind == "one of" else force_str(field.verbose_name)
    )
    return {
        "name": column.name,
        "type": _TYPES.get(column.kind, "string"),
        "title": title,
        "description": description(table, column),
        "constraints": _constraints(table, column, field),
    }


def description(table: Table, column: Column) -> str:
    """What the column holds, in the words of the field's help text."""
    if column.kind == "one of":
        kinds = ", ".join(dict.fromkeys(column.choices))
        return f"The kind, a colon and the slug or key; the kind is one of {kinds}."
    if column.kind == "edtf":
        return "The same date in EDTF, derived from the text."
    told = force_str(field_of(table, column).help_text)
    return told or f"The {column.name.replace('_', ' ')}."


def _constraints(table: Table, column: Column, field: Any) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if column.kind == "one of" or default_of(table, column.name) is None:
        made["required"] = True
    if table.natural == (column.name,):
        made |= {"required": True, "unique": True}
    if column.kind == "choice":
        made["enum"] = [str(value) for value, _label in field.choices if value]
    if column.kind in ("text", "date", "edtf") and field.max_length:
        made["maxLength"] = field.max_length
    if column.kind == "integer":
        made["minimum"] = 0
    return made


def _foreign_keys(table: Table, names: set[str]) -> list[dict[str, Any]]:
    found = []
    own = {column.name for column in table.columns if column.kind != "one of"}
    for name, other in references(table).items():
        if name in own and other.name in names:
            found.append(
                {
                    "fields": [name],
                    "reference": {
                        "resource": "" if other is table else other.name.replace("_", "-"),
                        "fields": list(other.natural),
                    },
                }
            )
    return found
