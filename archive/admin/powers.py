"""Powers, and the statements of which coalition they stood with."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import dates
from archive.admin.collections import PowerMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, Mirror, status
from archive.admin.evidence import citations_of
from archive.admin.names import PowerIdentifiers, PowerNames
from archive.admin.statements import StatementDesk, StatementRows, standing
from archive.models import Alignment, Appointment, Belligerent, Power


class Alignments(StatementRows):
    """The coalitions of a power."""

    model = Alignment
    said = ("coalition",)


@admin.register(Power)
class PowerDesk(EntityDesk):
    """Powers."""

    list_display = ("name", "adjective", dates, status)
    fieldsets = (
        (_("Name"), {"fields": ("name", ("adjective", "slug"))}),
        (_("Identity"), {"fields": (("beginning", "ending"), *ON_IDENTITY)}),
        PUBLICATION,
    )
    inlines = (PowerNames, PowerIdentifiers, Alignments, PowerMemberships, citations_of(Power))
    mirrors = (
        Mirror(_("Posts held for the power"), Appointment, "power"),
        Mirror(_("Engagements as a belligerent"), Belligerent, "power"),
    )


@admin.register(Alignment)
class AlignmentDesk(StatementDesk):
    """Which power stood with which coalition."""

    list_display = ("power", "coalition", dates, standing)
    said = (("power", "coalition"),)
