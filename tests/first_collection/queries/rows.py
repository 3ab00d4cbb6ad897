"""What every kind of question needs: public rows, rows of a time, rows of a section, records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from archive import dating
from archive import models as m

#: A record, given by its slug or as the answer of another question.
Asked = str | list[Any]


def public(model: Any) -> QuerySet[Any]:
    """The rows of a model that readers see."""
    return model.objects.published()


def asserted(model: Any) -> QuerySet[Any]:
    """The statements that readers see and that the archive stands by."""
    return public(model).asserted()


def records(model: Any, asked: Asked) -> list[Any]:
    """The records asked about. Raises DoesNotExist for a slug that is none."""
    return [public(model).get(slug=asked)] if isinstance(asked, str) else asked


def at(rows: QuerySet[Any], on: str, certain: bool = False) -> QuerySet[Any]:
    """The rows that may have held, or certainly held, at some time within an EDTF day or month."""
    if not on:
        return rows
    first, last = dating.bounds(on)
    if certain:
        return rows.filter(began_latest__lte=last, ended_earliest__gte=first)
    return rows.filter(
        Q(began_earliest=None) | Q(began_earliest__lte=last),
        Q(ended_latest=None) | Q(ended_latest__gte=first),
    )


def printed_in(rows: QuerySet[Any], section: str) -> QuerySet[Any]:
    """The rows cited from a section or one below it."""
    if not section:
        return rows
    target = m.STATEMENT_TARGETS | m.ENTITY_TARGETS
    column = next(name for name, model in target.items() if model is rows.model)
    cited = m.Citation.objects.by_public_sources().filter(locator__startswith=section)
    return rows.filter(pk__in=cited.exclude(**{column: None}).values(column))


def once(found: Iterable[Any]) -> list[Any]:
    """Each answer once, in the order found."""
    return list(dict.fromkeys(answer for answer in found if answer not in (None, "")))


def the(rows: QuerySet[Any], column: str) -> list[Any]:
    """The records in one column of the rows, each once."""
    return once(getattr(row, column) for row in rows.select_related(column))
