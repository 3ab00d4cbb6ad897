"""What looks wrong about engagements: parts and participants outside their dates."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from archive.checking.overlaps import asserted
from archive.checking.rules import Rule, about

#: `i` certainly reached beyond `o`: began before that can have begun or ended after it can have.
_BEYOND: Final = "(i.began_latest < o.began_earliest OR i.ended_earliest > o.ended_latest)"
_DATES: Final = """
       ARRAY[i.beginning_edtf, i.ending_edtf] AS own_dates,
       ARRAY[o.beginning_edtf, o.ending_edtf] AS whole_dates
"""


def _taking_part(statement: str, kind: str) -> str:
    """SQL of the rows of *statement* (a person's or a formation's) outside their engagement."""
    return f"""
SELECT t.name AS taker, o.name AS engagement, {_DATES},
       ARRAY['{kind}/' || t.slug, 'engagement/' || o.slug] AS records,
       ARRAY['{statement}:' || i.key] AS statements
FROM archive_{statement} i
JOIN archive_engagement o ON o.id = i.engagement_id
JOIN archive_{kind} t ON t.id = i.{kind}_id
WHERE {_BEYOND} AND o.status <> 'retracted' AND t.status <> 'retracted' AND {asserted("i")}
  AND {{about}}
ORDER BY o.sort_key, o.id, i.id
"""


_query, _kinds = about(
    _taking_part("participation", "formation"),
    {"engagement": "i.engagement_id = %(record)s", "formation": "i.formation_id = %(record)s"},
)
PARTICIPATION_OUTSIDE: Final = Rule(
    "participation-outside-engagement",
    _("Participations outside the engagement's dates"),
    _("%(taker)s took part in %(engagement)s (%(own_dates)s) outside its dates (%(whole_dates)s)."),
    _query,
    _kinds,
)
_query, _kinds = about(
    _taking_part("command", "person"),
    {"engagement": "i.engagement_id = %(record)s", "person": "i.person_id = %(record)s"},
)
COMMAND_OUTSIDE: Final = Rule(
    "command-outside-engagement",
    _("Commands outside the engagement's dates"),
    _("%(taker)s acted in %(engagement)s (%(own_dates)s) outside its dates (%(whole_dates)s)."),
    _query,
    _kinds,
)

_CHILD: Final = f"""
SELECT i.name AS engagement, o.name AS parent, {_DATES},
       ARRAY['engagement/' || i.slug, 'engagement/' || o.slug] AS records,
       ARRAY['nesting:' || n.key] AS statements
FROM archive_nesting n
JOIN archive_engagement i ON i.id = n.engagement_id
JOIN archive_engagement o ON o.id = n.parent_id
WHERE {_BEYOND} AND i.status <> 'retracted' AND o.status <> 'retracted' AND {asserted("n")}
  AND {{about}}
ORDER BY o.sort_key, o.id, n.id
"""
_query, _kinds = about(_CHILD, {"engagement": "%(record)s IN (n.engagement_id, n.parent_id)"})
CHILD_OUTSIDE: Final = Rule(
    "child-outside-parent",
    _("Engagements outside the dates of the larger one"),
    _(
        "%(engagement)s (%(own_dates)s) lies at least in part outside %(parent)s, "
        "of which it is recorded as a part (%(whole_dates)s)."
    ),
    _query,
    _kinds,
)
RULES: Final = (PARTICIPATION_OUTSIDE, COMMAND_OUTSIDE, CHILD_OUTSIDE)
