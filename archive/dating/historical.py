"""A date as a source gives it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """What was written, what it means, and the days between which it lies.

    `text` is as written, trimmed; `edtf` the canonical form (never ''); `earliest` and `latest`
    the first and the last day it can be, None where that side is open.
    """

    text: str
    edtf: str
    earliest: date | None
    latest: date | None
