"""Subordination, lineage, station in words."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import Lineage, Station, Subordination
from archive.models.formations import StationKind
from archive.public.wording.phrase import Viewer, joined, leads, led


def subordination(row: Subordination, at: Viewer) -> SafeString:
    """Who stood under whom, in what way."""
    part = _("in part") if row.in_part else ""
    way = row.get_kind_display()
    if at.is_at(row.formation) or at.is_at(row.superior):
        return joined([at.link(row.formation), at.link(row.superior), way, part])
    under = format_html(_("{} under {}"), at.link(row.formation), at.link(row.superior))
    return joined([under, way, part])


def lineage(row: Lineage, at: Viewer) -> SafeString:
    """What became of a formation, or what it came out of."""
    if row.successor is None:
        return joined([at.link(row.formation), row.get_kind_display()])
    if at.is_at(row.successor):
        return led(_("from"), [joined([at.link(row.formation)]), row.get_kind_display()])
    if at.is_at(row.formation):
        return led(_("to"), [joined([at.link(row.successor)]), row.get_kind_display()])
    both = format_html("{} → {}", at.link(row.formation), at.link(row.successor))
    return joined([both, row.get_kind_display()])


def station(row: Station, at: Viewer) -> SafeString:
    """Where a formation was, in what way; a plain position goes without saying."""
    way = "" if row.kind == StationKind.POSITION else row.get_kind_display()
    return joined([at.link(row.formation), where(row, at), way])


def where(row: Station, at: Viewer) -> SafeString | str:
    """The place with the formation's relation to it, in running words where they run on to it."""
    place = at.link(row.place)
    if not row.relation:
        return place
    for head, rest in (parted(row.relation), (row.relation, "")):
        if leads(head):
            return format_html("{} {}{}", head, place or row.place.heading, rest)
    return format_html("{} ({})", place, row.relation) if place else row.relation


def parted(relation: str) -> tuple[str, str]:
    """The relation up to its first comma, and the rest: “flown to, without heavy weapons”."""
    head, comma, rest = relation.partition(",")
    return head, comma + rest
