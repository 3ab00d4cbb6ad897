"""Questions about events, commemorations and remarks, and about names and numbers of answers."""

from __future__ import annotations

from typing import Any

from archive import models as m
from tests.first_collection.queries.rows import asserted, at, once, public, the


def when(event_kind: str, part: str = "", **involved: str) -> list[str]:
    """The days of events of a kind in which a record was involved; two for a span."""
    rows = _events(event_kind, part, involved).order_by("began_earliest")
    return once(day for row in rows for day in (row.beginning_edtf, row.ending_edtf))


def event_places(event_kind: str, part: str = "", **involved: str) -> list[Any]:
    """Where events of a kind happened in which a record was involved."""
    return once(row.place for row in _events(event_kind, part, involved).select_related("place"))


def others_in(event_kind: str, what: str, part: str, **involved: str) -> list[Any]:
    """Who or what else was involved, and as what, in the same events as a record."""
    events = _events(event_kind, "", involved)
    rows = public(m.Involvement).filter(event__in=events, role__icontains=part)
    return once(getattr(row, what) for row in rows.select_related(what))


def ordered(engagement: str, part: str) -> list[Any]:
    """The formations that orders for an engagement charge with a part in it."""
    events = asserted(m.Event).filter(engagement__slug=engagement, kind="order")
    rows = public(m.Involvement).filter(event__in=events, role__icontains=part)
    return once(row.formation for row in rows.select_related("formation"))


def commemorated_as(commemoration: str, **involved: str) -> list[str]:
    """As what a record was involved in a commemoration, given by its key."""
    rows = public(m.Involvement).filter(commemoration__key=commemoration, **_slugs(involved))
    return once(row.role for row in rows)


def commemorations(kind: str, engagement: str) -> list[Any]:
    """The medals, parades, memorials or anniversaries of an engagement."""
    return list(asserted(m.Commemoration).filter(kind=kind, engagement__slug=engagement))


def remarks(kind: str, **involved: str) -> list[str]:
    """What is remarked about a record, or about several at once: a task, a plan and so on."""
    rows = asserted(m.Remark).filter(kind=kind)
    for column, slug in involved.items():
        about = public(m.Involvement).filter(**{f"{column}__slug": slug}).exclude(remark=None)
        rows = rows.filter(pk__in=about.values("remark"))
    return once(row.text for row in rows)


def names(language: str = "", kind: str = "", **bearer: str) -> list[Any]:
    """What the sources call a record besides the archive's own form."""
    rows = asserted(m.Name).filter(**_slugs(bearer))
    rows = rows.filter(language=language) if language else rows
    return list((rows.filter(kind=kind) if kind else rows).order_by("text"))


def sides(power: str, on: str) -> list[Any]:
    """With which coalition a power may have stood on a day."""
    return the(at(asserted(m.Alignment).filter(power__slug=power), on), "coalition")


def count(found: list[Any]) -> list[int]:
    """How many answers another question has."""
    return [len(found)]


def both(one: list[Any], other: list[Any]) -> list[Any]:
    """The answers that two questions share."""
    return [answer for answer in one if answer in other]


def _slugs(named: dict[str, str]) -> dict[str, str]:
    return {f"{column}__slug": slug for column, slug in named.items()}


def _events(kind: str, part: str, involved: dict[str, str]) -> Any:
    rows = public(m.Involvement).filter(**_slugs(involved), role__icontains=part)
    return asserted(m.Event).filter(kind=kind, pk__in=rows.exclude(event=None).values("event"))
