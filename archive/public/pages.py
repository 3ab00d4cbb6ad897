"""The page of one entity: its facts, its statements by type, its footnotes and bibliography."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import (
    Basis,
    Belligerent,
    Command,
    Nesting,
    Participation,
    Standing,
    Statement,
)
from archive.public import READER
from archive.public.companions import accompany, is_whole
from archive.public.conditions import Condition, Subject
from archive.public.footnotes import Footnote, Footnotes, footnotes_to, target_of
from archive.public.periods import dates_of
from archive.public.wording import WORDINGS, Viewer
from archive.public.wording.engagements import lent_dates

Words = str | Promise
#: Where a sub-heading stands among the others, and its words.
Heading = tuple[int, str]
NEVER = dt.date.max
BOUNDS = ("began_earliest", "began_latest", "ended_earliest", "ended_latest")
IN_ENGAGEMENTS = (Belligerent, Command, Nesting, Participation)
NO_HEADING: Heading = (0, "")


@dataclass(frozen=True, slots=True)
class Strand:
    """One section of a page: which statements of *model* speak of the entity, and how they stand.

    `about` gives the condition for an entity; `group` the sub-heading of a row; `layout` names the
    template of the table: statements, names or figures; `arrange` changes the reading order.
    """

    slug: str
    title: Words
    model: type[Statement]
    about: Condition
    group: Callable[[Any], Heading] | None = None
    layout: str = "statements"
    arrange: Callable[[list[Any]], list[Any]] = list

    def load(self, subject: Subject) -> list[Any]:
        """The public statements of this section, without what they name: one query."""
        rows = self.model.objects.using(READER).published().filter(self.about(subject))  # type: ignore[attr-defined]
        return list(rows.order_by())

    def in_order(self, rows: Iterable[Any]) -> list[Any]:
        """The *rows*, which must be accompanied, in reading order."""
        return self.arrange(sorted(filter(is_whole, rows), key=reading_order))


@dataclass(frozen=True, slots=True)
class Row:
    """One statement as a page shows it."""

    statement: Any
    text: SafeString
    marks: list[int]
    labels: list[tuple[str, str]]
    aside: SafeString | str = ""
    lent_dates: str = ""

    @property
    def dates(self) -> str:
        """When, in the house form; empty for statements that carry no date."""
        return dates_of(self.statement)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one sub-heading; its title is empty when the section has only one."""

    title: str
    rows: list[Row]

    @property
    def note(self) -> str:
        """The note that every one of several rows carries; empty where they differ."""
        notes = {row.statement.note for row in self.rows}
        return str(notes.pop()) if len(self.rows) > 1 and len(notes) == 1 else ""

    @property
    def is_dated(self) -> bool:
        """Whether any of its rows has a date, its own or that of its engagement."""
        return any(row.dates or row.lent_dates for row in self.rows)


@dataclass(frozen=True, slots=True)
class Section:
    """A section with at least one row."""

    slug: str
    title: Words
    template: str
    groups: list[Group]

    @property
    def rows(self) -> list[Row]:
        """Every row of every group."""
        return [row for group in self.groups for row in group.rows]

    @property
    def is_dated(self) -> bool:
        """Whether any of its groups is dated."""
        return any(group.is_dated for group in self.groups)

    @property
    def lends_dates(self) -> bool:
        """Whether a row shows the dates of its engagement for want of its own."""
        return any(row.lent_dates for row in self.rows)

    @property
    def size(self) -> int:
        """How many statements it holds."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of the entity itself, with the notes of its citations."""

    label: Words
    value: Any
    marks: list[int] = field(default_factory=list)
    columns: tuple[str, ...] = ()


@dataclass(slots=True)
class Page:
    """Everything that the template of an entity shows."""

    entity: Any
    heading_marks: list[int]
    facts: list[Fact]
    sections: list[Section]
    footnotes: Footnotes

    @property
    def notes(self) -> list[Footnote]:
        """The numbered notes."""
        return self.footnotes.notes


def reading_order(row: Any) -> tuple[Any, ...]:
    """What the archive stands by first; then by date; then as printed."""
    rank = list(Standing.values).index(row.standing)
    return row.is_contested, first_day(row), rank, row.position, row.key


def first_day(row: Any) -> dt.date:
    """The first day known of a row; of one in an engagement, failing that, the engagement's."""
    known = [day for bound in BOUNDS if (day := getattr(row, bound, None))]
    if known:
        return known[0]
    return first_day(row.engagement) if isinstance(row, IN_ENGAGEMENTS) else NEVER


def labels_of(row: Statement, footnotes: Footnotes) -> list[tuple[str, str]]:
    """The warnings a statement carries, as (code, words)."""
    target = target_of(row)
    found = []
    if row.standing in (Standing.DISPUTED, Standing.REJECTED):
        found.append((row.standing, Standing(row.standing).label))
    if row.basis == Basis.INFERRED:
        found.append(("inferred", _("inferred by the editors")))
    if footnotes.contradicted(target):
        found.append(("contradicted", _("contradicted by a source")))
    if not footnotes.supported(target):
        found.append(("uncited", _("uncited")))
    return found


def rows_of(statements: Iterable[Any], viewer: Viewer, footnotes: Footnotes) -> list[Row]:
    """The statements as rows, their notes numbered in this order."""
    return [
        Row(
            statement,
            WORDINGS[type(statement)].phrase(statement, viewer),
            footnotes.marks(target_of(statement)),
            labels_of(statement, footnotes),
            WORDINGS[type(statement)].aside(statement, viewer),
            lent_dates(statement, viewer),
        )
        for statement in statements
    ]


def section_of(
    strand: Strand, statements: list[Any], viewer: Viewer, footnotes: Footnotes
) -> Section:
    """A section of *strand*, its rows in groups in the order of their headings."""
    heading_of = strand.group or (lambda row: NO_HEADING)
    groups = [
        Group(title, rows_of(members, viewer, footnotes))
        for (_order, title), members in groupby(sorted(statements, key=heading_of), key=heading_of)
    ]
    return Section(strand.slug, strand.title, f"public/_{strand.layout}.html", groups)


def page_of(
    entity: Any, strands: Sequence[Strand], facts_of: Callable[[Any, Footnotes], list[Fact]]
) -> Page:
    """The page of *entity*: a query per strand, one per table they name, one for all footnotes."""
    subject = Subject(entity)
    asked = [(strand, strand.load(subject)) for strand in strands]
    accompany([row for _strand, rows in asked for row in rows], entity)
    loaded = [(strand, strand.in_order(rows)) for strand, rows in asked]
    footnotes = footnotes_to([entity, *(row for _strand, rows in loaded for row in rows)])
    viewer = Viewer(entity)
    heading_marks = footnotes.marks(target_of(entity), entity.heading_field)
    facts = [fact for fact in facts_of(entity, footnotes) if fact.value]
    facts += leftovers(entity, facts, footnotes)
    sections = [section_of(strand, rows, viewer, footnotes) for strand, rows in loaded if rows]
    return Page(entity, heading_marks, facts, sections, footnotes)


def leftovers(entity: Any, facts: list[Fact], footnotes: Footnotes) -> list[Fact]:
    """Citations of fields that no fact shows, so that none is dropped from the page."""
    target = target_of(entity)
    shown = {entity.heading_field, *(column for fact in facts for column in fact.columns)}
    columns = sorted({c.field for c in footnotes.citations(target)} - shown)
    names = {f.name: f.verbose_name for f in entity._meta.concrete_fields}
    return [
        Fact(_("Also cited"), names.get(column, column), footnotes.marks(target, column))
        for column in columns
    ]
