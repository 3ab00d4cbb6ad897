"""The search over all names, in any script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from archive import searching
from archive.public import READER
from archive.public.parameters import BadParameter
from archive.public.reading import reading
from archive.public.shelves import SHELVES, Shelf

AT_MOST = 100


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the address of its page and the language of the name that matched."""

    hit: searching.Hit
    url: str

    @property
    def lang(self) -> str:
        """The tag for `lang` of the matched name."""
        return "-".join(part for part in (self.hit.language, self.hit.script) if part)


@dataclass(frozen=True, slots=True)
class Facet:
    """A kind of record among the hits: its shelf, how many, and the address that narrows to it."""

    shelf: Shelf
    count: int


@reading("q", "kind")
def search(request: HttpRequest) -> HttpResponse:
    """The search page; without a question, how to search."""
    text, kind = request.GET.get("q", ""), request.GET.get("kind", "")
    if kind and kind not in searching.KINDS:
        raise BadParameter("kind", _("there is no such kind of record"), kinds())
    context: dict[str, Any] = {"q": text, "narrowed": kind}
    if text.strip():
        context |= results(text, kind)
    return render(request, "public/search.html", context)


def kinds() -> str:
    """The sentence that names the kinds."""
    return _("It is one of: %(names)s.") % {"names": ", ".join(searching.KINDS)}


def results(text: str, kind: str) -> dict[str, Any]:
    """The hits as the page shows them. Raises BadParameter for a text that cannot be searched."""
    try:
        found = searching.search(text, kinds=[kind] if kind else [], limit=AT_MOST, using=READER)
    except searching.SearchError as error:
        raise BadParameter("q", str(error), _("Write a name or a part of one.")) from None
    shelves = [Facet(shelf, found.counts.get(shelf.kind, 0)) for shelf in SHELVES]
    return {
        "results": found,
        "hits": [Found(hit, reverse(hit.kind, args=[hit.slug])) for hit in found.hits],
        "facets": [facet for facet in shelves if facet.count],
    }
