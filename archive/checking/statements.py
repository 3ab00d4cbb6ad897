"""Statements of every type in one query, each with the records it speaks of."""

from __future__ import annotations

from typing import Any, Final

from archive.checking.rules import Query
from archive.models import ENTITIES, STATEMENT_TARGETS, Entity, Involvement

_ONE_TYPE: Final = """
SELECT '{column}' AS statement_type, named.names AS subject_names, named.records,
       ARRAY['{column}:' || s.key] AS statements
FROM {table} s
CROSS JOIN LATERAL (
    SELECT array_agg(e.name) AS names, array_agg(e.record) AS records FROM ({ends}) e
) named
WHERE {where} AND {about}
"""
_END: Final = (
    "SELECT '{kind}/' || e.slug AS record, e.{heading} AS name FROM {tables} WHERE {joined}"
)
_INVOLVED: Final = ("event", "commemoration", "remark")


def statements(where: str) -> Query:
    """The query of a rule about statements of every type.

    *where* is SQL about the statement `s`, in which `{column}` is the citation's column for its
    type, e.g. `NOT EXISTS (SELECT FROM archive_citation c WHERE c.{column}_id = s.id)`.
    """

    def query(kind: str | None) -> str:
        types = [
            _one_type(column, model, where.replace("{column}", column), kind)
            for column, model in STATEMENT_TARGETS.items()
        ]
        return f"{' UNION ALL '.join(filter(None, types))} ORDER BY 1, 2, 4"

    return query


def kinds() -> tuple[str, ...]:
    """The kinds of record that statements speak of."""
    return tuple(
        model.kind_name
        for model in ENTITIES
        if any(_one_type(column, one, "true", model.kind_name)
               for column, one in STATEMENT_TARGETS.items())
    )  # fmt: skip


def _one_type(column: str, model: Any, where: str, kind: str | None) -> str:
    """SQL for one type of statement; empty when it never speaks of records of *kind*."""
    ends = _ends(column, model)
    chosen = [f"EXISTS (SELECT FROM {tables} WHERE {joined} AND e.id = %(record)s)"
              for entity, tables, joined in ends if kind == entity.kind_name]  # fmt: skip
    if kind and not chosen:
        return ""
    spoken = [
        _END.format(kind=e.kind_name, heading=e.heading_field, tables=tables, joined=joined)
        for e, tables, joined in ends
    ]
    return _ONE_TYPE.format(
        column=column,
        table=model._meta.db_table,
        ends=" UNION ALL ".join(spoken),
        where=where,
        about=f"({' OR '.join(chosen)})" if kind else "true",
    )


def _ends(column: str, model: Any) -> list[tuple[type[Entity], str, str]]:
    """Each end of the statement: the entity, the tables to it, and how they join `s`."""
    found = []
    for path in model.ends:
        first, _mark, second = path.partition("__")
        found.append(_path(model, first, second))
    if column in _INVOLVED:
        for subject in Involvement.ends:
            entity = _related(Involvement, subject)
            tables = (
                f"archive_involvement i JOIN {entity._meta.db_table} e ON e.id = i.{subject}_id"
            )
            found.append((entity, tables, f"i.{column}_id = s.id"))
    return found


def _path(model: Any, first: str, second: str) -> tuple[type[Entity], str, str]:
    near = _related(model, first)
    if not second:
        return near, f"{near._meta.db_table} e", f"e.id = s.{first}_id"
    far = _related(near, second)
    tables = f"{near._meta.db_table} i JOIN {far._meta.db_table} e ON e.id = i.{second}_id"
    return far, tables, f"i.id = s.{first}_id"


def _related(model: Any, name: str) -> Any:
    return model._meta.get_field(name).related_model
