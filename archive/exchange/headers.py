"""Headers: which columns a sheet brings, and what is wrong with their names."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from archive.exchange.problems import Problem, Problems, nearest
from archive.exchange.readers import Sheet
from archive.exchange.tables import Table

#: Convenience columns: a row's own citation, without its key.
CITED: Final = (
    "cited_source", "cited_locator", "cited_locator_kind", "cited_seen_through",
    "cited_quotation", "cited_stance",
)  # fmt: skip
#: Of a record: which of its fields are cited, divided by semicolons.
CITED_FIELD: Final = "cited_field"
#: Of an event, commemoration or remark: who and what is involved.
INVOLVES: Final = "involves"


def convenience(table: Table) -> tuple[str, ...]:
    """The convenience columns that the table knows."""
    cited = CITED if table.is_citable else ()
    field = (CITED_FIELD,) if table.is_entity else ()
    return (*cited, *field, *((INVOLVES,) if table.involves else ()))


def check_header(sheet: Sheet, problems: Problems) -> bool:
    """Whether the rows can be read all the same; every wrong name is added to *problems*."""
    table = sheet.table
    known = (*(column.name for column in table.columns), *convenience(table))
    for name in sheet.header:
        if name not in known:
            problems.add(_unknown(sheet, name, known))
    before = len(problems)
    for name in dict.fromkeys(sheet.header):
        if sheet.header.count(name) > 1 and name:
            _add(problems, sheet, "E_COLUMN_DUP", name, _("The column occurs twice."))
    for name in _needed(table):
        if name not in sheet.header:
            _add(problems, sheet, "E_COLUMN_MISSING", name,
                 _("The column “%(name)s” is missing; rows cannot be told apart without it.")
                 % {"name": name})  # fmt: skip
    return len(problems) == before


def _needed(table: Table) -> tuple[str, ...]:
    return () if table.is_keyed else table.natural


def _unknown(sheet: Sheet, name: str, known: tuple[str, ...]) -> Problem:
    if not name:
        message = _("A column has no name.")
    elif name.isascii():
        message = _("The table has no column “%(name)s”.") % {"name": name}
    else:
        points = " ".join(f"U+{ord(c):04X}" for c in name if not c.isascii())
        message = _("The table has no column “%(name)s” (it holds %(points)s).") % {
            "name": name, "points": points,
        }  # fmt: skip
    hint = nearest(name, known) or _("It knows %(names)s.") % {"names": ", ".join(known)}
    return Problem("E_COLUMN_UNKNOWN", message, sheet.file, sheet.table.name, 1, name, hint=hint)


def _add(problems: Problems, sheet: Sheet, code: str, column: str, message: str) -> None:
    problems.add(Problem(code, message, sheet.file, sheet.table.name, 1, column))
