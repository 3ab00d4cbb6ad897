"""The shelves of the admin index. Outside `admin/`, or every registration would be lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any

import pghistory
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponseBase
from django.urls import path
from django.utils.translation import gettext_lazy as _

#: The shelves in the order of a cataloguer's work: (code, title, models).
SHELVES: tuple[tuple[str, Any, tuple[str, ...]], ...] = (
    ("formations", _("Formations"), ("Formation", "Subordination", "Lineage", "Station")),
    ("people", _("People"), ("Person", "Appointment", "Promotion")),
    (
        "engagements",
        _("Engagements"),
        (
            "Engagement",
            "Nesting",
            "Relation",
            "Belligerent",
            "Participation",
            "Command",
            "Figure",
            "Outcome",
        ),
    ),
    ("chronicle", _("Chronicle"), ("Event", "Commemoration", "Remark", "Involvement")),
    ("places", _("Places"), ("Place",)),
    ("powers", _("Powers"), ("Power", "Alignment")),
    ("sources", _("Sources and evidence"), ("Source", "Citation")),
    ("names", _("Names"), ("Name", "ExternalIdentifier", "FormerSlug")),
    ("collections", _("Collections"), ("Collection", "Membership")),
    (
        "vocabularies",
        _("Vocabularies"),
        (
            "Echelon",
            "Branch",
            "Rank",
            "Role",
            "Measure",
            "MeasurePart",
            "Coalition",
            "EngagementKind",
            "PlaceKind",
        ),
    ),
    ("imports", _("Imports"), ("ImportBatch",)),
    ("accounts", _("Accounts"), ("User", "Group")),
)
REASON_LENGTH = 400


class MusterAdminSite(AdminSite):
    """The editors' desk."""

    site_header = _("Muster")
    site_title = _("Muster – the editors’ desk")
    index_title = _("The editors’ desk")
    enable_nav_sidebar = False

    def get_app_list(
        self, request: HttpRequest, app_label: str | None = None
    ) -> list[dict[str, Any]]:
        """The shelves with the models that the editor may see."""
        if app_label is not None:
            return super().get_app_list(request, app_label)
        apps = self._build_app_dict(request).values()
        seen = {model["object_name"]: model for app in apps for model in app["models"]}
        shelves = (_shelf(code, title, names, seen) for code, title, names in SHELVES)
        return [shelf for shelf in shelves if shelf["models"]]

    def get_urls(self) -> list[Any]:
        """Django's addresses and the reading of dates."""
        from archive.admin.dates import date_box

        return [path("date-box/", self.admin_view(date_box), name="date-box"), *super().get_urls()]

    def autocomplete_view(self, request: HttpRequest) -> HttpResponseBase:
        """Suggestions that tell namesakes apart."""
        from archive.admin.choosing import Suggestions

        return Suggestions.as_view(admin_site=self)(request)

    def admin_view(self, view: Any, cacheable: bool = False) -> Callable[..., HttpResponseBase]:
        """Every change is kept in the history with who made it, and why if it was said."""
        inner = super().admin_view(view, cacheable)

        def recorded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method != "POST" or not request.user.is_authenticated:
                return inner(request, *args, **kwargs)
            with pghistory.context(**_who_and_why(request)):
                return inner(request, *args, **kwargs)

        return update_wrapper(recorded, inner)


def _shelf(
    code: str, title: Any, names: tuple[str, ...], seen: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    """One shelf in the form of Django's app list."""
    models = [seen[name] for name in names if name in seen]
    first = next((m["admin_url"] for m in models if m["admin_url"]), "")
    return {
        "name": title,
        "app_label": code,
        "app_url": first,
        "has_module_perms": True,
        "models": models,
    }


def _who_and_why(request: HttpRequest) -> dict[str, Any]:
    context = {"user": request.user.pk, "username": request.user.get_username()}
    reason = request.POST.get("reason", "").strip()[:REASON_LENGTH]
    return {**context, "reason": reason} if reason else context
