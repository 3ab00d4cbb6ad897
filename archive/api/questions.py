"""Questions put to the database again and again: told in Django's words, worded as SQL once.

To word the question about a formation takes Django a hundred times as long as PostgreSQL needs to
answer it. What differs from one asking to the next stands in a slot.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import connections
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from archive.api import READER

#: Slots: what stands in a question for a primary key, for several, and for a slug or key.
PK = -987_654_321
PKS = [PK]
SLUG = "\ue000slug"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as SQL, with its parameters, some of them slots."""

    sql: str
    params: tuple[Any, ...]

    def ask(self, *, pk: int = 0, pks: tuple[int, ...] = (), slug: str = "") -> list[Any]:
        """The rows, with the slots filled. JSON comes as text."""
        return ask_all((self, {"pk": pk, "pks": pks, "slug": slug}))

    def filled(self, *, pk: int = 0, pks: tuple[int, ...] = (), slug: str = "") -> list[Any]:
        """The parameters with the slots filled."""
        return [
            pk if param == PK else list(pks) if param == PKS else slug if param == SLUG else param
            for param in self.params
        ]


def worded(rows: QuerySet[Any]) -> Question:
    """The question for *rows*, which may hold slots."""
    sql, params = rows.query.get_compiler(using=READER).as_sql()
    return Question(sql, tuple(params))


def ask_all(*questions: tuple[Question, dict[str, Any]]) -> list[Any]:
    """The rows of all *questions*, each with what fills its slots, asked at once."""
    sql = " UNION ALL ".join(f"({question.sql})" for question, _slots in questions)
    params = [param for question, slots in questions for param in question.filled(**slots)]
    with connections[READER].cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


def any_of_them() -> RawSQL:
    """The slot of several primary keys, for `filter(pk__in=…)`."""
    return RawSQL("SELECT unnest(%s::bigint[])", [PKS])
