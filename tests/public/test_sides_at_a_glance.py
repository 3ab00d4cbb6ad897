"""The comparison of the sides on the page of an engagement."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db
OFFENSIVE = "/engagements/belgrade-offensive/"


@pytest.fixture
def told(standing: Cast) -> None:
    """Commanders, strengths and losses of both sides."""
    strength = make.measure(name="troops", kind="strength", position=1)
    losses = make.measure(name="casualties", kind="loss", position=2)
    dead = make.measure(name="dead", kind="loss", position=3)
    engagement = standing.offensive
    for side, person, number in (
        (standing.allies, standing.tolbukhin, 580000),
        (standing.axis, standing.weichs, 150000),
    ):
        subject = {"engagement": engagement, "side": side}
        make.command(person=person, **subject)
        make.figure(measure=strength, lower=number, upper=number, **subject)
    whole = make.figure(
        measure=losses, lower=18838, upper=18838, engagement=engagement, power=standing.soviet_union
    )
    make.figure(
        measure=dead,
        lower=4350,
        upper=4350,
        subset_of=whole,
        engagement=engagement,
        power=standing.soviet_union,
    )


def told_by(client: Client) -> str:
    """The page without its warnings that the rows made here are uncited."""
    return text_of(client, OFFENSIVE).replace(" uncited", "")


@pytest.mark.usefixtures("told")
def test_it_sets_the_sides_beside_each_other(client: Client) -> None:
    page = told_by(client)
    assert "Belligerents Allies Soviet Union Axis Germany" in page
    assert "Commanders Allies Fyodor Tolbukhin Axis Maximilian von Weichs" in page
    assert "Formations Allies 57th Army Axis Army Group F" in page
    assert "Strength Allies 580,000 troops Axis 150,000 troops" in page


@pytest.mark.usefixtures("told")
def test_a_loss_of_a_power_stands_on_the_side_on_which_it_fought(client: Client) -> None:
    page = told_by(client)
    assert "Losses Allies 18,838 casualties ( Soviet Union ) Axis nothing recorded" in page


@pytest.mark.usefixtures("told")
def test_what_is_rejected_is_left_to_the_section(client: Client, standing: Cast) -> None:
    make.command(
        engagement=standing.offensive,
        side=standing.allies,
        person=standing.zhdanov,
        standing="rejected",
        note="No source has him there.",
    )
    page = told_by(client)
    assert "Commanders Allies Fyodor Tolbukhin Axis" in page


@pytest.mark.usefixtures("told")
def test_a_doubt_is_told_in_the_comparison_too(client: Client, standing: Cast) -> None:
    make.command(
        engagement=standing.offensive,
        side=standing.allies,
        person=standing.zhdanov,
        basis="inferred",
        note="Read from his post.",
        position=9,
    )
    assert "Vladimir Zhdanov inferred by the editors Axis" in told_by(client)


def test_few_rows_are_not_told_twice(client: Client, standing: Cast) -> None:
    assert "The sides" not in told_by(client)
