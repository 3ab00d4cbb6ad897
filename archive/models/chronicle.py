"""The chronicle: events, commemorations and remarks, and everything involved in them."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from archive.models.base import (
    Keyed,
    KeyedQuerySet,
    behind_views,
    exactly_one,
    recorded,
    recorded_once,
)
from archive.models.dates import Momentary
from archive.models.engagements import Engagement
from archive.models.entities import Status
from archive.models.formations import Formation
from archive.models.personnel import Person
from archive.models.places import DatedStatementQuerySet, Place, Power
from archive.models.sources import Source
from archive.models.statements import Statement

SUBJECTS = ("formation", "person", "engagement", "place", "power", "source")


def _any_unpublished_subject() -> Q:
    """Involvements with a subject that readers may not see."""
    condition = Q()
    for subject in SUBJECTS:
        condition |= Q(**{f"{subject}__isnull": False}) & ~Q(
            **{f"{subject}__status": Status.PUBLISHED}
        )
    return condition


class InvolvingQuerySet(DatedStatementQuerySet):
    """Statements about the subjects they involve: public when every one of them is."""

    def published(self) -> Any:
        """Statements whose own ends and every involved subject are published."""
        if behind_views(self):
            return self.all()
        owner = self.model._meta.model_name
        rows = Involvement.objects.filter(**{owner: OuterRef("pk")})
        found = super().published().filter(~Exists(rows.filter(_any_unpublished_subject())))
        anchors = [p for p in self.model.ends if "__" not in p]
        anchored = Q(Exists(rows))
        for anchor in anchors:
            anchored |= Q(**{f"{anchor}__isnull": False})
        return found.filter(anchored)


class EventKind(models.TextChoices):
    """What kind of entry in the chronicle."""

    MEETING = "meeting", _("meeting")
    ORDER = "order", _("order")
    RELOCATION = "relocation", _("relocation")
    MOVEMENT = "movement", _("movement")
    FORMATION = "formation", _("formation or reorganisation")
    COUP = "coup", _("coup or change of government")
    DECLARATION = "declaration", _("declaration")
    AGREEMENT = "agreement", _("agreement")
    TRANSPORT = "transport", _("transport")
    CONTACT = "contact", _("contact")
    OTHER = "other", _("other")


@recorded
class Event(Momentary, Statement):
    """A dated entry of the chronicle that is no engagement: a meeting, an order, a coup."""

    ends = ("engagement", "place")
    subjects = ("engagement",)

    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=EventKind.choices,
        default=EventKind.OTHER,
        help_text=_("What kind of event, e.g. meeting or order."),
    )
    title = models.CharField(
        _("title"),
        max_length=250,
        help_text=_("A few words in our own language, e.g. “Tito meets Stalin in Moscow”."),
    )
    text = models.TextField(
        _("text"),
        blank=True,
        default="",
        db_default="",
        help_text=_("What happened, in one to three sentences of our own."),
    )
    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        verbose_name=_("engagement"),
        help_text=_("The engagement in whose frame it happened."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        verbose_name=_("place"),
        help_text=_("Where it happened."),
    )

    objects = InvolvingQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            recorded_once(
                "title",
                "kind",
                "engagement",
                "place",
                "beginning_edtf",
                "ending_edtf",
                name="an_event_is_recorded_once",
                sentence=_("An event of this title and date is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class CommemorationKind(models.TextChoices):
    """How an engagement is remembered."""

    MEDAL = "medal", _("medal")
    PARADE = "parade", _("parade")
    MEMORIAL = "memorial", _("memorial")
    ANNIVERSARY = "anniversary", _("anniversary")
    NAME = "name", _("naming")
    PROPAGANDA = "propaganda", _("place in propaganda")
    OTHER = "other", _("other")


@recorded
class Commemoration(Momentary, Statement):
    """A medal, parade, memorial or anniversary of an engagement."""

    ends = ("engagement", "place")
    subjects = ("engagement",)

    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name="commemorations",
        verbose_name=_("engagement"),
        help_text=_("The engagement it remembers."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=CommemorationKind.choices,
        help_text=_("E.g. medal, parade or memorial."),
    )
    title = models.CharField(
        _("title"),
        max_length=250,
        help_text=_("E.g. “Medal ‘For the Liberation of Belgrade’”."),
    )
    text = models.TextField(
        _("text"),
        blank=True,
        default="",
        db_default="",
        help_text=_("In one to three sentences of our own."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="commemorations",
        verbose_name=_("place"),
        help_text=_("Where it takes place or stands."),
    )

    objects = InvolvingQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("commemoration")
        verbose_name_plural = _("commemorations")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            recorded_once(
                "engagement",
                "kind",
                "title",
                "beginning_edtf",
                "ending_edtf",
                name="a_commemoration_is_recorded_once",
                sentence=_("This commemoration is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class RemarkKind(models.TextChoices):
    """What a remark is about."""

    OBJECTIVE = "objective", _("objective")
    PLAN = "plan", _("plan")
    TASK = "task", _("task")
    CIRCUMSTANCE = "circumstance", _("circumstance")
    ASSESSMENT = "assessment", _("assessment")
    DESCRIPTION = "description", _("description")
    LEGACY = "legacy", _("legacy")


@recorded
class Remark(Momentary, Statement):
    """The statement of last resort: one cited sentence in our own words about its subjects."""

    ends = ()
    subjects = ()

    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=RemarkKind.choices,
        help_text=_("E.g. objective, plan, task or assessment."),
    )
    text = models.TextField(
        _("text"),
        help_text=_(
            "One sentence in our own words, e.g. “The railway bridges were to be cut first.”"
        ),
    )

    objects = InvolvingQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(text=""),
                name="a_remark_says_something",
                violation_error_message=_("Write the remark."),
            ),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"


class InvolvementQuerySet(KeyedQuerySet):
    """The public door of involvements."""

    def published(self) -> Any:
        """Involvements of public statements in public subjects."""
        if behind_views(self):
            return self.all()
        owners = Q()
        for column in OWNERS:
            owners |= self._shown(column)
        return self.of_public_records().filter(owners)

    def of_public_records(self) -> Any:
        """Involvements of public subjects."""
        condition = Q()
        for subject in SUBJECTS:
            condition &= Q(**{subject: None}) | Q(**{f"{subject}__status": Status.PUBLISHED})
        return self.filter(condition)

    @staticmethod
    def _shown(column: str) -> Q:
        """Involvements whose statement in that column is public."""
        shown = OWNERS[column].objects.published().filter(pk=OuterRef(column))
        return Q(**{f"{column}__isnull": False}) & Q(Exists(shown))


#: Statements that involve subjects, by the involvement's column.
OWNERS: dict[str, Any] = {"event": Event, "commemoration": Commemoration, "remark": Remark}


@recorded
class Involvement(Keyed):
    """Someone or something in an event, a commemoration or a remark, and as what."""

    #: Statements that must be public for the row to be: by column (see `publication`).
    judged_by: ClassVar[dict[str, Any]] = OWNERS
    ends = SUBJECTS
    subjects = SUBJECTS

    event = models.ForeignKey(
        Event,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("event"),
        help_text=_("The event, if it is one."),
    )
    commemoration = models.ForeignKey(
        Commemoration,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("commemoration"),
        help_text=_("The commemoration, if it is one."),
    )
    remark = models.ForeignKey(
        Remark,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("remark"),
        help_text=_("The remark, if it is one."),
    )
    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("formation"),
        help_text=_("The formation involved, if it is one."),
    )
    person = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("person"),
        help_text=_("The person involved, if it is one."),
    )
    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("engagement"),
        help_text=_("The engagement concerned, if it is one."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("place"),
        help_text=_("The place concerned, if it is one."),
    )
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("power"),
        help_text=_("The power involved, if it is one."),
    )
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="involvements",
        verbose_name=_("source"),
        help_text=_("The source concerned, if it is one."),
    )
    role = models.CharField(
        _("as"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("In what part, e.g. “led the delegation”, “guest of honour”."),
    )
    position = models.PositiveIntegerField(
        _("position"),
        default=0,
        db_default=0,
        help_text=_("Order in the list; 0 if it does not matter."),
    )

    objects = InvolvementQuerySet.as_manager()

    class Meta:
        verbose_name = _("involvement")
        verbose_name_plural = _("involvements")
        ordering = ["position", "pk"]
        constraints = [
            exactly_one(
                "event",
                "commemoration",
                "remark",
                name="an_involvement_is_in_exactly_one_statement",
                sentence=_("Choose exactly one event, commemoration or remark."),
            ),
            exactly_one(
                *SUBJECTS,
                name="an_involvement_has_exactly_one_subject",
                sentence=_(
                    "Choose exactly one formation, person, engagement, place, power or source."
                ),
            ),
            recorded_once(
                "event",
                "commemoration",
                "remark",
                *SUBJECTS,
                "role",
                name="an_involvement_is_recorded_once",
                sentence=_("This involvement is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.statement}: {self.subject}"

    @property
    def statement(self) -> Any:
        """The event, commemoration or remark."""
        return self.event or self.commemoration or self.remark

    @property
    def subject(self) -> Any:
        """The one record involved."""
        return next(getattr(self, s) for s in SUBJECTS if getattr(self, f"{s}_id"))
