"""The questions an order of battle asks: a fixed number, each for all nodes at once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from django.db import connections

from archive.orbat.nodes import Commander, Note

#: More levels than any order of battle has; also what ends a walk around a possible circle.
MAX_DEPTH = 20
#: Standing of statements that the tree shows; rejected ones are on the formation's page.
SHOWN = ("preferred", "accepted", "disputed")

EDGES = """
WITH RECURSIVE below AS (
    SELECT r.id, 0 AS depth, ARRAY[r.id] AS path
    FROM archive_formation r WHERE r.id = ANY(%(roots)s) AND r.status = 'published'
    UNION ALL
    SELECT s.formation_id, b.depth + 1, b.path || s.formation_id
    FROM below b
    JOIN LATERAL (
        SELECT DISTINCT e.formation_id FROM archive_subordination e
        WHERE e.superior_formation_id = b.id AND e.standing = ANY(%(shown)s)
          AND (e.began_earliest IS NULL OR e.began_earliest <= %(day)s)
          AND (e.ended_latest IS NULL OR e.ended_latest >= %(day)s)
          AND (%(possible)s OR (e.began_latest <= %(day)s AND e.ended_earliest >= %(day)s))
    ) s ON true
    JOIN archive_formation f ON f.id = s.formation_id AND f.status = 'published'
    WHERE b.depth < %(depth)s AND NOT s.formation_id = ANY(b.path)
), reached AS (
    SELECT id, min(depth) AS depth FROM below GROUP BY id
)
SELECT e.id, e.superior_formation_id, e.formation_id, e.key, e.kind, e.in_part, e.standing,
       e.basis, e.note, e.beginning_edtf, e.ending_edtf,
       coalesce(e.began_latest <= %(day)s AND e.ended_earliest >= %(day)s, false)
           AND e.standing <> 'disputed' AS certain
FROM reached r
JOIN archive_subordination e ON e.superior_formation_id = r.id
JOIN archive_formation f ON f.id = e.formation_id AND f.status = 'published'
WHERE r.depth <= %(depth)s AND e.standing = ANY(%(shown)s)
  AND (e.began_earliest IS NULL OR e.began_earliest <= %(day)s)
  AND (e.ended_latest IS NULL OR e.ended_latest >= %(day)s)
  AND (%(possible)s OR (e.began_latest <= %(day)s AND e.ended_earliest >= %(day)s))
ORDER BY certain DESC, array_position(ARRAY['preferred', 'accepted', 'disputed'], e.standing::text),
         e.position, e.id
"""

FORMATIONS = """
SELECT f.id, f.slug, f.name, f.is_named, coalesce(p.name, ''), coalesce(p.slug, ''),
       coalesce(e.name, ''), coalesce(e.code, ''), coalesce(e.app6_amplifier, ''),
       coalesce(b.name, ''), coalesce(b.code, ''), coalesce(b.app6_symbol_set, ''),
       coalesce(b.app6_entity, ''), f.sort_key, coalesce(e.position, 0), n.text,
       u.name, u.slug
FROM archive_formation f
LEFT JOIN archive_power p ON p.id = f.power_id AND p.status = 'published'
LEFT JOIN archive_echelon e ON e.id = f.echelon_id
LEFT JOIN archive_branch b ON b.id = f.branch_id
LEFT JOIN LATERAL (
    SELECT n.text FROM archive_name n
    WHERE n.formation_id = f.id AND n.kind IN ('official', 'native')
      AND n.standing IN ('preferred', 'accepted')
      AND n.began_latest <= %(day)s AND n.ended_earliest >= %(day)s
    ORDER BY (n.kind = 'official') DESC, n.position, n.id LIMIT 1
) n ON true
LEFT JOIN LATERAL (
    SELECT u.name, u.slug FROM archive_subordination s
    JOIN archive_person u ON u.id = s.superior_person_id AND u.status = 'published'
    WHERE s.formation_id = f.id AND s.standing = ANY(%(shown)s)
      AND s.began_earliest <= %(day)s AND (s.ended_latest IS NULL OR s.ended_latest >= %(day)s)
    ORDER BY s.began_earliest DESC, s.id LIMIT 1
) u ON true
WHERE f.id = ANY(%(ids)s) AND f.status = 'published'
"""

COMMANDERS = """
SELECT a.id, a.formation_id, p.slug, p.name, coalesce(nullif(a.rank_printed, ''), k.name, ''),
       coalesce(nullif(a.title, ''), r.name), a.standing, a.basis, a.note, a.key,
       coalesce(a.began_latest <= %(day)s AND a.ended_earliest >= %(day)s, false)
           AND a.standing <> 'disputed' AS certain
