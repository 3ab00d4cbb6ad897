"""Nesting, relations, sides, participations, commands and outcomes in words."""

from __future__ import annotations

from django.db.models import Model
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.utils.translation import pgettext

from archive.models import (
    Belligerent,
    Command,
    Nesting,
    Outcome,
    Participation,
    Relation,
)
from archive.models.engagements import OutcomeKind
from archive.public.periods import dates_of
from archive.public.wording.phrase import Viewer, joined, led, rank

#: How one engagement bore on another: from the page of the one, of the other, from elsewhere.
ONWARD = {
    "preceded": _lazy("Preceded {other}"),
    "enabled": _lazy("Made {other} possible"),
    "in-aid-of": _lazy("In aid of {other}"),
    "countered": _lazy("Countered {other}"),
}
BACKWARD = {
    "preceded": _lazy("Preceded by {engagement}"),
    "enabled": _lazy("Made possible by {engagement}"),
    "in-aid-of": _lazy("Aided by {engagement}"),
    "countered": _lazy("Countered by {engagement}"),
}
BETWEEN = {
    "preceded": _lazy("{engagement} preceded {other}"),
    "enabled": _lazy("{engagement} made {other} possible"),
    "in-aid-of": _lazy("{engagement} was in aid of {other}"),
    "countered": _lazy("{engagement} countered {other}"),
}

#: Outcomes in which nothing passed from one hand into another.
AGAINST = (OutcomeKind.RESULT, OutcomeKind.FAILED, OutcomeKind.HELD, OutcomeKind.ENTERED)


def nesting(row: Nesting, at: Viewer) -> SafeString:
    """Which engagement was part of which."""
    if at.is_at(row.engagement) or at.is_at(row.parent):
        return joined([at.link(row.engagement), at.link(row.parent)])
    return format_html(_("{} was part of {}"), at.link(row.engagement), at.link(row.parent))


def relation(row: Relation, at: Viewer) -> SafeString:
    """How one engagement bore on another."""
    if row.kind == "see-also":
        return joined([at.link(row.engagement), at.link(row.other)], by=" – ")
    words = {"engagement": at.link(row.engagement), "other": at.link(row.other)}
    if at.is_at(row.engagement):
        return format_html(ONWARD.get(row.kind, "{other}"), **words)
    if at.is_at(row.other):
        return format_html(BACKWARD.get(row.kind, "{engagement}"), **words)
    return format_html(BETWEEN.get(row.kind, "{engagement} – {other}"), **words)


def side(name: str, at: Viewer, engagement: object) -> str:
    """The side, where the page is not the engagement's own (there it is the sub-heading)."""
    return "" if at.entity == engagement else _("on the side of the %(side)s") % {"side": name}


def fought(row: Belligerent | Participation | Command, at: Viewer) -> SafeString | str:
    """The engagement, empty on its own page; with its dates where the table does not show them."""
    link, dates = at.link(row.engagement), dates_of(row.engagement)
    if lent_dates(row, at) or dates_of(row) == dates:
        return link
    return format_html("{} ({})", link, dates) if link and dates else link


def lent_dates(row: object, at: Viewer) -> str:
    """The dates of the other engagement, for a row on a page that has none of its own."""
    if at.entity is None or dates_of(row):
        return ""
    if isinstance(row, Nesting):
        return dates_of(row.parent if at.is_at(row.engagement) else row.engagement)
    if isinstance(row, Belligerent | Participation | Command) and not at.is_at(row.engagement):
        return dates_of(row.engagement)
    return ""


def belligerent(row: Belligerent, at: Viewer) -> SafeString:
    """Which power fought in which engagement."""
    return joined(
        [
            at.link(row.power),
            fought(row, at),
            side(row.side.name, at, row.engagement),
        ]
    )


def participation(row: Participation, at: Viewer) -> SafeString:
    """Which formation took part in which engagement, as what."""
    return joined(
        [
            at.link(row.formation),
            fought(row, at),
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
            fought(row, at),
            row.get_fate_display() if row.fate else "",
            side(row.side.name, at, row.engagement),
        ]
    )


def outcome(row: Outcome, at: Viewer) -> SafeString:
    """What an engagement led to, or how a place changed hands."""
    if row.kind == OutcomeKind.RESULT and row.text:
        return joined([row.text])
    lasted = row.get_permanence_display() if row.permanence else ""
    done = joined([joined([happened(row), hands(row, at)], by=" "), lasted])
    return joined([led(at.link(row.place), [done]), row.text], by=". ")


def happened(row: Outcome) -> str:
    """What befell the place, as the noun or participle that the parties follow."""
    if row.kind == OutcomeKind.RESULT:
        return ""
    return _("failed attempt") if row.kind == OutcomeKind.FAILED else row.get_kind_display()


def hands(row: Outcome, at: Viewer) -> SafeString:
    """By whom and from whom; of a loss, by whom and to whom."""
    gained = party(row.by_formation, row.by_power, at)
    lost = party(row.from_formation, row.from_power, at)
    if row.kind == OutcomeKind.LOST and lost:
        gained, lost = lost, format_html(pgettext("gainer", "to {}"), gained) if gained else ""
    elif lost:
        against = pgettext("opponent", "against {}")
        words = against if row.kind in AGAINST else pgettext("loser", "from {}")
        lost = format_html(words, lost)
    return joined([format_html(pgettext("agent", "by {}"), gained) if gained else "", lost], by=" ")


def party(formation: Model | None, power: Model | None, at: Viewer) -> SafeString | str:
    """A formation with its power in brackets, or the power alone; the page's own is not named."""
    if at.is_at(formation):
        return ""
    unit, state = at.link(formation), at.link(power)
    return format_html("{} ({})", unit, state) if unit and state else unit or state


def setting(row: Outcome, at: Viewer) -> SafeString:
    """In which engagement; of a result told in words, also where, by whom and against whom."""
    told = row.kind == OutcomeKind.RESULT and row.text
    parties = [at.link(row.place), hands(row, at)] if told else []
    return joined([at.link(row.engagement), *parties], by=" · ")
