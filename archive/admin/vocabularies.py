"""Controlled vocabularies: codes with a name and a definition."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest

from archive.admin.base import Desk, RowInline
from archive.models import (
    Branch,
    Coalition,
    Echelon,
    EngagementKind,
    Measure,
    MeasurePart,
    PlaceKind,
    Rank,
    Role,
)


class VocabularyDesk(Desk):
    """The values of one vocabulary."""

    list_display: Any = ("name", "code", "definition", "position")
    #: Columns that only this vocabulary has.
    own: ClassVar[tuple[Any, ...]] = ()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Name and code, definition, what is the vocabulary's own, place in the order."""
        fields = (("name", "code"), "definition", *self.own, "position")
        *_declared, change = super().get_fieldsets(request, obj)
        if change[0] is None and "reason" in change[1]["fields"]:
            return ((None, {"fields": fields}), change)
        return ((None, {"fields": fields}),)


@admin.register(Echelon)
class EchelonDesk(VocabularyDesk):
    """Levels of formations."""

    list_display = ("name", "code", "service", "definition", "app6_amplifier", "position")
    list_filter = ("service",)
    own = (("service", "app6_amplifier"),)


@admin.register(Branch)
class BranchDesk(VocabularyDesk):
    """Arms."""

    list_display = ("name", "code", "definition", "app6_symbol_set", "app6_entity", "position")
    own = (("app6_symbol_set", "app6_entity"),)


@admin.register(Rank)
class RankDesk(VocabularyDesk):
    """Ranks of a service."""

    list_display = ("name", "native_title", "service", "nato_grade", "code", "position")
    list_filter = ("service",)
    own = (("service", "native_title"), "nato_grade")


@admin.register(Role)
class RoleDesk(VocabularyDesk):
    """Posts."""

    list_display = ("name", "code", "is_command", "definition", "position")
    own = ("is_command",)


class Parts(RowInline):
    """What a composed measure holds."""

    model = MeasurePart
    fk_name = "whole"
    said = ("part",)
    ordering = ("pk",)


@admin.register(Measure)
class MeasureDesk(VocabularyDesk):
    """What figures count."""

    list_display = ("name", "code", "kind", "unit", "definition", "position")
    list_filter = ("kind",)
    own = (("kind", "unit"),)
    inlines = (Parts,)


@admin.register(MeasurePart)
class MeasurePartDesk(Desk):
    """Composed measures and their parts."""

    list_display = ("whole", "part")
    said = (("whole", "part"),)


@admin.register(Coalition, EngagementKind, PlaceKind)
class PlainVocabularyDesk(VocabularyDesk):
    """Vocabularies without columns of their own."""
