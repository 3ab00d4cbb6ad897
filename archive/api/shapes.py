"""The columns of every type of statement, written out in the order in which they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, F, JSONField, OuterRef, Subquery, When
from django.db.models.functions import JSONObject

from archive.api import parts
from archive.models import (
    STATEMENT_TARGETS,
    Alignment,
    Appointment,
    Belligerent,
    Command,
    Commemoration,
    Event,
    Figure,
    Lineage,
    Name,
    Nesting,
    Outcome,
    Participation,
    Promotion,
    Relation,
    Remark,
    Statement,
    Station,
    Subordination,
)
from archive.models.dates import Dated, Momentary

#: What every statement has.
COMMON = ("key", "standing", "basis", "note", "position")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a type of statement shows: records by kind, terms of vocabularies, plain values."""

    model: type[Statement]
    records: dict[str, str]
    terms: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    involves: bool = False

    @property
    def type(self) -> str:
        """The name of the type, which is also the column of its citations."""
        return TYPES[self.model]

    @property
    def is_dated(self) -> bool:
        """Whether such statements have a beginning and an ending."""
        return issubclass(self.model, Dated)

    @property
    def is_moment(self) -> bool:
        """Whether an empty ending means that it ended when it began."""
        return issubclass(self.model, Momentary)

    def content(self) -> JSONObject:
        """The statement as JSON, but for what hangs on it."""
        columns: dict[str, Any] = {name: F(name) for name in (*COMMON, *self.values)}
        columns |= {name: parts.reference(kind, name) for name, kind in self.records.items()}
        columns |= {name: parts.term(name) for name in self.terms}
        if self.is_dated:
            columns["dates"] = parts.dates()
        if self.model is Figure:
            columns |= figure()
        return JSONObject(**columns)

    @property
    def order(self) -> tuple[str, ...]:
        """The names of the members in the order in which they are shown."""
        extra = (*("dates",) * self.is_dated, *("involved",) * self.involves)
        figures = (*FIGURE, "quantity") if self.model is Figure else ()
        shown = (*self.records, *self.terms, *figures, *self.values, *extra)
        return ("key", *shown, "standing", "basis", "note", "position", "citations")


#: What a figure has beside its columns.
FIGURE = ("measure", "participation", "commemoration", "subset_of")


def figure() -> dict[str, Any]:
    """The measure with its unit, the statements it belongs to, and the figure it is a part of."""
    taking_part = JSONObject(
        key=F("participation__key"),
        formation=parts.reference("formation", "participation__formation"),
        engagement=parts.reference("engagement", "participation__engagement"),
    )
    remembered = JSONObject(
        key=F("commemoration__key"),
        title=F("commemoration__title"),
        engagement=parts.reference("engagement", "commemoration__engagement"),
    )
    whole = Figure.objects.published().filter(pk=OuterRef("subset_of"))
    return {
        "measure": parts.term("measure", "unit"),
        "participation": _if_any("participation", taking_part),
        "commemoration": _if_any("commemoration", remembered),
        "subset_of": Subquery(whole.values("key")),
    }


def _if_any(column: str, content: JSONObject) -> Case:
    condition = When(**{f"{column}__isnull": False}, then=content)
    return Case(condition, default=None, output_field=JSONField())


TYPES: dict[Any, str] = {model: column for column, model in STATEMENT_TARGETS.items()}
SHAPES: dict[Any, Shape] = {
    shape.model: shape
    for shape in (
        Shape(Name, {}, values=("text", "language", "script", "kind")),
        Shape(
            Subordination,
            {
                "formation": "formation",
                "superior_formation": "formation",
                "superior_person": "person",
            },
            values=("kind", "in_part"),
        ),
        Shape(Lineage, {"formation": "formation", "successor": "formation"}, values=("kind",)),
        Shape(Station, {"formation": "formation", "place": "place"}, values=("kind", "relation")),
        Shape(
            Appointment,
            {"person": "person", "formation": "formation", "power": "power"},
            ("role", "rank"),
            ("title", "rank_printed", "began_how", "ended_how"),
        ),
        Shape(Promotion, {"person": "person"}, ("rank",), ("rank_printed", "tenure")),
        Shape(Alignment, {"power": "power"}, ("coalition",)),
        Shape(Belligerent, {"engagement": "engagement", "power": "power"}, ("side",)),
        Shape(
            Participation,
            {"engagement": "engagement", "formation": "formation"},
            ("side",),
            ("role", "in_part", "description"),
        ),
        Shape(
            Command,
            {"engagement": "engagement", "person": "person", "formation": "formation"},
            ("side", "role", "rank"),
            ("rank_printed", "fate"),
        ),
        Shape(
            Outcome,
            {
                "engagement": "engagement",
                "place": "place",
                "by_power": "power",
                "by_formation": "formation",
                "from_power": "power",
                "from_formation": "formation",
            },
            values=("kind", "text", "permanence"),
        ),
        Shape(
            Figure,
            {
                "engagement": "engagement",
                "power": "power",
                "formation": "formation",
                "place": "place",
            },
            ("side",),
            ("qualifier", "lower", "upper", "as_printed", "scope"),
        ),
        Shape(Nesting, {"engagement": "engagement", "parent": "engagement"}),
        Shape(Relation, {"engagement": "engagement", "other": "engagement"}, values=("kind",)),
        Shape(
            Event,
            {"engagement": "engagement", "place": "place"},
            values=("kind", "title", "text"),
            involves=True,
        ),
        Shape(
            Commemoration,
            {"engagement": "engagement", "place": "place"},
            values=("kind", "title", "text"),
            involves=True,
        ),
        Shape(Remark, {}, values=("kind", "text"), involves=True),
    )
}
