"""Convenience columns written out: a row's citations and its involvements as rows of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from django.utils.translation import gettext as _

from archive.exchange.cells import CellError, check_of, one_of
from archive.exchange.keys import derived_key
from archive.exchange.problems import nearest
from archive.exchange.tables import BY_NAME, Table
from archive.models import TARGETS
from archive.models.chronicle import SUBJECTS

CITATIONS: Final = BY_NAME["citations"]
INVOLVEMENTS: Final = BY_NAME["involvements"]
#: The fields that an expanded row fills, in the order in which it is staged.
CITATION_FIELDS: Final = (
    "field", "source", "seen_through", "stance", "locator_kind", "locator", "quotation", "key",
)  # fmt: skip
INVOLVEMENT_FIELDS: Final = (*SUBJECTS, "role", "position", "key")
_DEFAULTS: Final = {"stance": "supports", "locator_kind": "section"}
_CHECKS: Final = {
    column.name: check_of(CITATIONS, column)
    for column in CITATIONS.columns
    if column.kind != "one of"
}
_ROLE: Final = check_of(INVOLVEMENTS, next(c for c in INVOLVEMENTS.columns if c.name == "role"))
_INVOLVED: Final = re.compile(r"\s*([a-z]+\s*:\s*[^\s();]+)\s*(?:\((.*)\))?\s*", re.DOTALL)
_BETWEEN: Final = re.compile(r";(?![^()]*\))")


def target_of(table: Table) -> str:
    """The citation's foreign key for rows of the table, e.g. `work` for sources."""
    return next(column for column, model in TARGETS.items() if model is table.model)


def citations(table: Table, row_key: str, cited: dict[str, str]) -> Iterator[list[str]]:
    """The citations of one row, each as `[target, *CITATION_FIELDS]`.

    *cited* maps the convenience columns to their cells. Raises CellError; its column is `column`.
    """
    if not cited.get("cited_source", "").strip():
        _refuse_leftovers(cited)
        return
    values = {}
    for name in CITATION_FIELDS[1:-1]:
        cell = cited.get(f"cited_{name}", "") or _DEFAULTS.get(name, "")
        values[name] = _CHECKS[name](cell) if cell else ""
    target = target_of(table)
    for field in _fields(table, cited):
        told = [field, *values.values()]
        identity = [row_key if column == target else "" for column in TARGETS]
        yield [row_key, *told, derived_key("citations", (*identity, *told[:6]))]


def _fields(table: Table, cited: dict[str, str]) -> list[str]:
    if not table.is_entity:
        return [""]
    fields = [part.strip() for part in cited.get("cited_field", "").split(";") if part.strip()]
    if not fields:
        raise CellError("E_CITATION", _("Say in cited_field which field of the record is cited."))
    for field in fields:
        check_field(table, field)
    return list(dict.fromkeys(fields))


def check_field(table: Table, field: str) -> None:
    """Raises CellError when the table's records have no such field."""
    known = {f.name for f in table.model._meta.concrete_fields}
    if field not in known:
        raise CellError(
            "E_CITATION",
            _("The record has no field “%(name)s” that could be cited.") % {"name": field},
            nearest(field, known),
        )


def _refuse_leftovers(cited: dict[str, str]) -> None:
    if any(cell.strip() for cell in cited.values()):
        raise CellError(
            "E_CITATION", _("The row says where it is cited, but cited_source is empty.")
        )


def involvements(row_key: str, statement: str, cell: str) -> Iterator[list[str]]:
    """The involvements of one row, each as `[statement, *INVOLVEMENT_FIELDS]`.

    *cell* reads `person:tito; formation:57th-army (led the delegation)`. Raises CellError.
    """
    parts = [part for part in _BETWEEN.split(cell) if part.strip()]
    for position, part in enumerate(parts, start=1):
        found = _INVOLVED.fullmatch(part)
        if found is None:
            raise CellError(
                "E_REF",
                _("“%(part)s” is not understood: write it like “person:tito (led the delegation)”.")
                % {"part": part.strip()},
            )
        prefix, slug = one_of(found[1], SUBJECTS)
        role = _ROLE((found[2] or "").strip())
        subjects = [slug if prefix == subject else "" for subject in SUBJECTS]
        owners = [row_key if o == statement else "" for o in ("event", "commemoration", "remark")]
        key = derived_key("involvements", (*owners, *subjects, role))
        yield [row_key, *subjects, role, str(position), key]
