"""Formations: what they were, under whom, out of what, and where."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive import naming
from archive.models.base import exactly_one, recorded, recorded_once
from archive.models.dates import Dated, Momentary
from archive.models.entities import Entity
from archive.models.places import (
    DatedEntityQuerySet,
    DatedStatementQuerySet,
    Place,
    Power,
)
from archive.models.statements import Statement
from archive.models.vocabularies import Branch, Echelon


class FormationQuerySet(DatedEntityQuerySet):
    """The questions asked of formations."""

    def active_on(self, day: dt.date) -> Any:
        """Formations not known to have been formed after *day* or disbanded before it."""
        return self.possible_on(day)

    def named(self) -> Any:
        """Formations that sources name, without those they only describe."""
        return self.filter(is_named=True)

    def under(self, superior: Any, on: dt.date) -> Any:
        """Direct subordinates of *superior* (a formation) certain or possible on *on*."""
        rows = Subordination.objects.asserted().possible_on(on).filter(superior_formation=superior)
        return self.filter(pk__in=rows.values("formation"))


@recorded
class Formation(Dated, Entity):
    """A military formation or unit, from army group to platoon, irregular force or battle group."""

    kind_name = "formation"
    list_relations = ("power", "echelon", "branch")

    name = models.CharField(
        _("name"),
        max_length=250,
        help_text=_(
            "The form of the name under which the archive lists it, "
            "e.g. “4th Guards Mechanised Corps”."
        ),
    )
    number = models.PositiveIntegerField(
        _("number"),
        null=True,
        blank=True,
        help_text=_(
            "The number in its designation, e.g. 14 for the XIV Army Corps; empty if it has none."
        ),
    )
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="formations",
        verbose_name=_("power"),
        help_text=_("Whose formation it is, e.g. the Soviet Union."),
    )
    echelon = models.ForeignKey(
        Echelon,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="formations",
        verbose_name=_("echelon"),
        help_text=_("Its level, e.g. corps."),
    )
    branch = models.ForeignKey(
        Branch,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="formations",
        verbose_name=_("branch"),
        help_text=_("Its arm, e.g. mechanised infantry."),
    )
    is_named = models.BooleanField(
        _("named"),
        default=True,
        db_default=True,
        help_text=_(
            "Untick for a formation that sources only describe, e.g. “a German assault gun "
            "battalion”; it is left out of counts of named formations."
        ),
    )

    objects = FormationQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("formation")
        verbose_name_plural = _("formations")
        constraints = [*Entity.Meta.constraints, *Dated.Meta.constraints]

    def clean(self) -> None:
        super().clean()
        if self.number is None and self.is_named:
            self.number = naming.designation_number(self.name)


class SubordinationKind(models.TextChoices):
    """How a formation stood under its superior."""

    ORGANIC = "organic", _("organic")
    OPERATIONAL = "operational", _("operational control")
    ATTACHED = "attached", _("attached")
    REINFORCING = "reinforcing", _("reinforcing")
    JOINT = "joint", _("joint command")
    COMPONENT = "component", _("component of a battle group")


@recorded
class Subordination(Dated, Statement):
    """A formation stood under a superior: another formation, or a person."""

    ends = ("formation", "superior_formation", "superior_person")
    subjects = ("formation",)

    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        related_name="superiors",
        verbose_name=_("formation"),
        help_text=_("The formation that stood under another, e.g. the 57th Army."),
    )
    superior_formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="subordinates",
        verbose_name=_("superior formation"),
        help_text=_("The formation it stood under, e.g. the 3rd Ukrainian Front."),
    )
    superior_person = models.ForeignKey(
        "archive.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="subordinates",
        verbose_name=_("superior person"),
        help_text=_(
            "If the source names only a person: “placed under the command of General Felber”."
        ),
    )
    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=SubordinationKind.choices,
        default=SubordinationKind.ORGANIC,
        help_text=_("Organic for the permanent parent; the others for temporary relations."),
    )
    in_part = models.BooleanField(
        _("in part"),
        default=False,
        db_default=False,
        help_text=_("Tick if only a part of the formation stood there: “136th Division (part)”."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("subordination")
        verbose_name_plural = _("subordinations")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            exactly_one(
                "superior_formation",
                "superior_person",
                name="a_subordination_has_exactly_one_superior",
                sentence=_("Choose exactly one superior: a formation or a person."),
            ),
            models.CheckConstraint(
                condition=Q(superior_formation=None) | ~Q(formation=models.F("superior_formation")),
                name="a_formation_is_not_its_own_superior",
                violation_error_message=_("A formation is not its own superior."),
            ),
            recorded_once(
                "formation",
                "superior_formation",
                "superior_person",
                "kind",
                "beginning_edtf",
                "ending_edtf",
                name="a_subordination_is_recorded_once",
                sentence=_("This subordination is already recorded for the same dates."),
            ),
        ]
        indexes = [
            models.Index(
                fields=["superior_formation", "began_earliest"],
                include=["ended_latest", "formation"],
                name="subordination_by_superior",
            ),
            models.Index(
                fields=["formation", "began_earliest"],
                name="subordination_by_formation",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.formation} – {self.superior}"

    @property
    def superior(self) -> Any:
        """The formation or person it stood under."""
        return self.superior_formation or self.superior_person


class LineageKind(models.TextChoices):
    """How one formation came out of another."""

    FORMED_FROM = "formed-from", _("formed from")
    REDESIGNATED = "redesignated", _("redesignated")
    CONVERTED = "converted", _("converted")
    AMALGAMATED = "amalgamated", _("amalgamated")
    SPLIT = "split", _("split")
    ABSORBED = "absorbed", _("absorbed")
    DESTROYED = "destroyed", _("destroyed")
    REBUILT = "rebuilt", _("rebuilt")


@recorded
class Lineage(Momentary, Statement):
    """A formation became, or went into, a successor; or met its end without one."""

    ends = ("formation", "successor")
    subjects = ("formation", "successor")

    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        related_name="successors",
        verbose_name=_("formation"),
        help_text=_("The earlier formation, e.g. the 264th Division."),
    )
    successor = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name=_("successor"),
        help_text=_("The later formation; empty only if it was destroyed."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=14,
        choices=LineageKind.choices,
        help_text=_("How the one became the other, e.g. redesignated."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("lineage")
        verbose_name_plural = _("lineages")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            models.CheckConstraint(
                condition=Q(kind="destroyed") | Q(successor__isnull=False),
                name="a_lineage_has_a_successor_unless_destroyed",
                violation_error_message=_(
                    "Choose the successor; only a destroyed formation has none."
                ),
            ),
            models.CheckConstraint(
                condition=Q(successor=None) | ~Q(formation=models.F("successor")),
                name="a_formation_is_not_its_own_successor",
                violation_error_message=_("A formation is not its own successor."),
            ),
            recorded_once(
                "formation",
                "successor",
                "kind",
                "beginning_edtf",
                "ending_edtf",
                name="a_lineage_is_recorded_once",
                sentence=_("This lineage is already recorded for the same date."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.formation} – {self.get_kind_display()} – {self.successor or '—'}"


class StationKind(models.TextChoices):
    """In what way a formation was at a place."""

    HEADQUARTERS = "headquarters", _("headquarters")
    BASE = "base", _("base")
    AREA = "area", _("area of operations")
    POSITION = "position", _("position")
    DESTINATION = "destination", _("ordered destination")


@recorded
class Station(Dated, Statement):
    """A formation (its headquarters, base, position or area of operations) was at a place."""

    ends = ("formation", "place")
    subjects = ("formation",)

    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        related_name="stations",
        verbose_name=_("formation"),
        help_text=_("The formation, e.g. the 57th Army."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        related_name="stations",
        verbose_name=_("place"),
        help_text=_("The place, e.g. Vidin."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=14,
        choices=StationKind.choices,
        default=StationKind.POSITION,
        help_text=_("In what way it was there, e.g. headquarters."),
    )
    relation = models.CharField(
        _("relation to the place"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=_("How it lay to the place, e.g. “in the area of”, “12 km east of”."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("station")
        verbose_name_plural = _("stations")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            recorded_once(
                "formation",
                "place",
                "kind",
                "relation",
                "beginning_edtf",
                "ending_edtf",
                name="a_station_is_recorded_once",
                sentence=_("This station is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.formation} – {self.place}"
