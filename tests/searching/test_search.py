"""Search finds a record by any of its names, in any script and spelling."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.searching import SearchError, search
from tests import factories as make

pytestmark = pytest.mark.django_db


def found(text: str, **options) -> list[str]:
    return [hit.slug for hit in search(text, **options).hits]


# what a reader types → the name under which the archive lists it
PEOPLE = [
    ("Dapčević", "Peko Dapčević"),
    ("dapcevic", "Peko Dapčević"),
    ("Дапчевић", "Peko Dapčević"),
    ("peko dapcevic", "Peko Dapčević"),
    ("Dapchevich", "Peko Dapčević"),
    ("Zhukov", "Pyotr Semyonovich Zhukov"),
    ("Жуков", "Pyotr Semyonovich Zhukov"),
    ("Žukov", "Pyotr Semyonovich Zhukov"),
    ("Schukow", "Pyotr Semyonovich Zhukov"),
    ("Tolbuchin", "Fyodor Tolbukhin"),
    ("Толбухин", "Fyodor Tolbukhin"),
    ("Djuric", "Ljubodrag Đurić"),
    ("Ђурић", "Ljubodrag Đurić"),
    ("mueller", "Friedrich-Wilhelm Müller"),
    ("Muller", "Friedrich-Wilhelm Müller"),
    ("tolbukin", "Fyodor Tolbukhin"),
]


@pytest.mark.parametrize(("typed", "name"), PEOPLE)
def test_people_are_found_in_any_script_and_spelling(typed, name):
    for person in {n for _, n in PEOPLE}:
        make.person(name=person)
    hits = search(typed, kinds=["person"]).hits
    assert [hit.heading for hit in hits] == [name]


FORMATIONS = [
    "14th Corps",
    "4th Guards Mechanised Corps",
    "14th Division",
    "44th Corps",
    "Armored Brigade",
    "2nd Army",
]
DESIGNATIONS = [
    ("XIV Army Corps", "14th Corps"),
    ("14 korpus", "14th Corps"),
    ("XIV", "14th Corps"),
    ("14. корпус", "14th Corps"),
    ("Fourteenth Corps", "14th Corps"),
    ("14 corps", "14th Corps"),
    ("4th Guards Mechanized Corps", "4th Guards Mechanised Corps"),
    ("armoured brigade", "Armored Brigade"),
    ("Second Army", "2nd Army"),
]


@pytest.mark.parametrize(("typed", "name"), DESIGNATIONS)
def test_designations_are_found_and_the_exact_unit_comes_first(typed, name):
    for formation in FORMATIONS:
        make.formation(name=formation)
    make.name(formation=make.formation(name="Something else"), text="14th Corps (old)")
    corps = make.formation.__globals__["m"].Formation.objects.get(name="14th Corps")
    make.name(formation=corps, text="XIV Army Corps")
    assert search(typed).hits[0].heading == name


def test_a_number_does_not_find_longer_numbers():
    make.formation(name="14th Corps", slug="14th")
    make.formation(name="144th Corps", slug="144th")
    assert found("14") == ["14th"]


def test_a_hit_tells_by_which_name_it_was_found():
    engagement = make.engagement(name="Belgrade offensive")
    make.name(engagement=engagement, text="Београдска операција", language="sr", script="Cyrl")
    (hit,) = search("beogradska operacija").hits
    assert (hit.heading, hit.matched, hit.language, hit.script) == (
        "Belgrade offensive",
        "Београдска операција",
        "sr",
        "Cyrl",
    )


def test_a_record_is_found_once_however_many_names_match():
    formation = make.formation(name="1st Army Corps", slug="corps")
    for text in ("1st Corps", "First Army Corps"):
        make.name(formation=formation, text=text)
    assert found("1 corps") == ["corps"]


def test_kinds_narrow_the_search():
    make.place(name="Belgrade", slug="town")
    make.engagement(name="Belgrade offensive", slug="offensive")
    assert found("Belgrade", kinds=["place"]) == ["town"]
    assert search("Belgrade").counts == {"place": 1, "engagement": 1}


def test_drafts_are_never_found():
    make.formation(name="Ghost Army", status="draft")
    make.name(formation=make.formation(status="in-review"), text="Ghost Army")
    assert search("Ghost Army").total == 0


@pytest.mark.parametrize("text", ["", " ", "a", "\x00", "x" * 201, "!!", "ab\u202ecd"])
def test_what_cannot_be_searched_for_is_refused_in_a_sentence(text):
    with pytest.raises(SearchError) as caught:
        search(text)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("text", ["a & b | !c", "it's", "50% off", "a_b", "ab':*", "Č<script>"])
def test_operators_and_wildcards_are_only_characters(text):
    assert search(text).total == 0


def test_it_asks_few_questions_whatever_is_found():
    for n in range(30):
        make.name(formation=make.formation(name=f"{n + 1}th Corps"), text="Some Corps")
    with CaptureQueriesContext(connection) as captured:
        assert search("corps").total == 30
    assert len(captured) == 1
