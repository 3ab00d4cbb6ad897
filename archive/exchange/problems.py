"""Problems: what is wrong in a file, where, and what to do about it; all of them, none twice."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

SHOWN = 1000
VALUE_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code for programs, one sentence for people, and the place.

    `row` counts the lines of the file as an editor shows them, the header being 1; 0 means that
    the problem is of the whole file.
    """

    code: str
    message: str
    file: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    hint: str = ""

    @property
    def place(self) -> str:
        """Where, for people: `10-records/people.csv, row 12, column “power”`."""
        parts = [self.file] if self.file else []
        if self.row:
            parts.append(_("row %(row)d") % {"row": self.row})
        if self.column:
            parts.append(_("column “%(column)s”") % {"column": self.column})
        return ", ".join(parts)

    def as_dict(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)

    def __str__(self) -> str:
        told = f"{self.place}: {self.message}" if self.place else self.message
        if self.value:
            told = f"{told} [{_shortened(self.value)}]"
        if self.hint:
            told = f"{told} {self.hint}"
        return f"{self.code} {told}"


class Problems:
    """The problems found: all are counted, the first thousand are kept."""

    def __init__(self, shown: int = SHOWN) -> None:
        self.total = 0
        self._shown = shown
        self._kept: list[Problem] = []

    def add(self, problem: Problem) -> None:
        """Counts the problem, and keeps it if there is room."""
        self.total += 1
        if len(self._kept) < self._shown:
            self._kept.append(problem)

    def count(self, more: int) -> None:
        """Counts problems that are not listed."""
        self.total += more

    @property
    def room(self) -> int:
        """How many more problems will be kept."""
        return self._shown - len(self._kept)

    def __bool__(self) -> bool:
        return self.total > 0

    def __len__(self) -> int:
        return self.total

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._kept)


class Refused(Exception):
    """An import that was refused with all its problems; nothing was written."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        super().__init__(
            _("%(count)d problems were found; nothing was written.") % {"count": problems.total}
        )


class Unreadable(Exception):
    """A file that cannot be read on; carries the one problem that stopped it."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def nearest(value: str, known: Iterable[str], many: int = 3) -> str:
    """“Did you mean …?” with the known values most like *value*; empty when none is like it."""
    found = difflib.get_close_matches(value, list(known), many, 0.6)
    if not found:
        return ""
    return _("Did you mean %(values)s?") % {"values": ", ".join(f"“{v}”" for v in found)}


def _shortened(value: str) -> str:
    value = value.replace("\n", "⏎")
    return value if len(value) <= VALUE_LENGTH else f"{value[:VALUE_LENGTH]}…"
