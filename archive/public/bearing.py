"""Everything a source bears on: the statements and fields it is cited for, a page at a time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, IntegerField, Q, QuerySet, Value, When
from django.http import QueryDict

from archive.models import ENTITY_TARGETS, STATEMENT_TARGETS, TARGETS, Citation, Source
from archive.public import READER
from archive.public.companions import accompany, is_whole
from archive.public.linking import link
from archive.public.paging import Leaf, leaf
from archive.public.periods import dates_of
from archive.public.strands import capitalised
from archive.public.wording import WORDINGS, Viewer
from archive.public.wording.phrase import joined

NOBODY = Viewer()
#: Types in the order in which readers meet them: statements, then fields of records.
ORDER = (*STATEMENT_TARGETS, *ENTITY_TARGETS)


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing the source is cited for, and where in the source."""

    text: Any
    dates: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Facet:
    """One type of thing the source is cited for, how often, and the address that narrows to it."""

    title: str
    count: int
    url: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Bearing:
    """What the source is cited for, in groups by type of statement, and the page it is on."""

    leaf: Leaf
    facets: list[Facet]
    groups: list[tuple[str, list[Cited]]]


def bearing(source: Source, about: str, number: int, parameters: QueryDict) -> Bearing:
    """Page *number* of what *source* is cited for, of one type only if *about* names it.

    A fixed number of queries for each type on the page.
    """
    cited = citations_of(source)
    counts = counted(cited)
    facets = [
        Facet(title(column), count, f"?about={column}", column == about)
        for column, count in counts.items()
    ]
    total = counts.get(about, 0) if about else sum(counts.values())
    if about:
        cited = cited.filter(**{f"{about}__isnull": False})
    page = leaf(cited.order_by("rank", "locator", "pk"), number, parameters, total)
    columns: dict[str, list[Citation]] = defaultdict(list)
    for citation in page.rows:
        columns[column_of(citation)].append(citation)
    groups = [(title(column), shown(column, rows)) for column, rows in columns.items()]
    return Bearing(page, facets, groups)


def citations_of(source: Source) -> QuerySet[Citation]:
    """The public citations of *source* or of works seen through it, with the `rank` of the type."""
    ranks = [When(**{f"{column}__isnull": False}, then=Value(i)) for i, column in enumerate(ORDER)]
    cited = Citation.objects.using(READER).published()
    cited = cited.filter(Q(source=source) | Q(seen_through=source)).select_related("source")
    rank = Case(*ranks, output_field=IntegerField())
    return cited.annotate(rank=rank)  # type: ignore[no-any-return]


def counted(cited: QuerySet[Citation]) -> dict[str, int]:
    """How many of the citations are of each type: one query."""
    rows = cited.order_by().values("rank").annotate(n=Count("pk"))
    found = {row["rank"]: row["n"] for row in rows}
    return {ORDER[rank]: found[rank] for rank in sorted(found)}


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
        accompany(list(rows))
        rows = filter(is_whole, rows)
    return {row.pk: row for row in rows}


def words(column: str, row: Any, citation: Citation) -> Any:
    """A statement as its phrase; an entity as a link and the field that is cited."""
    if column not in ENTITY_TARGETS:
        wording = WORDINGS[type(row)]
        return joined([wording.phrase(row, NOBODY), wording.aside(row, NOBODY)], by=" ")
    labels = {field.name: field.verbose_name for field in row._meta.concrete_fields}
    return joined([link(row), labels.get(citation.field, citation.field)])
