"""The columns of every kind of record: in a list, and at its own address."""

from __future__ import annotations

from typing import Any

from django.db.models import F, OuterRef
from django.db.models.functions import JSONObject

from archive.api import parts
from archive.api.statements import Row, dated, number
from archive.models import ENTITIES, ExternalIdentifier, Membership

MODELS: dict[str, Any] = {model.kind_name: model for model in ENTITIES}
#: Columns that lead to another record, with its kind; the same in the list and in full.
RECORDS: dict[str, dict[str, str]] = {
    "formation": {"power": "power"},
    "person": {"power": "power"},
    "engagement": {"place": "place"},
    "place": {"within": "place"},
    "source": {},
    "power": {},
    "collection": {},
}
#: Columns that lead to a value of a vocabulary.
TERMS: dict[str, tuple[str, ...]] = {
    "formation": ("echelon", "branch"),
    "engagement": ("kind",),
    "place": ("kind",),
}
#: Plain columns of a row in a list.
BRIEF: dict[str, tuple[str, ...]] = {
    "formation": ("number", "is_named", "is_doubtful"),
    "person": ("family_name", "given_names", "is_doubtful"),
    "engagement": ("is_named", "is_doubtful"),
    "place": ("latitude", "longitude", "accuracy", "is_doubtful"),
    "source": ("kind", "authors", "year", "is_doubtful"),
    "power": ("adjective", "is_doubtful"),
    "collection": ("licence", "licence_url"),
}
#: Plain columns that stand at the record's own address alone.
FULL: dict[str, tuple[str, ...]] = {
    "place": ("shape",),
    "source": (
        "editors", "container_title", "edition", "volume", "issue", "publisher",
        "publisher_place", "pages", "language", "isbn", "doi", "url", "accessed", "archive",
        "fond", "opis", "file", "as_printed",
    ),
    "collection": ("introduction", "is_doubtful"),
}  # fmt: skip
TEXTS = ("summary", "identity_note")
DATED = frozenset({"formation", "person", "engagement", "power"})
#: The column of a citation by which it is about a record of the kind.
CITED = {"source": "work"}


def brief(kind: str) -> JSONObject:
    """A row of a list as JSON."""
    return JSONObject(**_brief(kind))


def full(kind: str) -> JSONObject:
    """A record at its own address as JSON, but for the statements about it."""
    columns = _brief(kind) | _plain((*FULL.get(kind, ()), *TEXTS))
    if kind == "source":
        columns["depends_on"] = parts.reference("source", "depends_on")
    if kind != "collection":
        columns["identifiers"] = _identifiers(kind)
        columns["collections"] = _collections(kind)
    columns["citations"] = parts.citations(CITED.get(kind, kind), field=F("field"))
    return JSONObject(**columns)


def _brief(kind: str) -> dict[str, Any]:
    columns: dict[str, Any] = {"record": parts.record(kind), **_plain(BRIEF[kind])}
    columns |= {name: parts.reference(other, name) for name, other in RECORDS[kind].items()}
    columns |= {name: parts.term(name) for name in TERMS.get(kind, ())}
    if kind in DATED:
        columns["dates"] = parts.dates()
    return columns


def _plain(names: tuple[str, ...]) -> dict[str, Any]:
    return {name: F(name) for name in names}


def _identifiers(kind: str) -> Any:
    rows = ExternalIdentifier.objects.filter(**{kind: OuterRef("pk")})
    content = JSONObject(scheme=F("scheme"), value=F("value"))
    return parts.listed(rows.order_by("scheme", "value"), content)


def _collections(kind: str) -> Any:
    rows = Membership.objects.published().filter(**{kind: OuterRef("pk")})
    content = parts.record("collection", "collection")
    return parts.listed(rows.order_by("collection__sort_key", "collection__slug"), content)


def members(kind: str) -> tuple[str, ...]:
    """The names of the members of a row in a list, in the order in which they are shown."""
    dates = ("dates",) if kind in DATED else ()
    return (*RECORDS[kind], *TERMS.get(kind, ()), *BRIEF[kind], *dates)


def full_members(kind: str) -> tuple[str, ...]:
    """The names of the members at the record's own address, in order."""
    more = ("depends_on",) if kind == "source" else ()
    links = () if kind == "collection" else ("identifiers", "collections")
    return (*members(kind), *FULL.get(kind, ()), *more, *TEXTS, *links, "citations")


def finished(row: Row, names: tuple[str, ...]) -> Row:
    """A row of the database as it is shown: *names* in order, numbers plain, dates in words."""
    if "dates" in row:
        row["dates"] = dated(row["dates"], is_moment=False)
    for name in ("latitude", "longitude"):
        if name in row:
            row[name] = number(row[name])
    head = {name: row["record"][name] for name in ("type", "slug", "name", "href")}
    return {**head, **{name: row[name] for name in names}}
