"""An order of battle as nested lists.

Written in Python and not as a template that includes itself: a tree of two thousand nodes is read
by many and must cost little more than its queries.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.html import format_html, format_html_join
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
    """Writes the trees of one page: symbols once, footnotes numbered in reading order."""

    def __init__(self) -> None:
        self.symbols = SymbolSheet(SYMBOL_SIZE)
        self.evidence = Evidence()
        self._formation = reverse("formation", args=[SLUG]).replace(SLUG, "{}")
        self._person = reverse("person", args=[SLUG]).replace(SLUG, "{}")

    def forest(self, roots: Iterable[Node]) -> SafeString:
        """The trees of *roots* as one list."""
        return format_html('<ul class="tree">{}</ul>', self._items(roots))

    def _items(self, nodes: Iterable[Node]) -> SafeString:
        return mark_safe("".join(self._item(node) for node in nodes))

    def _item(self, node: Node) -> str:
        row = format_html(
            '<div class="node"><span class="node__symbol">{}</span><div>{}{}</div></div>',
            self.symbols.use(unit_of(node)),
            self._name(node),
            self._about(node),
        )
        return format_html('<li class="node--{}">{}{}</li>', node.certainty, row, self._below(node))

    def _name(self, node: Node) -> SafeString:
        address = self._formation.format(node.slug)
        name = format_html('<a class="node__name" href="{}">{}</a>', address, node.name)
        labels = format_html_join("", ' <span class="label label--{}">{}</span>', labels_of(node))
        return format_html("{}{}{}", name, self._marks(node.citations, node.note), labels)

    def _about(self, node: Node) -> SafeString:
        parts = [self._commander(commander) for commander in node.commanders]
        if node.under_person:
            address = self._person.format(node.under_person_slug)
            link = format_html('<a href="{}">{}</a>', address, node.under_person)
            parts.append(format_html(_("placed under {}"), link))
        if node.kind and node.kind != ORGANIC:
            parts.append(format_html("{}", node.kind_label))
        if node.name != node.heading:
            parts.append(format_html(_("in the archive as {}"), node.heading))
        joined = format_html_join("", '<span class="node__part">{}</span>', ((p,) for p in parts))
        return format_html('<div class="node__about">{}</div>', joined) if parts else joined

    def _commander(self, commander: Commander) -> SafeString:
        address = self._person.format(commander.slug)
        link = format_html('<a href="{}">{}</a>', address, commander.name)
        ranked = format_html("{} {}", capfirst(commander.rank), link) if commander.rank else link
        labels = format_html_join(
            "", ' <span class="label label--{}">{}</span>', doubts_of(commander)
        )
        return format_html(
            "{}{}{}", ranked, self._marks(commander.citations, commander.note), labels
        )

    def _below(self, node: Node) -> SafeString | str:
        if not node.children:
            more = _("More stands below it: open its own order of battle.")
            return format_html('<p class="hint">{}</p>', more) if node.more else ""
        count = sum(1 for _node in node.walk()) - 1
        words = ngettext("%(n)s formation below", "%(n)s formations below", count) % {"n": count}
        return format_html(
            "<details open><summary>{}</summary><ul>{}</ul></details>",
            words,
            self._items(node.children),
        )

    def _marks(self, notes: Iterable[Note], note: str) -> SafeString:
        marks = [
            mark("note", str(n), _("Footnote %(number)s") % {"number": n})
            for n in self.evidence.marks(notes)
        ]
        if letter := self.evidence.letter(note):
            marks.append(mark("remark", letter, _("Editors’ note %(letter)s") % {"letter": letter}))
        links = mark_safe(",".join(marks))
        return format_html('<sup class="mark">{}</sup>', links) if marks else links


def mark(kind: str, sign: str, spoken: str) -> SafeString:
    """A footnote mark: a link to the note of *kind* with that *sign*."""
    return format_html('<a href="#{}-{}" aria-label="{}">{}</a>', kind, sign, spoken, sign)


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
