"""Lists: one page of the published records of a kind, narrowed by a filter form."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Entity
from archive.public import READER
from archive.public.filters import TextFilter, collected, everything, named
from archive.public.paging import leaf
from archive.public.shelves import shelf_of


class Catalogue(TextFilter):
    """The list of one kind of record; each noun adds its own fields and their conditions."""

    model: ClassVar[type[Entity]]

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        """The conditions of the noun's own fields that are in use."""
        raise NotImplementedError

    def queryset(self) -> Any:
        """The published records that meet every filter, in order."""
        chosen = self.chosen
        kind = self.model.kind_name
        found = self.conditions(chosen)
        if text := chosen.get("q"):
            found.append(named(kind, str(text)))
        if slug := chosen.get("collection"):
            found.append(collected(kind, str(slug)))
        records = self.model.objects.using(READER).published()  # type: ignore[attr-defined]
        return records.filter(everything(found)).for_list()


def catalogue(request: HttpRequest, form: type[Catalogue]) -> HttpResponse:
    """The list page that *form* asks for. Raises BadParameter and Http404."""
    asked = form(request.GET)
    asked.demand()
    kind = form.model.kind_name
    context = {
        "filter": asked,
        "leaf": leaf(asked.queryset(), asked.page_number, request.GET),
        "kind": kind,
        "shelf": shelf_of(kind),
        "rows_template": f"public/{kind}/_rows.html",
        "head_template": f"public/{kind}/_columns.html",
    }
    return render(request, "public/list.html", context)
