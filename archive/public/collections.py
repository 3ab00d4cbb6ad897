"""Collections: the list, and the page with its introduction and the way to its records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from archive.models import Collection, Membership
from archive.public import READER
from archive.public.catalogue import Catalogue, catalogue
from archive.public.facts import doubts, fact
from archive.public.finding import find
from archive.public.footnotes import Footnotes
from archive.public.pages import Fact, page_of
from archive.public.reading import reading
from archive.public.record import show
from archive.public.shelves import Shelf, shelf_of


class CollectionCatalogue(Catalogue):
    """The list of collections."""

    model = Collection

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        return []

    def queryset(self) -> Any:
        """Collections have no names beside their title and belong to no collection."""
        found = Collection.objects.using(READER).published()
        if text := self.chosen.get("q"):
            found = found.filter(title__icontains=text)
        return found.for_list()


@dataclass(frozen=True, slots=True)
class Holding:
    """How many records of one kind a collection holds."""

    shelf: Shelf
    count: int
    url: str


@reading(*CollectionCatalogue.base_fields)
def collection_list(request: HttpRequest) -> HttpResponse:
    """Collections."""
    return catalogue(request, CollectionCatalogue)


@reading()
def collection(request: HttpRequest, slug: str) -> HttpResponse:
    """One collection: its introduction, its licence, what it holds."""
    page = page_of(find(Collection, slug), (), facts_of)
    return show(request, page, holdings=holdings(page.entity))


def holdings(entity: Collection) -> list[Holding]:
    """What *entity* holds, kind by kind: one query."""
    rows = Membership.objects.using(READER).published().filter(collection=entity)
    counts = rows.aggregate(**{kind: Count(kind) for kind in Membership.MEMBERS})
    return [
        Holding(shelf_of(kind), count, f"{shelf_of(kind).url}?collection={entity.slug}")
        for kind, count in counts.items()
        if count
    ]


def facts_of(entity: Collection, notes: Footnotes) -> list[Fact]:
    """Under which licence it may be reused."""
    licence: Any = entity.licence
    if entity.licence and entity.licence_url:
        licence = format_html('<a href="{}">{}</a>', entity.licence_url, entity.licence)
    return [
        fact(entity, notes, _("Licence"), licence, "licence", "licence_url"),
        *doubts(entity, notes),
    ]
