"""Two records under one name are perhaps one; homonyms of two powers or times are not."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import said

pytestmark = pytest.mark.django_db

RULE = "near-identical-names"


@pytest.fixture
def standing() -> Cast:
    return cast()


def test_it_warns_of_two_formations_of_one_power_in_two_spellings(standing: Cast) -> None:
    twin = make.formation(name="LVII Army", slug="lvii-army", power=standing.soviet_union)
    sentence = (
        "“57th Army” and “LVII Army” are two records under what reads as one name: are they one?"
    )
    assert said(RULE) == said(RULE, standing.army) == [sentence]
    assert len(said(RULE, twin)) == 1
    assert said(RULE, standing.corps) == []


@pytest.mark.parametrize(
    "differing",
    [
        {"power": "germany"},
        {"name": "58th Army"},
        {"status": "retracted", "retraction_reason": "Merged."},
        {"ending": "1 January 1918"},
    ],
)
def test_it_is_silent_about_homonyms_that_cannot_be_one(
    standing: Cast, differing: dict[str, object]
) -> None:
    standing.army.refresh_from_db()
    standing.army.beginning = "October 1941"
    standing.army.save()
    if differing.get("power"):
        differing = {"power": standing.germany}
    fields = {"name": "57 Army", "slug": "other", "power": standing.soviet_union} | differing
    make.formation(**fields)
    assert said(RULE) == []


@pytest.mark.parametrize("name", ["Николай Гаген", "Nikolaj Gagen"])
def test_it_warns_of_one_person_in_two_scripts(standing: Cast, name: str) -> None:
    make.person(name=name, slug="gagen-again", power=standing.soviet_union)
    assert len(said(RULE, standing.gagen)) == 1


def test_places_of_one_name_in_two_countries_are_normal(standing: Cast) -> None:
    make.place(name="Beograd", slug="one", within=standing.serbia)
    make.place(name="Beograd", slug="two")
    assert said(RULE) == []
    make.place(name="Београд", slug="three", within=standing.serbia)
    assert len(said(RULE)) == 1
