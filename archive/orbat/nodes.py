"""What an order of battle is made of: nodes, commanders, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Note:
    """A citation behind a value: where a source supports, contradicts or mentions it."""

    source_slug: str
    source_title: str
    source_authors: str
    locator_kind: str
    locator: str
    stance: str
    seen_through: str
    seen_through_slug: str = ""


@dataclass(frozen=True, slots=True)
class Commander:
    """Who commanded on the day: certain or possible, with the rank as printed."""

    slug: str
    name: str
    rank: str
    role: str
    certainty: str
    standing: str
    basis: str
    note: str
    key: str
    citations: tuple[Note, ...] = ()


@dataclass(slots=True)
class Node:
    """A formation in the tree of a day.

    `certainty` is that of its link upward on the day (“certain” or “possible”; a root is
    “certain” unless its participation is only possible); `kind` that of the subordination (a code,
    empty for a root).
    """

    pk: int
    slug: str
    name: str
    heading: str
    is_named: bool
    power: str
    power_slug: str
    echelon: str
    echelon_code: str
    amplifier: str
    branch: str
    branch_code: str
    symbol_set: str
    entity: str
    certainty: str = "certain"
    kind: str = ""
    kind_label: str = ""
    in_part: bool = False
    standing: str = ""
    basis: str = ""
    note: str = ""
    key: str = ""
    dates: str = ""
    under_person: str = ""
    under_person_slug: str = ""
    participates: bool = False
    more: bool = False
    citations: tuple[Note, ...] = ()
    commanders: tuple[Commander, ...] = ()
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class Side:
    """One side of an engagement on a day: its powers and its trees."""

    code: str
    name: str
    powers: tuple[str, ...]
    roots: list[Node]

    def walk(self) -> Iterator[Node]:
        """Every node of the side."""
        for root in self.roots:
            yield from root.walk()
