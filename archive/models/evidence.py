"""Evidence: which source supports, contradicts or mentions what, and where in it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
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
from archive.models.chronicle import Commemoration, Event, Remark
from archive.models.engagements import (
    Belligerent,
    Command,
    Engagement,
    Figure,
    Nesting,
    Outcome,
    Participation,
    Relation,
)
from archive.models.entities import Status
from archive.models.formations import Formation, Lineage, Station, Subordination
from archive.models.names import Name
from archive.models.personnel import Appointment, Person, Promotion
from archive.models.places import Alignment, Place, Power
from archive.models.sources import Collection, Source

#: Entities of which a field can be cited, by the citation's column.
ENTITY_TARGETS: dict[str, Any] = {
    "formation": Formation,
    "person": Person,
    "engagement": Engagement,
    "place": Place,
    "power": Power,
    "work": Source,
    "collection": Collection,
}
#: Statements that can be cited, by the citation's column.
STATEMENT_TARGETS: dict[str, Any] = {
    "name": Name,
    "subordination": Subordination,
    "lineage": Lineage,
    "station": Station,
    "appointment": Appointment,
    "promotion": Promotion,
    "alignment": Alignment,
    "belligerent": Belligerent,
    "participation": Participation,
    "command": Command,
    "figure": Figure,
    "outcome": Outcome,
    "nesting": Nesting,
    "relation": Relation,
    "event": Event,
    "commemoration": Commemoration,
    "remark": Remark,
}
TARGETS: dict[str, Any] = {**ENTITY_TARGETS, **STATEMENT_TARGETS}


class Stance(models.TextChoices):
    """What the source does to the statement."""

    SUPPORTS = "supports", _("supports")
    CONTRADICTS = "contradicts", _("contradicts")
    MENTIONS = "mentions", _("mentions")


class LocatorKind(models.TextChoices):
    """What the locator counts; names after the Citation Style Language's locators."""

    PAGE = "page", _("page")
    FOLIO = "folio", _("folio")
    SECTION = "section", _("section")
    LINE = "line", _("line")
    TIMESTAMP = "timestamp", _("timestamp")
    OTHER = "other", _("other")


class CitationQuerySet(KeyedQuerySet):
    """The questions asked of citations."""

    def published(self) -> Any:
        """Citations of public targets by public sources."""
        if behind_views(self):
            return self.all()
        targets = Q()
        for column in TARGETS:
            targets |= self._shown(column)
        return self.by_public_sources().filter(targets)

    def of_public_records(self) -> Any:
        """Citations by public sources, and if of a record's field, of a public record."""
        condition = Q()
        for column in ENTITY_TARGETS:
            condition &= Q(**{column: None}) | Q(**{f"{column}__status": Status.PUBLISHED})
        return self.by_public_sources().filter(condition)

    @staticmethod
    def _shown(column: str) -> Q:
        """Citations whose target in that column is public."""
        given = Q(**{f"{column}__isnull": False})
        if column in ENTITY_TARGETS:
            return given & Q(**{f"{column}__status": Status.PUBLISHED})
        shown = STATEMENT_TARGETS[column].objects.published().filter(pk=OuterRef(column))
        return given & Q(Exists(shown))

    def by_public_sources(self) -> Any:
        """Citations by published sources: for targets that `published()` has already let through.

        The page of a record asks for the citations of rows it has just read; asking again whether
        each of them is public would hash every statement of the archive.
        """
        if behind_views(self):
            return self.all()
        return self.filter(source__status=Status.PUBLISHED)

    def supporting(self) -> Any:
        """Citations that support their target."""
        return self.filter(stance=Stance.SUPPORTS)

    def contradicting(self) -> Any:
        """Citations that contradict their target."""
        return self.filter(stance=Stance.CONTRADICTS)

    def to_confirm(self) -> Any:
        """Citations whose target changed after it was cited."""
        return self.filter(needs_confirmation=True)


def _target(column: str, model: Any) -> models.ForeignKey:
    return models.ForeignKey(
        model,
        models.PROTECT if column in ENTITY_TARGETS else models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=model._meta.verbose_name,
        help_text=_("What the citation is about, if it is one of these."),
        db_index=False,
    )


class _Targets(models.Model):
    """One foreign key for everything that can be cited, each with a partial index."""

    class Meta:
        abstract = True


