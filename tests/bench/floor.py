"""The floor: one SQL question for each page, answered as JSON by a bare WSGI application.

`/record/SLUG`, `/list/NUMBER`, `/filtered/POWER`, `/tree/SLUG/DAY` and `/search/TEXT`. It asks the
plain tables, so that the cost of the public views counts as the site's.
"""

from __future__ import annotations

import threading
import urllib.parse
from collections.abc import Callable, Iterable
from typing import Any

import django
import psycopg2
from django.db import connection

from archive import naming

PUBLISHED = "status = 'published'"
_CITED = " UNION ALL ".join(
    f"SELECT c.*, '{statement}:' || s.key AS target FROM archive_citation c "
    f"JOIN archive_{statement} s ON s.id = c.{statement}_id WHERE s.{end}_id = f.id"
    for statement, end in (
        ("name", "formation"), ("subordination", "formation"),
        ("subordination", "superior_formation"), ("appointment", "formation"),
        ("participation", "formation"),
    )
)  # fmt: skip
_STATED = "s.key, s.standing, s.note, s.beginning, s.ending, s.beginning_edtf, s.ending_edtf"
RECORD = f"""
SELECT json_build_object(
  'formation', json_build_object('slug', f.slug, 'name', f.name, 'summary', f.summary,
      'number', f.number, 'beginning', f.beginning, 'ending', f.ending,
      'power', (SELECT name FROM archive_power WHERE id = f.power_id),
      'echelon', (SELECT name FROM archive_echelon WHERE id = f.echelon_id),
      'branch', (SELECT name FROM archive_branch WHERE id = f.branch_id)),
  'names', (SELECT json_agg(x) FROM (SELECT {_STATED}, s.text, s.language, s.script, s.kind
      FROM archive_name s WHERE s.formation_id = f.id ORDER BY s.id) x),
  'superiors', (SELECT json_agg(x) FROM (SELECT {_STATED}, s.kind, o.slug, o.name
      FROM archive_subordination s JOIN archive_formation o ON o.id = s.superior_formation_id
      WHERE s.formation_id = f.id AND o.{PUBLISHED} ORDER BY s.began_earliest, s.id) x),
  'subordinates', (SELECT json_agg(x) FROM (SELECT {_STATED}, s.kind, o.slug, o.name
      FROM archive_subordination s JOIN archive_formation o ON o.id = s.formation_id
      WHERE s.superior_formation_id = f.id AND o.{PUBLISHED} ORDER BY o.sort_key, s.id) x),
  'posts', (SELECT json_agg(x) FROM (SELECT {_STATED}, r.name AS role, s.rank_printed,
      p.slug, p.name
      FROM archive_appointment s JOIN archive_person p ON p.id = s.person_id
      JOIN archive_role r ON r.id = s.role_id
      WHERE s.formation_id = f.id AND p.{PUBLISHED} ORDER BY s.began_earliest, s.id) x),
  'engagements', (SELECT json_agg(x) FROM (SELECT {_STATED}, e.slug, e.name, e.beginning AS begun
      FROM archive_participation s JOIN archive_engagement e ON e.id = s.engagement_id
      WHERE s.formation_id = f.id AND e.{PUBLISHED} ORDER BY e.sort_key, s.id) x),
  'citations', (SELECT json_agg(x) FROM (SELECT c.target, c.field, c.stance, c.locator, c.quotation,
      o.slug, o.title, o.authors, o.year
      FROM ({_CITED} UNION ALL SELECT c.*, 'formation' FROM archive_citation c
            WHERE c.formation_id = f.id) c
      JOIN archive_source o ON o.id = c.source_id WHERE o.{PUBLISHED}) x)
)::text FROM archive_formation f WHERE f.slug = %s AND f.{PUBLISHED}
"""
_ROWS = """
SELECT json_build_object('total', (SELECT count(*) FROM archive_formation f WHERE {where}),
  'rows', (SELECT json_agg(x) FROM (
      SELECT f.slug, f.name, f.summary, f.beginning_edtf, f.ending_edtf, p.name AS power,
             e.name AS echelon, b.name AS branch
      FROM archive_formation f LEFT JOIN archive_power p ON p.id = f.power_id
      LEFT JOIN archive_echelon e ON e.id = f.echelon_id
      LEFT JOIN archive_branch b ON b.id = f.branch_id
      WHERE {where} ORDER BY f.sort_key, f.slug LIMIT 50 OFFSET %s) x))::text
""".replace("{where}", f"f.{PUBLISHED} {{more}}").replace("{{more}}", "{more}")
LIST = _ROWS.replace("{more}", "")
FILTERED = _ROWS.replace(
    "{more}", "AND f.power_id = (SELECT id FROM archive_power WHERE slug = %s)"
)
TREE = f"""
WITH RECURSIVE below AS (
  SELECT f.id, 0 AS depth, ARRAY[f.id] AS path, NULL::bigint AS above, NULL::bigint AS row,
         true AS certain
  FROM archive_formation f WHERE f.slug = %(slug)s AND f.{PUBLISHED}
  UNION ALL
  SELECT s.formation_id, b.depth + 1, b.path || s.formation_id, b.id, s.id,
         coalesce(s.began_latest <= %(day)s AND s.ended_earliest >= %(day)s, false)
  FROM below b JOIN archive_subordination s ON s.superior_formation_id = b.id
  JOIN archive_formation f ON f.id = s.formation_id AND f.{PUBLISHED}
  WHERE (s.began_earliest IS NULL OR s.began_earliest <= %(day)s)
    AND (s.ended_latest IS NULL OR s.ended_latest >= %(day)s)
    AND s.standing <> 'rejected' AND b.depth < 12 AND NOT s.formation_id = ANY(b.path)
)
SELECT json_agg(x)::text FROM (
  SELECT b.id, b.above, b.depth, b.certain, f.slug, f.name, e.app6_amplifier, r.app6_entity,
         p.name AS power, n.text AS name_of_day, c.name AS commander, c.rank_printed, t.notes
  FROM below b JOIN archive_formation f ON f.id = b.id
  LEFT JOIN archive_echelon e ON e.id = f.echelon_id
  LEFT JOIN archive_branch r ON r.id = f.branch_id
  LEFT JOIN archive_power p ON p.id = f.power_id
  LEFT JOIN LATERAL (SELECT n.text FROM archive_name n WHERE n.formation_id = f.id
      AND n.began_latest <= %(day)s AND n.ended_earliest >= %(day)s LIMIT 1) n ON true
  LEFT JOIN LATERAL (SELECT o.name, a.rank_printed FROM archive_appointment a
      JOIN archive_role l ON l.id = a.role_id AND l.is_command
      JOIN archive_person o ON o.id = a.person_id
      WHERE a.formation_id = f.id AND coalesce(a.began_earliest <= %(day)s, true)
        AND coalesce(a.ended_latest >= %(day)s, true)
      ORDER BY a.began_earliest DESC LIMIT 1) c ON true
  LEFT JOIN LATERAL (SELECT json_agg(json_build_array(o.title, i.locator)) AS notes
      FROM archive_citation i JOIN archive_source o ON o.id = i.source_id
      WHERE i.subordination_id = b.row) t ON true
) x
"""
SEARCH = f"""
SELECT json_agg(x)::text FROM (
  SELECT DISTINCT ON (f.id) f.slug, f.name, n.text FROM archive_name n
  JOIN archive_formation f ON f.id = n.formation_id AND f.{PUBLISHED}
  WHERE to_tsvector('simple'::regconfig, n.search_key) @@ to_tsquery('simple', %s)
  LIMIT 50
) x
"""
_local = threading.local()