FROM archive_appointment a
JOIN archive_role r ON r.id = a.role_id AND r.is_command
JOIN archive_person p ON p.id = a.person_id AND p.status = 'published'
LEFT JOIN archive_rank k ON k.id = a.rank_id
WHERE a.formation_id = ANY(%(ids)s) AND a.standing = ANY(%(shown)s)
  AND (a.began_earliest IS NULL OR a.began_earliest <= %(day)s)
  AND (a.ended_latest IS NULL OR a.ended_latest >= %(day)s)
  AND (%(possible)s OR (a.began_latest <= %(day)s AND a.ended_earliest >= %(day)s))
ORDER BY certain DESC, a.began_latest DESC NULLS LAST, a.position, a.id
"""

CITATIONS = """
SELECT c.subordination_id, c.appointment_id, c.participation_id, s.slug, s.title, s.authors,
       c.locator_kind, c.locator, c.stance, coalesce(t.title, ''), coalesce(t.slug, '')
FROM archive_citation c
JOIN archive_source s ON s.id = c.source_id AND s.status = 'published'
LEFT JOIN archive_source t ON t.id = c.seen_through_id AND t.status = 'published'
WHERE c.subordination_id = ANY(%(subordinations)s) OR c.appointment_id = ANY(%(appointments)s)
   OR c.participation_id = ANY(%(participations)s)
ORDER BY c.position, c.id
"""


def fetch(using: str, sql: str, **values: Any) -> list[tuple[Any, ...]]:
    """All rows of one question."""
    with connections[using].cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def edges(
    using: str, roots: Collection[int], day: dt.date, possible: bool, depth: int
) -> list[tuple[Any, ...]]:
    """The subordinations of the day below *roots*, the better attested first."""
    return fetch(
        using,
        EDGES,
        roots=list(roots),
        day=day,
        possible=possible,
        shown=list(SHOWN),
        depth=min(depth, MAX_DEPTH),
    )


def formations(using: str, ids: Collection[int], day: dt.date) -> dict[int, tuple[Any, ...]]:
    """Each formation with power, echelon, branch, the name of the day and a personal superior."""
    found = fetch(using, FORMATIONS, ids=list(ids), day=day, shown=list(SHOWN))
    return {row[0]: row for row in found}


def commanders(
    using: str, ids: Collection[int], day: dt.date, possible: bool
) -> list[tuple[Any, ...]]:
    """Those in command of the formations on the day, the better attested first."""
    return fetch(using, COMMANDERS, ids=list(ids), day=day, possible=possible, shown=list(SHOWN))


def citations(
    using: str,
    subordinations: Collection[int] = (),
    appointments: Collection[int] = (),
    participations: Collection[int] = (),
) -> dict[tuple[str, int], tuple[Note, ...]]:
    """The citations of those statements, by (kind, primary key)."""
    found: dict[tuple[str, int], list[Note]] = defaultdict(list)
    rows = fetch(
        using,
        CITATIONS,
        subordinations=list(subordinations),
        appointments=list(appointments),
        participations=list(participations),
    )
    for subordination, appointment, participation, *rest in rows:
        if subordination:
            target = ("subordination", subordination)
        elif appointment:
            target = ("appointment", appointment)
        else:
            target = ("participation", participation)
        found[target].append(Note(*rest))
    return {target: tuple(notes) for target, notes in found.items()}


def commander(row: tuple[Any, ...], notes: tuple[Note, ...]) -> Commander:
    """A commander from a row of `commanders`."""
    _pk, _formation, slug, name, rank, role, standing, basis, note, key, certain = row
    return Commander(
        slug,
        name,
        rank,
        role,
        "certain" if certain else "possible",
        standing,
        basis,
        note,
        key,
        notes,
    )
