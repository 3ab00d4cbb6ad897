"""Entities: the things with a page, a permanent slug and a publication status."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive import naming
from archive.models.base import behind_views


class Status(models.TextChoices):
    """Where a record stands on its way to the public."""

    DRAFT = "draft", _("draft")
    IN_REVIEW = "in-review", _("in review")
    PUBLISHED = "published", _("published")
    RETRACTED = "retracted", _("retracted")


validate_slug = RegexValidator(
    r"^[a-z0-9]+(-[a-z0-9]+)*\Z",
    _("A slug has only lower-case letters a–z, digits and single hyphens, e.g. “57th-army”."),
)


class EntityQuerySet(models.QuerySet[Any]):
    """The public door and the reading order of entities."""

    def published(self) -> Any:
        """What readers may see. The only door of the public side."""
        if behind_views(self):
            return self.all()
        return self.filter(status=Status.PUBLISHED)

    def in_order(self) -> Any:
        """By sort key, so that Č stands beside C and the 2nd before the 14th."""
        return self.order_by("sort_key", "slug")

    def for_list(self) -> Any:
        """With every relation that a list row shows."""
        return self.select_related(*self.model.list_relations).in_order()

    def for_page(self) -> Any:
        """With every relation that the head of the record's page shows."""
        return self.select_related(*self.model.list_relations)

    def get_by_natural_key(self, slug: str) -> Any:
        """The record with that slug. Raises DoesNotExist."""
        return self.get(slug=slug)


class Entity(models.Model):
    """A thing with a page. Its slug is its address, its natural key and its name in every file."""

    #: The kind's word in addresses, files and search, singular; set by each entity.
    kind_name: ClassVar[str]
    #: The field that holds the authorised form of the name.
    heading_field: ClassVar[str] = "name"
    #: Relations that a list row shows.
    list_relations: ClassVar[tuple[str, ...]] = ()

    slug = models.CharField(
        _("slug"),
        max_length=80,
        unique=True,
        validators=[validate_slug],
        help_text=_(
            "The permanent public address, never reused: lower-case letters, digits and hyphens, "
            "e.g. “4th-guards-mechanised-corps”. A changed slug leaves a redirect behind."
        ),
    )
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=Status.choices,
        default=Status.DRAFT,
        db_default=Status.DRAFT,
        db_index=True,
        help_text=_("Readers see published records only."),
    )
    summary = models.TextField(
        _("summary"),
        blank=True,
        default="",
        db_default="",
        help_text=_("One to three sentences in our own words that open the page."),
    )
    identity_note = models.TextField(
        _("note on identity"),
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "Public. How we know which one this is, e.g. “The document also calls it the 1st "
            "Proletarian Corps; that both names mean one formation is our reading.”"
        ),
    )
    is_doubtful = models.BooleanField(
        _("doubtful"),
        default=False,
        db_default=False,
        help_text=_("Tick if it is not certain that this existed as a thing of its own."),
    )
    retraction_reason = models.TextField(
        _("reason for retraction"),
        blank=True,
        default="",
        db_default="",
        help_text=_("Public. Why the record was taken back, e.g. “Merged with the 2nd Army.”"),
    )
    version = models.PositiveIntegerField(_("version"), default=1, db_default=1, editable=False)
    first_published_at = models.DateTimeField(
        _("first published"), null=True, blank=True, editable=False
    )
    search_key = models.CharField(max_length=400, default="", db_default="", editable=False)
    sort_key = models.CharField(max_length=400, default="", db_default="", editable=False)

    class Meta:
        abstract = True
        ordering = ["sort_key", "slug"]
        indexes = [
            models.Index(
                fields=["status", "sort_key", "slug"],
                name="%(class)s_by_status_and_name",
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(slug__regex=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
                name="%(class)s_slug_is_lower_case_letters_digits_and_hyphens",
                violation_error_message=_(
                    "A slug has only lower-case letters a–z, digits and single hyphens, "
                    "e.g. “57th-army”."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.RETRACTED) | ~Q(retraction_reason=""),
                name="%(class)s_is_retracted_with_a_reason",
                violation_error_message=_("A retracted record needs a public reason."),
            ),
            models.CheckConstraint(
                condition=Q(status__in=Status.values),
                name="%(class)s_has_a_known_status",
                violation_error_message=_(
                    "The status is one of: draft, in-review, published, retracted."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.heading

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saves one step up from the version that was read; a stale version is refused."""
        self.derive_keys()
        if not self._state.adding:
            self.version += 1
            if kwargs.get("update_fields") is not None:
                kwargs["update_fields"] = {
                    *kwargs["update_fields"],
                    "version",
                    "search_key",
                    "sort_key",
                }
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """The record's public page."""
        return reverse(self.kind_name, args=[self.slug])

    @property
    def heading(self) -> str:
        """The authorised form of the name."""
        return str(getattr(self, self.heading_field))

    def natural_key(self) -> tuple[str]:
        """The slug, which stands for this record in every file."""
        return (self.slug,)

    def derive_keys(self) -> None:
        """Sets the search and sort keys from the heading."""
        self.search_key = naming.designation_key(self.heading)[:400]
        self.sort_key = naming.sort_key(self.sorted_by())[:400]

    def sorted_by(self) -> str:
        """The text by which the record is sorted: its heading unless a kind says otherwise."""
        return self.heading

    def clean(self) -> None:
        super().clean()
        found = naming.unsafe_characters(self.heading)
        if found:
            raise ValidationError(
                {self.heading_field: _("Remove the invisible control character from the name.")}
            )
