"""People: the list, the page, and how both are narrowed and cut."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import (
    Appointment,
    Coalition,
    Command,
    Person,
    Power,
    Promotion,
    Role,
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

STRANDS = (
    strands.names("person"),
    Strand("appointments", gettext_lazy("Posts held"), Appointment, at("person")),
    Strand("ranks", gettext_lazy("Ranks"), Promotion, at("person")),
    Strand("engagements", gettext_lazy("Engagements"), Command, at("person")),
    Strand(
        "subordinates",
        gettext_lazy("Formations placed under"),
        Subordination,
        at("superior_person"),
    ),
    *strands.chronicle(),
)


class PersonCatalogue(Catalogue):
    """The list of people."""

    model = Person
    power = choice(gettext_lazy("Power"))
    role = choice(gettext_lazy("Held a post as"))
    side = choice(gettext_lazy("Fought on the side of"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["power"].choices = offer(Power, "slug", "name")
        self.fields["role"].choices = offer(Role, "code", "name")
        self.fields["side"].choices = offer(Coalition, "code", "name")

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        found = [Q(power__slug=chosen["power"])] if "power" in chosen else []
        if role := chosen.get("role"):
            found.append(standing_in(Appointment, "person", role__code=role))
        if side := chosen.get("side"):
            found.append(standing_in(Command, "person", side__code=side))
        return found


@reading(*PersonCatalogue.base_fields)
def person_list(request: HttpRequest) -> HttpResponse:
    """People, filtered."""
    return catalogue(request, PersonCatalogue)


@reading()
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """One person with everything said of them."""
    return show(request, page_of(find(Person, slug), STRANDS, facts_of))


def facts_of(entity: Person, notes: Footnotes) -> list[Fact]:
    """Who the person was."""
    return [
        fact(entity, notes, _("Family name"), entity.family_name, "family_name"),
        fact(entity, notes, _("Given names"), entity.given_names, "given_names"),
        fact(entity, notes, _("Power"), linked(entity.power), "power"),
        dates(entity, notes, _("Life")),
        *doubts(entity, notes),
        identifiers(entity),
    ]
