"""An order of battle as nested lists.

Written in Python and not as a template that includes itself: a tree of two thousand nodes is read
by many and must cost little more than its queries.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from archive.drawing.symbols import SymbolSheet, UnitSymbol
from archive.orbat import Commander, Node, Note
from archive.public.evidence import Evidence

ORGANIC = "organic"
SYMBOL_SIZE = 2.6  # em
SLUG = "slug"


class Planter:
    """Writes the trees of one page: symbols once, footnotes numbered in reading order.

    Its parts are markup as plain strings, every value from outside escaped where it comes in:
    Django's `format_html` would cost more than all questions to the database.
    """

    def __init__(self) -> None:
        self.symbols = SymbolSheet(SYMBOL_SIZE)
        self.evidence = Evidence()
        self._formation = reverse("formation", args=[SLUG]).replace(SLUG, "{}")
        self._person = reverse("person", args=[SLUG]).replace(SLUG, "{}")
        self._footnote, self._letter = _("Footnote %(number)s"), _("Editors’ note %(letter)s")
        self._under, self._heading = escape(_("placed under {}")), escape(_("in the archive as {}"))
        self._numbers: dict[int, str] = {}

    def forest(self, roots: Iterable[Node]) -> SafeString:
        """The trees of *roots* as one list."""
        items, _count = self._items(roots)
        return mark_safe(f'<ul class="tree">{items}</ul>')

    def _items(self, nodes: Iterable[Node]) -> tuple[str, int]:
        """The list items of *nodes*, and how many nodes stand in them at all levels."""
        written = [self._item(node) for node in nodes]
        return "".join(item for item, _count in written), sum(count for _item, count in written)

    def _item(self, node: Node) -> tuple[str, int]:
        row = (
            f'<div class="node"><span class="node__symbol">{self.symbols.use(unit_of(node))}</span>'
            f"<div>{self._name(node)}{self._about(node)}</div></div>"
        )
        below, count = self._below(node)
        return f'<li class="node--{escape(node.certainty)}">{row}{below}</li>', count + 1

    def _name(self, node: Node) -> str:
        address = self._formation.format(escape(node.slug))
        name = f'<a class="node__name" href="{address}">{escape(node.name)}</a>'
        return f"{name}{self._marks(node.citations, node.note)}{labelled(labels_of(node))}"

    def _about(self, node: Node) -> str:
        parts = [self._commander(commander) for commander in node.commanders]
        if node.under_person:
            address = self._person.format(escape(node.under_person_slug))
            parts.append(self._under.format(f'<a href="{address}">{escape(node.under_person)}</a>'))
        if node.kind and node.kind != ORGANIC:
            parts.append(escape(node.kind_label))
        if node.name != node.heading:
            parts.append(self._heading.format(escape(node.heading)))
        joined = "".join(f'<span class="node__part">{part}</span>' for part in parts)
        return f'<div class="node__about">{joined}</div>' if parts else ""

    def _commander(self, commander: Commander) -> str:
        address = self._person.format(escape(commander.slug))
        link = f'<a href="{address}">{escape(commander.name)}</a>'
        ranked = f"{escape(capfirst(commander.rank))} {link}" if commander.rank else link
        marks = self._marks(commander.citations, commander.note)
        return f"{ranked}{marks}{labelled(doubts_of(commander))}"

    def _below(self, node: Node) -> tuple[str, int]:
        if not node.children:
            more = _("More stands below it: open its own order of battle.") if node.more else ""
            return f'<p class="hint">{escape(more)}</p>' if more else "", 0
        items, count = self._items(node.children)
        words = ngettext("%(n)s formation below", "%(n)s formations below", count) % {"n": count}
        return f"<details open><summary>{escape(words)}</summary><ul>{items}</ul></details>", count

    def _marks(self, notes: Iterable[Note], note: str) -> str:
        marks = [self._number(n) for n in self.evidence.marks(notes)]
        if letter := self.evidence.letter(note):
            marks.append(mark("remark", letter, self._letter % {"letter": letter}))
        return f'<sup class="mark">{",".join(marks)}</sup>' if marks else ""

    def _number(self, number: int) -> str:
        if number not in self._numbers:
            spoken = self._footnote % {"number": number}
            self._numbers[number] = mark("note", str(number), spoken)
        return self._numbers[number]


def mark(kind: str, sign: str, spoken: str) -> str:
    """A footnote mark: a link to the note of *kind* with that *sign*."""
    return f'<a href="#{kind}-{sign}" aria-label="{escape(spoken)}">{sign}</a>'


def labelled(labels: Iterable[tuple[str, str]]) -> str:
    """Labels, given as (code, words), after a name."""
    return "".join(
        f' <span class="label label--{code}">{escape(words)}</span>' for code, words in labels
    )


def unit_of(node: Node) -> UnitSymbol:
    """What the symbol of *node* shows."""
    return UnitSymbol(
        symbol_set=node.symbol_set or "10",
        entity=node.entity,
        amplifier=node.amplifier,
        branch=node.branch,
        echelon=node.echelon,
        power=node.power,
        css=f"power--{node.power_slug}" if node.power_slug else "",
    )


def labels_of(node: Node) -> list[tuple[str, str]]:
    """What readers must know of a place in the tree, as (code, words)."""
    found = doubts_of(node)
    if node.in_part:
        found.append(("part", _("in part")))
    return found


def doubts_of(row: Node | Commander) -> list[tuple[str, str]]:
    """Possible, disputed, inferred: as (code, words)."""
    found = [("possible", _("possible"))] if row.certainty == "possible" else []
    if row.standing == "disputed":
        found.append(("disputed", _("disputed")))
    if row.basis == "inferred":
        found.append(("inferred", _("inferred by the editors")))
    return found
