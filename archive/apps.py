"""The archive as a Django application, and the admin site it brings."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive import dating


def _renew_public_views(using: str, **kwargs: Any) -> None:
    """After migrations: the public views show the tables as they now are, to their roles alone."""
    from archive.models.publication import renew_public_views
    from archive.server import roles

    renew_public_views(using)
    roles.apply(using)


class ArchiveConfig(AppConfig):
    """One app: the relations are the archive, and an app boundary would cut through them."""

    name = "archive"
    verbose_name = _("Archive")
    default = True

    def ready(self) -> None:
        dating.speak(gettext)
        post_migrate.connect(_renew_public_views, sender=self)


class MusterAdminConfig(admin_apps.AdminConfig):
    """The admin with our own site: its shelves are grouped by noun."""

    default_site = "archive.admin_site.MusterAdminSite"
    default = False
