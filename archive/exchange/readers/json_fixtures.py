"""JSON fixtures: Django's shape with natural keys and no primary keys, as rows of the tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any, Final

from django.utils.translation import gettext as _

from archive.exchange.problems import Problem, Unreadable, nearest
from archive.exchange.readers.sheet import Sheet
from archive.exchange.tables import BY_LABEL, EXCLUDED, Column, Table

DEPTH: Final = 32


def read_json(file: str, raw: IO[bytes]) -> Iterator[Sheet]:
    """The sheets of one fixture, a sheet for each table and set of fields. Raises Unreadable."""
    rows = _load(file, raw)
    found: dict[tuple[str, tuple[str, ...]], list[tuple[int, list[str]]]] = {}
    for number, row in enumerate(rows, start=1):
        table, fields = _row(file, number, row)
        cells = _cells(table, fields, file, number)
        found.setdefault((table.name, tuple(cells)), []).append((number, list(cells.values())))
    by_name = {table.name: table for table in BY_LABEL.values()}
    for (name, header), listed in found.items():
        yield Sheet(by_name[name], file, header, iter(listed))


def _load(file: str, raw: IO[bytes]) -> list[Any]:
    try:
        value = json.loads(
            raw.read().decode("utf-8-sig"),
            object_pairs_hook=_without_duplicates, parse_constant=_no_constant,
        )  # fmt: skip
    except UnicodeDecodeError as error:
        raise Unreadable(
            Problem(
                "E_ENCODING",
                _("The file is not UTF-8 at byte %(byte)d.") % {"byte": error.start},
                file,
            )
        ) from None
    except json.JSONDecodeError as error:
        raise Unreadable(
            Problem(
                "E_JSON",
                _("This is not JSON: %(error)s.") % {"error": error},
                file,
                row=error.lineno,
            )
        ) from None
    except RecursionError:
        raise Unreadable(Problem("E_DEPTH", _("The JSON is nested too deeply."), file)) from None
    except ValueError as error:
        raise Unreadable(Problem("E_JSON_DUPKEY", str(error), file)) from None
    if not isinstance(value, list):
        raise Unreadable(Problem("E_JSON_SHAPE", _("A fixture is a list of rows."), file))
    return value


def _row(file: str, number: int, row: Any) -> tuple[Table, dict[str, Any]]:
    if not isinstance(row, dict) or not isinstance(row.get("fields"), dict):
        raise Unreadable(
            Problem(
                "E_JSON_SHAPE",
                _("Each row is an object with “model” and “fields”."),
                file,
                row=number,
            )
        )
    model = str(row.get("model"))
    if model not in BY_LABEL:
        raise Unreadable(
            Problem("E_SHEET", _("No table is called “%(name)s”.") % {"name": model}, file,
                    row=number, hint=nearest(model, BY_LABEL))
        )  # fmt: skip
    return BY_LABEL[model], row["fields"]


def _cells(table: Table, fields: dict[str, Any], file: str, number: int) -> dict[str, str]:
    """The row as texts under the table's columns; derived fields are left out."""
    cells = {}
    given = {name: value for name, value in fields.items() if name not in EXCLUDED}
    for column in table.columns:
        if column.kind == "one of":
            if any(name in given for name in column.fields):
                cells[column.name] = _one_of(column, given)
                for name in column.fields:
                    given.pop(name, None)
        elif column.name in given:
            cells[column.name] = _text(column, given.pop(column.name), file, number)
    for name, value in given.items():  # refused by their names later on
        cells[name] = str(value)
    return cells


def _one_of(column: Column, given: dict[str, Any]) -> str:
    filled = [
        (prefix, given[name])
        for prefix, name in column.choices.items()
        if given.get(name) is not None
    ]
    listed = [f"{prefix}:{_natural(value)}" for prefix, value in filled]
    first_of_each = {column.choices[text.split(":", 1)[0]]: text for text in reversed(listed)}
    return "; ".join(first_of_each.values())


def _natural(value: Any) -> str:
    if isinstance(value, list):
        return "/".join(str(part) for part in value)
    return str(value)


def _text(column: Column, value: Any, file: str, number: int) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if column.kind == "json":
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return _natural(value)
    if isinstance(value, dict):
        raise Unreadable(
            Problem("E_JSON_SHAPE", _("A text, a number or a key is expected here."), file,
                    row=number, column=column.name)
        )  # fmt: skip
    return str(value)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(_("The name “%(name)s” occurs twice in one object.") % {"name": twice})
    return made


def _no_constant(name: str) -> Any:
    raise ValueError(_("%(name)s is not a number of JSON.") % {"name": name})
