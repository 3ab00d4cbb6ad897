"""Citations: on the page of what they are about, and on a page of their own."""

from __future__ import annotations

import functools
from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from archive.admin.base import Desk, RowInline
from archive.admin.choosing import Select
from archive.admin.forms import GuardedRowForm
from archive.admin.labels import label, relations
from archive.models import ENTITY_TARGETS, TARGETS, Citation

WHERE = ("source", "locator_kind", "locator", "stance", "quotation", "seen_through")
ON_THE_WEB = ("accessed", "archived_url")
#: Columns that need no source: they are the archive's own business.
NOT_CITED = frozenset(
    {"id", "slug", "status", "version", "search_key", "sort_key", "first_published_at"}
)


class CitationRows(RowInline):
    """The citations of one target."""

    model = Citation
    form = GuardedRowForm
    said = (*WHERE, "editors_note", "position")
    ordering = ("position", "pk")
    verbose_name_plural = _("evidence")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The columns; of a record also which field of it is cited."""
        field = ("field",) if self.fk_name in ENTITY_TARGETS else ()
        return (*field, *self.said, "seen")

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """The cited field of a record is chosen from a list."""
        if db_field.name == "field":
            return forms.ChoiceField(
                label=capfirst(db_field.verbose_name),
                choices=citable(self.parent_model),
                help_text=db_field.help_text,
                widget=Select,
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)


def citable(model: Any) -> list[tuple[str, Any]]:
    """The columns of an entity that a source can speak of, as choices."""
    columns = [
        (f.name, capfirst(f.verbose_name))
        for f in model._meta.concrete_fields
        if f.name not in NOT_CITED and f.editable and not f.name.endswith("_edtf")
    ]
    return [("", "—"), *columns]


@functools.cache
def citations_of(model: Any) -> type[CitationRows]:
    """The inline for citations of *model*: each target has a foreign key of its own."""
    column = next(c for c, target in TARGETS.items() if target is model)
    return type(f"{model.__name__}Citations", (CitationRows,), {"fk_name": column})


class Confirmation(admin.SimpleListFilter):
    """Citations whose target changed after it was cited."""

    title = _("confirmation")
    parameter_name = "confirmation"

    def lookups(self, request: Any, model_admin: Any) -> list[tuple[str, Any]]:
        """The one question."""
        return [("needed", _("to be confirmed again"))]

    def queryset(self, request: Any, queryset: Any) -> Any:
        """Those to be confirmed, if asked for."""
        return queryset.to_confirm() if self.value() == "needed" else queryset


@admin.register(Citation)
class CitationDesk(Desk):
    """Every citation of the archive."""

    list_display = ("source", "locator", "about", "field", "stance", "needs_confirmation")
    list_filter = ("stance", Confirmation, "locator_kind")
    ordering = ("-pk",)
    fieldsets = (
        (
            _("Where"),
            {
                "fields": (
                    ("source", "seen_through"),
                    ("locator_kind", "locator"),
                    ("accessed", "archived_url"),
                )
            },
        ),
        (
            _("What it says"),
            {"fields": (("stance", "needs_confirmation"), "quotation", "editors_note", "position")},
        ),
        (
            _("About exactly one of these"),
            {
                "fields": (
                    *(tuple(ENTITY_TARGETS)[i : i + 2] for i in range(0, len(ENTITY_TARGETS), 2)),
                    "field",
                    *(
                        tuple(c for c in TARGETS if c not in ENTITY_TARGETS)[i : i + 2]
                        for i in range(0, len(TARGETS) - len(ENTITY_TARGETS), 2)
                    ),
                )
            },
        ),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        """Citations with their sources; targets are fetched in one query for each kind shown."""
        rows = super(Desk, self).get_queryset(request)
        return rows.select_related(
            *relations(Citation, ["source", "seen_through"])
        ).prefetch_related(
            *(
                models.Prefetch(c, target.objects.select_related(*_ends(target)))
                for c, target in TARGETS.items()
            )
        )

    @admin.display(description=_("about"))
    def about(self, citation: Citation) -> str:
        """What it is about, in words."""
        return f"{citation.target._meta.verbose_name}: {label(citation.target)}"


def _ends(model: Any) -> tuple[str, ...]:
    if model in ENTITY_TARGETS.values():
        return tuple(model.list_relations)
    return tuple(f.name for f in model._meta.fields if f.many_to_one)
