"""A sheet: the rows of one table in one file, as texts under a header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive.exchange.tables import Table


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows as (number of the row, cells). Reading on may raise Unreadable.

    `is_guarded` says that a leading apostrophe may guard a text that a spreadsheet would take for
    a formula. `size` is the number of bytes, for showing progress.
    """

    table: Table
    file: str
    header: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]
    is_guarded: bool = False
    size: int = 0
