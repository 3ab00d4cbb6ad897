"""Places: the list, the page, and how both are narrowed and cut."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive import naming
from archive.drawing.maps import MapPoint, place_map
from archive.drawing.svg import Drawing
from archive.models import Engagement, Outcome, Place, PlaceKind, Station
from archive.public import strands
from archive.public.catalogue import Catalogue, catalogue
from archive.public.conditions import at
from archive.public.facts import doubts, fact, identifiers, linked
from archive.public.filters import choice, offer
from archive.public.finding import find
from archive.public.footnotes import Footnotes
from archive.public.pages import Fact, Strand, page_of
from archive.public.reading import reading
from archive.public.record import show
from archive.public.related import related

STRANDS = (
    strands.names("place"),
    Strand("outcomes", gettext_lazy("Who held it"), Outcome, at("place")),
    Strand("stations", gettext_lazy("Formations stationed here"), Station, at("place")),
    strands.figures("place"),
    *strands.chronicle("place"),
)


class PlaceCatalogue(Catalogue):
    """The list of places."""

    model = Place
    kind = choice(gettext_lazy("Kind"))
    within = forms.CharField(
        label=gettext_lazy("Within"), min_length=2, max_length=200, required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = offer(PlaceKind, "code", "name")

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        found = [Q(kind__code=chosen["kind"])] if "kind" in chosen else []
        if within := chosen.get("within"):
            key = naming.designation_key(within)
            found.append(Q(within__search_key__contains=key, within__status="published"))
        return found


@reading(*PlaceCatalogue.base_fields)
def place_list(request: HttpRequest) -> HttpResponse:
    """Places, filtered."""
    return catalogue(request, PlaceCatalogue)


@reading()
def place(request: HttpRequest, slug: str) -> HttpResponse:
    """One place with everything said of it."""
    page = page_of(find(Place, slug), STRANDS, facts_of)
    fought = related("fought-here", _("Engagements fought here"), Engagement, "place", page.entity)
    inner = related("inner-places", _("Places within it"), Place, "within", page.entity)
    return show(request, page, related=[fought, inner], map=map_of(page.entity))


def map_of(entity: Place) -> Drawing | None:
    """A map around the place; None while nobody knows where it lies."""
    if entity.latitude is None or entity.longitude is None:
        return None
    point = MapPoint(entity.heading, float(entity.latitude), float(entity.longitude))
    return place_map([point], 640, 340, caption=entity.heading, minimum_km=240)


def facts_of(entity: Place, notes: Footnotes) -> list[Fact]:
    """What and where the place is."""
    return [
        fact(entity, notes, _("Kind"), entity.kind, "kind"),
        fact(entity, notes, _("Within"), linked(entity.within), "within"),
        fact(entity, notes, _("Position"), position(entity), "latitude", "longitude"),
        *doubts(entity, notes),
        identifiers(entity),
    ]


def position(entity: Place) -> str:
    """The point in degrees of WGS 84, with how well it stands for the place."""
    if entity.latitude is None or entity.longitude is None:
        return ""
    accuracy = f" ({entity.get_accuracy_display()})" if entity.accuracy else ""
    latitude = degrees(entity.latitude, _("N"), _("S"))
    longitude = degrees(entity.longitude, _("E"), _("W"))
    return format_html("{}, {}{}", latitude, longitude, accuracy)


def degrees(value: Any, positive: str, negative: str) -> str:
    """A coordinate to four places (about ten metres) with its hemisphere."""
    return f"{abs(value):.4f}° {positive if value >= 0 else negative}"
