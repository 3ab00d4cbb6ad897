"""Formations: the list, the page, and how both are narrowed and cut."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import (
    Appointment,
    Branch,
    Coalition,
    Command,
    Echelon,
    Formation,
    Lineage,
    Outcome,
    Participation,
    Power,
    Station,
    Subordination,
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
from archive.public.symbols import symbol_of

STRANDS = (
    strands.names("formation"),
    Strand("superiors", gettext_lazy("Superiors"), Subordination, at("formation")),
    Strand(
        "subordinates",
        gettext_lazy("Subordinates"),
        Subordination,
        at("superior_formation"),
    ),
    Strand("command", gettext_lazy("Commanders and staff"), Appointment, at("formation")),
    Strand("lineage", gettext_lazy("Lineage"), Lineage, at("formation", "successor")),
    Strand("stations", gettext_lazy("Stations"), Station, at("formation")),
    Strand("engagements", gettext_lazy("Engagements"), Participation, at("formation")),
    Strand("led", gettext_lazy("Led in engagements by"), Command, at("formation")),
    Strand(
        "outcomes",
        gettext_lazy("Outcomes"),
        Outcome,
        at("by_formation", "from_formation"),
    ),
    strands.figures("formation", "participation__formation"),
    *strands.chronicle(),
)


class FormationCatalogue(Catalogue):
    """The list of formations."""

    model = Formation
    power = choice(gettext_lazy("Power"))
    echelon = choice(gettext_lazy("Echelon"))
    branch = choice(gettext_lazy("Branch"))
    side = choice(gettext_lazy("Fought on the side of"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["power"].choices = offer(Power, "slug", "name")
        self.fields["echelon"].choices = offer(Echelon, "code", "name")
        self.fields["branch"].choices = offer(Branch, "code", "name")
        self.fields["side"].choices = offer(Coalition, "code", "name")

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        paths = {
            "power": "power__slug",
            "echelon": "echelon__code",
            "branch": "branch__code",
        }
        found = [Q(**{path: chosen[name]}) for name, path in paths.items() if name in chosen]
        if side := chosen.get("side"):
            found.append(standing_in(Participation, "formation", side__code=side))
        return found


@reading(*FormationCatalogue.base_fields)
def formation_list(request: HttpRequest) -> HttpResponse:
    """Formations, filtered."""
    return catalogue(request, FormationCatalogue)


@reading()
def formation(request: HttpRequest, slug: str) -> HttpResponse:
    """One formation with everything said of it."""
    page = page_of(find(Formation, slug), STRANDS, facts_of)
    return show(request, page, symbol=symbol_of(page.entity, size=4.5))


def facts_of(entity: Formation, notes: Footnotes) -> list[Fact]:
    """What the formation was."""
    return [
        fact(entity, notes, _("Power"), linked(entity.power), "power"),
        fact(entity, notes, _("Echelon"), entity.echelon, "echelon"),
        fact(entity, notes, _("Branch"), entity.branch, "branch"),
        fact(entity, notes, _("Number"), entity.number, "number"),
        dates(entity, notes, _("Existed")),
        fact(entity, notes, _("Named"), "" if entity.is_named else unnamed(), "is_named"),
        *doubts(entity, notes),
        identifiers(entity),
    ]


def unnamed() -> str:
    """What is said of a formation that sources only describe."""
    return _("The sources only describe it; the heading is the archive’s own.")
