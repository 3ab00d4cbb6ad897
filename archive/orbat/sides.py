"""All sides of an engagement on a day: who took part in it or in its parts, and their trees."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Any

from archive.orbat import rows
from archive.orbat.nodes import Node, Side
from archive.orbat.trees import Forest

#: A participation without dates of its own lasts as long as its engagement; what remains open is
#: bounded by the engagement that was asked about.
PARTICIPANTS = """
WITH RECURSIVE parts AS (
    SELECT id, 0 AS depth FROM archive_engagement WHERE id = %(engagement)s AND status = 'published'
    UNION
    SELECT n.engagement_id, p.depth + 1
    FROM parts p
    JOIN archive_nesting n ON n.parent_id = p.id AND n.standing IN ('preferred', 'accepted')
    JOIN archive_engagement e ON e.id = n.engagement_id AND e.status = 'published'
    WHERE p.depth < 12
), whole AS (
    SELECT began_earliest, ended_latest FROM archive_engagement WHERE id = %(engagement)s
), shown AS (
    SELECT a.id, a.formation_id, a.side_id, a.in_part, a.standing, a.basis, a.note, a.key,
           coalesce(CASE WHEN a.beginning_edtf = '' AND a.ending_edtf = '' THEN e.began_earliest
                    ELSE a.began_earliest END, w.began_earliest) AS began_earliest,
           CASE WHEN a.beginning_edtf = '' AND a.ending_edtf = '' THEN e.began_latest
                ELSE a.began_latest END AS began_latest,
           CASE WHEN a.beginning_edtf = '' AND a.ending_edtf = '' THEN e.ended_earliest
                ELSE a.ended_earliest END AS ended_earliest,
           coalesce(CASE WHEN a.beginning_edtf = '' AND a.ending_edtf = '' THEN e.ended_latest
                    ELSE a.ended_latest END, w.ended_latest) AS ended_latest
    FROM archive_participation a
    JOIN archive_engagement e ON e.id = a.engagement_id
    JOIN archive_formation f ON f.id = a.formation_id AND f.status = 'published'
    CROSS JOIN whole w
    WHERE a.engagement_id IN (SELECT id FROM parts) AND a.standing = ANY(%(standings)s)
)
SELECT s.id, s.formation_id, c.code, c.name, s.in_part, s.standing, s.basis, s.note, s.key,
       coalesce(s.began_latest <= %(day)s AND s.ended_earliest >= %(day)s, false)
           AND s.standing <> 'disputed' AS certain
FROM shown s JOIN archive_coalition c ON c.id = s.side_id
WHERE (s.began_earliest IS NULL OR s.began_earliest <= %(day)s)
  AND (s.ended_latest IS NULL OR s.ended_latest >= %(day)s)
  AND (%(possible)s OR (s.began_latest <= %(day)s AND s.ended_earliest >= %(day)s))
ORDER BY c.position, c.code, certain DESC, s.id
"""

POWERS = """
SELECT c.code, c.name, p.name FROM archive_belligerent b
JOIN archive_coalition c ON c.id = b.side_id
JOIN archive_power p ON p.id = b.power_id AND p.status = 'published'
WHERE b.engagement_id = %(engagement)s AND b.standing IN ('preferred', 'accepted')
ORDER BY c.position, c.code, b.position, b.id
"""


def sides(
    engagement: int,
    day: dt.date,
    *,
    possible: bool = True,
    depth: int = 12,
    using: str = "reader",
) -> tuple[Side, ...]:
    """Every side of the engagement with primary key *engagement* on *day*, as trees.

    The roots are the participants (in the engagement or any of its parts) that stand under no
    other participant on the day. With `possible=False` only what is certain.
    """
    taking_part = rows.fetch(
        using,
        PARTICIPANTS,
        engagement=engagement,
        day=day,
        possible=possible,
        standings=list(rows.SHOWN),
    )
    found = {code: Side(code, name, (), []) for _a, _f, code, name, *_ in taking_part}
    for code, name, power in rows.fetch(using, POWERS, engagement=engagement):
        side = found.setdefault(code, Side(code, name, (), []))
        side.powers = (*side.powers, power)
    by_side: dict[str, dict[int, tuple[Any, ...]]] = defaultdict(dict)
    for row in taking_part:
        by_side[row[2]].setdefault(row[1], row)
    forest = Forest(
        {row[1] for row in taking_part},
        day,
        possible=possible,
        depth=depth,
        using=using,
    )
    notes = rows.citations(using, participations=[row[0] for row in taking_part])
    for code, participants in by_side.items():
        for pk in _roots(forest, participants):
            found[code].roots.append(_root(forest, participants, pk, notes))
    return tuple(found.values())


def _roots(forest: Forest, participants: dict[int, Any]) -> list[int]:
    """Participants that no other participant commands; of a possible circle, the first."""
    known = [pk for pk in participants if pk in forest.formations]
    known.sort(key=lambda pk: (-forest.formations[pk][14], forest.formations[pk][13], pk))
    reached: set[int] = set()
    below = {pk: _all_below(forest, pk) for pk in known}
    covered = {pk for top in known for pk in below[top] if top not in below.get(pk, ())}
    roots = []
    for pk in known:
        if pk not in covered and pk not in reached:
            roots.append(pk)
            reached |= below[pk] | {pk}
    return roots


def _all_below(forest: Forest, pk: int) -> set[int]:
    found: set[int] = set()
    waiting = [pk]
    while waiting:
        for child in forest.children_of(waiting.pop()):
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found


def _root(
    forest: Forest,
    participants: dict[int, tuple[Any, ...]],
    pk: int,
    notes: dict[Any, Any],
) -> Node:
    node = forest.grow(pk)
    for inner in node.walk():
        if inner.pk in participants:
            inner.participates = True
            inner.in_part = inner.in_part or participants[inner.pk][4]
    (
        participation,
        _f,
        _code,
        _name,
        node.in_part,
        node.standing,
        node.basis,
        node.note,
        node.key,
        certain,
    ) = participants[pk]
    node.certainty = "certain" if certain else "possible"
    node.citations = notes.get(("participation", participation), ())
    return node
