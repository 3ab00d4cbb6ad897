"""What looks wrong about people and posts: two in command, a post after death, an unlikely rank."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from archive.checking.grades import USUAL_GRADES
from archive.checking.overlaps import CERTAINLY, COMMON_DAYS, asserted
from archive.checking.rules import Rule, about

_DOUBLE: Final = f"""
SELECT f.name AS formation, ap.name AS person, bp.name AS other, {COMMON_DAYS} AS common_dates,
       ARRAY['formation/' || f.slug, 'person/' || ap.slug, 'person/' || bp.slug] AS records,
       ARRAY['appointment:' || a.key, 'appointment:' || b.key] AS statements
FROM archive_appointment a
JOIN archive_appointment b
    ON b.formation_id = a.formation_id AND b.id > a.id AND b.person_id <> a.person_id
JOIN archive_role ar ON ar.id = a.role_id AND ar.is_command
JOIN archive_role br ON br.id = b.role_id AND br.is_command
JOIN archive_formation f ON f.id = a.formation_id
JOIN archive_person ap ON ap.id = a.person_id
JOIN archive_person bp ON bp.id = b.person_id
WHERE f.status <> 'retracted' AND {asserted("a", "b")} AND {CERTAINLY} AND {{about}}
ORDER BY f.sort_key, f.id, a.id, b.id
"""
_OF_A_PERSON: Final = (
    "a.formation_id IN (SELECT formation_id FROM archive_appointment WHERE person_id = %(record)s)"
    " AND %(record)s IN (a.person_id, b.person_id)"
)
_query, _kinds = about(
    _DOUBLE, {"formation": "a.formation_id = %(record)s", "person": _OF_A_PERSON}
)
DOUBLE_COMMANDERS: Final = Rule(
    "double-commanders",
    _("Formations with two commanders at a time"),
    _("%(formation)s was commanded by both %(person)s and %(other)s (%(common_dates)s)."),
    _query,
    _kinds,
)

_HEAD: Final = """
       array_remove(ARRAY['person/' || p.slug, 'formation/' || f.slug, 'power/' || w.slug], NULL)
           AS records,
       ARRAY['appointment:' || a.key] AS statements
FROM archive_appointment a
JOIN archive_person p ON p.id = a.person_id
JOIN archive_role r ON r.id = a.role_id
LEFT JOIN archive_formation f ON f.id = a.formation_id
LEFT JOIN archive_power w ON w.id = a.power_id
"""
_CONCERNED: Final = {
    "person": "a.person_id = %(record)s",
    "formation": "a.formation_id = %(record)s",
    "power": "a.power_id = %(record)s",
}
_AFTER_DEATH: Final = f"""
SELECT p.name AS person, r.name AS role, coalesce(f.name, w.name) AS held_in,
       ARRAY[a.beginning_edtf, a.ending_edtf] AS post_dates, p.ending_edtf AS death_edtf,
{_HEAD}
WHERE a.ended_earliest > p.ended_latest AND p.status <> 'retracted' AND {asserted("a")}
  AND {{about}}
ORDER BY p.sort_key, p.id, a.id
"""
_query, _kinds = about(_AFTER_DEATH, _CONCERNED)
POST_AFTER_DEATH: Final = Rule(
    "post-after-death",
    _("Posts held after death"),
    _(
        "%(person)s, who died %(death_edtf)s, is recorded as %(role)s of %(held_in)s "
        "after that (%(post_dates)s)."
    ),
    _query,
    _kinds,
)

_UNLIKELY: Final = f"""
SELECT p.name AS person, k.name AS rank, k.nato_grade AS grade, f.name AS formation,
       e.name AS echelon, 'OF-' || usual.lowest AS lowest, 'OF-' || usual.highest AS highest,
{_HEAD}
JOIN archive_rank k ON k.id = a.rank_id
JOIN archive_echelon e ON e.id = f.echelon_id
JOIN unnest(%(echelons)s, %(lowest)s, %(highest)s) AS usual (echelon, lowest, highest)
    ON usual.echelon = e.code
WHERE r.is_command AND k.nato_grade ~ '^OF-[0-9]+$'
  AND substr(k.nato_grade, 4)::int NOT BETWEEN usual.lowest AND usual.highest
  AND f.status <> 'retracted' AND {asserted("a")} AND {{about}}
ORDER BY f.sort_key, f.id, a.id
"""
_query, _kinds = about(_UNLIKELY, {kind: _CONCERNED[kind] for kind in ("person", "formation")})
UNLIKELY_RANK: Final = Rule(
    "unlikely-rank",
    _("Ranks unlikely for the echelon"),
    _(
        "%(person)s commanded %(formation)s as %(rank)s (%(grade)s), unlikely for the echelon "
        "“%(echelon)s” (%(lowest)s to %(highest)s)."
    ),
    _query,
    _kinds,
    {
        "echelons": list(USUAL_GRADES),
        "lowest": [lowest for lowest, _highest in USUAL_GRADES.values()],
        "highest": [highest for _lowest, highest in USUAL_GRADES.values()],
    },
)
RULES: Final = (DOUBLE_COMMANDERS, POST_AFTER_DEATH, UNLIKELY_RANK)
