"""Bad questions get a page that names the parameter and says what to do; never a traceback."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.cast import Cast

pytestmark = pytest.mark.django_db

ORDER = "/formations/57th-army/order-of-battle/"
SIDES = "/engagements/belgrade-offensive/order-of-battle/"
#: address → the parameter that the page names
REFUSED = {
    "/formations/?colour=red": "colour",
    "/formations/?power=atlantis": "power",
    "/formations/?echelon=x&echelon=y": "echelon",
    "/formations/?page=x": "page",
    "/formations/?page=-1": "page",
    "/formations/?page=0": "page",
    "/formations/?page=" + "9" * 5000: "page",
    "/formations/?q=a": "q",
    "/formations/?q=" + "a" * 300: "q",
    "/formations/?collection=%3Cscript%3E": "collection",
    "/people/?role=chef": "role",
    "/people/?ordering=password": "ordering",
    "/engagements/?place=x": "place",
    "/places/?within=%": "within",
    "/powers/?side=moon": "side",
    "/sources/?kind=rumour": "kind",
    "/sources/article/?page=x": "page",
    "/sources/article/?about=password": "about",
    "/formations/57th-army/?on=1944-10-14": "on",
    "/?x=1": "x",
    f"{ORDER}?on=14 October 1944": "on",
    f"{ORDER}?on=1944-02-30": "on",
    f"{ORDER}?on=10000-01-01": "on",
    f"{ORDER}?on=-infinity": "on",
    f"{ORDER}?on=0000-00-00": "on",
    f"{ORDER}?on=１９４４-10-14": "on",
    f"{ORDER}?on=1944-10-14&on=1944-10-15": "on",
    f"{ORDER}?on=1944-10-14&certain=yes": "certain",
    f"{SIDES}?on=junk": "on",
    f"{SIDES}?depth=999": "depth",
    "/search/?q=x": "q",
    "/search/?q=%25": "q",
    "/search/?q=" + "ab " * 200: "q",
    "/search/?q=gagen&kind=ship": "kind",
    "/search/?q=gagen&limit=9": "limit",
}


@pytest.mark.parametrize("address", REFUSED, ids=lambda a: a[:60])
def test_it_names_the_parameter(client: Client, standing: Cast, address: str) -> None:
    response = client.get(address)
    page = response.content.decode()
    assert response.status_code == 400
    assert f"The parameter “{REFUSED[address]}”" in page
    assert "Traceback" not in page


@pytest.mark.parametrize("address", ["/formations/?q=%00", "/search/?q=%00", "/formations/%00/"])
def test_a_null_character_is_refused(client: Client, address: str) -> None:
    assert client.get(address).status_code in (400, 404)


@pytest.mark.parametrize("address", ["/search/?q=%ff%fe", "/formations/?q=%ed%a0%80"])
def test_broken_text_is_no_fault_of_ours(client: Client, address: str) -> None:
    assert client.get(address).status_code in (200, 400)


def test_what_was_typed_is_escaped(client: Client) -> None:
    page = client.get("/formations/?%3Cscript%3Ealert(1)%3C/script%3E=1").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_only_reading_is_allowed(client: Client, standing: Cast, method: str) -> None:
    response = getattr(client, method)("/formations/57th-army/")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert "can only be read" in response.content.decode()


def test_options_says_what_is_allowed(client: Client) -> None:
    response = client.options("/formations/")
    assert (response.status_code, response["Allow"]) == (204, "GET, HEAD, OPTIONS")


def test_head_is_the_page_without_its_body(client: Client, standing: Cast) -> None:
    response = client.head("/formations/57th-army/")
    assert (response.status_code, response.content) == (200, b"")


def test_a_page_beyond_the_last_is_not_found(client: Client, standing: Cast) -> None:
    assert client.get("/formations/?page=2").status_code == 404


def test_no_page_has_inline_style_or_script(client: Client, standing: Cast) -> None:
    for address in ("/", "/formations/57th-army/", ORDER, SIDES, "/places/belgrade/", "/nowhere/"):
        page = client.get(address).content.decode()
        assert not re.search(r"<style|<script|\sstyle=|\son\w+=\"", page), address
