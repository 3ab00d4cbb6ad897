"""Which statements speak of an entity: the conditions of the sections of a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from archive.models import Involvement

Condition = Callable[[Any], Q]


def at(*ends: str) -> Condition:
    """Statements in which the entity stands at one of *ends* (paths of foreign keys)."""

    def condition(entity: Any) -> Q:
        return reduce(or_, (Q(**{end: entity}) for end in ends))

    return condition


def involving(owner: str, *ends: str) -> Condition:
    """Statements of the kind *owner* that involve the entity, or have it at one of *ends*."""

    def condition(entity: Any) -> Q:
        rows = Involvement.objects.filter(
            **{entity.kind_name: entity.pk, f"{owner}__isnull": False}
        )
        involved = Q(pk__in=rows.values(owner))
        return reduce(or_, (Q(**{end: entity}) for end in ends), involved)

    return condition
