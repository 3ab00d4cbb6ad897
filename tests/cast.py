"""The standing cast of the tests: a few records that everybody knows, taken from the offensive.

`cast()` makes all of them: a front with an army and a corps, their commanders, one engagement with
two sides, one place, one source, and a draft that readers must never meet. For anything else use
`tests/factories.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from archive import models as m
from tests import factories as make


@dataclass(frozen=True)
class Cast:
    """The standing records, saved and published (except `draft`)."""

    soviet_union: m.Power
    germany: m.Power
    allies: m.Coalition
    axis: m.Coalition
    front: m.Formation
    army: m.Formation
    corps: m.Formation
    army_group: m.Formation
    draft: m.Formation
    tolbukhin: m.Person
    gagen: m.Person
    zhdanov: m.Person
    weichs: m.Person
    commander: m.Role
    serbia: m.Place
    belgrade: m.Place
    offensive: m.Engagement
    assault: m.Engagement
    article: m.Source
    collection: m.Collection
    corps_under_army: m.Subordination
    army_under_front: m.Subordination
    gagen_commands: m.Appointment
    army_takes_part: m.Participation
    belgrade_taken: m.Outcome


def cast() -> Cast:
    """Makes the standing cast in the current test's database."""
    soviet_union = make.power(name="Soviet Union", slug="soviet-union", adjective="Soviet")
    germany = make.power(name="Germany", slug="germany", adjective="German")
    allies = make.coalition(name="Allies", code="allies", position=1)
    axis = make.coalition(name="Axis", code="axis", position=2)
    echelons = {
        code: make.echelon(name=code.replace("-", " "), code=code, position=position)
        for position, code in enumerate(("corps", "army", "front", "army-group"), start=1)
    }

    def unit(name: str, echelon: str, power: m.Power = soviet_union, **more: object) -> m.Formation:
        return make.formation(name=name, echelon=echelons[echelon], power=power, **more)

    front = unit("3rd Ukrainian Front", "front", number=3)
    army = unit("57th Army", "army", number=57)
    corps = unit("4th Guards Mechanised Corps", "corps", number=4)
    army_group = unit("Army Group F", "army-group", power=germany)
    draft = unit("Unpublished Corps", "corps", status=m.Status.DRAFT)

    def officer(given: str, family: str, power: m.Power = soviet_union) -> m.Person:
        name = f"{given} {family}"
        return make.person(name=name, given_names=given, family_name=family, power=power)

    tolbukhin = officer("Fyodor", "Tolbukhin")
    gagen = officer("Nikolai", "Gagen")
    zhdanov = officer("Vladimir", "Zhdanov")
    weichs = officer("Maximilian von", "Weichs", power=germany)
    commander = make.role(name="commander", code="commander", is_command=True, position=1)
    serbia = make.place(name="Serbia", slug="serbia")
    belgrade = make.place(
        name="Belgrade", slug="belgrade", within=serbia, latitude="44.81000", longitude="20.46000"
    )
    offensive = make.engagement(
        name="Belgrade offensive", beginning="15 September 1944", ending="24 November 1944"
    )
    assault = make.engagement(
        name="Assault on Belgrade",
        place=belgrade,
        beginning="14 October 1944",
        ending="20 October 1944",
    )
    make.nesting(engagement=assault, parent=offensive)
    article = make.source(title="Belgrade offensive", slug="article", kind="encyclopedia")
    collection = make.collection(title="The Belgrade offensive, 1944", slug="first-collection")
    make.membership(collection=collection, engagement=offensive)
    army_under_front = make.subordination(
        formation=army,
        superior_formation=front,
        beginning="[..1944-09-15]",
        ending="[1944-11-24..]",
    )
    corps_under_army = make.subordination(
        formation=corps,
        superior_formation=army,
        kind="operational",
        beginning="12 October 1944",
        ending="by the end of October 1944",
    )
    make.appointment(person=tolbukhin, formation=front, role=commander, beginning="[..1944-09-15]")
    gagen_commands = make.appointment(
        person=gagen,
        formation=army,
        role=commander,
        rank_printed="General Lieutenant",
        beginning="[..1944-09-15]",
        ending="[1944-11-24..]",
    )
    make.appointment(person=zhdanov, formation=corps, role=commander, beginning="[..1944-10-14]")
    make.appointment(person=weichs, formation=army_group, role=commander)
    make.belligerent(engagement=offensive, side=allies, power=soviet_union)
    make.belligerent(engagement=offensive, side=axis, power=germany)
    army_takes_part = make.participation(engagement=offensive, side=allies, formation=army)
    make.participation(engagement=offensive, side=axis, formation=army_group)
    make.participation(engagement=offensive, side=allies, formation=draft)
    belgrade_taken = make.outcome(
        engagement=assault,
        kind="taken",
        place=belgrade,
        by_power=soviet_union,
        from_power=germany,
        beginning="20 October 1944",
    )
    for target in (
        {"subordination": army_under_front},
        {"subordination": corps_under_army},
        {"appointment": gagen_commands},
        {"participation": army_takes_part},
        {"outcome": belgrade_taken},
        {"formation": army},
        {"person": gagen},
        {"engagement": offensive},
    ):
        make.citation(source=article, locator="First stage", locator_kind="section", **target)
    return Cast(
        soviet_union=soviet_union,
        germany=germany,
        allies=allies,
        axis=axis,
        front=front,
        army=army,
        corps=corps,
        army_group=army_group,
        draft=draft,
        tolbukhin=tolbukhin,
        gagen=gagen,
        zhdanov=zhdanov,
        weichs=weichs,
        commander=commander,
        serbia=serbia,
        belgrade=belgrade,
        offensive=offensive,
        assault=assault,
        article=article,
        collection=collection,
        corps_under_army=corps_under_army,
        army_under_front=army_under_front,
        gagen_commands=gagen_commands,
        army_takes_part=army_takes_part,
        belgrade_taken=belgrade_taken,
    )
