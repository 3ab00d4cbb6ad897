"""Batches: one import each, with who, when, what file, what it did, and whether it was undone."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from archive.models.base import Keyed, KeyedQuerySet


class BatchState(models.TextChoices):
    """Where a batch stands."""

    APPLIED = "applied", _("applied")
    UNDONE = "undone", _("undone")


class ImportBatch(Keyed):
    """One import, written in the transaction that it made; its history context is its undo log."""

    started_at = models.DateTimeField(_("started"), auto_now_add=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="import_batches",
        verbose_name=_("by"),
    )
    path = models.CharField(_("file"), max_length=400)
    sha256 = models.CharField(_("SHA-256"), max_length=64, blank=True, default="", db_index=True)
    reason = models.CharField(_("reason"), max_length=400, blank=True, default="")
    counts = models.JSONField(_("counts"), default=dict)
    state = models.CharField(
        _("state"), max_length=8, choices=BatchState.choices, default=BatchState.APPLIED
    )
    context = models.UUIDField(_("history context"), null=True, blank=True, db_index=True)
    undoes = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="undone_by",
        verbose_name=_("undoes"),
    )

    objects = KeyedQuerySet.as_manager()

    class Meta:
        verbose_name = _("import batch")
        verbose_name_plural = _("import batches")
        ordering = ["-started_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.key} ({self.path})"
