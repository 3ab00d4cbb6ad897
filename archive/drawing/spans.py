"""A row of a timeline: its four bounds, and what they say in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.dateformat import format as written
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Span:
    """One row of a timeline: what, where it leads, its four bounds, and its class.

    `note` follows the label in smaller letters ("acting"), `colour` is `#rrggbb`.
    """

    label: str
    link: str = ""
    began_earliest: date | None = None
    began_latest: date | None = None
    ended_earliest: date | None = None
    ended_latest: date | None = None
    note: str = ""
    colour: str = ""
    css: str = ""

    @property
    def certain(self) -> tuple[date, date] | None:
        """First and last day on which it was certainly so, or `None` where no day is certain."""
        if self.began_latest and self.ended_earliest and self.began_latest <= self.ended_earliest:
            return self.began_latest, self.ended_earliest
        return None


def describe_span(row: Span) -> str:
    """One row's time in words: "certain from 1 to 5 October, possible from 20 September"."""
    parts = []
    if row.certain:
        first, last = row.certain
        parts.append(
            _("certain on %(day)s") % {"day": spoken(first)}
            if first == last
            else _("certain from %(first)s to %(last)s")
            % {"first": spoken(first), "last": spoken(last)}
        )
    if not (row.began_earliest or row.began_latest):
        parts.append(_("beginning unknown"))
    elif row.began_earliest != row.began_latest or not row.certain:
        parts.append(_began(row.began_earliest, row.began_latest))
    if not (row.ended_earliest or row.ended_latest):
        parts.append(_("ending unknown"))
    elif row.ended_earliest != row.ended_latest or not row.certain:
        parts.append(_ended(row.ended_earliest, row.ended_latest))
    return ", ".join(parts)


def _began(earliest: date | None, latest: date | None) -> str:
    if earliest and earliest == latest:
        return _("began on %(day)s") % {"day": spoken(earliest)}
    if earliest and latest:
        return _("began between %(first)s and %(last)s") % {
            "first": spoken(earliest),
            "last": spoken(latest),
        }
    if latest:
        return _("began by %(day)s") % {"day": spoken(latest)}
    return _("began on or after %(day)s") % {"day": spoken(earliest)} if earliest else ""


def _ended(earliest: date | None, latest: date | None) -> str:
    if earliest and earliest == latest:
        return _("ended on %(day)s") % {"day": spoken(earliest)}
    if earliest and latest:
        return _("ended between %(first)s and %(last)s") % {
            "first": spoken(earliest),
            "last": spoken(latest),
        }
    if latest:
        return _("ended by %(day)s") % {"day": spoken(latest)}
    return _("ended on or after %(day)s") % {"day": spoken(earliest)} if earliest else ""


def spoken(day: date) -> str:
    return written(day, "j F Y")
