"""Every model is a table, every field a column; or a reason says why not."""

from __future__ import annotations

import pytest

from archive.exchange.headers import convenience
from archive.exchange.tables import BY_MODEL, EXCLUDED, TABLES
from archive.models import CONTENT, ENTITIES, STATEMENTS


def test_every_model_is_a_table_references_first() -> None:
    assert tuple(table.model for table in TABLES) == CONTENT


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_field_is_a_column_or_excluded_for_a_reason(table) -> None:
    filled = [name for column in table.columns for name in column.fields]
    fields = {field.name for field in table.model._meta.concrete_fields}
    assert sorted(filled) == sorted(fields - set(EXCLUDED))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_has_a_natural_key_and_keyed_rows_an_identity(table) -> None:
    assert set(table.natural) <= {column.name for column in table.columns}
    assert bool(table.identity) == table.is_keyed
    fields = {field.name for field in table.model._meta.concrete_fields}
    assert set(table.identity) <= fields


def test_entities_and_statements_can_be_cited_in_their_own_row() -> None:
    citable = {model for model, table in BY_MODEL.items() if "cited_source" in convenience(table)}
    assert citable == {*ENTITIES, *STATEMENTS}


def test_names_of_tables_and_columns_are_unique() -> None:
    assert len({table.name for table in TABLES}) == len(TABLES)
    for table in TABLES:
        names = [*(column.name for column in table.columns), *convenience(table)]
        assert len(set(names)) == len(names)
