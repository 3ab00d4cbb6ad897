"""The desk of statements: what is said, when, how it stands, and its citations."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import flatten
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from archive.admin.base import CHANGE, DATES, Desk, RowInline
from archive.admin.evidence import citations_of
from archive.admin.labels import contested

STANDING = (_("Standing"), {"fields": (("standing", "basis"), "note", "position")})
WHEN = (_("When"), {"fields": (DATES,)})


@admin.display(description=_("standing"), ordering="standing")
def standing(row: Any) -> str:
    """List column: the standing in words; what is out of the ordinary has a colour."""
    marks = contested(row) or [("accepted", row.get_standing_display())]
    code, words = marks[0]
    return format_html('<span class="status status--{}">{}</span>', code, words)


class Uncited(admin.SimpleListFilter):
    """Statements that no source supports."""

    title = _("evidence")
    parameter_name = "evidence"

    def lookups(self, request: Any, model_admin: Any) -> list[tuple[str, Any]]:
        """The two kinds."""
        return [("none", _("no source supports it")), ("some", _("a source supports it"))]

    def queryset(self, request: Any, queryset: Any) -> Any:
        """The chosen kind."""
        if self.value() == "none":
            return queryset.uncited()
        if self.value() == "some":
            return queryset.filter(
                pk__in=queryset.model.objects.filter(citations__stance="supports")
            )
        return queryset


class StatementDesk(Desk):
    """The pages of one kind of statement, with its citations beside it."""

    list_filter = ("standing", "basis", Uncited)
    #: Rows beside the citations.
    rows: tuple[Any, ...] = ()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """What is said, when, how it stands, why it was changed."""
        when = (WHEN,) if hasattr(self.model, "dates_text") else ()
        own = ((None, {"fields": self.said}), *when, STANDING)
        if obj is not None and not self.has_change_permission(request, obj):
            return own
        return (*own, CHANGE)

    def get_inlines(self, request: HttpRequest, obj: Any) -> list[Any]:
        """Rows of its own, then the citations."""
        return [*self.rows, citations_of(self.model)]

    def flat_said(self) -> list[str]:
        """The columns of what is said, without their grouping."""
        return list(flatten(self.said))

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """The newest entry first."""
        return self.ordering or ("-pk",)


class StatementRows(RowInline):
    """Statements on the page of their subject."""

    classes = ("statements",)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """What is said, when, and how it stands."""
        when = DATES if hasattr(self.model, "dates_text") else ()
        return (*self.said, *when, "standing", "basis", "note", "position")

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """As printed, else by time."""
        if hasattr(self.model, "dates_text"):
            return ("position", "began_earliest", "pk")
        return ("position", "pk")
