"""The three answers to “was it so on this day?”."""

from __future__ import annotations

from datetime import date
from enum import Enum


class Certainty(Enum):
    """What the bounds of a statement say about a day."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    RULED_OUT = "ruled out"


def on_day(
    began_earliest: date | None,
    began_latest: date | None,
    ended_earliest: date | None,
    ended_latest: date | None,
    day: date,
) -> Certainty:
    """Whether a statement held on a day, from its four bounds; None is a bound not known.

    Certain: it had surely begun by that day and surely not ended before it. Ruled out: it had
    surely not begun yet, or surely ended before. Possible: everything else.
    """
    if began_earliest is not None and began_earliest > day:
        return Certainty.RULED_OUT
    if ended_latest is not None and ended_latest < day:
        return Certainty.RULED_OUT
    if began_latest is None or ended_earliest is None:
        return Certainty.POSSIBLE
    if began_latest <= day <= ended_earliest:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE
