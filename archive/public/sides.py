"""The sides of an engagement at a glance, gathered from the rows that its page already holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from archive.models import Standing
from archive.public.linking import link
from archive.public.pages import Page, Row

#: The lines of the comparison: the section they come from, their heading, the kind of measure.
LINES: tuple[tuple[str, Promise, str], ...] = (
    ("belligerents", _("Belligerents"), ""),
    ("commanders", _("Commanders"), ""),
    ("formations", _("Formations"), ""),
    ("figures", _("Strength"), "strength"),
    ("figures", _("Losses"), "loss"),
)
#: What a row of each section names.
NAMED = {"belligerents": "power", "commanders": "person", "formations": "formation"}
#: The most that one cell names; the sections below have all of it.
MOST = 12
#: Fewer rows than this are taken in at a glance in their own sections.
FEWEST = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a cell, with the warnings that its statement carries."""

    text: SafeString | str
    labels: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one side has in one line."""

    side: str
    items: list[Item]

    @property
    def shown(self) -> list[Item]:
        """As many as a glance takes in."""
        return self.items[:MOST]

    @property
    def rest(self) -> int:
        """How many more the section below has."""
        return len(self.items) - len(self.shown)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison: its section, its heading, a cell for each side."""

    slug: str
    title: Promise
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The sides in their order, and the lines in which they are compared."""

    sides: list[str]
    lines: list[Line]


class Gathering:
    """Who stood on which side, by the rows of one page."""

    def __init__(self, page: Page) -> None:
        self.rows = {section.slug: section.rows for section in page.sections}
        sided = [row.statement for slug in NAMED for row in self.rows.get(slug, ())]
        #: Which side a power or formation stood on; none for what stood on several.
        self.stood: dict[Any, Any] = {}
        for statement in sided:
            for name in ("power", "formation"):
                if member := getattr(statement, name, None):
                    one = self.stood.setdefault(member, statement.side)
                    self.stood[member] = one if one == statement.side else None
        self.sides = sorted({s.side for s in sided}, key=lambda side: (side.position, side.name))

    def of(self, slug: str, measured: str) -> Iterator[tuple[Any, Item]]:
        """Each item of one line with its side."""
        for row in self.rows.get(slug, ()):
            if row.statement.standing == Standing.REJECTED:
                continue
            if slug in NAMED:
                named = link(getattr(row.statement, NAMED[slug]))
                yield row.statement.side, Item(named, row.labels)
            elif row.statement.measure.kind == measured and not row.statement.subset_of_id:
                yield self.side_of(row.statement), Item(counted(row), row.labels)

    def side_of(self, figure: Any) -> Any:
        """The side whose strength or loss *figure* is; None where the page does not tell."""
        part = figure.participation
        if figure.side or part:
            return figure.side or part.side
        return self.stood.get(figure.formation) or self.stood.get(figure.power)


def counted(row: Row) -> SafeString:
    """A quantity with its measure and, where it is not the whole side's, whose it is."""
    figure = row.statement
    part = figure.participation
    whose = figure.formation or (part.formation if part else None) or figure.power
    named = link(whose) if whose else ""
    words = format_html("{} {}", figure.quantity_text, figure.measure.name)
    return format_html("{} ({})", words, named) if named else words


def compared(page: Page) -> Comparison | None:
    """The sides of the engagement of *page*; None where its sections say it as shortly."""
    gathering = Gathering(page)
    lines = [line(gathering, *words) for words in LINES]
    told = [one for one in lines if any(cell.items for cell in one.cells)]
    size = sum(len(cell.items) for one in told for cell in one.cells)
    if len(gathering.sides) < 2 or len(told) < 2 or size < FEWEST:
        return None
    return Comparison([side.name for side in gathering.sides], told)


def line(gathering: Gathering, slug: str, title: Promise, measured: str) -> Line:
    """One line: the items of every side, each once."""
    found = list(gathering.of(slug, measured))
    cells = [
        Cell(side.name, once(item for whose, item in found if whose == side))
        for side in gathering.sides
    ]
    return Line(slug, title, cells)


def once(items: Iterable[Item]) -> list[Item]:
    """The *items* without repetition, in order."""
    return list({str(item.text): item for item in items if item.text}.values())
