"""Statements: what the sources say about entities, with a standing and a basis."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.models.base import Keyed, KeyedQuerySet, behind_views
from archive.models.entities import Status


class Standing(models.TextChoices):
    """How the editors rank a statement among those that speak of the same matter."""

    PREFERRED = "preferred", _("preferred")
    ACCEPTED = "accepted", _("accepted")
    DISPUTED = "disputed", _("disputed")
    REJECTED = "rejected", _("rejected")


class Basis(models.TextChoices):
    """Where a statement comes from."""

    STATED = "stated", _("stated by the source")
    INFERRED = "inferred", _("inferred by the editor")


class StatementQuerySet(KeyedQuerySet):
    """The public door of statements and what is asked of them."""

    def published(self) -> Any:
        """Statements all of whose ends are published. The only door of the public side."""
        if behind_views(self):
            return self.all()
        condition = Q()
        for path in self.model.ends:
            condition &= Q(**{path: None}) | Q(**{f"{path}__status": Status.PUBLISHED})
        return self.filter(condition)

    def asserted(self) -> Any:
        """Statements the archive stands by: preferred or accepted."""
        return self.filter(standing__in=[Standing.PREFERRED, Standing.ACCEPTED])

    def uncited(self) -> Any:
        """Statements that no citation supports."""
        return self.exclude(citations__stance="supports")


class Statement(Keyed):
    """One thing that sources say, kept beside what other sources say against it."""

    #: Relation paths to every entity the statement speaks of: all must be published to be public.
    ends: ClassVar[tuple[str, ...]]
    #: The foreign keys of the entities whose statement this is: their version is bumped with it.
    subjects: ClassVar[tuple[str, ...]]

    standing = models.CharField(
        _("standing"),
        max_length=10,
        choices=Standing.choices,
        default=Standing.ACCEPTED,
        db_default=Standing.ACCEPTED,
        help_text=_(
            "Preferred comes first where several statements compete. Disputed and rejected ones "
            "stay visible and need a public note that says why."
        ),
    )
    basis = models.CharField(
        _("basis"),
        max_length=10,
        choices=Basis.choices,
        default=Basis.STATED,
        db_default=Basis.STATED,
        help_text=_(
            "Whether the source says so, or the editor infers it (then say why in the note)."
        ),
    )
    note = models.TextField(
        _("public note"),
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "Shown to readers. Required for disputed, rejected and inferred statements, e.g. “The "
            "list is printed without indent here; the text puts the division under the corps.”"
        ),
    )
    position = models.PositiveIntegerField(
        _("position"),
        default=0,
        db_default=0,
        help_text=_("Order as printed in the source; 0 if it does not matter."),
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(standing__in=["preferred", "accepted"], basis="stated") | ~Q(note=""),
                name="%(class)s_says_why_it_is_disputed_rejected_or_inferred",
                violation_error_message=_(
                    "A disputed, rejected or inferred statement needs a public note that says why."
                ),
            ),
            models.CheckConstraint(
                condition=Q(standing__in=Standing.values) & Q(basis__in=Basis.values),
                name="%(class)s_has_a_known_standing_and_basis",
                violation_error_message=_(
                    "The standing is preferred, accepted, disputed or rejected; the basis is "
                    "stated or inferred."
                ),
            ),
        ]

    def clean(self) -> None:
        super().clean()
        weak = self.standing in (Standing.DISPUTED, Standing.REJECTED)
        if (weak or self.basis == Basis.INFERRED) and not self.note.strip():
            raise ValidationError(
                {
                    "note": _(
                        "Say why: a disputed, rejected or inferred statement needs a public note."
                    )
                }
            )

    @property
    def is_contested(self) -> bool:
        """Whether readers must be told that the editors do not stand by it."""
        return self.standing in (Standing.DISPUTED, Standing.REJECTED)
