"""The parts of a phrase and how they are joined."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from archive.public.linking import link

Part = Any
#: Last words of a relation that the name of a place may follow.
LEADING = (
    "along", "around", "at", "between", "crossed", "crossing", "from", "held", "hold", "in",
    "into", "near", "of", "on", "reached", "through", "to", "towards",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Viewer:
    """The page a statement stands on: its own entity is not named again."""

    entity: Model | None = None

    def link(self, record: Model | None) -> SafeString | str:
        """A link to *record*; empty when there is none or the page is its own."""
        if record is None or record == self.entity:
            return ""
        return link(record)

    def is_at(self, record: Model | None) -> bool:
        """Whether the page is that of *record*."""
        return record is not None and record == self.entity


def nothing(row: Any, at: Viewer) -> str:
    """No aside."""
    return ""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one type of statement is worded, and the relations its phrase names.

    `aside` words what stands in a line of its own below the phrase and its footnotes. Where a
    statement involves records, both find them in its `involved`.
    """

    phrase: Callable[[Any, Viewer], SafeString]
    relations: tuple[str, ...] = ()
    aside: Callable[[Any, Viewer], SafeString | str] = nothing


def joined(parts: Iterable[Part], by: str = ", ") -> SafeString:
    """The parts that are not empty, escaped, with *by* between them."""
    return format_html_join(mark_safe(by), "{}", ((part,) for part in parts if part))


def led(head: Part, parts: Iterable[Part]) -> SafeString:
    """*head*, a colon, and the other parts; without the colon when either is missing."""
    rest = joined(parts)
    if not head or not rest:
        return conditional_escape(head or rest)
    return format_html("{}: {}", head, rest)


def rank(printed: str, taken_to_be: Any) -> str:
    """A rank as printed, and in brackets what it is taken to be where that differs."""
    name = str(taken_to_be) if taken_to_be else ""
    if printed and name and printed.casefold() != name.casefold():
        return f"{printed} ({name})"
    return printed or name


def leads(relation: str) -> bool:
    """Whether *relation* reads on into the name of a place, as “12 km east of” does."""
    return bool(relation.split()) and relation.split()[-1] in LEADING
