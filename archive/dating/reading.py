"""What a text was found to say: a moment, or a span with its ends."""

from __future__ import annotations

from typing import NamedTuple

from archive.dating.edges import lower, upper
from archive.dating.edtf import bounds
from archive.dating.errors import DateError


class Reading(NamedTuple):
    """Canonical EDTF, and of a span also its two ends ('' for an end that is not given)."""

    edtf: str
    beginning: str = ""
    ending: str = ""

    @property
    def is_span(self) -> bool:
        """Whether the text names a beginning or an ending rather than one moment."""
        return bool(self.beginning or self.ending)


def edtf_reading(edtf: str) -> Reading:
    """The reading of a text that is canonical EDTF already. Raises DateError if it is not."""
    bounds(edtf)
    if "/" not in edtf:
        return Reading(edtf)
    first, _, last = edtf.partition("/")
    return Reading(edtf, "" if first == ".." else first, "" if last == ".." else last)


def ordered_span(first: str, last: str, text: str) -> Reading:
    """The span of two dates; raises DateError when the last lies wholly before the first."""
    earliest, latest = bounds(first)[0], bounds(last)[1]
    if earliest and latest and earliest > latest:
        raise DateError(
            "reversed",
            f"“{text}” ends before it begins; write the earlier date first, and both years when "
            "there are two.",
        )
    return Reading(f"{lower(first)}/{upper(last)}", first, last)
