"""Questions about what the archive says of its own statements: standing, basis, notes, wording."""

from __future__ import annotations

from typing import Any

from archive import models as m
from archive.searching import search
from tests.first_collection.queries.rows import once, printed_in, public

PLAIN = ("kind", "fate", "text", "role", "in_part")
CODES = ("measure", "side", "coalition")


def standings(statement: str, **told: str) -> list[str]:
    """The standing of the statements of a kind about records: accepted, disputed …"""
    return once(row.standing for row in _statements(statement, told))


def bases(statement: str, **told: str) -> list[str]:
    """Whether the source states them or we infer them."""
    return once(row.basis for row in _statements(statement, told))


def notes(statement: str, **told: str) -> list[str]:
    """The public notes on the statements of a kind about records."""
    return once(row.note for row in _statements(statement, told))


def periods(statement: str, **told: str) -> list[str]:
    """The dates of the statements of a kind about records, in EDTF."""
    rows = _statements(statement, told)
    return once(date for row in rows for date in (row.beginning_edtf, row.ending_edtf))


def quotations(statement: str = "", **told: str) -> list[str]:
    """What the citations of a statement, or of a record's fields, quote."""
    if statement:
        found = {f"{statement}__in": _statements(statement, told)}
    else:
        found = {f"{column}__slug": slug for column, slug in told.items()}
    return once(c.quotation for c in public(m.Citation).filter(**found))


def values(field: str, **record: str) -> list[str]:
    """What one field of a record holds; no answer where it is empty."""
    (column, slug) = next(iter(record.items()))
    model = m.Source if column == "source" else m.ENTITY_TARGETS[column]
    held = getattr(public(model).get(slug=slug), field)
    return once([held if isinstance(held, int) else str(held or "")])


def doubtful(**record: str) -> list[Any]:
    """The record itself, if it is not certain that it existed as a thing of its own."""
    return _where(record, "is_doubtful", True)


def described(**record: str) -> list[Any]:
    """The record itself, if the source only describes it and does not name it."""
    return _where(record, "is_named", False)


def found(text: str, kind: str) -> list[Any]:
    """The records of a kind that a search for the text finds."""
    hits = search(text, kinds=[kind]).hits
    return [public(m.ENTITY_TARGETS[kind]).get(slug=hit.slug) for hit in hits]


def first_found(text: str, kind: str) -> list[Any]:
    """The record of a kind that a search for the text finds first."""
    return found(text, kind)[:1]


def years(section: str) -> list[int]:
    """The years of everything that is dated and cited from a section."""
    bounds = ("began_earliest", "ended_latest")
    dated = [s for s in m.STATEMENTS if hasattr(s, "beginning_edtf")]
    rows = [row for model in dated for row in printed_in(public(model), section)]
    days = [getattr(row, bound) for row in rows for bound in bounds]
    return sorted({day.year for day in days if day})


def _where(record: dict[str, str], field: str, value: bool) -> list[Any]:
    (column, slug) = next(iter(record.items()))
    return list(public(m.ENTITY_TARGETS[column]).filter(slug=slug, **{field: value}))


def _statements(statement: str, told: dict[str, str]) -> Any:
    known = {}
    for column, value in told.items():
        suffix = "__code" if column in CODES else "" if column in PLAIN else "__slug"
        known[f"{column}{suffix}"] = value
    rows = public(m.STATEMENT_TARGETS[statement]).filter(**known)
    assert rows, f"no {statement} of {told}"
    return rows
