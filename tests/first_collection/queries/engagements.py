"""Questions about engagements: who took part, when, at what strength and loss, with what result."""

from __future__ import annotations

from typing import Any

from archive import models as m
from tests.first_collection.queries.rows import (
    Asked,
    asserted,
    once,
    printed_in,
    public,
    records,
    the,
)


def participants(
    engagement: Asked,
    side: str = "",
    role: str = "",
    besides: str = "",
    in_part: bool = False,
    section: str = "",
) -> list[Any]:
    """The formations that took part, on one side or both, in one role or any."""
    rows = printed_in(asserted(m.Participation), section)
    rows = rows.filter(engagement__in=records(m.Engagement, engagement))
    rows = rows.filter(side__code=side) if side else rows
    rows = rows.filter(role=role) if role else rows
    rows = rows.filter(in_part=True) if in_part else rows
    return the(rows.exclude(formation__slug=besides), "formation")


def actions_of(formation: Asked, role: str = "") -> list[Any]:
    """The engagements in which the formation itself took part, in one role or any."""
    rows = asserted(m.Participation).filter(formation__in=records(m.Formation, formation))
    return the(rows.filter(role=role) if role else rows, "engagement")


def fought_for(formation: Asked) -> list[Any]:
    """The sides on which the formation took part in anything."""
    rows = public(m.Participation).filter(formation__in=records(m.Formation, formation))
    return the(rows, "side")


def related(engagement: str, kind: str = "") -> list[Any]:
    """The engagements that bore on it or on which it bore, in one way or in any."""
    rows = asserted(m.Relation).filter(kind=kind) if kind else asserted(m.Relation)
    outward = the(rows.filter(engagement__slug=engagement), "other")
    return outward + the(rows.filter(other__slug=engagement), "engagement")


def parents(engagement: Asked) -> list[Any]:
    """The larger engagements of which it was directly part."""
    rows = asserted(m.Nesting).filter(engagement__in=records(m.Engagement, engagement))
    return the(rows, "parent")


def belligerents(engagement: Asked, side: str) -> list[Any]:
    """The powers that fought in it on one side."""
    rows = asserted(m.Belligerent).filter(engagement__in=records(m.Engagement, engagement))
    return the(rows.filter(side__code=side), "power")


def leaders(engagement: Asked, side: str, section: str = "") -> list[Any]:
    """The people named as its commanders on one side."""
    rows = asserted(m.Command).filter(engagement__in=records(m.Engagement, engagement))
    return the(printed_in(rows, section).filter(side__code=side), "person")


def killed(engagement: Asked) -> list[Any]:
    """The people who were killed in it."""
    rows = asserted(m.Command).filter(engagement__in=records(m.Engagement, engagement))
    return the(rows.filter(fate="killed"), "person")


def began(engagement: Asked) -> list[str]:
    """When the engagement began."""
    return once(e.beginning_edtf for e in records(m.Engagement, engagement))


def ended(engagement: Asked) -> list[str]:
    """When the engagement ended."""
    return once(e.ending_edtf for e in records(m.Engagement, engagement))


def results(engagement: Asked, section: str = "") -> list[str]:
    """The results of the engagement, in words."""
    rows = asserted(m.Outcome).filter(engagement__in=records(m.Engagement, engagement))
    return once(row.text for row in printed_in(rows.filter(kind="result"), section))


def measures(**subject: str) -> list[Any]:
    """What is counted of a side, power, formation, place or engagement."""
    named = {("side__code" if c == "side" else f"{c}__slug"): v for c, v in subject.items()}
    return the(asserted(m.Figure).filter(**named), "measure")


def figures(measure: str, scope: str = "", source: str = "", **subject: str) -> list[Any]:
    """The quantities of one measure: of a side, power, formation, place or engagement."""
    rows = asserted(m.Figure).filter(measure__code=measure, scope__icontains=scope)
    for column, value in subject.items():
        known = "side__code" if column == "side" else f"{column}__slug"
        rows = rows.filter(**{known: value})
    if source:
        cited = public(m.Citation).filter(source__slug=source).values("figure")
        rows = rows.filter(pk__in=cited.exclude(figure=None))
    return once(row.lower if row.lower is not None else row.upper for row in rows)
