"""The search page."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db


def test_it_finds_a_person_in_any_script(client: Client, standing: Cast) -> None:
    for spelling in ("gagen", "Гаген", "GAGEN"):
        assert "Nikolai Gagen" in text_of(client, f"/search/?q={spelling}")


def test_it_says_under_which_name_a_record_was_found(client: Client, standing: Cast) -> None:
    make.name(place=standing.belgrade, text="Београд", language="sr")
    page = client.get("/search/?q=Београд").content.decode()
    assert "also called" in page
    assert '<bdi lang="sr-Cyrl">Београд</bdi>' in page


def test_it_says_that_nothing_was_found(client: Client, standing: Cast) -> None:
    assert "Nothing published is called that" in text_of(client, "/search/?q=xylophone")


def test_it_finds_no_draft(client: Client, standing: Cast) -> None:
    assert "Unpublished Corps" not in text_of(client, "/search/?q=corps")


def test_it_narrows_to_a_kind(client: Client, standing: Cast) -> None:
    page = text_of(client, "/search/?q=belgrade&kind=place")
    assert "Belgrade" in page
    assert "Belgrade offensive" not in page


def test_without_a_question_it_says_how_to_search(client: Client) -> None:
    assert "with or without diacritics" in text_of(client, "/search/")


def test_what_was_searched_for_stands_escaped_in_the_box(client: Client) -> None:
    page = client.get('/search/?q="><script>alert').content.decode()
    assert "<script>alert" not in page
