"""The days on which an order of battle changes, and the day on which it is best attested."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from archive.orbat import rows

DAYS = """
WITH RECURSIVE below AS (
    SELECT id, 0 AS depth FROM archive_formation
    WHERE id = ANY(%(roots)s) AND status = 'published'
    UNION
    SELECT s.formation_id, b.depth + 1
    FROM below b
    JOIN archive_subordination s ON s.superior_formation_id = b.id
    JOIN archive_formation f ON f.id = s.formation_id AND f.status = 'published'
    WHERE b.depth < %(depth)s AND s.standing <> 'rejected'
), bounds AS (
    SELECT s.began_earliest, s.began_latest, s.ended_earliest, s.ended_latest
    FROM archive_subordination s
    WHERE s.superior_formation_id IN (SELECT id FROM below) AND s.standing <> 'rejected'
    UNION ALL
    SELECT a.began_earliest, a.began_latest, a.ended_earliest, a.ended_latest
    FROM archive_appointment a JOIN archive_role r ON r.id = a.role_id AND r.is_command
    WHERE a.formation_id IN (SELECT id FROM below) AND a.standing <> 'rejected'
), steps AS (
    SELECT began_earliest AS day, 0 AS step FROM bounds
    UNION ALL SELECT began_latest, (began_latest <= ended_earliest)::integer FROM bounds
    UNION ALL SELECT ended_earliest + 1, -(began_latest <= ended_earliest)::integer FROM bounds
    UNION ALL SELECT ended_latest + 1, 0 FROM bounds
)
SELECT day, sum(sum(coalesce(step, 0))) OVER (ORDER BY day)
FROM steps WHERE day IS NOT NULL GROUP BY day ORDER BY day
"""


def change_days(
    roots: Collection[int], *, depth: int = 12, using: str = "reader"
) -> tuple[dt.date, ...]:
    """The days on which something below *roots* becomes possible or certain, or ceases to be."""
    return tuple(day for day, _ in _days(roots, depth, using))


def best_day(roots: Collection[int], *, depth: int = 12, using: str = "reader") -> dt.date | None:
    """The first day on which most is certain below *roots*; None if nothing is dated."""
    days = _days(roots, depth, using)
    return max(days, key=lambda d: d[1])[0] if days else None


def _days(roots: Collection[int], depth: int, using: str) -> list[tuple[dt.date, int]]:
    found = rows.fetch(using, DAYS, roots=list(roots), depth=min(depth, rows.MAX_DEPTH))
    return [(day, certain) for day, certain in found]
