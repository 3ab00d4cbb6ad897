"""Engagements, and the statements of who fought in them, at what cost, with what result."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import dates
from archive.admin.collections import EngagementMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, Mirror, status
from archive.admin.evidence import citations_of
from archive.admin.names import EngagementIdentifiers, EngagementNames
from archive.admin.statements import StatementDesk, StatementRows, standing
from archive.models import (
    Belligerent,
    Command,
    Commemoration,
    Engagement,
    Event,
    Figure,
    Nesting,
    Outcome,
    Participation,
    Relation,
)


class Parents(StatementRows):
    """The larger engagements."""

    model = Nesting
    fk_name = "engagement"
    said = ("parent",)
    verbose_name = _("larger engagement")
    verbose_name_plural = _("part of")


class Relations(StatementRows):
    """How it bore on others."""

    model = Relation
    fk_name = "engagement"
    said = ("kind", "other")
    verbose_name = _("relation")
    verbose_name_plural = _("relations")


class Belligerents(StatementRows):
    """The powers on each side."""

    model = Belligerent
    said = ("side", "power")


class Participations(StatementRows):
    """The formations on each side."""

    model = Participation
    said = ("side", "formation", "role", "in_part", "description")


class Commands(StatementRows):
    """The people on each side."""

    model = Command
    said = ("side", "person", "formation", "role", "rank_printed", "rank", "fate")
    verbose_name_plural = _("commands")


class EngagementFigures(StatementRows):
    """Strengths, losses and other quantities."""

    model = Figure
    said = (
        "side",
        "power",
        "formation",
        "measure",
        "qualifier",
        "lower",
        "upper",
        "as_printed",
        "scope",
        "place",
        "subset_of",
    )


class Outcomes(StatementRows):
    """What came of it."""

    model = Outcome
    said = (
        "kind",
        "text",
        "place",
        "by_power",
        "by_formation",
        "from_power",
        "from_formation",
        "permanence",
    )


@admin.register(Engagement)
class EngagementDesk(EntityDesk):
    """Engagements."""

    list_display = ("name", "kind", "place", dates, status)
    list_filter = ("status", "kind", "is_named")
    fieldsets = (
        (_("Name"), {"fields": (("name", "slug"), "is_named")}),
        (_("Identity"), {"fields": (("kind", "place"), ("beginning", "ending"), *ON_IDENTITY)}),
        PUBLICATION,
    )
    inlines = (
        EngagementNames,
        EngagementIdentifiers,
        Parents,
        Relations,
        Belligerents,
        Participations,
        Commands,
        EngagementFigures,
        Outcomes,
        EngagementMemberships,
        citations_of(Engagement),
    )
    mirrors = (
        Mirror(_("Its parts"), Nesting, "parent"),
        Mirror(_("Related from"), Relation, "other"),
        Mirror(_("Events"), Event, "engagement"),
        Mirror(_("Commemorations"), Commemoration, "engagement"),
    )


@admin.register(Nesting)
class NestingDesk(StatementDesk):
    """Which engagement was part of which."""

    list_display = ("engagement", "parent", standing)
    said = (("engagement", "parent"),)


@admin.register(Relation)
class RelationDesk(StatementDesk):
    """How engagements bore on one another."""

    list_display = ("engagement", "kind", "other", standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = (("engagement", "kind"), "other")


@admin.register(Belligerent)
class BelligerentDesk(StatementDesk):
    """Which power fought on which side."""

    list_display = ("engagement", "side", "power", standing)
    list_filter = ("side", *StatementDesk.list_filter)
    said = ("engagement", ("side", "power"))


@admin.register(Participation)
class ParticipationDesk(StatementDesk):
    """Which formation took part on which side."""

    list_display = ("engagement", "side", "formation", "role", "in_part", dates, standing)
    list_filter = ("side", "role", *StatementDesk.list_filter)
    said = ("engagement", ("side", "formation"), ("role", "in_part"), "description")


@admin.register(Command)
class CommandDesk(StatementDesk):
    """Who commanded on which side."""

    list_display = ("engagement", "side", "person", "formation", "rank_printed", "fate", standing)
    list_filter = ("side", "fate", *StatementDesk.list_filter)
    said = (
        "engagement",
        ("side", "person"),
        ("formation", "role"),
        ("rank_printed", "rank"),
        "fate",
    )


@admin.register(Figure)
class FigureDesk(StatementDesk):
    """Strengths, losses and other quantities."""

    list_display = (
        "measure",
        "quantity",
        "engagement",
        "side",
        "power",
        "formation",
        dates,
        standing,
    )
    list_filter = ("measure", "side", *StatementDesk.list_filter)
    said = (
        ("measure", "qualifier"),
        ("lower", "upper"),
        "as_printed",
        "scope",
        ("engagement", "side"),
        ("power", "formation"),
        ("participation", "commemoration"),
        ("place", "subset_of"),
    )

    @admin.display(description=_("quantity"), ordering="lower")
    def quantity(self, figure: Figure) -> str:
        """List column: the quantity with its qualifier."""
        return figure.quantity_text


@admin.register(Outcome)
class OutcomeDesk(StatementDesk):
    """What came of it, and which place changed hands."""

    list_display = (
        "engagement",
        "kind",
        "place",
        "text",
        "by_power",
        "from_power",
        dates,
        standing,
    )
    list_filter = ("kind", *StatementDesk.list_filter)
    said = (
        ("engagement", "kind"),
        "text",
        ("place", "permanence"),
        ("by_power", "by_formation"),
        ("from_power", "from_formation"),
    )
