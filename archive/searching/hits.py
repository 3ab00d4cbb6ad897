"""What a search answers with."""

from __future__ import annotations

from dataclasses import dataclass

#: The kinds of record that can be found, in the order in which equals are shown.
KINDS = ("formation", "person", "engagement", "place", "power", "source", "collection")


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found: its kind and slug, its heading, and the name that matched if another.

    `rank` is 3 for the exact name, 2 for a name that begins so, 1 for all words somewhere in the
    name, 0 for a likely misspelling.
    """

    kind: str
    slug: str
    heading: str
    matched: str
    language: str
    script: str
    detail: str
    rank: int


@dataclass(frozen=True, slots=True)
class Results:
    """The hits of a search, the best first; `total` counts all, up to the limit of counting."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    misspelt: bool
    counts: dict[str, int]
