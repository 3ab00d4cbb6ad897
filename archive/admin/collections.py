"""Collections, and what belongs to them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import Desk, RowInline
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, status
from archive.admin.evidence import citations_of
from archive.admin.labels import label
from archive.models import Collection, Membership


class Memberships(RowInline):
    """The collections of a record."""

    model = Membership
    said = ("collection",)
    ordering = ("pk",)
    verbose_name = _("collection")
    verbose_name_plural = _("collections")


class FormationMemberships(Memberships):
    """The collections of a formation."""

    fk_name = "formation"


class PersonMemberships(Memberships):
    """The collections of a person."""

    fk_name = "person"


class EngagementMemberships(Memberships):
    """The collections of an engagement."""

    fk_name = "engagement"


class PlaceMemberships(Memberships):
    """The collections of a place."""

    fk_name = "place"


class SourceMemberships(Memberships):
    """The collections of a source."""

    fk_name = "source"


class PowerMemberships(Memberships):
    """The collections of a power."""

    fk_name = "power"


class Members(RowInline):
    """What belongs to a collection."""

    model = Membership
    fk_name = "collection"
    said = Membership.MEMBERS
    ordering = ("pk",)
    verbose_name = _("member")
    verbose_name_plural = _("members")


@admin.display(description=_("member"))
def member(row: Any) -> str:
    """List column: what belongs to the collection."""
    return label(next(getattr(row, m) for m in Membership.MEMBERS if getattr(row, f"{m}_id")))


@admin.register(Collection)
class CollectionDesk(EntityDesk):
    """Collections."""

    list_display = ("title", "licence", status)
    fieldsets = (
        (_("Name"), {"fields": ("title", "slug")}),
        (_("Identity"), {"fields": ("introduction", ("licence", "licence_url"), *ON_IDENTITY)}),
        PUBLICATION,
    )
    inlines = (Members, citations_of(Collection))


@admin.register(Membership)
class MembershipDesk(Desk):
    """What belongs where."""

    list_display = ("collection", member)
    list_filter = ("collection",)
    said = ("collection", ("formation", "person"), ("engagement", "place"), ("source", "power"))
