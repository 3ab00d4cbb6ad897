"""Which statements speak of a record: every type, in both directions, by the name they go under."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from archive.api import READER
from archive.api.shapes import SHAPES, TYPES, Shape
from archive.models import (
    Alignment,
    Appointment,
    Belligerent,
    Command,
    Commemoration,
    Event,
    Figure,
    Involvement,
    Lineage,
    Name,
    Nesting,
    Outcome,
    Participation,
    Promotion,
    Relation,
    Remark,
    Station,
    Subordination,
)
from archive.models.statements import StatementQuerySet


@dataclass(frozen=True, slots=True)
class Strand:
    """Statements of one model that have the record at one of *paths*, or involve it."""

    model: Any
    paths: tuple[str, ...]
    involving: bool = False

    @property
    def shape(self) -> Shape:
        """What its statements show."""
        return SHAPES[self.model]

    def about(self, kind: str, pk: int) -> QuerySet[Any]:
        """The published statements of the strand about the record of *kind* with key *pk*.

        Of those that involve it all ends are published, and `statements` leaves out the ones that
        involve somebody hidden: to ask for that here takes PostgreSQL a second of planning.
        """
        rows = self.model.objects.using(READER)
        found = StatementQuerySet.published(rows.all()) if self.involving else rows.published()
        if len(self.paths) == 1 and not self.involving:
            return found.filter(**{self.paths[0]: pk}).order_by()  # type: ignore[no-any-return]
        keys = [self.model.objects.filter(**{p: pk}).order_by().values("pk") for p in self.paths]
        if self.involving:
            owner = TYPES[self.model]
            links = Involvement.objects.filter(**{kind: pk, f"{owner}__isnull": False})
            keys.append(links.order_by().values(owner))
        ways = keys[0].union(*keys[1:]) if len(keys) > 1 else keys[0]
        return found.filter(pk__in=ways).order_by()  # type: ignore[no-any-return]


def at(model: Any, *paths: str) -> Strand:
    """Statements that have the record at one of *paths*."""
    return Strand(model, paths)


def chronicle(*paths: str) -> dict[str, Strand]:
    """Events and commemorations at one of *paths* or involving the record, and its remarks."""
    return {
        "events": Strand(Event, paths, involving=True),
        "commemorations": Strand(Commemoration, paths, involving=True),
        "remarks": Strand(Remark, (), involving=True),
    }


STRANDS: dict[str, dict[str, Strand]] = {
    "formation": {
        "names": at(Name, "formation"),
        "superiors": at(Subordination, "formation"),
        "subordinates": at(Subordination, "superior_formation"),
        "predecessors": at(Lineage, "successor"),
        "successors": at(Lineage, "formation"),
        "stations": at(Station, "formation"),
        "appointments": at(Appointment, "formation"),
        "participations": at(Participation, "formation"),
        "commands": at(Command, "formation"),
        "figures": at(Figure, "formation", "participation__formation"),
        "gains": at(Outcome, "by_formation"),
        "losses": at(Outcome, "from_formation"),
        **chronicle(),
    },
    "person": {
        "names": at(Name, "person"),
        "appointments": at(Appointment, "person"),
        "promotions": at(Promotion, "person"),
        "commands": at(Command, "person"),
        "subordinates": at(Subordination, "superior_person"),
        **chronicle(),
    },
    "engagement": {
        "names": at(Name, "engagement"),
        "parents": at(Nesting, "engagement"),
        "parts": at(Nesting, "parent"),
        "relations": at(Relation, "engagement"),
        "related_from": at(Relation, "other"),
        "belligerents": at(Belligerent, "engagement"),
        "participations": at(Participation, "engagement"),
        "commands": at(Command, "engagement"),
        "figures": at(
            Figure, "engagement", "participation__engagement", "commemoration__engagement"
        ),
        "outcomes": at(Outcome, "engagement"),
        **chronicle("engagement"),
    },
    "place": {
        "names": at(Name, "place"),
        "stations": at(Station, "place"),
        "figures": at(Figure, "place"),
        "outcomes": at(Outcome, "place"),
        **chronicle("place"),
    },
    "power": {
        "names": at(Name, "power"),
        "alignments": at(Alignment, "power"),
        "appointments": at(Appointment, "power"),
        "belligerencies": at(Belligerent, "power"),
        "figures": at(Figure, "power"),
        "gains": at(Outcome, "by_power"),
        "losses": at(Outcome, "from_power"),
        **chronicle(),
    },
    "source": {"names": at(Name, "source"), **chronicle()},
    "collection": {},
}
