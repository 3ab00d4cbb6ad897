"""Engagements: the list, the page, and how both are narrowed and cut."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive import naming
from archive.models import (
    Belligerent,
    Command,
    Engagement,
    EngagementKind,
    Nesting,
    Outcome,
    Participation,
    Power,
    Relation,
)
from archive.public import strands
from archive.public.catalogue import Catalogue, catalogue
from archive.public.conditions import at
from archive.public.facts import dates, doubts, fact, identifiers, linked
from archive.public.filters import choice, offer, standing_in
from archive.public.finding import find
from archive.public.footnotes import Footnotes
from archive.public.pages import Fact, Strand, page_of
from archive.public.reading import reading
from archive.public.record import show
from archive.public.sides import compared

STRANDS = (
    strands.names("engagement"),
    Strand("part-of", gettext_lazy("Part of"), Nesting, at("engagement")),
    Strand(
        "belligerents",
        gettext_lazy("Belligerents"),
        Belligerent,
        at("engagement"),
        strands.by_side,
    ),
    Strand("outcomes", gettext_lazy("Outcomes"), Outcome, at("engagement")),
    Strand(
        "commanders",
        gettext_lazy("Commanders"),
        Command,
        at("engagement"),
        strands.by_side,
    ),
    Strand(
        "formations",
        gettext_lazy("Formations"),
        Participation,
        at("engagement"),
        strands.by_side,
    ),
    strands.figures("engagement", "participation__engagement", "commemoration__engagement"),
    Strand("parts", gettext_lazy("Stages, battles and actions"), Nesting, at("parent")),
    *strands.chronicle("engagement"),
    Strand(
        "related",
        gettext_lazy("Related engagements"),
        Relation,
        at("engagement", "other"),
    ),
)


class EngagementCatalogue(Catalogue):
    """The list of engagements."""

    model = Engagement
    kind = choice(gettext_lazy("Kind"))
    power = choice(gettext_lazy("Belligerent"))
    place = forms.CharField(
        label=gettext_lazy("Place contains"),
        min_length=2,
        max_length=200,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = offer(EngagementKind, "code", "name")
        self.fields["power"].choices = offer(Power, "slug", "name")

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        found = [Q(kind__code=chosen["kind"])] if "kind" in chosen else []
        if power := chosen.get("power"):
            found.append(standing_in(Belligerent, "engagement", power__slug=power))
        if place := chosen.get("place"):
            key = naming.designation_key(place)
            found.append(Q(place__search_key__contains=key, place__status="published"))
        return found


@reading(*EngagementCatalogue.base_fields)
def engagement_list(request: HttpRequest) -> HttpResponse:
    """Engagements, filtered."""
    return catalogue(request, EngagementCatalogue)


@reading()
def engagement(request: HttpRequest, slug: str) -> HttpResponse:
    """One engagement with everything said of it."""
    page = page_of(find(Engagement, slug), STRANDS, facts_of)
    return show(request, page, compared=compared(page))


def facts_of(entity: Engagement, notes: Footnotes) -> list[Fact]:
    """What the engagement was."""
    described = _("The sources give it no name; the heading is the archive’s own.")
    return [
        fact(entity, notes, _("Kind"), entity.kind, "kind"),
        dates(entity, notes, _("Dates")),
        fact(entity, notes, _("Place"), linked(entity.place), "place"),
        fact(entity, notes, _("Named"), "" if entity.is_named else described, "is_named"),
        *doubts(entity, notes),
        identifiers(entity),
    ]
