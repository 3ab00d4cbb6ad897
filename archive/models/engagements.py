"""Engagements: operations, battles and actions, who took part, at what cost, with what result."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from archive.models.base import at_least_one, filled, recorded, recorded_once
from archive.models.dates import Dated, Momentary
from archive.models.entities import Entity
from archive.models.formations import Formation
from archive.models.personnel import Person
from archive.models.places import (
    DatedEntityQuerySet,
    DatedStatementQuerySet,
    Place,
    Power,
)
from archive.models.statements import Statement, StatementQuerySet
from archive.models.vocabularies import Coalition, EngagementKind, Measure, Rank, Role


@recorded
class Engagement(Dated, Entity):
    """An engagement, from theatre campaign to a single action."""

    kind_name = "engagement"
    list_relations = ("kind", "place")

    name = models.CharField(
        _("name"),
        max_length=250,
        help_text=_(
            "The form of the name under which the archive lists it, e.g. “Belgrade offensive”."
        ),
    )
    kind = models.ForeignKey(
        EngagementKind,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="engagements",
        verbose_name=_("kind"),
        help_text=_("Its level, e.g. strategic operation, battle or action."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="engagements",
        verbose_name=_("place"),
        help_text=_("Where it was fought, e.g. Belgrade."),
    )
    is_named = models.BooleanField(
        _("named"),
        default=True,
        db_default=True,
        help_text=_(
            "Untick if the name is the archive's own description, e.g. “Capture of Rgotina”."
        ),
    )

    objects = DatedEntityQuerySet.as_manager()

    class Meta(Entity.Meta):
        verbose_name = _("engagement")
        verbose_name_plural = _("engagements")
        constraints = [*Entity.Meta.constraints, *Dated.Meta.constraints]


@recorded
class Nesting(Statement):
    """An engagement was part of a larger one; it may have more than one parent."""

    ends = ("engagement", "parent")
    subjects = ("engagement",)

    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name="parents",
        verbose_name=_("engagement"),
        help_text=_("The smaller engagement, e.g. the capture of Rgotina."),
    )
    parent = models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name="children",
        verbose_name=_("part of"),
        help_text=_("The larger engagement, e.g. the attack of the 57th Army."),
    )

    objects = StatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("nesting of engagements")
        verbose_name_plural = _("nestings of engagements")
        constraints = [
            *Statement.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(engagement=F("parent")),
                name="an_engagement_is_not_part_of_itself",
                violation_error_message=_("An engagement is not part of itself."),
            ),
            recorded_once(
                "engagement",
                "parent",
                name="a_nesting_is_recorded_once",
                sentence=_("The engagement is already recorded as part of this one."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.engagement} – {self.parent}"


class RelationKind(models.TextChoices):
    """How one engagement bore on another, beyond nesting."""

    PRECEDED = "preceded", _("preceded")
    ENABLED = "enabled", _("enabled")
    IN_AID_OF = "in-aid-of", _("in aid of")
    COUNTERED = "countered", _("countered")
    SEE_ALSO = "see-also", _("see also")


@recorded
class Relation(Statement):
    """One engagement bore on another: preceded, enabled, in aid of, see also."""

    ends = ("engagement", "other")
    subjects = ("engagement",)

    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name="relations",
        verbose_name=_("engagement"),
        help_text=_("The engagement that preceded, enabled or refers to the other."),
    )
    other = models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name="related_from",
        verbose_name=_("other engagement"),
        help_text=_("The engagement it bore on."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=RelationKind.choices,
        help_text=_("How the first bore on the other, e.g. enabled."),
    )

    objects = StatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("relation of engagements")
        verbose_name_plural = _("relations of engagements")
        constraints = [
            *Statement.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(engagement=F("other")),
                name="an_engagement_is_not_related_to_itself",
                violation_error_message=_("An engagement is not related to itself."),
            ),
            recorded_once(
                "engagement",
                "other",
                "kind",
                name="a_relation_is_recorded_once",
                sentence=_("This relation is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.engagement} – {self.get_kind_display()} – {self.other}"


def _engagement(related_name: str) -> models.ForeignKey:
    return models.ForeignKey(
        Engagement,
        models.PROTECT,
        related_name=related_name,
        verbose_name=_("engagement"),
        help_text=_("The engagement, e.g. the Belgrade offensive."),
    )


def _side(related_name: str, **options: Any) -> models.ForeignKey:
    return models.ForeignKey(
        Coalition,
        models.PROTECT,
        related_name=related_name,
        verbose_name=_("side"),
        help_text=_("On whose side in this engagement, e.g. the Allies."),
        **options,
    )


@recorded
class Belligerent(Statement):
    """A power fought in an engagement on a side."""

    ends = ("engagement", "power")
    subjects = ("engagement",)

    engagement = _engagement("belligerents")
    side = _side("belligerents")
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        related_name="belligerencies",
        verbose_name=_("power"),
        help_text=_("The power that fought, e.g. Bulgaria."),
    )

    objects = StatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("belligerent")
        verbose_name_plural = _("belligerents")
        constraints = [
            *Statement.Meta.constraints,
            recorded_once(
                "engagement",
                "side",
                "power",
                name="a_belligerent_is_recorded_once",
                sentence=_("This power is already recorded on this side."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.power} ({self.side})"


class ParticipationRole(models.TextChoices):
    """What a formation did in an engagement."""

    MAIN_EFFORT = "main-effort", _("main effort")
    SUPPORT = "support", _("support")
    RESERVE = "reserve", _("reserve")
    ATTACKER = "attacker", _("attacker")
    DEFENDER = "defender", _("defender")
    FLANK = "flank", _("flank")
    PLANNER = "planner", _("planned it")
    TARGET = "target", _("target")
    NONE = "", _("not stated")


@recorded
class Participation(Dated, Statement):
    """A formation took part in an engagement on a side, perhaps only in part, on its own dates."""

    ends = ("engagement", "formation")
    subjects = ("engagement",)

    engagement = _engagement("participations")
    side = _side("participations")
    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        related_name="participations",
        verbose_name=_("formation"),
        help_text=_("The formation that took part."),
    )
    role = models.CharField(
        _("role"),
        max_length=12,
        choices=ParticipationRole.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("What it did, e.g. main effort; empty if not stated."),
    )
    in_part = models.BooleanField(
        _("in part"),
        default=False,
        db_default=False,
        help_text=_("Tick if only a part of it took part: “parts of the 223rd Division”."),
    )
    description = models.CharField(
        _("description"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("Short, in our own words, e.g. “two of its battalions, riding on the tanks”."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            recorded_once(
                "engagement",
                "formation",
                "side",
                "role",
                "beginning_edtf",
                "ending_edtf",
                name="a_participation_is_recorded_once",
                sentence=_("This participation is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.formation} – {self.engagement}"


class Fate(models.TextChoices):
    """What became of a person in an engagement."""

    KILLED = "killed", _("killed in action")
    DIED = "died", _("died")
    WOUNDED = "wounded", _("wounded")
    CAPTURED = "captured", _("captured")
    MISSING = "missing", _("missing")
    RELIEVED = "relieved", _("relieved of command")
    SURVIVED = "survived", _("survived")
    NONE = "", _("not stated")


@recorded
class Command(Dated, Statement):
    """A person commanded or acted in an engagement on a side, with a fate."""

    ends = ("engagement", "person", "formation")
    subjects = ("engagement",)

    engagement = _engagement("commands")
    side = _side("commands")
    person = models.ForeignKey(
        Person,
        models.PROTECT,
        related_name="commands",
        verbose_name=_("person"),
        help_text=_("The person who commanded or acted."),
    )
    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="commands",
        verbose_name=_("formation"),
        help_text=_("What the person led there, if stated."),
    )
    role = models.ForeignKey(
        Role,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="commands",
        verbose_name=_("role"),
        help_text=_("E.g. commander; empty if the source only lists the name."),
    )
    rank_printed = models.CharField(
        _("rank as printed"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("Exactly as the source prints it; empty if it prints none."),
    )
    rank = models.ForeignKey(
        Rank,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="commands",
        verbose_name=_("rank"),
        help_text=_("The rank it is taken to be; empty if undecided."),
    )
    fate = models.CharField(
        _("fate"),
        max_length=10,
        choices=Fate.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("What became of the person in the engagement, e.g. killed in action."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("command in an engagement")
        verbose_name_plural = _("commands in engagements")
        constraints = [
            *Statement.Meta.constraints,
            *Dated.Meta.constraints,
            recorded_once(
                "engagement",
                "person",
                "side",
                "formation",
                "role",
                "beginning_edtf",
                "ending_edtf",
                name="a_command_is_recorded_once",
                sentence=_("This command is already recorded for the same dates."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} – {self.engagement}"


class Qualifier(models.TextChoices):
    """How the source qualifies a quantity."""

    EXACTLY = "exactly", _("exactly")
    ABOUT = "about", _("about")
    SOME = "some", _("some")
    OVER = "over", _("over")
    AT_LEAST = "at-least", _("at least")
    UP_TO = "up-to", _("up to")
    BETWEEN = "between", _("between")


@recorded
class Figure(Momentary, Statement):
    """A return: a strength, a loss or another quantity, as lower and upper bound."""

    ends = (
        "engagement",
        "formation",
        "power",
        "participation__engagement",
        "participation__formation",
        "commemoration__engagement",
        "place",
    )
    subjects = ("engagement", "formation", "power")

    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("engagement"),
        help_text=_("The engagement the figure belongs to."),
    )
    side = _side("figures", null=True, blank=True)
    power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("power"),
        help_text=_("The power whose strength or loss it is."),
    )
    formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("formation"),
        help_text=_("The formation whose strength or loss it is."),
    )
    participation = models.ForeignKey(
        Participation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("participation"),
        help_text=_("The participation whose strength or loss it is."),
    )
    commemoration = models.ForeignKey(
        "archive.Commemoration",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("commemoration"),
        help_text=_("The memorial it counts, e.g. the remains it holds."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("place"),
        help_text=_("Where it was counted, e.g. Serbia."),
    )
    measure = models.ForeignKey(
        Measure,
        models.PROTECT,
        related_name="figures",
        verbose_name=_("measure"),
        help_text=_("What is counted, e.g. troops, tanks, killed and missing, distance."),
    )
    lower = models.DecimalField(
        _("lower bound"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("E.g. 3000 for “over 3,000”; equal to the upper bound for an exact figure."),
    )
    upper = models.DecimalField(
        _("upper bound"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("Empty for “over 3,000”; equal to the lower bound for an exact figure."),
    )
    qualifier = models.CharField(
        _("qualifier"),
        max_length=10,
        choices=Qualifier.choices,
        default=Qualifier.EXACTLY,
        db_default=Qualifier.EXACTLY,
        help_text=_("As the source qualifies it, e.g. about or over."),
    )
    as_printed = models.CharField(
        _("as printed"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=_("The figure as the source prints it, e.g. “Over 3,000 killed”."),
    )
    scope = models.CharField(
        _("scope"),
        max_length=250,
        blank=True,
        default="",
        db_default="",
        help_text=_("What exactly was counted, in our words, e.g. “German troops in Serbia”."),
    )
    subset_of = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="subsets",
        verbose_name=_("subset of"),
        help_text=_("The larger figure it is a part of: 15,000 dead of 25,000 casualties."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            at_least_one(
                "engagement",
                "power",
                "formation",
                "participation",
                "commemoration",
                "place",
                name="a_figure_has_a_subject",
                sentence=_(
                    "Choose whose figure it is: an engagement (with a side), a power, a formation, "
                    "a participation, a memorial or a place."
                ),
            ),
            models.CheckConstraint(
                condition=LessThanOrEqual(
                    filled("side", "power", "formation", "participation", "commemoration"),
                    Value(1),
                ),
                name="a_figure_has_one_subject",
                violation_error_message=_(
                    "A figure is of one subject only: a side, a power, a formation, "
                    "a participation or a memorial."
                ),
            ),
            models.CheckConstraint(
                condition=Q(side=None) | Q(engagement__isnull=False),
                name="a_figure_of_a_side_belongs_to_an_engagement",
                violation_error_message=_("A side's figure needs its engagement."),
            ),
            models.CheckConstraint(
                condition=Q(lower__isnull=False) | Q(upper__isnull=False),
                name="a_figure_has_a_quantity",
                violation_error_message=_(
                    "Give the quantity: a lower bound, an upper bound or both."
                ),
            ),
            models.CheckConstraint(
                condition=(Q(lower=None) | Q(lower__gte=0)) & (Q(upper=None) | Q(upper__gte=0)),
                name="a_figure_is_not_negative",
                violation_error_message=_("A quantity is not negative."),
            ),
            models.CheckConstraint(
                condition=Q(lower=None) | Q(upper=None) | Q(lower__lte=F("upper")),
                name="a_figures_lower_bound_is_not_above_its_upper_bound",
                violation_error_message=_("The lower bound is above the upper bound."),
            ),
            models.CheckConstraint(
                condition=Q(subset_of=None) | ~Q(subset_of=F("id")),
                name="a_figure_is_not_a_subset_of_itself",
                violation_error_message=_("A figure is not a subset of itself."),
            ),
            recorded_once(
                "engagement",
                "side",
                "power",
                "formation",
                "participation",
                "commemoration",
                "place",
                "measure",
                "lower",
                "upper",
                "qualifier",
                "scope",
                "beginning_edtf",
                "ending_edtf",
                name="a_figure_is_recorded_once",
                sentence=_("This figure is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.measure}: {self.quantity_text}"

    @property
    def quantity_text(self) -> str:
        """The quantity with its qualifier, e.g. “over 3,000” or “100–120 km”."""
        numbers = [f"{n.normalize():,f}" for n in (self.lower, self.upper) if n is not None]
        text = "–".join(dict.fromkeys(numbers))
        if self.measure.unit:
            text = f"{text} {self.measure.unit}"
        if self.qualifier in (Qualifier.EXACTLY, Qualifier.BETWEEN):
            return text
        return f"{self.get_qualifier_display()} {text}"


class OutcomeKind(models.TextChoices):
    """What kind of result a row records."""

    RESULT = "result", _("result of the engagement")
    TAKEN = "taken", _("place taken")
    HELD = "held", _("place held")
    ENTERED = "entered", _("place entered or reached")
    LOST = "lost", _("place lost or given up")
    FAILED = "failed", _("attempt failed")


class Permanence(models.TextChoices):
    """Whether a change of hands lasted."""

    PERMANENT = "permanent", _("permanent")
    TEMPORARY = "temporary", _("temporary")
    UNKNOWN = "", _("not stated")


@recorded
class Outcome(Momentary, Statement):
    """A result of an engagement, or a place changing hands: by whom, from whom, when."""

    ends = (
        "engagement",
        "place",
        "by_power",
        "by_formation",
        "from_power",
        "from_formation",
    )
    subjects = ("engagement", "place")

    engagement = models.ForeignKey(
        Engagement,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="outcomes",
        verbose_name=_("engagement"),
        help_text=_("The engagement it resulted from, if one is recorded."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=OutcomeKind.choices,
        default=OutcomeKind.RESULT,
        help_text=_("A result in words, or what happened to a place."),
    )
    text = models.CharField(
        _("result"),
        max_length=400,
        blank=True,
        default="",
        db_default="",
        help_text=_("In our own words, e.g. “The collaborationist government went into exile”."),
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="outcomes",
        verbose_name=_("place"),
        help_text=_("The place that changed hands, e.g. Zaječar."),
    )
    by_power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="gains",
        verbose_name=_("by power"),
        help_text=_("The power that took or held it."),
    )
    by_formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="gains",
        verbose_name=_("by formation"),
        help_text=_(
            "The formation that took or held it; others are the engagement's participants."
        ),
    )
    from_power = models.ForeignKey(
        Power,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="losses",
        verbose_name=_("from power"),
        help_text=_("The power that lost it."),
    )
    from_formation = models.ForeignKey(
        Formation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="losses",
        verbose_name=_("from formation"),
        help_text=_("The formation that lost it."),
    )
    permanence = models.CharField(
        _("permanence"),
        max_length=10,
        choices=Permanence.choices,
        blank=True,
        default="",
        db_default="",
        help_text=_("Whether the change lasted, if the source says so."),
    )

    objects = DatedStatementQuerySet.as_manager()

    class Meta(Statement.Meta):
        verbose_name = _("outcome")
        verbose_name_plural = _("outcomes")
        constraints = [
            *Statement.Meta.constraints,
            *Momentary.Meta.constraints,
            at_least_one(
                "engagement",
                "place",
                name="an_outcome_has_an_engagement_or_a_place",
                sentence=_("Choose the engagement that had this outcome, or the place concerned."),
            ),
            models.CheckConstraint(
                condition=~Q(kind="result") | ~Q(text=""),
                name="a_result_is_put_in_words",
                violation_error_message=_("Say in words what the result was."),
            ),
            recorded_once(
                "engagement",
                "kind",
                "text",
                "place",
                "by_power",
                "by_formation",
                "from_power",
                "from_formation",
                "beginning_edtf",
                "ending_edtf",
                name="an_outcome_is_recorded_once",
                sentence=_("This outcome is already recorded."),
            ),
        ]

    def __str__(self) -> str:
        return self.text or f"{self.place} – {self.get_kind_display()}"
