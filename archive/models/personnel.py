"""Personnel: people, the posts they held and the ranks they bore."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.models.base import at_least_one, recorded, recorded_once
from archive.models.dates import Dated
from archive.models.entities import Entity
from archive.models.formations import Formation
from archive.models.places import DatedEntityQuerySet, DatedStatementQuerySet, Power
from archive.models.statements import Statement
from archive.models.vocabularies import Rank, Role


@recorded
class Person(Dated, Entity):
    """A person; `beginning` is the birth, `ending` the death."""

    kind_name = "person"
    list_relations = ("power",)

    name = models.CharField(
        _("name"),
        max_length=250,
        help_text=_(
            "The form of the name under which the archive lists the person, e.g. “Peko Dapčević”."
        ),
    )
    family_name = models.CharField(
        _("family name"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "By which the person is sorted, e.g. “Dapčević”; “Weichs” for Maximilian von Weichs."
        ),
    )
    given_names = models.CharField(
        _("given names"),
        max_length=160,
        blank=True,
        default="",
        db_default="",
        help_text=_("With patronymic where given, e.g. “Pyotr Semyonovich”."),
    )
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="people",
        verbose_name=_("power"),
        help_text=_("The power the person served, if a source says so."),
    )

    objects = DatedEntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [*Entity.Meta.constraints, *Dated.Meta.constraints]

    def sorted_by(self) -> str:
        """Family name first."""
        return f"{self.family_name} {self.given_names}".strip() or self.name


class Change(models.TextChoices):
    """How a post was taken up or left."""

    APPOINTED = "appointed", _("appointed")
    ACTING = "acting", _("acting")
    INHERITED = "succeeded", _("succeeded")
    RELIEVED = "relieved", _("relieved")
    TRANSFERRED = "transferred", _("transferred")
    PROMOTED = "promoted", _("promoted")
    KILLED = "killed", _("killed")
    CAPTURED = "captured", _("captured")
    DISBANDED = "disbanded", _("formation disbanded")
    UNKNOWN = "", _("not stated")


class AppointmentQuerySet(DatedStatementQuerySet):
    """The questions asked of appointments."""

    def in_command(self) -> Any:
        """Appointments whose holder commands."""
        return self.filter(role__is_command=True)


@recorded
class Appointment(Dated, Statement):
    """A person held a post in a formation or for a power."""

    ends = ("person", "formation", "power")
    subjects = ("person", "formation")

    person = models.ForeignKey(
        Person,
        models.PROTECT,
        related_name="appointments",
        verbose_name=_("person"),
        help_text=_("Who held the post, e.g. Nikolai Gagen."),
    )
    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name=_("formation"),
        help_text=_("The formation in which the post was held."),
    )
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name=_("power"),
        help_text=_("Or the power, e.g. for a head of government."),
    )
    role = models.ForeignKey(
        Role,
        models.PROTECT,
        related_name="appointments",
        verbose_name=_("role"),
        help_text=_("The post, e.g. commander or chief of staff."),
    )
    title = models.CharField(
        _("title as printed"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "The post in the source's words if they differ, e.g. “Commander-in-Chief South-East”."
        ),
    )
    rank_printed = models.CharField(
        _("rank as printed"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("Exactly as the source prints it, e.g. “General Lieutenant”."),
    )
    rank = models.ForeignKey(
        Rank,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name=_("rank"),
        help_text=_("The rank it is taken to be; empty if undecided."),
    )
    began_how = models.CharField(
        _("began by"),
        max_length=12,
        choices=Change.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("How the post was taken up, e.g. appointed."),
    )
    ended_how = models.CharField(
        _("ended by"),
        max_length=12,
        choices=Change.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("How the post was left, e.g. relieved."),
    )

    objects = AppointmentQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("appointment")
        verbose_name_plural = _("appointments")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            at_least_one(
                "formation",
                "power",
                name="an_appointment_is_in_a_formation_or_for_a_power",
                sentence=_("Choose the formation in which the post was held, or the power."),
            ),
            recorded_once(
                "person",
                "formation",
                "power",
                "role",
                "title",
                "rank_printed",
                "beginning_edtf",
                "ending_edtf",
                name="an_appointment_is_recorded_once",
                sentence=_("This appointment is already recorded for the same dates."),
            ),
        ]
        indexes = [
            models.Index(fields=["formation", "began_earliest"], name="appointment_by_formation")
        ]

    def __str__(self) -> str:
        return f"{self.person} – {self.role} – {self.formation or self.power}"


class Tenure(models.TextChoices):
    """Whether a rank was held for good."""

    SUBSTANTIVE = "substantive", _("substantive")
    TEMPORARY = "temporary", _("temporary")
    UNKNOWN = "", _("not stated")


@recorded
class Promotion(Dated, Statement):
    """A person held a rank of a service from some day on."""

    ends = ("person",)
    subjects = ("person",)

    person = models.ForeignKey(
        Person,
        models.PROTECT,
        related_name="promotions",
        verbose_name=_("person"),
        help_text=_("Who held the rank."),
    )
    rank_printed = models.CharField(
        _("rank as printed"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("Exactly as the source prints it, e.g. “Marshal”."),
    )
    rank = models.ForeignKey(
        Rank,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="promotions",
        verbose_name=_("rank"),
        help_text=_("The rank it is taken to be; empty if undecided."),
    )
    tenure = models.CharField(
        _("tenure"),
        max_length=12,
        choices=Tenure.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("Substantive or temporary, if the source says so."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("rank held")
        verbose_name_plural = _("ranks held")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(rank_printed="") | Q(rank__isnull=False),
                name="a_promotion_names_a_rank",
                violation_error_message=_("Give the rank as printed or choose one from the list."),
            ),
            recorded_once(
                "person",
                "rank",
                "rank_printed",
                "beginning_edtf",
                "ending_edtf",
                name="a_promotion_is_recorded_once",
                sentence=_("This rank is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} – {self.rank or self.rank_printed}"
