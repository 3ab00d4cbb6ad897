"""What a source is cited for: its citations, each with the statement or the record it is about."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, Q, Value
from django.urls import reverse

from archive.api import READER, cursors, parts
from archive.api.answering import answers
from archive.api.attachments import attach
from archive.api.finding import find
from archive.api.lists import LIMIT, MOST
from archive.api.parameters import Parameter, whole
from archive.api.questions import PK, SLUG, Question, any_of_them, ask_all, worded
from archive.api.shapes import SHAPES, Shape
from archive.api.statements import finished
from archive.models import ENTITY_TARGETS, STATEMENT_TARGETS, TARGETS, Citation

ENDING = "/citations"
COLUMNS = tuple(f"{column}_id" for column in TARGETS)
Target = tuple[str, int]


@answers(
    Parameter("limit", whole(1, MOST), LIMIT),
    Parameter("cursor", cursors.reader(1)),
)
def source_citations(asked: dict[str, Any], slug: str) -> dict[str, Any]:
    """The citations of a source, and of works seen through it, by key."""
    pk, record = find("source", slug, ENDING)
    limit = asked["limit"]
    (after,) = asked["cursor"] or ("",)
    rows = _citations(limit + 1, reverse("api:index")).ask(pk=pk, slug=after)
    found = [(key, json.loads(content), _target(ids)) for key, content, *ids in rows]
    about = _targets([target for _key, _content, target in found[:limit]])
    following = None
    if len(found) > limit:
        query = urlencode({"limit": limit, "cursor": cursors.write(found[limit - 1][0])})
        following = f"{parts.address('source', slug)}{ENDING}?{query}"
    items = [{**content, "about": about[target]} for _key, content, target in found[:limit]]
    return {"source": record, "next": following, "items": items}


@cache
def _citations(limit: int, base: str) -> Question:
    """The first citations of a source after a key, *limit* at the most; *base* is in it."""
    rows = Citation.objects.using(READER).published().filter(Q(source=PK) | Q(seen_through=PK))
    content = parts.as_json(parts.citation(field=F("field")))
    rows = rows.filter(key__gt=SLUG).order_by("key").values_list("key", content, *COLUMNS)
    return worded(rows[:limit])


def _target(ids: list[int | None]) -> Target:
    """The one column that is filled, and its value."""
    return next((column, pk) for column, pk in zip(TARGETS, ids, strict=True) if pk)


def _targets(wanted: list[Target]) -> dict[Target, Any]:
    """What the citations are about, by column and primary key: three questions."""
    if not wanted:
        return {}
    keys: dict[str, list[int]] = defaultdict(list)
    for column, pk in wanted:
        keys[column].append(pk)
    base = reverse("api:index")
    rows = ask_all(*((_question(c, base), {"pks": tuple(pks)}) for c, pks in keys.items()))
    found = {(column, pk): json.loads(content) for column, pk, content in rows}
    told = [(c, pk, row) for (c, pk), row in found.items() if c in STATEMENT_TARGETS]
    attach([(_shape(column), pk, row) for column, pk, row in told])
    return {target: _finished(target[0], content) for target, content in found.items()}


@cache
def _question(column: str, base: str) -> Question:
    """The public targets of one column, of which the primary keys are given; *base* is in it."""
    rows = TARGETS[column].objects.using(READER).published().filter(pk__in=any_of_them()).order_by()
    return worded(rows.values_list(Value(column), "pk", parts.as_json(_content(column))))


def _content(column: str) -> Any:
    if column in ENTITY_TARGETS:
        return parts.record(ENTITY_TARGETS[column].kind_name)
    return _shape(column).content()


def _shape(column: str) -> Shape:
    return SHAPES[STATEMENT_TARGETS[column]]


def _finished(column: str, content: dict[str, Any]) -> dict[str, Any]:
    return content if column in ENTITY_TARGETS else finished(content, _shape(column))
