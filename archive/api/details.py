"""A record at its own address: what it is, and everything that is said of it."""

from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.urls import reverse

from archive.api import READER, parts, records
from archive.api.answering import answers
from archive.api.finding import find_whole
from archive.api.statements import statements
from archive.models import Membership


def detail_of(kind: str) -> Any:
    """The view of one record of *kind*."""

    def view(asked: dict[str, Any], slug: str) -> dict[str, Any]:
        pk, row = find_whole(kind, slug)
        shown = records.finished(row, records.full_members(kind))
        shown["page"] = reverse(kind, args=[slug])
        if kind == "collection":
            return {**shown, "holdings": _holdings(pk)}
        return {**shown, "statements": statements(kind, pk)}

    view.__doc__ = f"One record of the {parts.SHELVES[kind]}, with all that is said of it."
    return answers()(view)


def _holdings(pk: int) -> dict[str, int]:
    """How many published records of each kind the collection holds."""
    rows = Membership.objects.using(READER).published().filter(collection=pk)
    counts = rows.aggregate(**{kind: Count(kind) for kind in Membership.MEMBERS})
    return {parts.SHELVES[kind]: count for kind, count in counts.items()}
