"""What looks wrong about figures: parts that do not add up, a part that exceeds its whole."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from archive.checking.overlaps import asserted
from archive.checking.rules import Rule, about

#: Whose figure: a part is compared with a total of exactly the same subject, scope and date.
_SUBJECT: Final = (
    "engagement_id", "side_id", "power_id", "formation_id", "participation_id",
    "commemoration_id", "place_id", "scope", "beginning_edtf", "ending_edtf",
)  # fmt: skip
#: “About” and “some” are taken to be right within a tenth.
_BOUNDS: Final = """
    coalesce(lower, 0) * CASE WHEN qualifier IN ('about', 'some') THEN 0.9 ELSE 1 END AS least,
    upper * CASE WHEN qualifier IN ('about', 'some') THEN 1.1 ELSE 1 END AS most
"""
_HEADS: Final = """
       array_remove(ARRAY[n.name, s.name, w.name, f.name, pf.name, p.name], NULL) AS subject_names,
       array_remove(ARRAY['engagement/' || n.slug, 'power/' || w.slug, 'formation/' || f.slug,
                          'formation/' || pf.slug, 'place/' || p.slug], NULL) AS records
"""
_OWNERS: Final = """
LEFT JOIN archive_engagement n ON n.id = t.engagement_id
LEFT JOIN archive_coalition s ON s.id = t.side_id
LEFT JOIN archive_power w ON w.id = t.power_id
LEFT JOIN archive_formation f ON f.id = t.formation_id
LEFT JOIN archive_participation j ON j.id = t.participation_id
LEFT JOIN archive_formation pf ON pf.id = j.formation_id
LEFT JOIN archive_place p ON p.id = t.place_id
"""
_ABOUT: Final = {
    "engagement": "t.engagement_id = %(record)s OR t.participation_id IN "
    "(SELECT id FROM archive_participation WHERE engagement_id = %(record)s)",
    "formation": "t.formation_id = %(record)s OR t.participation_id IN "
    "(SELECT id FROM archive_participation WHERE formation_id = %(record)s)",
    "power": "t.power_id = %(record)s",
    "place": "t.place_id = %(record)s",
}

_TOTALS: Final = f"""
WITH RECURSIVE composed (whole, part) AS (
    SELECT whole_id, part_id FROM archive_measurepart
    UNION
    SELECT c.whole, p.part_id FROM composed c JOIN archive_measurepart p ON p.whole_id = c.part
), simple (whole, part) AS (
    SELECT whole, part FROM composed WHERE part NOT IN (SELECT whole FROM composed)
), stated AS (
    SELECT x.id, x.key, x.measure_id, jsonb_build_array({", ".join(_SUBJECT)}) AS subject,
           {_BOUNDS}
    FROM archive_figure x
    WHERE {asserted("x")}
      AND measure_id IN (SELECT whole FROM composed UNION SELECT part FROM composed)
), total AS (
    SELECT t.*, x.subject, x.least, x.most FROM archive_figure t JOIN stated x ON x.id = t.id
    WHERE t.measure_id IN (SELECT whole FROM composed) AND {{about}}
), used AS (  -- the parts as stated, without those that a larger stated part already holds
    SELECT t.id, x.measure_id, min(x.least) AS least,
           CASE WHEN bool_and(x.most IS NOT NULL) THEN max(x.most) END AS most,
           array_agg(x.key ORDER BY x.key) AS keys
    FROM total t
    JOIN stated x ON x.subject = t.subject
    JOIN composed c ON c.whole = t.measure_id AND c.part = x.measure_id
    WHERE NOT EXISTS (
        SELECT FROM stated y
        JOIN composed a ON a.whole = t.measure_id AND a.part = y.measure_id
        JOIN composed b ON b.whole = y.measure_id AND b.part = x.measure_id
        WHERE y.subject = t.subject
    )
    GROUP BY t.id, x.measure_id
), added AS (
    SELECT u.id, sum(u.least) AS least,
           CASE WHEN bool_and(u.most IS NOT NULL) THEN sum(u.most) END AS most,
           array_agg(m.name ORDER BY m.position, m.code) AS measures,
           array_agg(u.measure_id) AS ids, string_agg(array_to_string(u.keys, ','), ',') AS keys
    FROM used u JOIN archive_measure m ON m.id = u.measure_id GROUP BY u.id
)
SELECT m.name AS total, ARRAY[t.lower, t.upper] AS total_quantity, a.measures AS part_names,
       ARRAY[a.least, a.most] AS parts_quantity, {_HEADS},
       ARRAY['figure:' || t.key] || ARRAY(
           SELECT 'figure:' || k FROM unnest(string_to_array(a.keys, ',')) k) AS statements
FROM total t
JOIN added a ON a.id = t.id
JOIN archive_measure m ON m.id = t.measure_id
{_OWNERS}
WHERE a.least > t.most OR a.most < t.least AND NOT EXISTS (
    SELECT FROM simple l WHERE l.whole = t.measure_id AND l.part <> ALL (a.ids) AND NOT EXISTS (
        SELECT FROM simple g WHERE g.part = l.part AND g.whole = ANY (a.ids)))
ORDER BY t.id
"""
_query, _kinds = about(_TOTALS, _ABOUT)
PARTS_AND_TOTAL: Final = Rule(
    "parts-differ-from-total",
    _("Parts that do not add up to the stated total"),
    _(
        "Of %(subject_names)s: %(part_names)s together make %(parts_quantity)s, but the stated "
        "total (%(total)s) is %(total_quantity)s."
    ),
    _query,
    _kinds,
)

_SUBSETS: Final = f"""
SELECT m.name AS part, ARRAY[t.lower, t.upper] AS part_quantity, wm.name AS whole,
       ARRAY[x.lower, x.upper] AS whole_quantity, {_HEADS},
       ARRAY['figure:' || t.key, 'figure:' || x.key] AS statements
FROM archive_figure t
JOIN archive_figure x ON x.id = t.subset_of_id
JOIN archive_measure m ON m.id = t.measure_id
JOIN archive_measure wm ON wm.id = x.measure_id AND wm.unit = m.unit
{_OWNERS}
WHERE coalesce(t.lower, 0) > x.upper AND {asserted("t", "x")} AND {{about}}
ORDER BY t.id
"""
_query, _kinds = about(_SUBSETS, _ABOUT)
SUBSET_AND_WHOLE: Final = Rule(
    "subset-exceeds-whole",
    _("Figures greater than the whole they are part of"),
    _(
        "Of %(subject_names)s: %(part_quantity)s (%(part)s) are recorded as part of only "
        "%(whole_quantity)s (%(whole)s)."
    ),
    _query,
    _kinds,
)
RULES: Final = (PARTS_AND_TOTAL, SUBSET_AND_WHOLE)
