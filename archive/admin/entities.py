"""The desk of entities: name, identity, rows of statements, evidence, publication."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from archive.admin.base import Desk
from archive.admin.forms import EntityForm
from archive.admin.labels import relations_of
from archive.models import Status

PUBLICATION = (
    _("Publication"),
    {"fields": (("status", "first_published_at"), "retraction_reason"), "classes": ("after",)},
)
ON_IDENTITY = ("summary", "identity_note", "is_doubtful")
SHOWN = 20


@dataclass(frozen=True)
class Mirror:
    """Statements that are edited on the other side, shown where one looks for them."""

    title: Any
    model: Any
    column: str


@dataclass(frozen=True)
class Reflection:
    """A mirror with its rows on the page of one record, and where the rest is."""

    title: Any
    model: Any
    rows: list[Any]
    columns: tuple[str, ...]
    add_url: str
    all_url: str


@admin.display(description=_("status"), ordering="status")
def status(row: Any) -> str:
    """List column: the status in words, with its colour."""
    return format_html(
        '<span class="status status--{}">{}</span>', row.status, row.get_status_display()
    )


@admin.action(description=_("Delete the chosen drafts"), permissions=["delete"])
def delete_drafts(desk: Any, request: HttpRequest, queryset: Any) -> Any:
    """Deletes drafts after asking; refuses as a whole if anything else is among them."""
    others = queryset.exclude(status=Status.DRAFT, first_published_at=None).count()
    if others:
        text = ngettext(
            "%(n)s of the chosen records is no draft and stays: untick it, or retract it.",
            "%(n)s of the chosen records are no drafts and stay: untick them, or retract them.",
            others,
        )
        desk.message_user(request, text % {"n": others}, messages.ERROR)
        return None
    return delete_selected(desk, request, queryset)


class EntityDesk(Desk):
    """The pages of one kind of record with a page of its own."""

    form = EntityForm
    change_form_template = "admin/change_entity.html"
    readonly_fields = ("first_published_at",)
    list_filter = ("status",)
    actions = (delete_drafts,)
    mirrors: ClassVar[tuple[Mirror, ...]] = ()

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Any]:
        """A new record's slug grows with its name."""
        return {} if obj else {"slug": (self.model.heading_field,)}

    def view_on_site(self, row: Any) -> str | None:
        """The public page, of a published record."""
        return row.get_absolute_url() if row.status == Status.PUBLISHED else None

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Drafts that readers never saw; everything else is retracted or merged."""
        allowed = super().has_delete_permission(request, obj)
        return allowed and (obj is None or _is_fresh_draft(obj))

    def delete_view(self, request: Any, object_id: str, extra_context: Any = None) -> Any:
        """Asks before a draft is deleted; says why anything else is not."""
        numeric = object_id.isascii() and object_id.isdigit()
        row = self.model.objects.filter(pk=object_id).first() if numeric else None
        if row is not None and not _is_fresh_draft(row) and super().has_delete_permission(request):
            text = _("“%(row)s” is no draft: retract it with a reason instead of deleting it.")
            self.message_user(request, text % {"row": row}, messages.ERROR)
            return HttpResponseRedirect("../change/")
        return super().delete_view(request, object_id, extra_context)

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        """The form, with the statements made elsewhere about the record."""
        row = kwargs.get("obj")
        context["mirrors"] = list(self._reflections(request, row)) if row is not None else []
        return super().render_change_form(request, context, *args, **kwargs)

    def _reflections(self, request: HttpRequest, row: Any) -> Iterator[Reflection]:
        for mirror in self.mirrors:
            desk = self.admin_site._registry[mirror.model]
            if not desk.has_view_permission(request):
                continue
            rows = mirror.model.objects.filter(**{mirror.column: row})
            rows = rows.select_related(*relations_of(mirror.model)).order_by("position", "pk")
            home = f"admin:archive_{mirror.model._meta.model_name}"
            adding = desk.has_add_permission(request)
            yield Reflection(
                mirror.title,
                mirror.model,
                list(rows[:SHOWN]),
                tuple(n for n in desk.flat_said() if n != mirror.column),
                f"{reverse(f'{home}_add')}?{mirror.column}={row.pk}" if adding else "",
                f"{reverse(f'{home}_changelist')}?{mirror.column}__id__exact={row.pk}",
            )


def _is_fresh_draft(row: Any) -> bool:
    return row.status == Status.DRAFT and row.first_published_at is None
