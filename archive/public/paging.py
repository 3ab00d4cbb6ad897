"""Numbered pages of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, QueryDict

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a list: its rows, where it stands, and the addresses of its neighbours."""

    rows: list[Any]
    number: int
    total: int
    query: str

    @property
    def first(self) -> int:
        """Position of the first row, from 1."""
        return (self.number - 1) * PER_PAGE + 1

    @property
    def last(self) -> int:
        """Position of the last row."""
        return self.first + len(self.rows) - 1

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.total // PER_PAGE))

    @property
    def previous(self) -> str:
        """Address of the page before, or empty."""
        return self._address(self.number - 1) if self.number > 1 else ""

    @property
    def next(self) -> str:
        """Address of the page after, or empty."""
        return self._address(self.number + 1) if self.number < self.pages else ""

    def _address(self, number: int) -> str:
        kept = QueryDict(self.query, mutable=True)
        kept["page"] = str(number)
        return f"?{kept.urlencode()}"


def leaf(
    queryset: QuerySet[Any], number: int, parameters: QueryDict, total: int | None = None
) -> Leaf:
    """Page *number* (from 1) of *queryset*, whose *total* is counted unless it is known.

    Raises Http404 beyond the last page.
    """
    total = queryset.count() if total is None else total
    start = (number - 1) * PER_PAGE
    if number > 1 and start >= total:
        raise Http404
    return Leaf(list(queryset[start : start + PER_PAGE]), number, total, parameters.urlencode())
