"""The rows of a record on its own page: paged, summed up in words, opened to be edited."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.functional import cached_property

from archive.admin.forms import GONE

PER_PAGE = 10


class Rows(BaseInlineFormSet):
    """One page of the rows; when posted, exactly the rows that were on the page."""

    page = 1

    def get_queryset(self) -> list[Any]:
        """The rows on the page, in order; a row deleted meanwhile is an empty one."""
        if not hasattr(self, "_rows"):
            self._rows = self._posted() if self.is_bound else self._paged()
        return self._rows

    def _paged(self) -> list[Any]:
        start = (self.page - 1) * PER_PAGE
        return list(self.queryset[start : start + PER_PAGE])

    def _posted(self) -> list[Any]:
        pk = self.model._meta.pk.name
        count = min(self.management_form.cleaned_data["INITIAL_FORMS"], self.absolute_max)
        keys = [self.data.get(f"{self.add_prefix(i)}-{pk}", "") for i in range(count)]
        numbers = [int(k) for k in keys if k.isascii() and k.isdigit() and len(k) < 19]
        found = {str(row.pk): row for row in self.queryset.filter(pk__in=numbers)}
        return [found.get(k) or self.model(**{self.fk.name: self.instance}) for k in keys]

    @cached_property
    def total(self) -> int:
        """How many rows there are on all pages."""
        shown = len(self.get_queryset())
        if not self.is_bound and self.page == 1 and shown < PER_PAGE:
            return shown
        return int(self.queryset.count())

    @property
    def pages(self) -> list[int]:
        """The page numbers, empty if one page holds all."""
        last = -(-self.total // PER_PAGE)
        return list(range(1, last + 1)) if last > 1 else []

    @property
    def parameter(self) -> str:
        """The name of the page number in the address."""
        return f"rows-{self.prefix}"

    def clean(self) -> None:
        """Refuses a posted row that is no longer there."""
        super().clean()
        if any(form.instance.pk is None and form.has_changed() for form in self.initial_forms):
            raise ValidationError(GONE)
