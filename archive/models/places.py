"""Powers and places: who fights, and where."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.models.base import recorded, recorded_once
from archive.models.dates import Dated, DatedQuerySet
from archive.models.entities import Entity, EntityQuerySet
from archive.models.statements import Statement, StatementQuerySet
from archive.models.vocabularies import Coalition, PlaceKind


class DatedEntityQuerySet(EntityQuerySet, DatedQuerySet):
    """Entities that began and ended."""


class DatedStatementQuerySet(StatementQuerySet, DatedQuerySet):
    """Statements that held from some day to another."""


@recorded
class Power(Dated, Entity):
    """A state, movement or administration that fights: Bulgaria, the Yugoslav Partisans."""

    kind_name = "power"

    name = models.CharField(
        _("name"),
        max_length=250,
        help_text=_("The form of the name under which the archive lists it, e.g. “Soviet Union”."),
    )
    adjective = models.CharField(
        _("adjective"),
        max_length=80,
        blank=True,
        default="",
        db_default="",
        help_text=_("Used before formations, e.g. “Soviet”."),
    )

    objects = DatedEntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("power")
        verbose_name_plural = _("powers")
        constraints = [*Entity.Meta.constraints, *Dated.Meta.constraints]


@recorded
class Alignment(Dated, Statement):
    """A power stood with a coalition for a time (Bulgaria: with the Axis, then the Allies)."""

    ends = ("power",)
    subjects = ("power",)

    power = models.ForeignKey(
        Power,
        models.PROTECT,
        related_name="alignments",
        verbose_name=_("power"),
        help_text=_("The power that stood with the coalition, e.g. Bulgaria."),
    )
    coalition = models.ForeignKey(
        Coalition,
        models.PROTECT,
        related_name="alignments",
        verbose_name=_("coalition"),
        help_text=_("The coalition, e.g. the Axis."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("alignment")
        verbose_name_plural = _("alignments")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            recorded_once(
                "power",
                "coalition",
                "beginning_edtf",
                "ending_edtf",
                name="an_alignment_is_recorded_once",
                sentence=_("This alignment is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.power} – {self.coalition}"


class Accuracy(models.TextChoices):
    """How well a point stands for its place."""

    EXACT = "exact", _("the spot itself")
    CENTRE = "centre", _("centre of the settlement or area")
    APPROXIMATE = "approximate", _("approximate")


@recorded
class Place(Entity):
    """A place: town, river, pass, island, region. Places nest and carry a point."""

    kind_name = "place"
    list_relations = ("kind", "within")

    name = models.CharField(
        _("name"),
        max_length=250,
        help_text=_("The form of the name under which the archive lists it, e.g. “Zaječar”."),
    )
    kind = models.ForeignKey(
        PlaceKind,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="places",
        verbose_name=_("kind"),
        help_text=_("What it is, e.g. town or river."),
    )
    within = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="inner_places",
        verbose_name=_("within"),
        help_text=_("The larger place it lies in, e.g. Serbia."),
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("Degrees north in WGS 84, e.g. 43.90360; negative for south."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east in WGS 84, e.g. 22.26380; negative for west."),
    )
    accuracy = models.CharField(
        _("accuracy"),
        max_length=12,
        choices=Accuracy.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("How well the point stands for the place."),
    )
    shape = models.JSONField(
        _("shape"),
        null=True,
        blank=True,
        help_text=_("Optional GeoJSON geometry in WGS 84, e.g. a river's line."),
    )

    objects = EntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            *Entity.Meta.constraints,
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None)
                | Q(latitude__isnull=False, longitude__isnull=False)
                & Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="a_place_has_both_coordinates_or_none_and_on_earth",
                violation_error_message=_(
                    "Give both latitude (−90 to 90) and longitude (−180 to 180), or neither."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(within=models.F("id")),
                name="a_place_is_not_within_itself",
                violation_error_message=_("A place does not lie within itself."),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError(_("Give both latitude and longitude, or neither."))
