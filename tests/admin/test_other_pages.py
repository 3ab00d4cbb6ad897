"""Pages of the desk beside lists and forms, and what every page of it sends along."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from archive.models import Formation, Subordination
from tests.admin.addresses import address, sent_back
from tests.cast import Cast

INLINE = re.compile(r"<style|<script(?![^>]*\bsrc=)[^>]*>\s*\S|\sstyle=|\son[a-z]+=", re.IGNORECASE)


def pages(cast: Cast) -> list[str]:
    return [
        "/admin/",
        "/admin/archive/",
        "/admin/password_change/",
        "/admin/auth/user/add/",
        "/admin/auth/group/add/",
        address(Formation, "history", cast.army.pk),
        address(Formation, "changelist"),
        address(Formation, "change", cast.army.pk),
        address(Formation, "delete", cast.draft.pk),
        address(Subordination, "add"),
    ]


def test_no_page_holds_a_script_or_style_of_its_own(desk: Client, standing: Cast) -> None:
    for url in pages(standing):
        response = desk.get(url)
        assert response.status_code == 200, url
        assert "unsafe" not in response["Content-Security-Policy"]
        assert not INLINE.search(response.content.decode()), url


def test_the_login_holds_none_either(client: Client) -> None:
    response = client.get("/admin/login/")
    assert response.status_code == 200
    assert not INLINE.search(response.content.decode())


def test_a_published_record_leads_to_its_public_page_and_a_draft_does_not(
    desk: Client, standing: Cast
) -> None:
    shown = desk.get(address(Formation, "change", standing.army.pk)).content.decode()
    assert standing.army.get_absolute_url() in shown
    hidden = desk.get(address(Formation, "change", standing.draft.pk)).content.decode()
    assert standing.draft.get_absolute_url() not in hidden


def test_statements_made_on_the_other_side_are_shown_with_a_way_to_add_one(
    desk: Client, standing: Cast
) -> None:
    page = desk.get(address(Formation, "change", standing.army.pk))
    mirror = next(m for m in page.context["mirrors"] if m.title == "Subordinates")
    assert [str(row.formation) for row in mirror.rows] == ["4th Guards Mechanised Corps"]
    assert desk.get(mirror.all_url).context["cl"].result_count == 1
    begun = sent_back(desk, mirror.add_url)
    assert begun["superior_formation"] == str(standing.army.pk)


def test_every_statement_in_a_record_leads_to_its_own_page(desk: Client, standing: Cast) -> None:
    page = desk.get(address(Formation, "change", standing.army.pk)).content.decode()
    assert address(Subordination, "change", standing.army_under_front.pk) in page


@pytest.mark.parametrize("number", ["0", "-3", "nine", "999999999", "²"])
def test_a_page_of_rows_that_does_not_exist_is_harmless(
    number: str, desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    assert desk.get(url, {"rows-superiors": number}).status_code == 200


def test_a_record_that_does_not_exist_is_said(desk: Client) -> None:
    for number in ("999999", "nine", "0", "²", "9" * 30):
        desk.get(address(Formation, "delete", number), follow=True)
        response = desk.get(address(Formation, "change", number), follow=True)
        assert response.status_code == 200
        assert "doesn’t exist" in response.content.decode()
    assert desk.post(address(Formation, "change", 999999), {"post": "yes"}).status_code == 302