for _column, _model in TARGETS.items():
    _target(_column, _model).contribute_to_class(_Targets, _column)


@recorded
class Citation(Keyed, _Targets):
    """A source, at a place in it, supports, contradicts or mentions exactly one thing."""

    subjects: ClassVar[tuple[str, ...]] = ()
    #: Statements that must be public for the row to be: by column (see `publication`).
    judged_by: ClassVar[dict[str, Any]] = STATEMENT_TARGETS
    #: Columns that readers never see.
    private: ClassVar[tuple[str, ...]] = ("editors_note", "needs_confirmation")

    source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="uses",
        verbose_name=_("source"),
        help_text=_("The source that says it."),
    )
    seen_through = models.ForeignKey(
        Source,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="relayed",
        verbose_name=_("seen through"),
        help_text=_("The source in which it was seen cited: “Schmider, cited in …”."),
    )
    field = models.CharField(
        _("field"),
        max_length=60,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "For a record: which of its fields is cited, e.g. “latitude” or “echelon”; "
            "empty for a statement."
        ),
    )
    stance = models.CharField(
        _("stance"),
        max_length=12,
        choices=Stance.choices,
        default=Stance.SUPPORTS,
        db_default=Stance.SUPPORTS,
        help_text=_("Supports, contradicts or mentions."),
    )
    locator_kind = models.CharField(
        _("kind of locator"),
        max_length=10,
        choices=LocatorKind.choices,
        default=LocatorKind.PAGE,
        db_default=LocatorKind.PAGE,
        help_text=_("What the locator counts, e.g. page or section."),
    )
    locator = models.CharField(
        _("locator"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=_("Where in the source, e.g. “211–213” or “First stage › Local situation”."),
    )
    quotation = models.TextField(
        _("quotation"),
        blank=True,
        default="",
        db_default="",
        help_text=_("Public. A short quotation where the wording matters."),
    )
    editors_note = models.TextField(
        _("editor's note"),
        blank=True,
        default="",
        db_default="",
        help_text=_("For editors only; readers never see it."),
    )
    accessed = models.DateField(
        _("accessed"),
        null=True,
        blank=True,
        help_text=_("Day on which a web page was read."),
    )
    archived_url = models.URLField(
        _("archived address"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        help_text=_("Where a copy of the web page is kept."),
    )
    needs_confirmation = models.BooleanField(
        _("to be confirmed again"),
        default=False,
        db_default=False,
        help_text=_(
            "Set by the database when the cited value changes; untick when you have checked it."
        ),
    )
    position = models.PositiveIntegerField(
        _("position"),
        default=0,
        db_default=0,
        help_text=_("Order among the target's citations."),
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["position", "pk"]
        constraints = [
            exactly_one(
                *TARGETS,
                name="a_citation_has_exactly_one_target",
                sentence=_("A citation is about exactly one record's field or one statement."),
            ),
            models.CheckConstraint(
                condition=(
                    Q(**dict.fromkeys(ENTITY_TARGETS)) & Q(field="")
                    | Q(**dict.fromkeys(STATEMENT_TARGETS)) & ~Q(field="")
                ),
                name="a_citation_of_a_record_names_the_field",
                violation_error_message=_(
                    "Say which field of the record is cited; a statement's citation names none."
                ),
            ),
            recorded_once(
                *TARGETS,
                "field",
                "source",
                "seen_through",
                "stance",
                "locator_kind",
                "locator",
                name="a_citation_is_recorded_once",
                sentence=_("This citation is already recorded."),
            ),
        ]
        indexes = [
            models.Index(
                fields=[c],
                name=f"citation_of_{c}",
                condition=Q(**{f"{c}__isnull": False}),
            )
            for c in TARGETS
        ]

    def __str__(self) -> str:
        return f"{self.source}, {self.locator}" if self.locator else str(self.source)

    def clean(self) -> None:
        super().clean()
        for column, model in ENTITY_TARGETS.items():
            if getattr(self, f"{column}_id") and self.field:
                names = {f.name for f in model._meta.concrete_fields}
                if self.field not in names:
                    raise ValidationError(
                        {
                            "field": _(
                                "The record has no such field: name it as in the data dictionary, "
                                "e.g. “latitude”."
                            )
                        }
                    )

    @property
    def target(self) -> Any:
        """The record or statement the citation is about."""
        return next(getattr(self, t) for t in TARGETS if getattr(self, f"{t}_id"))
