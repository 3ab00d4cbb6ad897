"""A rule: a code, a question to the database, and the sentence in which its answers are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import connections

from archive.checking.wording import shown
from archive.models import Entity

#: Gives the SQL of a rule, for the whole archive (`None`) or for one record of that kind.
Query = Callable[[str | None], str]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that looks wrong. It warns and never blocks.

    `records` are pairs of kind and slug, `statements` pairs of type and key, so that whoever shows
    the sentence can lead to what it speaks of.
    """

    rule: str
    sentence: str
    records: tuple[tuple[str, str], ...]
    statements: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One soft rule.

    The query selects `records` (texts such as `formation/57th-army`), `statements` (texts such as
    `appointment:k7m2pq9xvt`) and a column for every name in the sentence; see `wording.shown` for
    how their endings decide how they are shown. `kinds` are the kinds of record that it can be
    asked about.
    """

    code: str
    title: Any
    sentence: Any
    query: Query
    kinds: tuple[str, ...]
    params: Mapping[str, Any] = field(default_factory=dict)

    def findings(
        self, record: Entity | None = None, *, using: str = "default"
    ) -> Iterator[Finding]:
        """What the rule finds in the whole archive, or about one record; by one query.

        Reads with a cursor of the server, so that a long list costs no memory.
        """
        kind = record.kind_name if record is not None else None
        if kind is not None and kind not in self.kinds:
            return
        params = {**self.params, "record": record.pk if record is not None else None}
        with connections[using].chunked_cursor() as cursor:
            cursor.execute(self.query(kind), params)
            names = None
            for row in cursor:
                names = names or [column[0] for column in cursor.description]
                yield self._finding(dict(zip(names, row, strict=True)))

    def _finding(self, row: dict[str, Any]) -> Finding:
        records = tuple(_pair(one, "/") for one in row.pop("records") or ())
        statements = tuple(_pair(one, ":") for one in row.pop("statements") or ())
        words = {name: shown(name, value) for name, value in row.items()}
        return Finding(self.code, str(self.sentence) % words, records, statements)


def about(text: str, conditions: Mapping[str, str]) -> tuple[Query, tuple[str, ...]]:
    """The query of a rule and the kinds it can be asked about.

    *text* holds `{about}` where *conditions* says, for each kind, which rows concern the record
    whose primary key is the parameter `record`.
    """

    def query(kind: str | None) -> str:
        return text.replace("{about}", f"({conditions[kind]})" if kind else "true")

    return query, tuple(conditions)


def _pair(text: str, mark: str) -> tuple[str, str]:
    left, _mark, right = text.partition(mark)
    return left, right
