"""What every row of the archive shares: public keys, recorded history, shared constraints."""

from __future__ import annotations

import secrets
from typing import Any, TypeVar

import pghistory
from django.db import connections, models
from django.db.models import F, Func, Value
from django.db.models.lookups import Exact, GreaterThanOrEqual
from django.utils.translation import gettext_lazy as _

KEY_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
KEY_LENGTH = 10
KEY_MAX_LENGTH = 40

M = TypeVar("M", bound=type[models.Model])

#: Derived columns, left out of the history: the database or the application can rebuild them.
NOT_IN_HISTORY = frozenset({"version", "search_key", "sort_key", "first_published_at"})


def new_key() -> str:
    """A fresh public key: ten unmistakable characters, about 49 bits."""
    return "".join(secrets.choice(KEY_ALPHABET) for _ in range(KEY_LENGTH))


def recorded(model: M) -> M:
    """Class decorator: every insert, update and delete of *model* is kept in `history_<model>`.

    By statement-level triggers, so that COPY, bulk and raw SQL are recorded too and a bulk load
    stays linear. The context (who, why, which batch) comes from `pghistory.context`.
    """
    local = model._meta.local_fields
    derived = {f.name for f in local if getattr(f, "generated", False) or f.name in NOT_IN_HISTORY}
    pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=sorted(derived),
        model_name=f"{model._meta.object_name}History",
        meta={"db_table": f"history_{model._meta.model_name}"},
        level=pghistory.Statement,
        append_only=True,
        obj_field=pghistory.ObjForeignKey(related_name="history"),
    )(model)
    return model


def filled(*fields: str) -> Func:
    """SQL: how many of the *fields* are not null."""
    return Func(
        *(F(f) for f in fields),
        function="num_nonnulls",
        output_field=models.IntegerField(),
    )


def exactly_one(*fields: str, name: str, sentence: Any) -> models.CheckConstraint:
    """Constraint: exactly one of the nullable *fields* is filled; the error is *sentence*."""
    return models.CheckConstraint(
        condition=Exact(filled(*fields), Value(1)),
        name=name,
        violation_error_message=sentence,
    )


def at_least_one(*fields: str, name: str, sentence: Any) -> models.CheckConstraint:
    """Constraint: one or more of the nullable *fields* are filled; the error is *sentence*."""
    return models.CheckConstraint(
        condition=GreaterThanOrEqual(filled(*fields), Value(1)),
        name=name,
        violation_error_message=sentence,
    )


def recorded_once(*fields: str, name: str, sentence: Any) -> models.UniqueConstraint:
    """Constraint: no second row says the same; empty parts count as equal."""
    return models.UniqueConstraint(
        fields=fields, name=name, nulls_distinct=False, violation_error_message=sentence
    )


#: The database alias of the reading rooms; its tables are the views of schema `pub`.
READER = "reader"


def behind_views(rows: models.QuerySet[Any]) -> bool:
    """Whether the rows are asked for through the reader's alias, whose tables are views.

    They show published rows already, so `published()` need not say it again (saying it twice
    doubles what PostgreSQL has to plan). Whether they are views is asked once of each connection:
    where something between here and PostgreSQL lost the reader's search path, `published()`
    filters. In tests the alias is the default connection, and it filters too.
    """
    connection = connections[rows.db]
    if connection.alias != READER:
        return False
    if not hasattr(connection, "shows_views"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_schema() = 'pub'")
            connection.shows_views = cursor.fetchone()[0]
    return bool(connection.shows_views)


class KeyedQuerySet(models.QuerySet[Any]):
    """Rows found by their public key."""

    def get_by_natural_key(self, key: str) -> Any:
        """The row with that key. Raises DoesNotExist."""
        return self.get(key=key)


class Keyed(models.Model):
    """A row with a short permanent public key of its own: a statement, a citation, a link."""

    key = models.CharField(
        _("key"),
        max_length=KEY_MAX_LENGTH,
        unique=True,
        default=new_key,
        db_default=Func(function="public.new_key", output_field=models.CharField()),
        editable=False,
        help_text=_("The permanent short code by which this row is cited, e.g. “k7m2pq9xvt”."),
    )

    class Meta:
        abstract = True

    def natural_key(self) -> tuple[str]:
        """The key that stands for this row in every file."""
        return (self.key,)