def _ask(sql: str, params: Any) -> bytes:
    if not hasattr(_local, "connection"):
        _local.connection = psycopg2.connect(**connection.get_connection_params())
        _local.connection.autocommit = True
    with _local.connection.cursor() as cursor:
        cursor.execute(sql, params)
        row = cursor.fetchone()
    return ((row and row[0]) or "").encode()


def record(slug: str) -> bytes:
    """All that is public of one formation."""
    return _ask(RECORD, [slug])


def listing(number: str) -> bytes:
    """Fifty formations and their total number."""
    return _ask(LIST, [50 * (int(number) - 1)])


def filtered(power: str) -> bytes:
    """The first fifty formations of a power and their total number."""
    return _ask(FILTERED, [power, power, 0])


def tree(slug: str, day: str) -> bytes:
    """All that stood under a formation on a day, with names, commanders and notes."""
    return _ask(TREE, {"slug": slug, "day": day})


def search(text: str) -> bytes:
    """Formations one of whose names has all the words."""
    words = naming.designation_key(text).split()
    return _ask(SEARCH, [" & ".join(w if w.isdigit() else f"{w}:*" for w in words)])


ANSWERS: dict[str, Callable[..., bytes]] = {
    "record": record, "list": listing, "filtered": filtered, "tree": tree, "search": search,
}  # fmt: skip


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answers `/NAME/ARGUMENT…`; `/livez` tells that it runs."""
    name, *arguments = environ["PATH_INFO"].encode("latin-1").decode().strip("/").split("/")
    body = ANSWERS[name](*map(urllib.parse.unquote, arguments)) if name in ANSWERS else b"ok"
    start_response(
        "200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    )
    return [body]


django.setup(set_prefix=False)
