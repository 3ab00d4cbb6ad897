"""Events, commemorations and remarks in words, with everyone and everything involved."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import Commemoration, Event, Involvement, Remark
from archive.public.wording.phrase import LEADING, Viewer, joined


def event(row: Event, at: Viewer) -> SafeString:
    """What happened."""
    return told(row)


def commemoration(row: Commemoration, at: Viewer) -> SafeString:
    """How an engagement is remembered."""
    return told(row, "" if row.kind == "other" else row.get_kind_display())


def remark(row: Remark, at: Viewer) -> SafeString:
    """One sentence of the editors."""
    return joined([row.text])


def told(row: Any, kind: str = "") -> SafeString:
    """A title in strong type, its kind in brackets, its text."""
    head = format_html("<strong>{}</strong>", row.title)
    return joined([head, f"({kind})" if kind else "", row.text], by=" ")


def placed(row: Any, at: Viewer) -> SafeString:
    """Where, in which engagement, and with whom."""
    return listed([at.link(row.place), at.link(row.engagement), *everyone(row, at)])


def concerned(row: Any, at: Viewer) -> SafeString:
    """Everyone and everything that a remark is about."""
    return listed(everyone(row, at))


def everyone(row: Any, at: Viewer) -> list[Any]:
    """Each involved record, in order."""
    return [involved(involvement, at) for involvement in row.involved]


def listed(parts: list[Any]) -> SafeString:
    """The parts without repetition, divided by dots."""
    return joined({str(part): part for part in parts if part}.values(), by=" · ")


def involved(row: Involvement, at: Viewer) -> SafeString | str:
    """One involved record, with its part in brackets; on its own page only the part."""
    name = at.link(row.subject)
    if not row.role:
        return name
    if row.role in LEADING:
        return format_html("{} {}", row.role, name or row.subject.heading)
    return format_html("{} ({})", name, row.role) if name else _("here: %s") % row.role
