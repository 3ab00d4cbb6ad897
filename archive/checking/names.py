"""What looks wrong about names: two records that may be one."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from archive.checking.rules import Rule
from archive.models import Engagement, Entity, Formation, Person, Place, Source

#: Column that must agree as well: homonyms of two powers, or in two countries, are normal.
_SAME: Final[dict[type[Entity], str | None]] = {
    Formation: "power_id",
    Person: "power_id",
    Engagement: None,
    Place: "within_id",
    Source: "authors",
}
_TWINS: Final = """
SELECT '{kind}' AS kind, a.{heading} AS first, b.{heading} AS second, a.sort_key,
       ARRAY['{kind}/' || a.slug, '{kind}/' || b.slug] AS records
FROM {table} a
JOIN {table} b ON b.search_key = a.search_key AND b.id <> a.id AND {order}
WHERE a.search_key <> '' AND a.status <> 'retracted' AND b.status <> 'retracted'
  AND {same} AND {living}
"""
_LIVING: Final = (
    "coalesce(a.began_earliest <= b.ended_latest, true) "
    "AND coalesce(b.began_earliest <= a.ended_latest, true)"
)


def _twins(model: Any, only: bool) -> str:
    """SQL of the pairs of one kind; each pair once, or those of the record if *only* it counts."""
    same = _SAME[model]
    dated = any(field.name == "began_earliest" for field in model._meta.concrete_fields)
    return _TWINS.format(
        kind=model.kind_name,
        heading=model.heading_field,
        table=model._meta.db_table,
        order="a.id = %(record)s" if only else "b.id > a.id",
        same=f"a.{same} IS NOT DISTINCT FROM b.{same}" if same else "true",
        living=_LIVING if dated else "true",
    )


def _query(kind: str | None) -> str:
    models = [model for model in _SAME if kind in (None, model.kind_name)]
    pairs = " UNION ALL ".join(_twins(model, kind is not None) for model in models)
    return (
        f"SELECT first, second, records, NULL AS statements FROM ({pairs}) t "
        "ORDER BY kind, sort_key, records"
    )


NEAR_IDENTICAL: Final = Rule(
    "near-identical-names",
    _("Records whose names are nearly identical"),
    _("“%(first)s” and “%(second)s” are two records under what reads as one name: are they one?"),
    _query,
    tuple(model.kind_name for model in _SAME),
)
RULES: Final = (NEAR_IDENTICAL,)
