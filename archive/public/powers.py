"""Powers: the list, the page, and how both are narrowed and cut."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import (
    Alignment,
    Appointment,
    Belligerent,
    Coalition,
    Formation,
    Outcome,
    Person,
    Power,
)
from archive.public import strands
from archive.public.catalogue import Catalogue, catalogue
from archive.public.conditions import at
from archive.public.facts import dates, doubts, fact, identifiers
from archive.public.filters import choice, offer, standing_in
from archive.public.finding import find
from archive.public.footnotes import Footnotes
from archive.public.pages import Fact, Strand, page_of
from archive.public.reading import reading
from archive.public.record import show
from archive.public.related import related

STRANDS = (
    strands.names("power"),
    Strand("alignments", gettext_lazy("Alignment"), Alignment, at("power")),
    Strand("posts", gettext_lazy("Leaders and office-holders"), Appointment, at("power")),
    Strand("engagements", gettext_lazy("Engagements"), Belligerent, at("power")),
    Strand(
        "outcomes",
        gettext_lazy("Places gained and lost"),
        Outcome,
        at("by_power", "from_power"),
    ),
    strands.figures("power"),
    *strands.chronicle(),
)


class PowerCatalogue(Catalogue):
    """The list of powers."""

    model = Power
    side = choice(gettext_lazy("Stood with"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["side"].choices = offer(Coalition, "code", "name")

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        side = chosen.get("side")
        return [standing_in(Alignment, "power", coalition__code=side)] if side else []


@reading(*PowerCatalogue.base_fields)
def power_list(request: HttpRequest) -> HttpResponse:
    """Powers, filtered."""
    return catalogue(request, PowerCatalogue)


@reading()
def power(request: HttpRequest, slug: str) -> HttpResponse:
    """One power with everything said of it, its formations and people."""
    page = page_of(find(Power, slug), STRANDS, facts_of)
    return show(request, page, related=[formations_of(page.entity), people_of(page.entity)])


def formations_of(entity: Power) -> Any:
    """Its formations, and the way to the filtered list."""
    more = f"{reverse('formation-list')}?power={entity.slug}"
    return related("formations", _("Formations"), Formation, "power", entity, more)


def people_of(entity: Power) -> Any:
    """Its people, and the way to the filtered list."""
    more = f"{reverse('person-list')}?power={entity.slug}"
    return related("people", _("People"), Person, "power", entity, more)


def facts_of(entity: Power, notes: Footnotes) -> list[Fact]:
    """What the power was."""
    return [
        fact(entity, notes, _("Adjective"), entity.adjective, "adjective"),
        dates(entity, notes, _("Existed")),
        *doubts(entity, notes),
        identifiers(entity),
    ]
