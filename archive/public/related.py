"""Records that name the page's own record in a field: shown as a short list with the way to all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from archive.models import Entity
from archive.public import READER

AT_MOST = 60


@dataclass(frozen=True, slots=True)
class Related:
    """Some records under a heading, and the address of the filtered list of all (may be empty)."""

    slug: str
    title: str
    records: list[Any]
    is_cut: bool
    more: str = ""


def related(
    slug: str,
    title: str,
    model: type[Entity],
    field: str,
    entity: Entity,
    more: str = "",
) -> Related:
    """The first published records of *model* whose *field* is *entity*: one query."""
    rows = model.objects.using(READER).published().filter(**{field: entity}).for_list()  # type: ignore[attr-defined]
    found = list(rows[: AT_MOST + 1])
    return Related(slug, title, found[:AT_MOST], len(found) > AT_MOST, more)
