"""The database's rules as sentences: asked of rows before they are written, and of its errors."""

from __future__ import annotations

from typing import Any

import psycopg2
from django.db import connections
from django.db.models import CheckConstraint, UniqueConstraint
from django.utils.translation import gettext as _

from archive.exchange.tables import TABLES, Table

_CODES = {
    "no_formation_is_its_own_superior_on_any_day": "E_CYCLE",
    "no_engagement_is_its_own_ancestor": "E_CYCLE",
    "no_place_is_its_own_ancestor": "E_CYCLE",
    "a_slug_is_never_reused": "E_EXISTS",
}


def code_of(name: str) -> str:
    """The problem's code for a broken rule."""
    if name in _CODES:
        return _CODES[name]
    if name.endswith("_does_not_end_before_it_begins"):
        return "E_RANGE"
    if "_is_a_date_we_understand" in name:
        return "E_DATE"
    if "itself" in name or "its_own" in name:
        return "E_CYCLE"
    return "E_RULE"


def checks(table: Table, using: str) -> list[tuple[str, str, str]]:
    """Every CHECK of the table as (name, SQL condition on plain column names, sentence)."""
    connection = connections[using]
    found = []
    with connection.schema_editor(collect_sql=True, atomic=False) as editor:
        for constraint in table.model._meta.constraints:
            if isinstance(constraint, CheckConstraint):
                made: Any = constraint
                condition = made._get_check_sql(table.model, editor)
                found.append((constraint.name, condition, str(constraint.violation_error_message)))
    return found


def uniques(table: Table) -> list[tuple[str, tuple[str, ...], str]]:
    """Every rule of uniqueness as (name, columns, sentence)."""
    meta = table.model._meta
    return [
        (
            constraint.name,
            tuple(meta.get_field(name).column for name in constraint.fields),
            str(constraint.violation_error_message),
        )
        for constraint in meta.constraints
        if isinstance(constraint, UniqueConstraint) and constraint.fields
    ]


def sentence_of(error: psycopg2.Error) -> tuple[str, str, str]:
    """What the database refused: code, sentence, and the name of the broken rule."""
    name = error.diag.constraint_name or ""
    for table in TABLES:
        for constraint in table.model._meta.constraints:
            if constraint.name == name:
                return code_of(name), str(constraint.violation_error_message), name
    if name and error.diag.sqlstate == "23514":
        return code_of(name), str(error.diag.message_primary), name
    told = (error.diag.message_primary or str(error)).strip()
    return "E_DATABASE", _("The database refused the rows: %(told)s.") % {"told": told}, name


def table_of(error: psycopg2.Error) -> Table | None:
    """The table whose row was refused, if the database tells."""
    named: Any = error.diag.table_name
    return next((table for table in TABLES if table.db_table == named), None)
