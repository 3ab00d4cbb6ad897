"""Lists: the published records of one kind, narrowed and paged by the key of their order."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet

from archive.api import READER, cursors, parts, records
from archive.api.answering import answers
from archive.api.filters import Filter, demand_known, filters
from archive.api.parameters import Parameter, whole

LIMIT, MOST = 50, 100
PAGING = (Parameter("limit", whole(1, MOST), LIMIT), Parameter("cursor", cursors.reader(2)))


def list_of(kind: str) -> Any:
    """The view of the list of *kind*."""
    model = records.MODELS[kind]
    narrowing = filters(kind, model)

    def view(asked: dict[str, Any]) -> dict[str, Any]:
        used = [(f, asked[f.name]) for f in narrowing if asked[f.name] is not None]
        demand_known(used)
        found = model.objects.using(READER).published().filter(_all(used))
        return _page(kind, found, asked, {f.name: value for f, value in used})

    view.__doc__ = f"{parts.SHELVES[kind].capitalize()}, filtered."
    return answers(*(f.parameter for f in narrowing), *PAGING)(view)


def _all(used: list[tuple[Filter, Any]]) -> Q:
    whole_of_it = Q()
    for narrowing, value in used:
        whole_of_it &= narrowing.condition(value)
    return whole_of_it


def _page(
    kind: str, found: QuerySet[Any], asked: dict[str, Any], used: dict[str, Any]
) -> dict[str, Any]:
    """One page: how many there are in all, the rows, and the address of the next page or null."""
    limit = asked["limit"]
    content = parts.as_json(records.brief(kind))
    rows = _from(found, asked["cursor"]).order_by("sort_key", "slug")
    shown = list(rows.values_list("sort_key", "slug", content)[: limit + 1])
    following = None
    if len(shown) > limit:
        query = {**used, "limit": limit, "cursor": cursors.write(*shown[limit - 1][:2])}
        following = f"{parts.address(kind)}?{urlencode(query)}"
    names = records.members(kind)
    return {
        "total": found.count(),
        "next": following,
        "items": [records.finished(row, names) for _sort, _slug, row in shown[:limit]],
    }


def _from(found: QuerySet[Any], cursor: tuple[str, str] | None) -> QuerySet[Any]:
    """The rows after the one that *cursor* stands for."""
    if cursor is None:
        return found
    sort_key, slug = cursor
    return found.filter(sort_key__gte=sort_key).exclude(sort_key=sort_key, slug__lte=slug)
