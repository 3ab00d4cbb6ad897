"""The front page: what the archive holds today, and the ways in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import ENTITIES, Collection, Engagement
from archive.public import READER
from archive.public.reading import reading
from archive.public.shelves import SHELVES, Shelf

MODELS: dict[str, Any] = {model.kind_name: model for model in ENTITIES}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many published records stand on a shelf."""

    shelf: Shelf
    count: int


@reading()
def home(request: HttpRequest) -> HttpResponse:
    """The front page."""
    collections = list(Collection.objects.using(READER).published().for_list()[:12])
    context = {
        "tallies": [Tally(shelf, count(shelf)) for shelf in SHELVES],
        "collections": collections,
        "widest": widest_engagement(),
    }
    return render(request, "public/home.html", context)


def count(shelf: Shelf) -> int:
    """The published records of a shelf: one query."""
    return int(MODELS[shelf.kind].objects.using(READER).published().count())


def widest_engagement() -> Engagement | None:
    """The dated engagement of the widest kind that has formations on its sides, if there is one."""
    dated = Q(began_earliest__isnull=False, ended_latest__isnull=False)
    fought = Engagement.objects.using(READER).published().filter(dated)
    fought = fought.filter(participations__isnull=False)
    found: Engagement | None = fought.order_by("kind__position", "began_earliest", "slug").first()
    return found
