"""When two rows certainly overlapped, said once in SQL for every rule that asks it."""

from __future__ import annotations

from typing import Final

#: `a` and `b` both held on some day whatever the uncertainty; and it was not just the day on which
#: the one handed over to the other.
CERTAINLY: Final = """
    greatest(a.began_latest, b.began_latest) <= least(a.ended_earliest, b.ended_earliest)
    AND num_nonnulls(a.began_latest, b.began_latest, a.ended_earliest, b.ended_earliest) = 4
    AND coalesce(a.ended_latest > b.began_earliest, true)
    AND coalesce(b.ended_latest > a.began_earliest, true)
"""
#: The days on which both certainly held, as the EDTF of the first and the last.
COMMON_DAYS: Final = """
    ARRAY[greatest(a.began_latest, b.began_latest)::text,
          least(a.ended_earliest, b.ended_earliest)::text]
"""
#: The archive stands by the statement; what it disputes or rejects may well contradict the rest.
ASSERTED: Final = "{0}.standing IN ('preferred', 'accepted')"


def asserted(*aliases: str) -> str:
    """SQL: the archive stands by the statements of all *aliases*."""
    return " AND ".join(ASSERTED.format(alias) for alias in aliases)
