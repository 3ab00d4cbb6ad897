"""Dated rows: what was written, its EDTF, and the four bounds that the database derives from it."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Func, Q, Value, When
from django.db.models.functions import Greatest, Least
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _

from archive import dating


def _edtf(function: str, expression: Any) -> Func:
    return Func(expression, function=f"public.{function}", output_field=models.DateField())


def _bound(expression: Any, verbose_name: Any) -> models.GeneratedField:
    return models.GeneratedField(
        expression=expression,
        output_field=models.DateField(null=True),
        db_persist=True,
        verbose_name=verbose_name,
    )


def _bounds(end: Any) -> tuple[models.GeneratedField, ...]:
    """The four generated columns; *end* is the expression of the ending's EDTF.

    A beginning is no later than the ending's latest day, an ending no earlier than the
    beginning's earliest day: both follow from what was written, so they are derived as well.
    """
    begin = F("beginning_edtf")
    return (
        _bound(_edtf("edtf_earliest", begin), _("began no earlier than")),
        _bound(
            Least(_edtf("edtf_latest", begin), _edtf("edtf_latest", end)),
            _("began no later than"),
        ),
        _bound(
            Greatest(_edtf("edtf_earliest", end), _edtf("edtf_earliest", begin)),
            _("ended no earlier than"),
        ),
        _bound(_edtf("edtf_latest", end), _("ended no later than")),
    )


def _constraints() -> list[models.CheckConstraint]:
    known = Func(
        F("beginning_edtf"),
        function="public.edtf_is_valid",
        output_field=models.BooleanField(),
    )
    known_end = Func(
        F("ending_edtf"),
        function="public.edtf_is_valid",
        output_field=models.BooleanField(),
    )
    reversed_ = Func(
        F("beginning_edtf"),
        F("ending_edtf"),
        function="public.edtf_is_reversed",
        output_field=models.BooleanField(),
    )
    return [
        models.CheckConstraint(
            condition=Exact(known, Value(True)) & Q(beginning="", beginning_edtf="")
            | Exact(known, Value(True)) & ~Q(beginning="") & ~Q(beginning_edtf=""),
            name="%(class)s_beginning_is_a_date_we_understand",
            violation_error_message=_(
                "The beginning is not a date we understand: write it like “14 October 1944”, "
                "“mid-October 1944”, “by 14 Oct 1944” or in EDTF like “1944-10~”."
            ),
        ),
        models.CheckConstraint(
            condition=Exact(known_end, Value(True)) & Q(ending="", ending_edtf="")
            | Exact(known_end, Value(True)) & ~Q(ending="") & ~Q(ending_edtf=""),
            name="%(class)s_ending_is_a_date_we_understand",
            violation_error_message=_(
                "The ending is not a date we understand: write it like “14 October 1944”, "
                "“until 14 Oct 1944” or in EDTF like “1944-10~”."
            ),
        ),
        models.CheckConstraint(
            condition=Exact(reversed_, Value(False)),
            name="%(class)s_does_not_end_before_it_begins",
            violation_error_message=_(
                "The ending lies before the beginning: exchange the two or correct one of them."
            ),
        ),
    ]


class DatedQuerySet(models.QuerySet[Any]):
    """Three-valued questions about a day: certain, possible, ruled out."""

    def certain_on(self, day: dt.date) -> Any:
        """Rows that held on *day* whatever the uncertainty."""
        return self.filter(began_latest__lte=day, ended_earliest__gte=day)

    def possible_on(self, day: dt.date) -> Any:
        """Rows that may have held on *day*: not ruled out (the certain ones included)."""
        return self.filter(
            Q(began_earliest=None) | Q(began_earliest__lte=day),
            Q(ended_latest=None) | Q(ended_latest__gte=day),
        )

    def ruled_out_on(self, day: dt.date) -> Any:
        """Rows that cannot have held on *day*."""
        return self.filter(Q(began_earliest__gt=day) | Q(ended_latest__lt=day))

    def with_certainty(self, day: dt.date) -> Any:
        """Annotates `certainty`: “certain”, “possible” or “ruled out” on *day*."""
        return self.annotate(
            certainty=Case(
                When(
                    began_latest__lte=day,
                    ended_earliest__gte=day,
                    then=Value("certain"),
                ),
                When(
                    Q(began_earliest__gt=day) | Q(ended_latest__lt=day),
                    then=Value("ruled out"),
                ),
                default=Value("possible"),
                output_field=models.CharField(),
            )
        )


class Dated(models.Model):
    """Something that lasted: it began and it ended, each known as well as the sources allow.

    Kept are the text as written, its canonical EDTF, and four bounds that PostgreSQL derives in
    generated columns. Empty means unknown, never “always”.
    """

    beginning = models.CharField(
        _("beginning"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "When it began, as well as the source tells: “14 October 1944”, “mid-October 1944”, "
            "“by 14 Oct 1944”, “c. August 1944”, or EDTF such as “1944-10~” and “[..1944-10-14]”. "
            "Leave empty if unknown."
        ),
    )
    beginning_edtf = models.CharField(
        _("beginning (EDTF)"),
        max_length=80,
        blank=True,
        default="",
        db_default="",
        editable=False,
    )
    ending = models.CharField(
        _("ending"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_(
            "When it ended, in the same ways: “24 November 1944”, “until mid-December 1944”, "
            "“[1944-10-14..]” for “not before 14 October 1944”. Leave empty if unknown."
        ),
    )
    ending_edtf = models.CharField(
        _("ending (EDTF)"),
        max_length=80,
        blank=True,
        default="",
        db_default="",
        editable=False,
    )
    began_earliest, began_latest, ended_earliest, ended_latest = _bounds(F("ending_edtf"))

    class Meta:
        abstract = True
        constraints = _constraints()

    DATE_BOXES: ClassVar[tuple[tuple[str, Any], ...]] = (
        ("beginning", dating.parse_beginning),
        ("ending", dating.parse_ending),
    )

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Reads the dates and saves. Raises ValidationError when one is not understood."""
        refused = self.derive_dates()
        if refused:
            raise ValidationError(refused)
        super().save(*args, **kwargs)

    def derive_dates(self) -> dict[str, str]:
        """Sets the EDTF of each box from its text; returns the sentence of each box refused.

        A text that already has an EDTF which belongs to another wording is read afresh; a text
        that is not understood keeps a given EDTF (a file may bring both).
        """
        refused = {}
        for box, parse in self.DATE_BOXES:
            text = (getattr(self, box) or "").strip()
            setattr(self, box, text)
            given = getattr(self, f"{box}_edtf")
            try:
                edtf = parse(text).edtf if text else ""
            except dating.DateError as error:
                if not given or given == self._loaded_edtf(box):
                    refused[box] = str(error)
                continue
            setattr(self, f"{box}_edtf", edtf)
        return refused

    def _loaded_edtf(self, box: str) -> str | None:
        """The EDTF as loaded if the text has been changed since, else None."""
        loaded: dict[str, Any] = getattr(self, "_loaded_dates", {})
        if loaded.get(box) == getattr(self, box):
            return None
        return loaded.get(f"{box}_edtf")

    @classmethod
    def from_db(cls, db: Any, field_names: Any, values: Any) -> Any:
        instance = super().from_db(db, field_names, values)
        names = ("beginning", "beginning_edtf", "ending", "ending_edtf")
        instance._loaded_dates = {n: instance.__dict__[n] for n in names if n in instance.__dict__}
        return instance

    def clean(self) -> None:
        super().clean()
        refused = self.derive_dates()
        if refused:
            raise ValidationError(refused)

    @property
    def dates_text(self) -> str:
        """The period in the one house form, e.g. “6–21 September 1944”; empty when unknown."""
        return dating.display_period(self.beginning_edtf, self.ending_edtf)

    def certainty_on(self, day: dt.date) -> dating.Certainty:
        """Whether this held on *day*: certain, possible or ruled out."""
        return dating.on_day(
            self.began_earliest,
            self.began_latest,
            self.ended_earliest,
            self.ended_latest,
            day,
        )


class Momentary(Dated):
    """Something that happened: when its ending is empty it ended when it began.

    “October 1944” then means *some time within* October; two filled boxes mean a span of days.
    """

    began_earliest, began_latest, ended_earliest, ended_latest = _bounds(
        Case(
            When(ending_edtf="", then=F("beginning_edtf")),
            default=F("ending_edtf"),
            output_field=models.CharField(),
        )
    )

    class Meta(Dated.Meta):
        abstract = True

    @property
    def dates_text(self) -> str:
        """When it happened in the one house form; empty when unknown."""
        if not self.ending_edtf:
            return dating.display(self.beginning_edtf) if self.beginning_edtf else ""
        return dating.display_period(self.beginning_edtf, self.ending_edtf)
