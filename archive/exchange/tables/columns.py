"""What a column of a table is: its header, its kind, and the field or fields it fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

Kind = Literal[
    "text", "choice", "boolean", "integer", "decimal", "date", "edtf", "day", "json",
    "code", "slug", "key", "one of",
]  # fmt: skip

#: What kind of key stands for a row of a model in every file.
REFERENCES: Final = ("code", "slug", "key")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Most fill the field of their own name; `one of` fills one of several.

    `choices` maps the prefix that is written before the colon (`formation:57th-army`) to the
    foreign key it fills. A column that is only `set_once` counts when a row is created and is left
    alone afterwards: the desk rules it. `is_private` columns are empty in a public export.
    """

    name: str
    kind: Kind
    choices: dict[str, str] = field(default_factory=dict)
    set_once: bool = False
    is_private: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """The model's fields that the column fills."""
        return tuple(dict.fromkeys(self.choices.values())) or (self.name,)


def of(kind: Kind, *names: str) -> tuple[Column, ...]:
    """Columns of one kind, each filling the field of its name."""
    return tuple(Column(name, kind) for name in names)


def text(*names: str) -> tuple[Column, ...]:
    """Columns of free text."""
    return of("text", *names)


def choice(*names: str) -> tuple[Column, ...]:
    """Columns that hold one of the values of the field's choices."""
    return of("choice", *names)


def boolean(*names: str) -> tuple[Column, ...]:
    """Columns of `true` and `false`."""
    return of("boolean", *names)


def integer(*names: str) -> tuple[Column, ...]:
    """Columns of whole numbers from 0."""
    return of("integer", *names)


def decimal(*names: str) -> tuple[Column, ...]:
    """Columns of numbers with a point."""
    return of("decimal", *names)


def code(*names: str) -> tuple[Column, ...]:
    """Columns that refer to a vocabulary by code."""
    return of("code", *names)


def slug(*names: str) -> tuple[Column, ...]:
    """Columns that refer to a record by slug."""
    return of("slug", *names)


def key(*names: str) -> tuple[Column, ...]:
    """Columns that refer to a statement by key."""
    return of("key", *names)


def one_of(name: str, /, **choices: str) -> tuple[Column, ...]:
    """A column that refers to a record of one of several kinds: `formation:57th-army`."""
    return (Column(name, "one of", choices),)


def same(*names: str) -> dict[str, str]:
    """Choices whose prefix is also the name of the foreign key."""
    return {name: name for name in names}


def dates() -> tuple[Column, ...]:
    """The two date boxes, each with its EDTF."""
    return (
        Column("beginning", "date"), Column("ending", "date"),
        Column("beginning_edtf", "edtf"), Column("ending_edtf", "edtf"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A model as a table of a bundle: its file's name and its columns in reading order.

    `identity` names the fields from which the key of a row without one is made; empty for tables
    whose natural key is a slug or a code.
    """

    model: Any
    name: str
    columns: tuple[Column, ...]
    natural: tuple[str, ...]
    identity: tuple[str, ...] = ()
    is_citable: bool = False
    involves: bool = False

    @property
    def label(self) -> str:
        """The model's name in lower case, e.g. `formation`; part of the staging tables' names."""
        return str(self.model._meta.model_name)

    @property
    def db_table(self) -> str:
        """The table in the database."""
        return str(self.model._meta.db_table)

    @property
    def is_entity(self) -> bool:
        """Whether its rows have a slug and a version."""
        return self.natural == ("slug",)

    @property
    def is_keyed(self) -> bool:
        """Whether its rows have a short key, derived when none is given."""
        return self.natural == ("key",)
