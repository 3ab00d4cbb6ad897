"""The order of battle on a day: what is certain, what is only possible, what is ruled out.

`days.tsv` has a line for a day, a root and a formation at any depth below it; `-` means that it is
not below it that day. A chain of links is as certain as its least certain link.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from archive import orbat
from archive.models import Engagement, Formation, Participation
from archive.orbat import Node

pytestmark = pytest.mark.django_db
with Path(__file__).with_name("days.tsv").open(encoding="utf-8", newline="") as lines:
    LINES = list(csv.DictReader(lines, delimiter="\t"))
DAYS = [dt.date(1944, 9, 21), *(dt.date(1944, 10, day) for day in (2, 12, 14, 20))]


def tree(root: str, day: dt.date, possible: bool = True) -> Node:
    return orbat.tree(Formation.objects.get(slug=root).pk, day, possible=possible)


def below(root: str, day: dt.date, possible: bool) -> set[str]:
    return {node.slug for node in tree(root, day, possible).walk()} - {root}


@pytest.mark.parametrize("line", LINES, ids=lambda line: " ".join(line.values()))
def test_it_stands_there_that_day_as_surely_as_the_sources_say(line: dict[str, str]) -> None:
    day = dt.date.fromisoformat(line["day"])
    if line["formation"] in below(line["root"], day, possible=False):
        found = "certain"
    else:
        found = "possible" if line["formation"] in below(line["root"], day, True) else "-"
    assert Formation.objects.filter(slug=line["formation"]).exists()
    assert found == line["certainty"]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_two_formations_of_one_number_are_never_confused(day: dt.date) -> None:
    ground = below("3rd-ukrainian-front", day, True) - below("17th-air-army", day, True)
    air = below("17th-air-army", day, True)
    assert ("236th-rifle-division" in ground) == ("236th-fighter-air-division" in air)
    assert "236th-fighter-air-division" not in ground
    assert below("223rd-rifle-division", day, True) == set()
    assert "36th-vojvodina-division" not in below("3rd-ukrainian-front", day, True)
    assert "36th-guards-tank-brigade" not in below("12th-army-corps-novj", day, True)


def test_before_the_list_holds_nothing_of_it_is_certain() -> None:
    assert below("3rd-ukrainian-front", DAYS[0], possible=False) == set()


@pytest.mark.parametrize("day", DAYS[2:], ids=str)
def test_during_the_assault_the_whole_list_is_certain(day: dt.date) -> None:
    listed = Participation.objects.filter(
        engagement__slug="assault-on-belgrade",
        citations__locator="Allied forces › Soviet Union",
    ).exclude(formation__slug__in=["3rd-ukrainian-front", "danube-military-flotilla"])
    certain = below("3rd-ukrainian-front", day, False)
    certain |= below("danube-military-flotilla", day, False)
    assert {p.formation.slug for p in listed.select_related("formation")} <= certain


@pytest.mark.parametrize("day", DAYS[2:], ids=str)
def test_commanders_stand_at_their_formations(day: dt.date) -> None:
    front = tree("3rd-ukrainian-front", day)
    led = {node.slug: {c.name for c in node.commanders} for node in front.walk()}
    assert led["57th-army"] == {"Nikolai Gagen"}
    assert led["236th-rifle-division"] == {"Pyotr Ivanovich Kulizhskiy"}
    assert led["236th-fighter-air-division"] == {"Vasiliy Yakovlevich Kudryashov"}


def test_both_sides_of_the_assault_are_there_on_14_october() -> None:
    assault = Engagement.objects.get(slug="assault-on-belgrade")
    sides = {s.code: s for s in orbat.sides(assault.pk, dt.date(1944, 10, 14))}
    roots = {code: {node.slug for node in side.roots} for code, side in sides.items()}
    assert {"3rd-ukrainian-front", "1st-army-corps-novj", "12th-army-corps-novj"} <= roots["allies"]
    assert "belgrade-garrison" in roots["axis"]
    assert not {"topola-garrison", "mladenovac-garrison"} & roots["axis"]  # overrun on the 12th
    assert "chetniks" not in {node.slug for node in sides["allies"].walk()}
    assert set(sides["allies"].powers) == {"Soviet Union", "Yugoslav Partisans"}


def test_the_bulgarian_armies_are_never_certain_in_the_assault() -> None:
    assault = Engagement.objects.get(slug="assault-on-belgrade")
    sides = orbat.sides(assault.pk, dt.date(1944, 10, 14))
    shown = [n for side in sides for n in side.walk() if n.slug.startswith("bulgarian-")]
    assert shown
    assert {node.certainty for node in shown} == {"possible"}


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_no_formation_stands_twice_under_one_superior(day: dt.date) -> None:
    roots = Formation.objects.filter(superiors=None, subordinates__isnull=False).distinct()
    assert roots
    for root in roots:
        for node in tree(root.slug, day).walk():
            children = [child.slug for child in node.children]
            assert len(children) == len(set(children)), f"{node.slug}: {children}"
