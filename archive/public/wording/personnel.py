"""Appointments and ranks in words."""

from __future__ import annotations

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import Appointment, Promotion
from archive.models.personnel import Change
from archive.public.wording.phrase import Viewer, joined, rank


def appointment(row: Appointment, at: Viewer) -> SafeString:
    """Who held which post where, with the rank, and how it began and ended."""
    return joined(
        [
            at.link(row.person),
            row.title or row.role.name,
            at.link(row.formation),
            at.link(row.power),
            rank(row.rank_printed, row.rank),
            change(_("taken up: %(how)s"), row.began_how),
            change(_("left: %(how)s"), row.ended_how),
        ]
    )


def change(pattern: str, how: str) -> str:
    """How a post was taken up or left; empty where no source says."""
    return pattern % {"how": Change(how).label} if how else ""


def promotion(row: Promotion, at: Viewer) -> SafeString:
    """Which rank a person held."""
    tenure = row.get_tenure_display() if row.tenure else ""
    return joined([at.link(row.person), rank(row.rank_printed, row.rank), tenure])
