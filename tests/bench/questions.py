"""What is asked of the site and of the floor: the same records, the same words, the same day."""

from __future__ import annotations

import urllib.parse
from dataclasses import dataclass

from django.db import connection

from tests.bench.invented.armies import DAY

SAMPLE = 200
_TREES = """
WITH RECURSIVE below AS (
  SELECT f.id AS root, f.slug, f.id FROM archive_formation f
  JOIN archive_echelon e ON e.id = f.echelon_id AND e.code = 'front'
  UNION
  SELECT b.root, b.slug, s.formation_id FROM below b
  JOIN archive_subordination s ON s.superior_formation_id = b.id
  JOIN archive_formation f ON f.id = s.formation_id AND f.status = 'published'
  WHERE s.began_earliest <= %(day)s AND s.ended_latest >= %(day)s
)
SELECT slug, count(*) FROM below GROUP BY slug ORDER BY count(*) DESC, slug LIMIT 1
"""


@dataclass(frozen=True)
class Question:
    """One kind of page: addresses on the site, and on the floor (none for the constant)."""

    name: str
    site: list[str]
    floor: list[str]


def questions() -> tuple[list[Question], int]:
    """Every kind of page that is measured, and the number of formations in the largest tree."""
    slugs = _column(
        "SELECT slug FROM archive_formation WHERE status = 'published' ORDER BY md5(slug) LIMIT %s"
    )
    texts = _column(
        "SELECT n.text FROM archive_name n JOIN archive_formation f ON f.id = n.formation_id "
        "WHERE f.status = 'published' ORDER BY md5(n.key) LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(_TREES, {"day": DAY})
        largest, nodes = cursor.fetchone()
    words = [urllib.parse.quote(text, safe="") for text in texts]
    powers = _column(
        "SELECT slug FROM archive_power p WHERE EXISTS "
        "(SELECT FROM archive_formation f WHERE f.power_id = p.id) ORDER BY slug LIMIT %s"
    )
    return [
        Question("constant", ["/constant"], []),
        Question(
            "record page", [f"/formations/{s}/" for s in slugs], [f"/record/{s}" for s in slugs]
        ),
        Question(
            "list of 50",
            [f"/formations/?page={n}" for n in range(1, 21)],
            [f"/list/{n}" for n in range(1, 21)],
        ),
        Question(
            "list of 50, filtered",
            [f"/formations/?power={p}" for p in powers],
            [f"/filtered/{p}" for p in powers],
        ),
        Question(
            "order of battle",
            [f"/formations/{largest}/order-of-battle/?on={DAY}"],
            [f"/tree/{largest}/{DAY}"],
        ),
        Question("search", [f"/search/?q={w}" for w in words], [f"/search/{w}" for w in words]),
    ], nodes


def _column(sql: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(sql, [SAMPLE])
        return [row[0] for row in cursor.fetchall()]
