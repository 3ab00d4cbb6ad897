"""A small world in which every kind of record has statements of every type that it can have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from archive import models as m
from tests import factories as make

#: Each kind of record with the part of the address under which it is listed.
SHELVES = {
    "formation": "formations",
    "person": "people",
    "engagement": "engagements",
    "place": "places",
    "source": "sources",
    "power": "powers",
    "collection": "collections",
}
SUBJECTS = ("formation", "person", "engagement", "place", "power", "source")


@dataclass
class World:
    """One record of each kind, about which `grow` says more and more."""

    formation: m.Formation
    person: m.Person
    engagement: m.Engagement
    place: m.Place
    source: m.Source
    power: m.Power
    collection: m.Collection

    @property
    def addresses(self) -> dict[str, str]:
        """The path of each record below `/api/v1/`, by kind."""
        return {kind: f"{shelf}/{getattr(self, kind).slug}" for kind, shelf in SHELVES.items()}


def world(rows: int = 1) -> World:
    """One record of each kind with *rows* statements of each type on every side of it."""
    power = make.power(adjective="Soviet")
    around = make.place(kind=make.place_kind())
    place = make.place(
        within=around,
        kind=make.place_kind(),
        latitude="44.81",
        longitude="20.46",
        accuracy="centre",
        shape={"type": "Point", "coordinates": [20.46, 44.81]},
    )
    found = World(
        formation=make.formation(
            power=power,
            echelon=make.echelon(),
            branch=make.branch(),
            beginning="1941",
            ending="by 1945",
            summary="An army.",
        ),
        person=make.person(power=power, family_name="Гаген", given_names="Николай"),
        engagement=make.engagement(
            kind=make.engagement_kind(), place=place, beginning="14 October 1944"
        ),
        place=place,
        source=make.source(authors="Glantz, David M.", depends_on=make.source(), year="1995"),
        power=power,
        collection=make.collection(licence="CC BY-SA 4.0"),
    )
    for kind in SUBJECTS:
        make.external_identifier(**{kind: getattr(found, kind)})
        make.membership(collection=found.collection, **{kind: getattr(found, kind)})
    for kind, column in (*((k, k) for k in SUBJECTS if k != "source"), ("source", "work")):
        make.citation(**{column: getattr(found, kind)}, source=found.source)
    make.citation(collection=found.collection, source=found.source)
    for number in range(rows):
        grow(found, number)
    return found


def grow(world: World, number: int) -> None:
    """Says one more thing of every type about every record, each cited twice."""
    rows = [*names(world), *of_formation(world, number), *of_others(world), *chronicle(world)]
    for row in rows:
        target = {column: row for column, model in m.TARGETS.items() if type(row) is model}
        other = world.source.depends_on
        make.citation(**target, source=world.source, seen_through=other, quotation="“…”")
        make.citation(**target, source=other, stance="contradicts", locator_kind="section")


def names(world: World) -> list[Any]:
    """A name of each."""
    return [
        make.name(**{kind: getattr(world, kind)}, language="sr", kind="native", beginning="c. 1944")
        for kind in SUBJECTS
    ]


def of_formation(world: World, number: int) -> list[Any]:
    """What is said of the formation."""
    army, place, battle = world.formation, world.place, world.engagement
    taking_part = make.participation(
        engagement=battle, formation=army, side=make.coalition(), role="attacker", in_part=True
    )
    return [
        make.subordination(
            formation=army, beginning="mid-October 1944", standing="disputed", note="Two say so."
        ),
        make.subordination(formation=make.formation(), superior_formation=army, kind="attached"),
        make.subordination(formation=make.formation(), superior_person=world.person),
        make.lineage(formation=army, beginning="1944"),
        make.lineage(formation=make.formation(), successor=army),
        make.station(formation=army, place=place, relation=f"{number} km east of"),
        make.appointment(
            person=world.person, formation=army, rank=make.rank(), began_how="appointed"
        ),
        taking_part,
        make.command(
            engagement=battle,
            person=world.person,
            formation=army,
            side=make.coalition(),
            role=make.role(),
            rank=make.rank(),
            fate="wounded",
        ),
        make.figure(formation=army, lower=number + 1, upper=None, qualifier="at-least"),
        make.figure(participation=taking_part, lower="12.50", upper=9000, qualifier="between"),
        make.outcome(
            engagement=battle,
            place=place,
            kind="taken",
            by_power=world.power,
            by_formation=army,
            from_power=make.power(),
            from_formation=make.formation(),
        ),
        make.outcome(
            engagement=battle,
            place=place,
            kind="lost",
            from_power=world.power,
            from_formation=army,
            permanence="temporary",
            by_power=make.power(),
        ),
    ]


def of_others(world: World) -> list[Any]:
    """What is said of the other records."""
    battle, power = world.engagement, world.power
    whole = make.figure(engagement=battle, side=make.coalition(), measure=make.measure(unit="km"))
    return [
        make.promotion(person=world.person, rank=make.rank(), tenure="temporary"),
        make.alignment(power=power, coalition=make.coalition(), beginning="9 September 1944"),
        make.appointment(person=make.person(), power=power, formation=None, title="Marshal"),
        make.belligerent(engagement=battle, power=power, side=make.coalition()),
        make.nesting(engagement=battle, parent=make.engagement()),
        make.nesting(engagement=make.engagement(), parent=battle),
        make.relation(engagement=battle, other=make.engagement(), kind="enabled"),
        make.relation(engagement=make.engagement(), other=battle, kind="see-also"),
        whole,
        make.figure(engagement=battle, subset_of=whole),
        make.figure(power=power),
        make.figure(place=world.place),
    ]


def chronicle(world: World) -> list[Any]:
    """An event, a commemoration and a remark with everybody in them; a figure of a medal."""
    medal = make.commemoration(engagement=world.engagement, place=world.place, text="A medal.")
    rows = {
        "event": make.event(
            place=world.place, engagement=world.engagement, beginning="October 1944"
        ),
        "commemoration": medal,
        "remark": make.remark(basis="inferred", note="By the order of the text."),
    }
    for owner, row in rows.items():
        for position, kind in enumerate(SUBJECTS, start=1):
            make.involvement(
                **{owner: row, kind: getattr(world, kind)}, role="guest", position=position
            )
    return [*rows.values(), make.figure(commemoration=medal, lower=70000, upper=70000)]
