"""A record by its address: published, moved, retracted, or not there."""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.models import QuerySet

from archive.api import READER, parts, problems, records
from archive.models import FormerSlug

RETRACTED = "SELECT reason FROM pub.archive_retracted WHERE kind = %s AND slug = %s"


def published(kind: str, slug: str) -> QuerySet[Any]:
    """The published record of *kind* at *slug*, if there is one."""
    return records.MODELS[kind].objects.using(READER).published().filter(slug=slug).order_by()  # type: ignore[no-any-return]


def find(kind: str, slug: str, content: Any, ending: str = "") -> tuple[int, Any]:
    """The primary key of the record at *slug* and its *content*: one question.

    Raises Moved for a former slug (to the new address with *ending*), and Problem: 410 for a
    retracted record, 404 for a draft just as for what never existed.
    """
    found = published(kind, slug).values_list("pk", parts.as_json(content)).first()
    if found is None:
        raise _elsewhere(kind, slug, ending)
    return found  # type: ignore[no-any-return]


def _elsewhere(kind: str, slug: str, ending: str) -> Exception:
    former = FormerSlug.objects.using(READER).published().filter(kind=kind, slug=slug)
    now = former.values_list(f"{kind}__slug", flat=True).first()
    if now:
        return problems.Moved(parts.address(kind, now) + ending)
    with connections[READER].cursor() as cursor:
        cursor.execute(RETRACTED, [kind, slug])
        reason = cursor.fetchone()
    return problems.gone(reason[0]) if reason else problems.missing()
