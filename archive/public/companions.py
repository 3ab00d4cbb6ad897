"""The records and values that statements name, loaded apart: each once, a table at a time.

Joined to the statements, the same few records would be planned and read anew for every section of a
page, with all their columns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from typing import Any

from django.db.models import ForeignKey, Model, Q, QuerySet

from archive.models import Entity, Involvement, Statement
from archive.models.chronicle import OWNERS, SUBJECTS
from archive.public import READER
from archive.public.wording import WORDINGS

#: Columns by which a record is linked and dated where it is not at home.
NAMED_BY = (
    "slug", "status", "name", "title", "beginning_edtf", "ending_edtf",
    "began_earliest", "began_latest", "ended_earliest", "ended_latest",
)  # fmt: skip
COLUMNS = {model: column for column, model in OWNERS.items()}
Found = dict[type[Model], dict[int, Any]]


def accompany(rows: Sequence[Any], entity: Model | None = None) -> None:
    """Give public statements everything that their words name; *entity* is at hand already.

    A query for each table named, and one for all involvements, however many rows there are. What
    has been withdrawn since the rows were read stays away: see `is_whole`.
    """
    everyone = [*rows, *involve(rows)]
    at_hand: Found = {type(entity): {entity.pk: entity}} if entity is not None else {}
    found = introduce(everyone, at_hand, statements=True)
    introduce([*everyone, *found], at_hand, statements=False)


def is_whole(row: Any) -> bool:
    """Whether every record that the statement's words name is still public."""
    named = (f for f in relations(type(row)) if getattr(row, f.attname) is not None)
    return all(getattr(row, field.name) is not None for field in named)


def involve(rows: Iterable[Any]) -> list[Involvement]:
    """Give each event, commemoration and remark its `involved`, in order; all of them together."""
    owners = {(COLUMNS[type(row)], row.pk): row for row in rows if type(row) in COLUMNS}
    wanted: dict[str, list[int]] = defaultdict(list)
    for (column, pk), owner in owners.items():
        wanted[column].append(pk)
        owner.involved = []
    if not owners:
        return []
    condition = reduce(or_, (Q(**{f"{column}__in": pks}) for column, pks in wanted.items()))
    rows = Involvement.objects.using(READER).filter(condition).order_by("position", "pk")
    for row in rows:
        column = next(column for column in wanted if getattr(row, f"{column}_id"))
        owners[column, getattr(row, f"{column}_id")].involved.append(row)
    return list(rows)


@cache
def relations(model: type[Model]) -> tuple[ForeignKey[Any, Any], ...]:
    """The foreign keys to what the words of a statement of *model*, or an involvement, name."""
    names = SUBJECTS if model is Involvement else WORDINGS[model].relations
    return tuple(model._meta.get_field(name) for name in names)


def introduce(rows: Sequence[Any], at_hand: Found, statements: bool) -> list[Any]:
    """Fill the foreign keys of *rows* to other statements, or to all else; what was loaded."""
    keys = [
        (row, field)
        for row in rows
        for field in relations(type(row))
        if issubclass(field.related_model, Statement) == statements
        and getattr(row, field.attname) is not None
    ]
    wanted: dict[type[Model], set[int]] = defaultdict(set)
    for row, field in keys:
        wanted[field.related_model].add(getattr(row, field.attname))
    loaded = {model: load(model, pks, at_hand.get(model, {})) for model, pks in wanted.items()}
    for row, field in keys:
        one = loaded[field.related_model].get(getattr(row, field.attname))
        field.set_cached_value(row, one)
    return [one for found in loaded.values() for one in found.values()]


def load(model: Any, pks: set[int], at_hand: Mapping[int, Any]) -> dict[int, Any]:
    """The public rows of *model* by primary key, asking only for those that are not *at_hand*."""
    missing = pks - at_hand.keys()
    rows = narrow(model).filter(pk__in=missing) if missing else ()
    return {pk: at_hand[pk] for pk in pks & at_hand.keys()} | {row.pk: row for row in rows}


def narrow(model: Any) -> QuerySet[Any]:
    """The public rows of *model*, of records only the columns by which they are named."""
    rows = model.objects.using(READER).published().order_by()
    if not issubclass(model, Entity):
        return rows  # type: ignore[no-any-return]
    own = {field.name for field in model._meta.concrete_fields}
    return rows.only(*(name for name in NAMED_BY if name in own))  # type: ignore[no-any-return]
