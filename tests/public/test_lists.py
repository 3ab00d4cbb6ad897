"""Lists: filters, order, pages."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from archive.public.paging import PER_PAGE
from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db


def listed(client: Client, address: str) -> list[str]:
    """The headings of the rows of a list, in order."""
    page = client.get(address).content.decode()
    return re.findall(r'<th scope="row"><a href="[^"]*">([^<]*)</a>', page)


#: address → headings of the standing cast, in order
FILTERED = {
    "/formations/": [
        "3rd Ukrainian Front",
        "4th Guards Mechanised Corps",
        "57th Army",
        "Army Group F",
    ],
    "/formations/?power=germany": ["Army Group F"],
    "/formations/?echelon=corps": ["4th Guards Mechanised Corps"],
    "/formations/?side=allies": ["57th Army"],
    "/formations/?q=LVII": ["57th Army"],
    "/formations/?q=army&power=soviet-union": ["57th Army"],
    "/people/?power=germany": ["Maximilian von Weichs"],
    "/people/?q=gagen&role=commander": ["Nikolai Gagen"],
    "/engagements/?power=germany": ["Belgrade offensive"],
    "/engagements/?place=beograd": [],
    "/engagements/?place=belgrade": ["Assault on Belgrade"],
    "/engagements/?collection=first-collection": ["Belgrade offensive"],
    "/places/?within=serbia": ["Belgrade"],
    "/powers/?q=soviet": ["Soviet Union"],
    "/sources/?kind=encyclopedia": ["Belgrade offensive"],
    "/collections/": ["The Belgrade offensive, 1944"],
}


@pytest.mark.parametrize("address", FILTERED)
def test_it_lists(client: Client, standing: Cast, address: str) -> None:
    assert listed(client, address) == FILTERED[address]


def test_a_name_in_another_script_finds_the_record(client: Client, standing: Cast) -> None:
    make.name(person=standing.gagen, text="Никола Гаген", language="ru")
    make.name(formation=standing.army, text="Gagens Heer", language="de")
    assert listed(client, "/people/?q=Гаген") == ["Nikolai Gagen"]
    assert listed(client, "/formations/?q=heer") == ["57th Army"]


def test_the_name_of_a_draft_finds_nothing(client: Client, standing: Cast) -> None:
    make.name(formation=standing.draft, text="Ghost Corps")
    page = text_of(client, "/formations/?q=ghost")
    assert "0 records" in page
    assert "Nothing published matches these filters" in page


def test_an_empty_archive_says_so(client: Client) -> None:
    assert "Nothing has been published here yet" in text_of(client, "/formations/")


def test_fifty_stand_on_a_page_and_the_filter_goes_with_them(client: Client) -> None:
    power = make.power(slug="many")
    for number in range(PER_PAGE + 1):
        make.formation(power=power, name=f"{number + 1}th Brigade")
    first = client.get("/formations/?power=many").content.decode()
    assert len(listed(client, "/formations/?power=many")) == PER_PAGE
    assert 'rel="next" href="?power=many&amp;page=2"' in first
    second = client.get("/formations/?power=many&page=2").content.decode()
    assert listed(client, "/formations/?power=many&page=2") == [f"{PER_PAGE + 1}th Brigade"]
    assert 'rel="prev" href="?power=many&amp;page=1"' in second


def test_the_form_keeps_what_was_chosen(client: Client, standing: Cast) -> None:
    page = client.get("/formations/?power=germany&collection=first-collection").content.decode()
    assert '<option value="germany" selected>' in page
    assert 'type="hidden" name="collection" value="first-collection"' in page
