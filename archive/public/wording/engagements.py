"""Nesting, relations, sides, participations, commands and outcomes in words."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from archive.models import (
    Belligerent,
    Command,
    Engagement,
    Nesting,
    Outcome,
    Participation,
    Relation,
)
from archive.public.periods import dates_of
from archive.public.wording.phrase import Viewer, joined, led, rank


def nesting(row: Nesting, at: Viewer) -> SafeString:
    """Which engagement was part of which."""
    if at.is_at(row.engagement) or at.is_at(row.parent):
        other = row.parent if at.is_at(row.engagement) else row.engagement
        return joined([at.link(other), dates_of(other)], by=" · ")
    return format_html(_("{} was part of {}"), at.link(row.engagement), at.link(row.parent))


def relation(row: Relation, at: Viewer) -> SafeString:
    """How one engagement bore on another."""
    if row.kind == "see-also":
        return joined([at.link(row.engagement), at.link(row.other)], by=" – ")
    words = {"engagement": at.link(row.engagement), "other": at.link(row.other)}
    if at.is_at(row.engagement):
        words["engagement"] = joined([_("this engagement")])
    if at.is_at(row.other):
        words["other"] = joined([_("this engagement")])
    pattern = {
        "preceded": _("{engagement} preceded {other}"),
        "enabled": _("{engagement} enabled {other}"),
        "in-aid-of": _("{engagement} was in aid of {other}"),
        "countered": _("{engagement} countered {other}"),
    }.get(row.kind, "{engagement} – {other}")
    return format_html(pattern, **words)


def side(name: str, at: Viewer, engagement: object) -> str:
    """The side, where the page is not the engagement's own (there it is the sub-heading)."""
    return "" if at.entity == engagement else _("on the side of: %(side)s") % {"side": name}


def fought(engagement: Engagement, at: Viewer) -> SafeString | str:
    """The engagement with its dates; empty on its own page."""
    link, dates = at.link(engagement), dates_of(engagement)
    return format_html("{} ({})", link, dates) if link and dates else link


def belligerent(row: Belligerent, at: Viewer) -> SafeString:
    """Which power fought in which engagement."""
    return joined(
        [
            at.link(row.power),
            fought(row.engagement, at),
            side(row.side.name, at, row.engagement),
        ]
    )


def participation(row: Participation, at: Viewer) -> SafeString:
    """Which formation took part in which engagement, as what."""
    return joined(
        [
            at.link(row.formation),
            fought(row.engagement, at),
            row.get_role_display() if row.role else "",
            _("in part") if row.in_part else "",
            row.description,
            side(row.side.name, at, row.engagement),
        ]
    )


def command(row: Command, at: Viewer) -> SafeString:
    """Who commanded in which engagement, and what became of that person."""
    return joined(
        [
            at.link(row.person),
            rank(row.rank_printed, row.rank),
            row.role.name if row.role else "",
            at.link(row.formation),
            fought(row.engagement, at),
            row.get_fate_display() if row.fate else "",
            side(row.side.name, at, row.engagement),
        ]
    )


def outcome(row: Outcome, at: Viewer) -> SafeString:
    """What an engagement led to, or how a place changed hands."""
    gained = joined([at.link(row.by_formation), at.link(row.by_power)])
    lost = joined([at.link(row.from_formation), at.link(row.from_power)])
    change = joined(
        [
            format_html(pgettext("agent", "by {}"), gained) if gained else "",
            format_html(pgettext("loser", "from {}"), lost) if lost else "",
        ],
        by=" ",
    )
    happened = "" if row.kind == "result" else row.get_kind_display()
    lasted = row.get_permanence_display() if row.permanence else ""
    done = joined([joined([happened, change], by=" "), lasted, at.link(row.engagement)])
    return joined([led(at.link(row.place), [done]), row.text], by=". ")
