"""Every place that the 2nd Panzer Army lost says by whom it was lost, and whether for good."""

from __future__ import annotations

import pytest

from archive.models import Place
from archive.searching import search
from tests.first_collection.queries import QUERIES

pytestmark = pytest.mark.django_db
PERMANENT = (
    "Drvar", "Gacko", "Prijedor", "Jajce", "Donji Vakuf", "Bugojno", "Gornji Vakuf", "Tuzla",
    "Hvar", "Brač", "Pelješac", "Berane", "Nikšić", "Bileća", "Trebinje", "Benkovac", "Livno",
)  # fmt: skip
TEMPORARY = (
    "Užice", "Tešanj", "Teslić", "Slavonska Požega", "Zvornik", "Daruvar", "Pakrac", "Kolašin",
    "Bijelo Polje", "Banja Luka", "Pljevlja", "Virovitica", "Višegrad", "Travnik",
)  # fmt: skip
LOST = [(n, "permanent") for n in PERMANENT] + [(n, "temporary") for n in TEMPORARY]


@pytest.mark.parametrize(("name", "permanence"), LOST)
def test_it_was_lost_by_the_army_for_good_or_for_a_time(name: str, permanence: str) -> None:
    place = Place.objects.published().get(slug=search(name, kinds=["place"]).hits[0].slug)
    assert place.name == name
    assert [str(f) for f in QUERIES["losers"]([place])] == ["2nd Panzer Army"]
    assert QUERIES["permanence_of_loss"]([place]) == [permanence]


def test_no_taker_and_no_day_is_made_up() -> None:
    places = QUERIES["places_lost"]("2nd-panzer-army")
    assert len(places) == len(LOST)
    for place in places:
        (outcome,) = place.outcomes.filter(kind="lost")
        assert outcome.by_power is None
        assert outcome.by_formation is None
        assert (outcome.began_earliest, str(outcome.ended_latest)) == (None, "1944-10-10")
