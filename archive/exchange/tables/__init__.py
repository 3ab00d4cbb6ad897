"""Every model as a table of a bundle, its columns written out in reading order."""

from __future__ import annotations

from typing import Any, Final

from archive.exchange.tables import entities, links, statements, vocabularies
from archive.exchange.tables.columns import Column, Kind, Table
from archive.models import CONTENT

_ALL = (*vocabularies.TABLES, *entities.TABLES, *statements.TABLES, *links.TABLES)

#: Every table, in an order in which references come first.
TABLES: Final[tuple[Table, ...]] = tuple(sorted(_ALL, key=lambda table: CONTENT.index(table.model)))
BY_NAME: Final[dict[str, Table]] = {table.name: table for table in TABLES}
BY_MODEL: Final[dict[Any, Table]] = {table.model: table for table in TABLES}
BY_LABEL: Final[dict[str, Table]] = {f"archive.{table.label}": table for table in TABLES}

#: Fields that are no column of any table, and why.
EXCLUDED: Final[dict[str, str]] = {
    "id": "internal; slugs, codes and keys stand for rows",
    "version": "counts the saves of one archive",
    "first_published_at": "noted by the database at publication",
    "search_key": "derived from the name",
    "sort_key": "derived from the name",
    "began_earliest": "derived from the dates",
    "began_latest": "derived from the dates",
    "ended_earliest": "derived from the dates",
    "ended_latest": "derived from the dates",
}
#: Derived fields that are staged beside the columns.
DERIVED: Final = ("search_key", "sort_key")

__all__ = [
    "BY_LABEL", "BY_MODEL", "BY_NAME", "DERIVED", "EXCLUDED", "TABLES", "Column", "Kind", "Table",
]  # fmt: skip
