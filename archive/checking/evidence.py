"""What looks wrong about evidence: none, one witness only, contradicted, to be confirmed again."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from archive.checking.rules import Rule
from archive.checking.statements import kinds, statements

_CITED: Final = "SELECT FROM archive_citation c WHERE c.{column}_id = s.id AND "
_KINDS: Final = kinds()

UNCITED: Final = Rule(
    "uncited",
    _("Statements without a citation"),
    _("No source supports this %(statement_type)s: %(subject_names)s."),
    statements(f"NOT EXISTS ({_CITED} c.stance = 'supports')"),
    _KINDS,
)

#: The witness behind a citation is the source in which it was seen, and behind that the source on
#: which that one depends, to the end of the chain.
_WITNESSES: Final = """
(SELECT count(DISTINCT c.source_id) > 1 AND count(DISTINCT witness.id) = 1
 FROM archive_citation c
 CROSS JOIN LATERAL (
     WITH RECURSIVE chain (id, depends_on_id, depth) AS (
         SELECT o.id, o.depends_on_id, 0 FROM archive_source o
         WHERE o.id = coalesce(c.seen_through_id, c.source_id)
         UNION ALL
         SELECT o.id, o.depends_on_id, h.depth + 1 FROM chain h
         JOIN archive_source o ON o.id = h.depends_on_id WHERE h.depth < 20
     )
     SELECT id FROM chain ORDER BY depth DESC LIMIT 1
 ) witness
 WHERE c.{column}_id = s.id AND c.stance = 'supports')
"""
ONE_WITNESS: Final = Rule(
    "one-witness",
    _("Several sources, one witness"),
    _(
        "The sources of this %(statement_type)s all rest on one and the same, so they count as one "
        "witness: %(subject_names)s."
    ),
    statements(_WITNESSES),
    _KINDS,
)
CONTRADICTED: Final = Rule(
    "contradicted-without-note",
    _("Contradicted statements without a note"),
    _(
        "A source contradicts this %(statement_type)s, and no public note says why the archive "
        "stands by it: %(subject_names)s."
    ),
    statements(
        "s.standing IN ('preferred', 'accepted') AND s.note = '' "
        f"AND EXISTS ({_CITED} c.stance = 'contradicts')"
    ),
    _KINDS,
)
TO_CONFIRM: Final = Rule(
    "to-be-confirmed",
    _("Citations to be confirmed again"),
    _("This %(statement_type)s was changed after it had been cited: %(subject_names)s."),
    statements(f"EXISTS ({_CITED} c.needs_confirmation)"),
    _KINDS,
)
RULES: Final = (UNCITED, ONE_WITNESS, CONTRADICTED, TO_CONFIRM)
