"""How lists are narrowed: each filter with its parameter, its condition, and what must exist."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, Value
from django.utils.translation import gettext as _

from archive import naming
from archive.api import READER
from archive.api.parameters import Parameter, code, one_of, words
from archive.api.problems import bad
from archive.models import (
    BEARERS,
    Alignment,
    Belligerent,
    Branch,
    Coalition,
    Collection,
    Command,
    Echelon,
    EngagementKind,
    Membership,
    Name,
    Participation,
    Place,
    PlaceKind,
    Power,
    Role,
)
from archive.models.personnel import Appointment
from archive.models.sources import SourceKind

#: How many levels of places within places a filter looks through.
LEVELS = 6


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow a list: the condition of a value, and the table it is looked up in."""

    name: str
    condition: Callable[[Any], Q]
    read: Callable[[str], Any] = code
    among: Any = None

    @property
    def parameter(self) -> Parameter:
        """The parameter of the address."""
        return Parameter(self.name, self.read)

    @property
    def key(self) -> str:
        """The column of the table that holds the value."""
        return "slug" if hasattr(self.among, "slug") else "code"


def equal(name: str, path: str, among: Any) -> Filter:
    """Records whose *path* is the value."""
    return Filter(name, lambda value: Q(**{path: value}), among=among)


def stated(name: str, model: Any, end: str, path: str, among: Any) -> Filter:
    """Records at the *end* of an asserted statement of *model* whose *path* is the value."""

    def condition(value: str) -> Q:
        rows = model.objects.published().asserted().filter(**{end: OuterRef("pk"), path: value})
        return Q(Exists(rows))

    return Filter(name, condition, among=among)


def inside(name: str, start: str) -> Filter:
    """Records at a place, or at one within it; *start* leads to the nearest place that counts."""

    def condition(slug: str) -> Q:
        found, path = Q(), start
        passed = Q()
        for _level in range(LEVELS):
            passed &= Q(**{f"{path}__status": "published"})
            found |= passed & Q(**{f"{path}__slug": slug})
            path = f"{path}__within"
        return found

    return Filter(name, condition, among=Place)


def collected(kind: str) -> Filter:
    """Records that belong to a collection."""

    def condition(slug: str) -> Q:
        rows = Membership.objects.published().filter(
            **{kind: OuterRef("pk"), "collection__slug": slug}
        )
        return Q(Exists(rows))

    return Filter("collection", condition, among=Collection)


def called(kind: str, model: Any) -> Filter:
    """Records one of whose names contains the text, in any script or spelling."""

    def condition(text: str) -> Q:
        key = naming.designation_key(text)
        ways = model.objects.filter(search_key__contains=key).order_by().values("pk")
        if kind in BEARERS:
            names = Name.objects.published().filter(search_key__contains=key)
            ways = ways.union(names.exclude(**{kind: None}).order_by().values(kind))
        return Q(pk__in=ways)

    return Filter("q", condition, words)


FILTERS: dict[str, tuple[Filter, ...]] = {
    "formation": (
        equal("power", "power__slug", Power),
        equal("echelon", "echelon__code", Echelon),
        equal("branch", "branch__code", Branch),
        stated("side", Participation, "formation", "side__code", Coalition),
        collected("formation"),
    ),
    "person": (
        equal("power", "power__slug", Power),
        stated("role", Appointment, "person", "role__code", Role),
        stated("side", Command, "person", "side__code", Coalition),
        collected("person"),
    ),
    "engagement": (
        equal("kind", "kind__code", EngagementKind),
        stated("power", Belligerent, "engagement", "power__slug", Power),
        inside("place", "place"),
        collected("engagement"),
    ),
    "place": (
        equal("kind", "kind__code", PlaceKind),
        inside("within", "within"),
        collected("place"),
    ),
    "source": (
        Filter("kind", lambda value: Q(kind=value), one_of(*SourceKind.values)),
        collected("source"),
    ),
    "power": (
        stated("side", Alignment, "power", "coalition__code", Coalition),
        collected("power"),
    ),
    "collection": (),
}


def filters(kind: str, model: Any) -> tuple[Filter, ...]:
    """Every filter of the list of *kind*."""
    return (*FILTERS[kind], called(kind, model))


def demand_known(used: list[tuple[Filter, Any]]) -> None:
    """Raise Problem (400) for a value that names nothing published: one question for all."""
    asked = [(f, value) for f, value in used if f.among is not None]
    ways = [_named(f, value) for f, value in asked]
    known = {name for (name,) in ways[0].union(*ways[1:], all=True)} if ways else set()
    for found, value in asked:
        if found.name not in known:
            advice = _("Take the %(key)s from the list it belongs to.") % {"key": found.key}
            raise bad(found.name, _("There is no “%(value)s”.") % {"value": value}, advice)


def _named(used: Filter, value: str) -> Any:
    rows = used.among.objects.using(READER).published().filter(**{used.key: value})
    return rows.order_by().values_list(Value(used.name))
