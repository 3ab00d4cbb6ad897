"""Import batches: looked at here, made and undone by the importer alone."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from archive.admin.base import Desk
from archive.models import ImportBatch


@admin.register(ImportBatch)
class ImportBatchDesk(Desk):
    """What was imported, by whom, from which file."""

    list_display = ("started_at", "path", "user", "reason", "state", "key")
    list_filter = ("state",)
    ordering = ("-started_at",)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Everything that is known of the batch."""
        fields = (
            ("started_at", "user"),
            "path",
            "sha256",
            "reason",
            ("state", "undoes"),
            "counts",
            ("key", "context"),
        )
        return ((None, {"fields": fields}),)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: a batch is written by the import that it records."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody."""
        return False
