"""Questions about formations: who commanded, under whom, with whom below, where, how called."""

from __future__ import annotations

import datetime as dt
from typing import Any

from archive import models as m
from archive import orbat
from tests.first_collection.queries.rows import (
    Asked,
    asserted,
    at,
    once,
    printed_in,
    public,
    records,
    the,
)


def commanders(
    formation: Asked, on: str = "", certain: bool = False, section: str = ""
) -> list[Any]:
    """Who commanded the formation."""
    rows = asserted(m.Appointment).in_command()
    rows = rows.filter(formation__in=records(m.Formation, formation))
    return the(at(printed_in(rows, section), on, certain), "person")


def holders(formation: Asked, role: str, on: str = "") -> list[Any]:
    """Who held another post in the formation, by the code of the role."""
    rows = asserted(m.Appointment).filter(role__code=role)
    return the(at(rows.filter(formation__in=records(m.Formation, formation)), on), "person")


def superiors(
    formation: Asked, kind: str = "", on: str = "", certain: bool = False, section: str = ""
) -> list[Any]:
    """The formations and people under whom it stood, in one way or in any."""
    rows = asserted(m.Subordination).filter(formation__in=records(m.Formation, formation))
    rows = rows.filter(kind=kind) if kind else rows
    return once(row.superior for row in at(printed_in(rows, section), on, certain))


def subordinates(
    formation: Asked, kind: str = "", on: str = "", certain: bool = False, named: bool = False
) -> list[Any]:
    """The formations directly under it, in one way or in any."""
    rows = asserted(m.Subordination)
    rows = rows.filter(superior_formation__in=records(m.Formation, formation))
    rows = rows.filter(kind=kind) if kind else rows
    rows = rows.filter(formation__is_named=True) if named else rows
    return the(at(rows, on, certain), "formation")


def listed_under(formation: Asked, branch: str = "", besides: str = "") -> list[Any]:
    """The formations that the order of battle prints under it, not those we infer."""
    rows = asserted(m.Subordination).filter(basis=m.Basis.STATED)
    rows = rows.filter(superior_formation__in=records(m.Formation, formation))
    rows = rows.filter(formation__branch__code=branch) if branch else rows
    rows = printed_in(rows, "Allied forces").exclude(formation__slug=besides)
    return the(rows.order_by("position"), "formation")


def listed(section: str = "Allied forces", echelon: str = "", branch: str = "") -> list[Any]:
    """The formations that the order of battle has take part, of one echelon or branch or of all."""
    rows = printed_in(public(m.Participation), section)
    rows = rows.filter(formation__echelon__code=echelon) if echelon else rows
    rows = rows.filter(formation__branch__code=branch) if branch else rows
    return the(rows.order_by("position"), "formation")


def with_commander(formation: Asked, section: str = "", rank: str = "") -> list[Any]:
    """Those of the formations for which a commander is recorded, of one rank or of any."""
    rows = asserted(m.Appointment).in_command()
    rows = rows.filter(formation__in=records(m.Formation, formation))
    rows = rows.filter(rank__code=rank) if rank else rows
    return the(printed_in(rows, section), "formation")


def all_below(formation: str, on: str, echelon: str = "", possible: bool = True) -> list[Any]:
    """Every formation in its order of battle of the day, at any depth, without itself."""
    root = public(m.Formation).get(slug=formation)
    nodes = orbat.tree(root.pk, dt.date.fromisoformat(on), possible=possible).walk()
    slugs = [n.slug for n in nodes if n.pk != root.pk and echelon in ("", n.echelon_code)]
    return once(public(m.Formation).get(slug=slug) for slug in slugs)


def stations(formation: Asked, kind: str = "", on: str = "", certain: bool = False) -> list[Any]:
    """Where it was: its position, headquarters, area or destination, or any of them."""
    return the(_stations(formation, kind, on, certain), "place")


def bearings(formation: Asked, on: str = "", certain: bool = False) -> list[str]:
    """How it lay to the places where it was, in words."""
    return once(row.relation for row in _stations(formation, "", on, certain))


def _stations(formation: Asked, kind: str, on: str, certain: bool) -> Any:
    rows = asserted(m.Station).filter(formation__in=records(m.Formation, formation))
    return at(rows.filter(kind=kind) if kind else rows, on, certain)


def successors_of(formation: Asked, kind: str) -> list[Any]:
    """What the formation became; or itself, if it ended with no successor."""
    rows = asserted(m.Lineage).filter(formation__in=records(m.Formation, formation), kind=kind)
    return once(row.successor or row.formation for row in rows)


def formed_on(formation: Asked) -> list[str]:
    """When it was formed."""
    return once(f.beginning_edtf for f in records(m.Formation, formation))
