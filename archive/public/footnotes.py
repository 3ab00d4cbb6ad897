"""The footnotes of a page: every citation of its statements and fields, numbered as they appear."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Model, Q
from django.utils.safestring import SafeString

from archive.models import ENTITY_TARGETS, STATEMENT_TARGETS, Citation, Source
from archive.public import READER
from archive.public.citations import note

#: The citation's column for each model that can be cited.
COLUMNS: dict[type[Model], str] = {
    model: column for column, model in (ENTITY_TARGETS | STATEMENT_TARGETS).items()
}

#: One target of a citation: the name of its foreign key and the row's primary key.
Target = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Footnote:
    """One numbered note: a citation; *again* if an earlier note of the page is of its source."""

    number: int
    citation: Citation
    again: bool

    @property
    def text(self) -> SafeString:
        """The note in words: in full the first time, short afterwards."""
        return note(self.citation, self.again)


@dataclass(slots=True)
class Footnotes:
    """Numbers citations in the order in which the page asks for them.

    Two citations that would read the same share one note.
    """

    by_target: dict[Target, list[Citation]] = field(default_factory=dict)
    notes: list[Footnote] = field(default_factory=list)
    _sources: set[int] = field(default_factory=set)
    _numbers: dict[tuple[Any, ...], int] = field(default_factory=dict)

    def marks(self, target: Target, column: str = "") -> list[int]:
        """The numbers of the notes to a statement, or to one *column* of an entity."""
        return [self._number(c) for c in self.citations(target, column)]

    def citations(self, target: Target, column: str = "") -> list[Citation]:
        """What is cited for *target*."""
        found = self.by_target.get(target, [])
        return [c for c in found if not column or c.field == column]

    def _number(self, citation: Citation) -> int:
        key = reads_as(citation)
        if key not in self._numbers:
            self._numbers[key] = len(self.notes) + 1
            again = citation.source_id in self._sources
            self._sources.add(citation.source_id)
            self.notes.append(Footnote(len(self.notes) + 1, citation, again))
        return self._numbers[key]

    def supported(self, target: Target) -> bool:
        """Whether a source supports *target*, rather than only mentions or contradicts it."""
        return any(c.stance == "supports" for c in self.citations(target))

    def contradicted(self, target: Target) -> bool:
        """Whether a source contradicts *target*."""
        return any(c.stance == "contradicts" for c in self.citations(target))

    @property
    def sources(self) -> list[Source]:
        """The bibliography of the page: each source once, by author and title."""
        found = {}
        for footnote in self.notes:
            for source in (footnote.citation.source, footnote.citation.seen_through):
                if source is not None:
                    found[source.pk] = source
        return sorted(found.values(), key=lambda source: (source.sort_key, source.slug))


def target_of(row: Model) -> Target:
    """The citation target that *row*, an entity or a statement, is."""
    return COLUMNS[type(row)], row.pk


def footnotes_to(rows: Iterable[Model]) -> Footnotes:
    """The citations of public *rows*, loaded in one query and not yet numbered."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        column, pk = target_of(row)
        wanted[column].append(pk)
    return Footnotes(by_target=grouped(wanted) if wanted else {})


def grouped(wanted: dict[str, list[int]]) -> dict[Target, list[Citation]]:
    """The citations by public sources of the *wanted* rows, by target, in editors' order."""
    conditions = reduce(or_, (Q(**{f"{column}__in": pks}) for column, pks in wanted.items()))
    found: dict[Target, list[Citation]] = defaultdict(list)
    citations = Citation.objects.using(READER).by_public_sources().filter(conditions)
    for citation in with_sources(citations):
        column = next(column for column in wanted if getattr(citation, f"{column}_id"))
        found[column, getattr(citation, f"{column}_id")].append(citation)
    return dict(found)


def with_sources(citations: Iterable[Citation]) -> list[Citation]:
    """The citations with their public sources: one query for all; without any they are left out."""
    rows = list(citations)
    pks = {pk for row in rows for pk in (row.source_id, row.seen_through_id) if pk}
    sources = Source.objects.using(READER).published().in_bulk(pks)
    for row in rows:
        row.seen_through = sources.get(row.seen_through_id)
        if row.source_id in sources:
            row.source = sources[row.source_id]
    return [row for row in rows if row.source_id in sources]


def reads_as(citation: Citation) -> tuple[Any, ...]:
    """Everything of a citation that its note shows: equal for notes that read the same."""
    return (
        citation.source_id,
        citation.seen_through and citation.seen_through.pk,
        citation.stance,
        citation.locator_kind,
        citation.locator,
        citation.quotation,
        citation.accessed,
        citation.archived_url,
    )
