"""Every line of the printed order of battle is in the archive with its commander and superior.

`printed_list.tsv` has the list as the document prints it, with one line for each formation; the
236th Rifle Division stands under the army, since a division is not under another.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from archive.models import Formation
from archive.searching import search
from tests.first_collection.queries import QUERIES
from tests.first_collection.questions import differences

pytestmark = pytest.mark.django_db
with Path(__file__).with_name("printed_list.tsv").open(encoding="utf-8", newline="") as lines:
    LINES = list(csv.DictReader(lines, delimiter="\t"))
DURING = "1944-10-14"


def formation(name: str) -> Formation:
    """The formation that a search for the printed name finds first."""
    return Formation.objects.published().get(slug=search(name, kinds=["formation"]).hits[0].slug)


def answers(kind: str, name: str, **told: Any) -> list[Any]:
    return QUERIES[kind]([formation(name)], **told)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["formation"])
class TestLine:
    def test_it_is_found_by_its_printed_name(self, line: dict[str, str]) -> None:
        assert differences([line["formation"]], [formation(line["formation"])]) == []

    def test_it_has_its_commander_and_no_other(self, line: dict[str, str]) -> None:
        found = answers("commanders", line["formation"], on=DURING, certain=True)
        assert differences([line["commander"]] if line["commander"] else [], found) == []

    def test_the_commander_has_the_printed_rank(self, line: dict[str, str]) -> None:
        rows = formation(line["formation"]).appointments.filter(role__is_command=True)
        printed = {row.rank_printed for row in rows} if line["commander"] else {""}
        assert line["rank"] in printed

    def test_it_stands_under_what_it_is_indented_under(self, line: dict[str, str]) -> None:
        found = answers("superiors", line["formation"], on=DURING, certain=True)
        above = line["indented under"]
        assert not above or differences([above], found)[:1] != [f"missing: {above}"]


def test_the_list_is_complete() -> None:
    named = {line["formation"] for line in LINES}
    printed = QUERIES["listed"]("Allied forces › Soviet Union")
    printed += QUERIES["listed"]("Allied forces › Yugoslavia")
    beyond = [d for d in differences(sorted(named), printed) if d.startswith("beyond")]
    assert beyond == []
    assert len(LINES) == 45


def test_each_commander_of_the_list_leads_one_formation_of_it() -> None:
    people = [line["commander"] for line in LINES if line["commander"]]
    assert len(people) == len(set(people)) == 40
