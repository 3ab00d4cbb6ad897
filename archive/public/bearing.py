"""Everything a source bears on: the statements and fields it is cited for, a page at a time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import QueryDict

from archive.models import ENTITY_TARGETS, STATEMENT_TARGETS, TARGETS, Citation, Source
from archive.public import READER
from archive.public.linking import link
from archive.public.paging import Leaf, leaf
from archive.public.periods import dates_of
from archive.public.strands import capitalised
from archive.public.wording import WORDINGS, Viewer
from archive.public.wording.phrase import joined

NOBODY = Viewer()


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing the source is cited for, and where in the source."""

    text: Any
    dates: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Bearing:
    """What the source is cited for, in groups by type of statement, and the page it is on."""

    leaf: Leaf
    groups: list[tuple[str, list[Cited]]]


def bearing(source: Source, number: int, parameters: QueryDict) -> Bearing:
    """Page *number* of what *source* is cited for: a fixed number of queries per type shown."""
    page = leaf(citations_of(source), number, parameters)
    columns: dict[str, list[Citation]] = defaultdict(list)
    for citation in page.rows:
        columns[column_of(citation)].append(citation)
    return Bearing(page, [(title(column), shown(column, rows)) for column, rows in columns.items()])


def citations_of(source: Source) -> QuerySet[Citation]:
    """The public citations of *source*, or of works seen through it, by type of target."""
    ranks = [
        When(**{f"{column}__isnull": False}, then=Value(i)) for i, column in enumerate(TARGETS)
    ]
    cited = Citation.objects.using(READER).published()
    cited = cited.filter(Q(source=source) | Q(seen_through=source)).select_related("source")
    rank = Case(*ranks, output_field=IntegerField())
    return cited.order_by(rank, "locator", "pk")  # type: ignore[no-any-return]


def column_of(citation: Citation) -> str:
    """The column of the citation's one target."""
    return next(column for column in TARGETS if getattr(citation, f"{column}_id"))


def title(column: str) -> str:
    """The heading for targets of one column."""
    return capitalised(str(TARGETS[column]._meta.verbose_name_plural))


def shown(column: str, citations: list[Citation]) -> list[Cited]:
    """The targets of *citations*, all of one column, each in words."""
    rows = targets(column, [getattr(c, f"{column}_id") for c in citations])
    found = ((c, rows.get(getattr(c, f"{column}_id"))) for c in citations)
    return [
        Cited(words(column, row, c), "" if column in ENTITY_TARGETS else dates_of(row), c)
        for c, row in found
        if row
    ]


def targets(column: str, pks: list[int]) -> dict[int, Any]:
    """The public targets by primary key, with what their words need."""
    rows = TARGETS[column].objects.using(READER).published().filter(pk__in=pks)
    if column in STATEMENT_TARGETS:
        wording = WORDINGS[STATEMENT_TARGETS[column]]
        rows = rows.select_related(*wording.relations).prefetch_related(*wording.prefetches())
    return {row.pk: row for row in rows}


def words(column: str, row: Any, citation: Citation) -> Any:
    """A statement as its phrase; an entity as a link and the field that is cited."""
    if column not in ENTITY_TARGETS:
        wording = WORDINGS[type(row)]
        return joined([wording.phrase(row, NOBODY), wording.aside(row, NOBODY)], by=" ")
    labels = {field.name: field.verbose_name for field in row._meta.concrete_fields}
    return joined([link(row), labels.get(citation.field, citation.field)])
