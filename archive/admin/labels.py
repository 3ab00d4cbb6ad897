"""A row in words: how it is told from its namesakes, and which relations that takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from archive.models import ENTITIES, STATEMENTS, Basis, Standing, Status

#: Columns that a row in words leaves out: they are shown apart, or are for the form alone.
APART = frozenset({"standing", "basis", "note", "position", "beginning", "ending", "editors_note"})


def relations_of(model: Any) -> tuple[str, ...]:
    """Relation paths without which a row of *model* cannot be put in words."""
    if model in ENTITIES:
        return tuple(model.list_relations)
    if model in STATEMENTS:
        return tuple(f.name for f in model._meta.fields if f.many_to_one)
    return ()


def relations(model: Any, names: Iterable[str]) -> tuple[str, ...]:
    """Relation paths of the foreign keys among *names*, each with what its own label needs."""
    paths: list[str] = []
    for name in names:
        field = next((f for f in model._meta.fields if f.name == name), None)
        if field is not None and field.many_to_one:
            paths += [name, *(f"{name}__{more}" for more in relations_of(field.related_model))]
    return tuple(paths)


def label(row: Any) -> str:
    """The row with what tells it from its namesakes: “57th Army (army, Soviet Union)”."""
    marks = [str(mark) for mark in _marks(row) if mark]
    return f"{row} ({', '.join(marks)})" if marks else str(row)


def _marks(row: Any) -> Iterator[Any]:
    for name in ("echelon", "kind", "within", "power", "authors", "year"):
        if type(row) in ENTITIES and hasattr(row, name):
            shown = getattr(row, f"get_{name}_display", None)
            yield shown() if shown else getattr(row, name)
    if getattr(row, "beginning_edtf", "") or getattr(row, "ending_edtf", ""):
        yield row.dates_text
    if getattr(row, "status", Status.PUBLISHED) != Status.PUBLISHED and type(row) in ENTITIES:
        yield row.get_status_display()


def in_words(row: Any, names: Iterable[str]) -> list[str]:
    """The filled ones of the named columns in words, then the dates."""
    words = [_column(row, name) for name in names if name not in APART]
    if getattr(row, "beginning_edtf", "") or getattr(row, "ending_edtf", ""):
        words.append(row.dates_text)
    return [word for word in words if word]


def _column(row: Any, name: str) -> str:
    field = row._meta.get_field(name)
    if isinstance(field, models.BooleanField):
        return str(field.verbose_name) if getattr(row, name) else ""
    if field.choices:
        return str(getattr(row, f"get_{name}_display")()) if getattr(row, name) else ""
    value = getattr(row, name)
    return "" if value is None else str(value)


def contested(row: Any) -> list[tuple[str, str]]:
    """What an editor must see at once: (code, words) of a standing or basis out of the ordinary."""
    marks = []
    if getattr(row, "standing", Standing.ACCEPTED) != Standing.ACCEPTED:
        marks.append((row.standing, row.get_standing_display()))
    if getattr(row, "basis", Basis.STATED) != Basis.STATED:
        marks.append((row.basis, row.get_basis_display()))
    return marks
