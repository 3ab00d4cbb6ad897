"""Which statements speak of an entity: the conditions of the sections of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property, reduce
from operator import or_
from typing import Any

from django.db.models import Q

from archive.models import Involvement, Statement
from archive.models.chronicle import OWNERS
from archive.public import READER


class Subject:
    """The entity of a page, and what the conditions of several sections need to know of it."""

    def __init__(self, entity: Any) -> None:
        self.entity = entity

    @cached_property
    def involved_in(self) -> dict[str, list[int]]:
        """The events, commemorations and remarks it is involved in, by kind: one query."""
        columns = [f"{owner}_id" for owner in OWNERS]
        rows = Involvement.objects.using(READER).filter(**{self.entity.kind_name: self.entity.pk})
        found: dict[str, list[int]] = defaultdict(list)
        for row in rows.order_by().values_list(*columns):
            for owner, pk in zip(OWNERS, row, strict=True):
                if pk is not None:
                    found[owner].append(pk)
        return found


Condition = Callable[[Subject], Q]


def at(*ends: str) -> Condition:
    """Statements in which the entity stands at one of *ends* (names of foreign keys)."""

    def condition(subject: Subject) -> Q:
        return reduce(or_, (Q(**{end: subject.entity}) for end in ends))

    return condition


def at_or_through(model: type[Statement], *ends: str) -> Condition:
    """The same for statements of *model* that may hang on another statement: *ends* may be paths.

    The other statements are asked for first: with a join in one arm of an OR, PostgreSQL would
    read every row of both tables.
    """

    def arm(path: str, entity: Any) -> Q:
        end, _, far_end = path.partition("__")
        if not far_end:
            return Q(**{end: entity})
        owners: Any = model._meta.get_field(end).related_model
        rows = owners.objects.using(READER).published().filter(**{far_end: entity}).order_by()
        return Q(**{f"{end}__in": list(rows.values_list("pk", flat=True))})

    def condition(subject: Subject) -> Q:
        return reduce(or_, (arm(path, subject.entity) for path in ends))

    return condition


def involving(owner: str, *ends: str) -> Condition:
    """Statements of the kind *owner* that involve the entity, or have it at one of *ends*."""

    def condition(subject: Subject) -> Q:
        involved = Q(pk__in=subject.involved_in.get(owner, []))
        return reduce(or_, (Q(**{end: subject.entity}) for end in ends), involved)

    return condition
