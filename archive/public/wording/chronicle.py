"""Events, commemorations and remarks in words, with everyone and everything involved."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.models import Commemoration, Event, Involvement, Remark
from archive.models.chronicle import SUBJECTS
from archive.public import READER
from archive.public.wording.phrase import Viewer, joined


def involvements() -> list[Prefetch]:
    """The involved records; a public statement has only public ones."""
    rows = Involvement.objects.using(READER).select_related(*SUBJECTS).order_by("position", "pk")
    return [Prefetch("involvements", queryset=rows)]


def event(row: Event, at: Viewer) -> SafeString:
    """What happened, where, with whom."""
    return told(row, at, [at.link(row.place), at.link(row.engagement)])


def commemoration(row: Commemoration, at: Viewer) -> SafeString:
    """How an engagement is remembered, where, with whom."""
    kind = "" if row.kind == "other" else row.get_kind_display()
    return told(row, at, [kind, at.link(row.place), at.link(row.engagement)])


def remark(row: Remark, at: Viewer) -> SafeString:
    """One sentence of the editors, and what else it is about."""
    return joined([row.text, aside(row, at, [])], by=" ")


def told(row: Any, at: Viewer, around: list[Any]) -> SafeString:
    """A title in strong type, its text, and in a line of its own what is around it."""
    head = format_html("<strong>{}</strong>", row.title)
    return joined([head, row.text, aside(row, at, around)], by=" ")


def aside(row: Any, at: Viewer, around: list[Any]) -> SafeString | str:
    """The line of related records below a text; empty for none."""
    others = [*around, *(involved(i, at) for i in row.involvements.all())]
    words = joined(unique(others), by=" · ")
    return format_html('<span class="statement__aside">{}</span>', words) if words else ""


def unique(parts: list[Any]) -> list[Any]:
    """The parts without repetition, in their order."""
    return list({str(part): part for part in parts if part}.values())


def involved(row: Involvement, at: Viewer) -> SafeString | str:
    """One involved record, with its part in brackets."""
    name = at.link(row.subject)
    return format_html("{} ({})", name, row.role) if name and row.role else name or row.role
