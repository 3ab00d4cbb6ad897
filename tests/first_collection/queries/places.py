"""Questions about places: who held, took and lost them, when, for how long, who stood there."""

from __future__ import annotations

from typing import Any

from archive import models as m
from tests.first_collection.queries.rows import Asked, asserted, at, once, records, the


def taken_on(*place: str) -> list[str]:
    """When the place was taken, each time; of several places, in the order of time."""
    return once(row.beginning_edtf for row in _taken(*place))


def in_order_of_capture(*place: str) -> list[Any]:
    """The places in the order in which they were taken."""
    return once(row.place for row in _taken(*place) if row.beginning_edtf)


def takers(place: Asked, on: str = "") -> list[Any]:
    """The formations that took the place, and powers where no formation is named."""
    rows = _outcomes(place).filter(kind="taken")
    return once(row.by_formation or row.by_power for row in at(rows, on, certain=bool(on)))


def reached_on(place: Asked, by: str = "") -> list[str]:
    """When the place was entered or reached, by one formation or any."""
    rows = _outcomes(place).filter(kind="entered")
    rows = rows.filter(by_formation__slug=by) if by else rows
    return once(row.beginning_edtf for row in rows.order_by("began_earliest"))


def reached_by(place: Asked) -> list[Any]:
    """The formations, or powers, that entered or reached the place."""
    rows = _outcomes(place).filter(kind="entered")
    return once(row.by_formation or row.by_power for row in rows)


def changes_of_hands(place: Asked) -> list[str]:
    """When anything happened to the place that is dated to the day, in the order of time."""
    rows = _outcomes(place).exclude(kind="result").filter(began_earliest__isnull=False)
    return once(
        r.beginning_edtf for r in rows.order_by("began_earliest") if len(r.beginning_edtf) == 10
    )


def losers(place: Asked = "", by: Asked = "", on: str = "") -> list[Any]:
    """The formations from which the place was taken; or all who lost to a formation."""
    rows = asserted(m.Outcome).exclude(from_formation=None, from_power=None)
    rows = rows.filter(place__in=records(m.Place, place)) if place else rows
    rows = rows.filter(by_formation__in=records(m.Formation, by)) if by else rows
    return once(row.from_formation or row.from_power for row in at(rows, on, certain=bool(on)))


def victors_over(formation: Asked) -> list[Any]:
    """The formations, or powers, to which the formation lost."""
    rows = asserted(m.Outcome).filter(from_formation__in=records(m.Formation, formation))
    return once(row.by_formation or row.by_power for row in rows)


def places_lost(formation: Asked, permanence: str = "") -> list[Any]:
    """The places that the formation lost, for good, for a time, or both."""
    rows = asserted(m.Outcome).filter(from_formation__in=records(m.Formation, formation))
    rows = rows.filter(permanence=permanence) if permanence else rows
    return the(rows.exclude(place=None), "place")


def permanence_of_loss(place: Asked) -> list[str]:
    """Whether the place was lost permanently or temporarily, where that is said."""
    return once(row.permanence for row in _outcomes(place).filter(kind="lost"))


def failures_at(place: Asked) -> list[Any]:
    """The formations, or powers, whose attempts at the place failed."""
    rows = _outcomes(place).filter(kind="failed")
    return once(row.by_formation or row.by_power for row in rows)


def held_by(power: str, on: str) -> list[Any]:
    """The places that a power is said to have held at the time."""
    rows = asserted(m.Outcome).filter(kind="held", by_power__slug=power)
    return the(at(rows.exclude(place=None), on, certain=True), "place")


def stationed_at(
    place: Asked, on: str = "", kind: str = "", echelon: str = "", certain: bool = False
) -> list[Any]:
    """The formations that were at the place, of one echelon or any."""
    rows = asserted(m.Station).filter(place__in=records(m.Place, place))
    rows = rows.filter(kind=kind) if kind else rows
    rows = rows.filter(formation__echelon__code=echelon) if echelon else rows
    return the(at(rows, on, certain), "formation")


def within(place: Asked) -> list[Any]:
    """The larger places in which the places lie, the nearest first."""
    return once(p.within for p in records(m.Place, place))


def _outcomes(place: Asked) -> Any:
    return asserted(m.Outcome).filter(place__in=records(m.Place, place))


def _taken(*place: str) -> Any:
    rows = asserted(m.Outcome).filter(kind="taken", place__slug__in=place)
    assert m.Place.objects.filter(slug__in=place).count() == len(place)
    return rows.order_by("began_earliest", "began_latest").select_related("place")
