"""What answers are made of, as JSON that PostgreSQL builds: references, terms, dates, citations.

A reference to a record that is not published is null: every one is guarded here, once.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, ExpressionWrapper, F, JSONField, OuterRef, QuerySet, Value, When
from django.db.models.functions import Coalesce, Concat, JSONObject
from django.urls import reverse

from archive.models import ENTITIES, Citation, Involvement

#: The part of the address under which each kind of record is listed.
SHELVES = {
    "formation": "formations",
    "person": "people",
    "engagement": "engagements",
    "place": "places",
    "source": "sources",
    "power": "powers",
    "collection": "collections",
}
HEADINGS = {model.kind_name: model.heading_field for model in ENTITIES}
BOUNDS = ("began_earliest", "began_latest", "ended_earliest", "ended_latest")
WRITTEN = ("beginning", "beginning_edtf", "ending", "ending_edtf")
#: The columns of `Involvement` that lead to a record.
SUBJECTS: tuple[str, ...] = Involvement.ends


def address(kind: str, slug: str = "") -> str:
    """The address of a record in this interface; without a slug, of the list."""
    shelf = f"{reverse('api:index')}{SHELVES[kind]}"
    return f"{shelf}/{slug}" if slug else shelf


def record(kind: str, path: str = "") -> JSONObject:
    """What stands for a record wherever it is mentioned: type, slug, name, address."""
    prefix = f"{path}__" if path else ""
    return JSONObject(
        type=Value(kind),
        slug=F(f"{prefix}slug"),
        name=F(f"{prefix}{HEADINGS[kind]}"),
        href=Concat(Value(f"{address(kind)}/"), F(f"{prefix}slug")),
    )


def reference(kind: str, path: str) -> Case:
    """The record that the foreign key *path* leads to; null for none and for one not published."""
    return Case(
        When(**{f"{path}__status": "published"}, then=record(kind, path)),
        default=None,
        output_field=JSONField(),
    )


def term(path: str, *more: str) -> Case:
    """The value of a vocabulary that *path* leads to: code, name and *more* columns; or null."""
    columns = {name: F(f"{path}__{name}") for name in ("code", "name", *more)}
    return Case(
        When(**{f"{path}__isnull": False}, then=JSONObject(**columns)),
        default=None,
        output_field=JSONField(),
    )


def dates() -> JSONObject:
    """The dates of a row as written, as EDTF and as bounds; `dating` adds the house form."""
    return JSONObject(**{name: F(name) for name in (*WRITTEN, *BOUNDS)})


def citations(column: str, **more: Any) -> ArraySubquery:
    """The citations of the row by published sources, in order."""
    rows = Citation.objects.by_public_sources().filter(**{column: OuterRef("pk")})
    return listed(rows.order_by("position", "key"), citation(**more))


def citation(**more: Any) -> JSONObject:
    """A citation, but for what only editors see."""
    return JSONObject(
        key=F("key"),
        source=reference("source", "source"),
        seen_through=reference("source", "seen_through"),
        **{name: F(name) for name in ("stance", "locator_kind", "locator", "quotation")},
        accessed=F("accessed"),
        archived_url=F("archived_url"),
        **more,
    )


def involvement() -> JSONObject:
    """Who or what is involved in an event, commemoration or remark, and as what.

    A statement is published only when every subject is: one that is null hides the statement.
    """
    subject = Coalesce(*(reference(kind, kind) for kind in SUBJECTS))
    return JSONObject(subject=subject, role=F("role"))


def as_json(content: Any) -> ExpressionWrapper:
    """*content* as a column that Python reads as a dict."""
    return ExpressionWrapper(content, output_field=JSONField())


def listed(rows: QuerySet[Any], content: JSONObject) -> ArraySubquery:
    """The *content* of each of the *rows* as one array."""
    return ArraySubquery(rows.values_list(content.copy()))
