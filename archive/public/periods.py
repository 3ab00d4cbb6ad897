"""When a record existed or a statement held, as readers see it."""

from __future__ import annotations

from typing import Any


def dates_of(row: Any) -> str:
    """The dates of *row* in the house form; empty if it has none or cannot have any."""
    known = getattr(row, "beginning_edtf", "") or getattr(row, "ending_edtf", "")
    return str(row.dates_text) if known else ""
