"""The forms of the desk: a reason for every change, and no change lost to another editor."""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import ErrorDict
from django.utils.translation import gettext_lazy as _

from archive import naming
from archive.admin import choosing, dates
from archive.models import Entity

STALE = _(
    "Somebody changed this record after you opened it, so nothing was saved. What you typed is "
    "still here: open the record in another tab, see what changed, and repeat your change there."
)
GONE = _("Somebody changed or deleted this row after you opened the page: open the page afresh.")


def state_of(row: Any) -> str:
    """A short mark of a row's present state: its version, or a digest of its columns."""
    if not row.pk:
        return ""
    if isinstance(row, Entity):
        return str(row.version)
    values = [repr(getattr(row, f.attname)) for f in row._meta.concrete_fields]
    return hashlib.sha256("\x1f".join(values).encode()).hexdigest()[:12]


class KnowingForm(forms.ModelForm):
    """A form whose selects and date boxes know what was loaded with its row."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.state = state_of(self.instance)
        if "seen" in self.fields:
            self.initial["seen"] = self.state
        choosing.acquaint(self)
        dates.acquaint(self)


class DeskForm(KnowingForm):
    """The form of one record: refused when stale, and when the database refused it."""

    #: What the database said to these very values a moment ago.
    refusal: ClassVar[str] = ""

    reason = forms.CharField(
        label=_("Reason for this change"),
        max_length=400,
        required=False,
        help_text=_("Kept in the history, e.g. “Rank corrected after Glantz, p. 211”. Optional."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self) -> Any:
        """Refuses a form that was opened before the record's latest change."""
        cleaned = super().clean()
        if self.refusal:
            raise ValidationError(self.refusal, code="refused")
        if self.instance.pk and self.data.get(self.add_prefix("seen"), "") != self.state:
            raise ValidationError(STALE, code="stale")
        return cleaned


class EntityForm(DeskForm):
    """The form of a record with a page: the slug may be left to be made from the name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields and self.instance.pk is None:
            self.fields["slug"].required = False

    def clean_slug(self) -> str:
        """The slug as written, or made from the name if left empty."""
        written = str(self.cleaned_data.get("slug") or "")
        heading = str(self.data.get(self.add_prefix(self.instance.heading_field), ""))
        made = written or naming.slugify(heading)
        if not made:
            raise ValidationError(_("Write a slug: none can be made from this name."))
        return made


class RowForm(KnowingForm):
    """A row among others on the page of its record; a row left alone is not checked again."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:  # the link for adding another record stands beside new rows alone
            for field in self.fields.values():
                field.widget = choosing.inner(field.widget)

    def full_clean(self) -> None:
        """Checks the row if anything in it was changed."""
        if self.is_bound and self.instance.pk and not self.has_changed():
            self._errors = ErrorDict()
            self.cleaned_data = {self.instance._meta.pk.name: self.instance}
            return
        super().full_clean()


class GuardedRowForm(RowForm):
    """A row whose record does not step with it: it carries the mark of its own state."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self) -> Any:
        """Refuses a row that somebody changed since the page was opened."""
        cleaned = super().clean()
        if self.instance.pk and self.data.get(self.add_prefix("seen"), "") != self.state:
            raise ValidationError(GONE, code="stale")
        return cleaned
