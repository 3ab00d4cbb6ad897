"""Nothing of a draft reaches a reader: with drafts all around, every page stays byte for byte."""

from __future__ import annotations

import pytest
from django.db.models import F
from django.test import Client

from archive import models as m
from tests import factories as make
from tests.cast import Cast
from tests.public.test_every_page import PAGES

pytestmark = pytest.mark.django_db

SEARCHES = ("/search/?q=hidden", "/formations/?q=hidden", "/people/?q=hidden", "/places/?q=hidden")


def surround(standing: Cast, status: str) -> None:
    """Tie a record of every kind that is not published to the standing cast in every way."""
    power = make.power(name="Hidden power", status=status)
    place = make.place(name="Hidden place", status=status, within=standing.serbia)
    person = make.person(name="Hidden person", status=status, power=standing.soviet_union)
    formation = make.formation(name="Hidden formation", status=status, power=standing.soviet_union)
    battle = make.engagement(name="Hidden battle", status=status, place=standing.belgrade)
    war = make.engagement(name="Hidden war", status=status)
    source = make.source(title="Hidden source", status=status, depends_on=standing.article)
    collection = make.collection(title="Hidden collection", status=status)
    role = standing.commander  # vocabularies are public: no new value may appear
    army, offensive, allies = standing.army, standing.offensive, standing.allies
    rows: dict[str, list[m.Statement]] = {
        "subordination": [
            make.subordination(formation=formation, superior_formation=army),
            make.subordination(formation=army, superior_formation=formation),
            make.subordination(formation=army, superior_person=person),
        ],
        "lineage": [make.lineage(formation=army, successor=formation)],
        "station": [make.station(formation=army, place=place)],
        "appointment": [
            make.appointment(person=person, formation=army, role=role),
            make.appointment(person=standing.gagen, formation=formation, role=role),
            make.appointment(person=standing.gagen, power=power, role=role),
        ],
        "belligerent": [
            make.belligerent(engagement=offensive, power=power, side=allies),
            make.belligerent(engagement=battle, power=standing.germany, side=allies),
        ],
        "participation": [make.participation(engagement=battle, formation=army, side=allies)],
        "command": [
            make.command(engagement=offensive, person=person, side=allies),
            make.command(engagement=battle, person=standing.gagen, side=allies),
        ],
        "figure": [make.figure(engagement=offensive, power=power)],
        "outcome": [
            make.outcome(kind="taken", place=standing.belgrade, by_power=power),
            make.outcome(engagement=battle, kind="held", place=standing.belgrade),
        ],
        "nesting": [
            make.nesting(engagement=battle, parent=offensive),
            make.nesting(engagement=offensive, parent=war),
        ],
        "relation": [make.relation(engagement=offensive, other=battle)],
        "event": [make.event(title="Hidden event", engagement=offensive, place=place)],
        "commemoration": [
            make.commemoration(title="Hidden medal", engagement=offensive, place=place)
        ],
        "remark": [make.remark(text="Hidden remark.")],
    }
    make.involvement(remark=rows["remark"][0], formation=army)
    make.involvement(remark=rows["remark"][0], person=person)
    for column, statements in rows.items():
        for statement in statements:
            make.citation(**{column: statement}, source=standing.article)
    for target in ({"appointment": standing.gagen_commands}, {"formation": army}):
        make.citation(**target, source=source)
    for member in ({"formation": formation}, {"place": place}):
        make.membership(collection=standing.collection, **member)
    make.membership(collection=collection, formation=army)
    for bearer in ({"formation": formation}, {"person": person}, {"place": place}):
        make.name(**bearer, text="Hidden name")
        make.external_identifier(**bearer)


@pytest.mark.parametrize("status", ["draft", "in-review", "retracted"])
def test_every_page_is_the_same_with_and_without_what_is_not_public(
    client: Client, standing: Cast, status: str
) -> None:
    addresses = (*PAGES, *SEARCHES)
    before = {address: client.get(address).content for address in addresses}
    make_allowed(status, standing)
    after = {address: client.get(address).content for address in addresses}
    assert [a for a in addresses if before[a] != after[a]] == []


def make_allowed(status: str, standing: Cast) -> None:
    """Surround the cast; what is retracted is first a draft and then gets its reason."""
    if status != "retracted":
        surround(standing, status)
        return
    surround(standing, "draft")
    for model in m.ENTITIES:
        model.objects.filter(status="draft").update(
            status="retracted", retraction_reason="Hidden reason.", version=F("version") + 1
        )
