"""What looks wrong about formations: two superiors at a time."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from archive.checking.overlaps import CERTAINLY, COMMON_DAYS, asserted
from archive.checking.rules import Rule, about

_SUPERIORS: Final = f"""
SELECT f.name AS formation, coalesce(af.name, ap.name) AS superior,
       coalesce(bf.name, bp.name) AS other, {COMMON_DAYS} AS common_dates,
       array_remove(ARRAY['formation/' || f.slug, 'formation/' || af.slug, 'person/' || ap.slug,
                          'formation/' || bf.slug, 'person/' || bp.slug], NULL) AS records,
       ARRAY['subordination:' || a.key, 'subordination:' || b.key] AS statements
FROM archive_subordination a
JOIN archive_subordination b ON b.formation_id = a.formation_id AND b.id > a.id
JOIN archive_formation f ON f.id = a.formation_id
LEFT JOIN archive_formation af ON af.id = a.superior_formation_id
LEFT JOIN archive_person ap ON ap.id = a.superior_person_id
LEFT JOIN archive_formation bf ON bf.id = b.superior_formation_id
LEFT JOIN archive_person bp ON bp.id = b.superior_person_id
WHERE a.kind = 'organic' AND b.kind = 'organic' AND {asserted("a", "b")}
  AND (a.superior_formation_id, a.superior_person_id)
      IS DISTINCT FROM (b.superior_formation_id, b.superior_person_id)
  AND f.status <> 'retracted' AND {CERTAINLY} AND {{about}}
ORDER BY f.sort_key, f.id, a.id, b.id
"""

_query, _kinds = about(_SUPERIORS, {"formation": "a.formation_id = %(record)s"})
OVERLAPPING_SUPERIORS: Final = Rule(
    "overlapping-superiors",
    _("Organic superiors that overlap"),
    _("%(formation)s stood organically under both %(superior)s and %(other)s (%(common_dates)s)."),
    _query,
    _kinds,
)
RULES: Final = (OVERLAPPING_SUPERIORS,)
