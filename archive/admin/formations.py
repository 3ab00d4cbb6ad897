"""Formations, and the statements of what they stood under, came out of, and where they were."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import dates
from archive.admin.collections import FormationMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, Mirror, status
from archive.admin.evidence import citations_of
from archive.admin.names import FormationIdentifiers, FormationNames
from archive.admin.statements import StatementDesk, StatementRows, standing
from archive.models import (
    Appointment,
    Command,
    Figure,
    Formation,
    Lineage,
    Participation,
    Station,
    Subordination,
)


class Superiors(StatementRows):
    """What a formation stood under."""

    model = Subordination
    fk_name = "formation"
    said = ("superior_formation", "superior_person", "kind", "in_part")
    verbose_name = _("superior")
    verbose_name_plural = _("superiors")


class Successors(StatementRows):
    """What a formation became."""

    model = Lineage
    fk_name = "formation"
    said = ("kind", "successor")
    verbose_name = _("successor")
    verbose_name_plural = _("successors")


class Stations(StatementRows):
    """Where a formation was."""

    model = Station
    said = ("place", "kind", "relation")


class Posts(StatementRows):
    """Who held posts in a formation."""

    model = Appointment
    said = ("person", "role", "title", "rank_printed", "rank", "began_how", "ended_how")


class FormationFigures(StatementRows):
    """Strengths and losses of a formation."""

    model = Figure
    fk_name = "formation"
    said = (
        "measure",
        "qualifier",
        "lower",
        "upper",
        "as_printed",
        "scope",
        "engagement",
        "subset_of",
    )


@admin.register(Formation)
class FormationDesk(EntityDesk):
    """Formations."""

    list_display = ("name", "echelon", "branch", "power", dates, status)
    list_filter = ("status", "echelon", "power", "is_named")
    fieldsets = (
        (_("Name"), {"fields": ("name", ("slug", "number"), "is_named")}),
        (
            _("Identity"),
            {"fields": (("echelon", "branch"), "power", ("beginning", "ending"), *ON_IDENTITY)},
        ),
        PUBLICATION,
    )
    inlines = (
        FormationNames,
        FormationIdentifiers,
        Superiors,
        Posts,
        Stations,
        Successors,
        FormationFigures,
        FormationMemberships,
        citations_of(Formation),
    )
    mirrors = (
        Mirror(_("Subordinates"), Subordination, "superior_formation"),
        Mirror(_("Predecessors"), Lineage, "successor"),
        Mirror(_("Participations"), Participation, "formation"),
        Mirror(_("Commands in engagements"), Command, "formation"),
    )


@admin.register(Subordination)
class SubordinationDesk(StatementDesk):
    """Who stood under whom."""

    list_display = ("formation", "superior_formation", "superior_person", "kind", dates, standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = ("formation", ("superior_formation", "superior_person"), ("kind", "in_part"))


@admin.register(Lineage)
class LineageDesk(StatementDesk):
    """What became of what."""

    list_display = ("formation", "kind", "successor", dates, standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = (("formation", "kind"), "successor")


@admin.register(Station)
class StationDesk(StatementDesk):
    """Which formation was where."""

    list_display = ("formation", "place", "relation", "kind", dates, standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = ("formation", ("place", "kind"), "relation")
