"""A record by its address: published, moved, retracted, or not there."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from django.db import connections
from django.urls import reverse

from archive.api import READER, parts, problems, records
from archive.api.questions import SLUG, Question, worded
from archive.models import FormerSlug

RETRACTED = "SELECT reason FROM pub.archive_retracted WHERE kind = %s AND slug = %s"


def find(kind: str, slug: str, ending: str = "") -> tuple[int, Any]:
    """The primary key of the record at *slug*, and what stands for it: one question.

    Raises Moved for a former slug (to the new address with *ending*), and Problem: 410 for a
    retracted record, 404 for a draft just as for what never existed.
    """
    return _found(kind, slug, ending, _brief(kind, reverse("api:index")))


def find_whole(kind: str, slug: str) -> tuple[int, Any]:
    """The primary key of the record at *slug*, and all its columns. Raises as `find` does."""
    return _found(kind, slug, "", _whole(kind, reverse("api:index")))


@cache
def _brief(kind: str, base: str) -> Question:
    return _question(kind, parts.record(kind))


@cache
def _whole(kind: str, base: str) -> Question:
    return _question(kind, records.full(kind))


def _question(kind: str, content: Any) -> Question:
    rows = records.MODELS[kind].objects.using(READER).published().filter(slug=SLUG)
    return worded(rows.order_by().values_list("pk", parts.as_json(content)))


def _found(kind: str, slug: str, ending: str, question: Question) -> tuple[int, Any]:
    for pk, content in question.ask(slug=slug):
        return pk, json.loads(content)
    raise _elsewhere(kind, slug, ending)


def _elsewhere(kind: str, slug: str, ending: str) -> Exception:
    former = FormerSlug.objects.using(READER).published().filter(kind=kind, slug=slug)
    now = former.values_list(f"{kind}__slug", flat=True).first()
    if now:
        return problems.Moved(parts.address(kind, now) + ending)
    with connections[READER].cursor() as cursor:
        cursor.execute(RETRACTED, [kind, slug])
        reason = cursor.fetchone()
    return problems.gone(reason[0]) if reason else problems.missing()
