"""What hangs on statements: their citations, and all who are involved in them.

Asked for apart from the statements, once for all of them: as a part of each strand the planner of
PostgreSQL would have to think through the view of the citations a dozen times.
"""

from __future__ import annotations

from collections import defaultdict
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q, QuerySet

from archive.api import READER, parts
from archive.api.shapes import Shape
from archive.models import Citation, Involvement

Row = dict[str, Any]
#: A statement of the database: its shape, its primary key, its columns.
Found = tuple[Shape, int, Row]


def attach(found: list[Found]) -> None:
    """Gives each statement its citations, and its involvements where it has any: two questions."""
    cited = Citation.objects.using(READER).by_public_sources()  # type: ignore[attr-defined]
    _hang("citations", found, cited, parts.citation())
    told = [row for row in found if row[0].involves]
    _hang("involved", told, Involvement.objects.using(READER).all(), parts.involvement())


def _hang(member: str, found: list[Found], rows: QuerySet[Any], content: Any) -> None:
    """Gives each statement under *member* the *content* of those *rows* that are about it."""
    if not found:
        return
    keys: dict[str, set[int]] = defaultdict(set)
    for shape, pk, row in found:
        keys[shape.type].add(pk)
        row[member] = []
    wanted = reduce(or_, (Q(**{f"{column}__in": pks}) for column, pks in keys.items()))
    by_target: dict[tuple[str, int], list[Row]] = defaultdict(list)
    ids = [f"{column}_id" for column in keys]
    asked = rows.filter(wanted).order_by("position", "key")
    for shown, *targets in asked.values_list(parts.as_json(content), *ids):
        target = next((c, pk) for c, pk in zip(keys, targets, strict=True) if pk)
        by_target[target].append(shown)
    for shape, pk, row in found:
        row[member] = by_target[shape.type, pk]
