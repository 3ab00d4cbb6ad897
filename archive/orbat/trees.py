"""The tree below one formation, or below several, on a day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from archive import dating
from archive.models.formations import SubordinationKind
from archive.orbat import rows
from archive.orbat.nodes import Commander, Node, Note

LABELS = {value: str(label) for value, label in SubordinationKind.choices}


def tree(
    root: int,
    day: dt.date,
    *,
    possible: bool = True,
    depth: int = 12,
    using: str = "reader",
) -> Node | None:
    """The order of battle below the formation with primary key *root* on *day*.

    With `possible=False` only what is certain on the day. `depth` counts levels below the root; a
    node cut off there says `more`. None if the formation is not public.
    """
    forest = Forest([root], day, possible=possible, depth=depth, using=using)
    return forest.grow(root) if root in forest.formations else None


class Forest:
    """Everything needed to grow the trees below some formations, asked for at once."""

    def __init__(
        self,
        roots: Collection[int],
        day: dt.date,
        *,
        possible: bool,
        depth: int,
        using: str,
    ) -> None:
        self.depth = min(depth, rows.MAX_DEPTH)
        self.below: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        edges = self._strongest(rows.edges(using, roots, day, possible, self.depth))
        ids = set(roots) | {e[1] for e in edges} | {e[2] for e in edges}
        self.formations = rows.formations(using, ids, day)
        leaders = rows.commanders(using, ids, day, possible)
        notes = rows.citations(using, [pk for e in edges for pk in e[-1]], [c[0] for c in leaders])
        self.notes = notes
        self.commanders: dict[int, list[Commander]] = defaultdict(list)
        for row in leaders:
            self._install(row[1], rows.commander(row, notes.get(("appointment", row[0]), ())))
        for edge in edges:
            self.below[edge[1]].append(edge)
        for children in self.below.values():
            children.sort(key=self._order)

    def _install(self, formation: int, commander: Commander) -> None:
        """A commander once, as best attested; a weaker statement lends its citations and rank."""
        known = self.commanders[formation]
        for place, other in enumerate(known):
            if other.slug == commander.slug:
                cited = tuple(dict.fromkeys(other.citations + commander.citations))
                known[place] = replace(other, citations=cited, rank=other.rank or commander.rank)
                return
        known.append(commander)

    @staticmethod
    def _strongest(found: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """One edge per pair, the best attested; the others lend their citations."""
        kept: dict[tuple[int, int], tuple[Any, ...]] = {}
        lent: dict[tuple[int, int], list[int]] = defaultdict(list)
        for edge in found:
            pair = (edge[1], edge[2])
            kept.setdefault(pair, edge)
            lent[pair].append(edge[0])
        position = {pair: i for i, pair in enumerate(kept)}
        return [(*edge, position[pair], tuple(lent[pair])) for pair, edge in kept.items()]

    def _order(self, edge: tuple[Any, ...]) -> tuple[Any, ...]:
        row = self.formations[edge[2]]
        return (-row[14], row[13], edge[2])

    def children_of(self, pk: int) -> set[int]:
        """Primary keys of the direct subordinates."""
        return {edge[2] for edge in self.below.get(pk, ())}

    def node(self, pk: int) -> Node:
        """The formation as a root of its own."""
        (
            _pk,
            slug,
            heading,
            is_named,
            power,
            power_slug,
            echelon,
            echelon_code,
            amplifier,
            branch,
            branch_code,
            symbol_set,
            entity,
            _sort,
            _position,
            name,
            person,
            person_slug,
        ) = self.formations[pk]
        return Node(
            pk,
            slug,
            name or heading,
            heading,
            is_named,
            power,
            power_slug,
            echelon,
            echelon_code,
            amplifier,
            branch,
            branch_code,
            symbol_set,
            entity,
            under_person=person or "",
            under_person_slug=person_slug or "",
            commanders=tuple(self.commanders.get(pk, ())),
        )

    def grow(self, pk: int, path: tuple[int, ...] = ()) -> Node:
        """The formation with all below it; a possible circle is cut where it would close."""
        node = self.node(pk)
        path = (*path, pk)
        edges = [e for e in self.below.get(pk, ()) if e[2] not in path]
        if len(path) > self.depth:
            node.more = bool(edges)
            return node
        node.children = [self._linked(edge, path) for edge in edges]
        return node

    def _linked(self, edge: tuple[Any, ...], path: tuple[int, ...]) -> Node:
        (
            _pk,
            _superior,
            formation,
            key,
            kind,
            in_part,
            standing,
            basis,
            note,
            beginning,
            ending,
            certain,
            _position,
            lenders,
        ) = edge
        cited: tuple[Note, ...] = tuple(
            dict.fromkeys(n for pk in lenders for n in self.notes.get(("subordination", pk), ()))
        )
        return replace(
            self.grow(formation, path),
            certainty="certain" if certain else "possible",
            kind=kind,
            kind_label=LABELS.get(kind, kind),
            in_part=in_part,
            standing=standing,
            basis=basis,
            note=note,
            key=key,
            citations=cited,
            dates=dating.display_period(beginning, ending),
        )
