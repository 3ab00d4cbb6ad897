"""The sections that several kinds of page share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import Commemoration, Event, Figure, Name, Remark
from archive.public.conditions import at, at_or_through, involving
from archive.public.pages import Heading, Strand


def names(kind: str) -> Strand:
    """What the record was called."""
    return Strand("names", gettext_lazy("Names"), Name, at(kind), layout="names")


def figures(*ends: str) -> Strand:
    """Strengths, losses and other returns."""
    return Strand(
        "figures",
        gettext_lazy("Figures"),
        Figure,
        at_or_through(Figure, *ends),
        by_measure_kind,
        layout="figures",
        arrange=parts_after_wholes,
    )


def chronicle(*ends: str) -> tuple[Strand, ...]:
    """Events, commemorations and remarks."""
    return (
        Strand("events", gettext_lazy("Chronicle"), Event, involving("event", *ends)),
        Strand("remarks", gettext_lazy("Remarks"), Remark, involving("remark"), by_kind),
        Strand(
            "commemorations",
            gettext_lazy("Commemoration"),
            Commemoration,
            involving("commemoration", *ends),
        ),
    )


def by_kind(row: Any) -> Heading:
    """The row's kind, as a sub-heading."""
    kinds = [value for value, _label in row._meta.get_field("kind").choices]
    return kinds.index(row.kind), capitalised(row.get_kind_display())


def by_side(row: Any) -> Heading:
    """The row's side, as a sub-heading."""
    return row.side.position, capitalised(row.side.name)


def by_measure_kind(row: Any) -> Heading:
    """Strengths, then losses, then other quantities."""
    headings = {"strength": (0, _("Strength")), "loss": (1, _("Losses"))}
    return headings.get(row.measure.kind, (2, _("Other quantities")))


def capitalised(words: str) -> str:
    """*words* with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def parts_after_wholes(rows: list[Any]) -> list[Any]:
    """Figures with each subset directly below its whole, where both are shown."""
    shown = {row.pk for row in rows}
    parts: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        if row.subset_of_id in shown:
            parts[row.subset_of_id].append(row)
    wholes = [row for row in rows if row.subset_of_id not in shown]
    return [row for whole in wholes for row in with_parts(whole, parts)]


def with_parts(whole: Any, parts: dict[int, list[Any]]) -> Iterator[Any]:
    """*whole*, then its parts and theirs."""
    yield whole
    for part in parts.pop(whole.pk, []):
        yield from with_parts(part, parts)
