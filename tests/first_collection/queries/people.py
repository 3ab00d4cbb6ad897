"""Questions about people: what they led, with which rank and title, what became of them."""

from __future__ import annotations

from typing import Any

from archive import models as m
from tests.first_collection.queries.rows import (
    Asked,
    asserted,
    at,
    once,
    printed_in,
    records,
    the,
)


def led_by(person: Asked, on: str = "", section: str = "") -> list[Any]:
    """The formations that the person commanded."""
    rows = asserted(m.Appointment).in_command().filter(formation__isnull=False)
    rows = rows.filter(person__in=records(m.Person, person))
    return the(at(printed_in(rows, section), on), "formation")


def in_command(person: Asked, section: str = "") -> list[Any]:
    """Those of the people who are recorded as in command of a formation."""
    rows = asserted(m.Appointment).in_command().filter(formation__isnull=False)
    return the(printed_in(rows.filter(person__in=records(m.Person, person)), section), "person")


def ranks(person: Asked, formation: str = "", section: str = "") -> list[str]:
    """The person's ranks as printed."""
    found = []
    for model in (m.Appointment, m.Promotion, m.Command):
        rows = printed_in(asserted(model).filter(person__in=records(m.Person, person)), section)
        if formation and model is not m.Promotion:
            rows = rows.filter(formation__slug=formation)
        elif formation:
            continue
        found += [row.rank_printed for row in rows]
    return once(found)


def ranks_taken(person: Asked) -> list[Any]:
    """The ranks that the person's printed ranks are taken to be."""
    rows = asserted(m.Appointment).filter(person__in=records(m.Person, person))
    return the(rows, "rank")


def titles(person: Asked, on: str = "", certain: bool = False) -> list[str]:
    """The posts that the person held, as printed or else by the name of the role."""
    rows = asserted(m.Appointment).filter(person__in=records(m.Person, person))
    rows = at(rows, on, certain).select_related("role")
    return once(row.title or row.role.name for row in rows)


def fates(person: Asked) -> list[str]:
    """What became of the person."""
    rows = asserted(m.Command).filter(person__in=records(m.Person, person))
    return once(row.fate for row in rows)
