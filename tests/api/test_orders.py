"""The order of battle of a day, of a formation and of an engagement."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Get
from tests.cast import Cast

pytestmark = pytest.mark.django_db
FRONT = "formations/3rd-ukrainian-front/order-of-battle"


def names(node: dict[str, Any]) -> Any:
    """A node as its slug with those below it."""
    return {node["formation"]["slug"]: [names(child) for child in node["subordinates"]]}


#: day, possible → the tree
TREES = [
    ("1944-10-14", "yes", {"57th-army": [{"4th-guards-mechanised-corps": []}]}),
    ("1944-10-14", "no", {"57th-army": []}),
    ("1944-10-12", "no", {"57th-army": [{"4th-guards-mechanised-corps": []}]}),
    ("1944-11-01", "yes", {"57th-army": []}),
    ("0001-01-01", "yes", {"57th-army": []}),
    ("9999-12-31", "no", None),
]


@pytest.mark.parametrize(("on", "possible", "expected"), TREES)
def test_it_shows_what_stood_under_a_formation_that_day(
    get: Get, standing: Cast, on: str, possible: str, expected: Any
):
    found = get(FRONT, on=on, possible=possible)
    assert (found["on"], found["possible"]) == (on, possible == "yes")
    below = [expected] if expected is not None else []
    assert names(found["order_of_battle"]) == {"3rd-ukrainian-front": below}


def test_it_says_why_a_formation_stands_there(get: Get, standing: Cast):
    army = get(FRONT, on="1944-10-14")["order_of_battle"]["subordinates"][0]
    corps = army["subordinates"][0]
    assert (army["certainty"], corps["certainty"]) == ("certain", "possible")
    assert army["link"]["key"] == standing.army_under_front.key
    assert corps["link"]["kind"] == "operational"
    assert army["link"]["citations"][0]["source"]["slug"] == "article"
    assert army["commanders"][0]["person"]["slug"] == "nikolai-gagen"
    assert army["commanders"][0]["appointment"] == standing.gagen_commands.key


def test_depth_cuts_it_and_says_so(get: Get, standing: Cast):
    (army,) = get(FRONT, on="1944-10-14", depth="1")["order_of_battle"]["subordinates"]
    assert army["subordinates"] == []
    assert army["more"] is True


def test_it_shows_every_side_of_an_engagement(get: Get, standing: Cast):
    found = get("engagements/belgrade-offensive/order-of-battle", on="1944-10-14")
    sides = {side["side"]["code"]: side for side in found["sides"]}
    assert list(sides) == ["allies", "axis"]
    assert sides["axis"]["powers"] == ["Germany"]
    (root,) = sides["allies"]["order_of_battle"]
    assert names(root) == {"57th-army": [{"4th-guards-mechanised-corps": []}]}
    assert root["link"]["type"] == "participation"
    assert root["link"]["key"] == standing.army_takes_part.key
