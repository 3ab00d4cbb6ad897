"""The schema `pub`: plain views of what readers may see, under the same names as the tables.

Each view is the compiled SQL of the model's own `published()`, so that there is one definition of
what is public. The reader's role sees these views and nothing else.
"""

from __future__ import annotations

from typing import Any

from django.db import connections, models, transaction

from archive.models import CONTENT, ENTITIES

SCHEMA = "pub"


def public_models() -> tuple[type[models.Model], ...]:
    """Every model of which readers see rows."""
    return CONTENT


def _column(model: Any, field: models.Field[Any, Any]) -> str:
    table, column = model._meta.db_table, field.column
    if field.name in getattr(model, "private", ()):
        empty = "false" if isinstance(field, models.BooleanField) else "''"
        return f'{empty}::{field.rel_db_type(connections["default"])} AS "{column}"'
    return f'"{table}"."{column}"'


def view_sql(model: Any, using: str) -> str:
    """`CREATE VIEW` of the model's published rows, all columns, the private ones empty.

    Rows that hang on one of many kinds of statement ask a function whether theirs is public: with
    every kind written into the view, PostgreSQL would plan them all for each question.
    """
    rows, judgement = model._default_manager.using(using), ""
    if hasattr(model, "judged_by"):
        rows, judgement = rows.of_public_records(), f" AND {_judgement(model)}"
    else:
        rows = rows.published()
    sql, params = rows.order_by().values_list("pk").query.sql_with_params()
    with connections[using].cursor() as cursor:
        body = cursor.mogrify(sql, params).decode()
    columns = ", ".join(_column(model, f) for f in model._meta.concrete_fields)
    source = body.split(" FROM ", 1)[1]
    name = f'{SCHEMA}."{model._meta.db_table}"'
    return f"CREATE VIEW {name} AS SELECT {columns} FROM {source}{judgement}"


def _judgement(model: Any) -> str:
    table = model._meta.db_table
    columns = ", ".join(f'"{table}"."{c}_id"' for c in model.judged_by)
    return f"{SCHEMA}.{table}_is_shown({columns})"


def judgement_sql(model: Any) -> str:
    """A function that tells whether the one statement a row hangs on is public.

    Its arguments are the row's foreign keys, of which one is filled or none; its questions go to
    the views, and PostgreSQL keeps their plans for the session (which a parallel worker would have
    to make anew).
    """
    arguments = ", ".join("bigint" for _ in model.judged_by)
    tests = "\n".join(
        f"IF ${n} IS NOT NULL THEN RETURN EXISTS "
        f"(SELECT FROM {SCHEMA}.{target._meta.db_table} WHERE id = ${n}); END IF;"
        for n, target in enumerate(model.judged_by.values(), start=1)
    )
    return (
        f"CREATE FUNCTION {SCHEMA}.{model._meta.db_table}_is_shown({arguments}) RETURNS boolean "
        f"LANGUAGE plpgsql STABLE PARALLEL RESTRICTED COST 100 "
        f"AS $$ BEGIN {tests} RETURN true; END $$"
    )


def retracted_sql() -> str:
    """A view of what was taken back, with the reason: the public 410 pages."""
    parts = [
        f"SELECT '{m.kind_name}'::text AS kind, slug, {m.heading_field} AS heading, "
        f"retraction_reason AS reason "
        f"FROM public.\"{m._meta.db_table}\" WHERE status = 'retracted'"
        for m in ENTITIES
    ]
    return f"CREATE VIEW {SCHEMA}.archive_retracted AS {' UNION ALL '.join(parts)}"


def renew_public_views(using: str) -> None:
    """Drops and makes all views of the schema `pub` in one transaction."""
    connection = connections[using]
    with transaction.atomic(using=using), connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        cursor.execute(
            "SELECT table_name FROM information_schema.views WHERE table_schema = %s",
            [SCHEMA],
        )
        for (name,) in cursor.fetchall():
            cursor.execute(f'DROP VIEW IF EXISTS {SCHEMA}."{name}" CASCADE')
        for model in public_models():
            if hasattr(model, "judged_by"):
                cursor.execute(f"DROP ROUTINE IF EXISTS {SCHEMA}.{model._meta.db_table}_is_shown")
                cursor.execute(judgement_sql(model))
            cursor.execute(view_sql(model, using))
        cursor.execute(retracted_sql())


def retraction(kind: str, slug: str, using: str) -> tuple[str, str] | None:
    """Heading and reason of the retracted record at that address; None if there is none."""
    with connections[using].cursor() as cursor:
        cursor.execute(
            f"SELECT heading, reason FROM {SCHEMA}.archive_retracted WHERE kind = %s AND slug = %s",
            [kind, slug],
        )
        found = cursor.fetchone()
    return (str(found[0]), str(found[1])) if found else None
