"""Draws that are the same on every machine: all of them go through `Random.random()`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class Draw:
    """A stream of draws of its own for each table, so that one table does not move the others.

    Only `Random.random()` is used, whose stream Python promises to keep for a given seed.
    """

    def __init__(self, seed: str, table: str) -> None:
        self.random = Random(f"{seed}:{table}").random

    def number(self, lowest: int, highest: int) -> int:
        """A whole number, both ends included."""
        return lowest + int(self.random() * (highest - lowest + 1))

    def one(self, among: Sequence[T]) -> T:
        """One of several."""
        return among[int(self.random() * len(among))]

    def happens(self, share: float) -> bool:
        """True in so large a *share* of all draws."""
        return self.random() < share

    def weighted(self, shares: Sequence[tuple[T, float]]) -> T:
        """One of several values, each as often as its share of 1 says."""
        left = self.random()
        for value, share in shares:
            left -= share
            if left < 0:
                return value
        return shares[-1][0]

    def span(self, first: int, last: int, parts: int) -> list[tuple[int, int]]:
        """The days *first* to *last* cut into at most so many spans, one after another."""
        cuts = {first, *(self.number(first, last) for _ in range(parts - 1))}
        begins = sorted(cuts)
        ends = [*(day - 1 for day in begins[1:]), last]
        return [(a, b) for a, b in zip(begins, ends, strict=True) if a <= b]

    def written(self, day: int) -> str:
        """The day (an ordinal) as a source may give it: to the day, the month or the year."""
        date = dt.date.fromordinal(day)
        precision = self.random()
        if precision < 0.7:
            return f"{date.day} {MONTHS[date.month - 1]} {date.year}"
        if precision < 0.9:
            return f"{MONTHS[date.month - 1]} {date.year}"
        return str(date.year)
