"""Who may not is sent to the login or told so; who may only look gets nothing to press."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from archive.models import Formation, Subordination
from tests.admin.addresses import address
from tests.cast import Cast

PAGES = ["changelist", "add"]


@pytest.mark.parametrize("page", PAGES)
def test_strangers_are_sent_to_the_login(page: str, client: Client) -> None:
    response = client.get(address(Formation, page))
    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("page", PAGES)
def test_staff_without_rights_are_refused(page: str, assistant: Client) -> None:
    assert assistant.get(address(Formation, page)).status_code == 403
    assert assistant.post(address(Formation, page), {}).status_code == 403


def test_staff_without_rights_see_an_empty_desk_that_says_so(assistant: Client) -> None:
    page = assistant.get("/admin/")
    assert page.status_code == 200
    assert "ask an administrator" in page.content.decode()


def test_who_may_only_look_finds_nothing_to_save(assistant: Client, standing: Cast) -> None:
    vera = User.objects.get(username="vera")
    vera.user_permissions.add(*Permission.objects.filter(codename__startswith="view_"))
    for model, row in ((Formation, standing.army), (Subordination, standing.army_under_front)):
        url = address(model, "change", row.pk)
        response: Any = assistant.get(url)
        assert response.status_code == 200
        assert 'name="_save"' not in response.content.decode()
        assert assistant.post(url, {"name": "Other"}).status_code == 403


def test_rows_that_one_may_not_see_are_not_shown(assistant: Client, standing: Cast) -> None:
    vera = User.objects.get(username="vera")
    vera.user_permissions.add(Permission.objects.get(codename="change_formation"))
    vera.user_permissions.add(Permission.objects.get(codename="view_formation"))
    page = assistant.get(address(Formation, "change", standing.army.pk))
    assert page.context["inline_admin_formsets"] == []
    assert page.context["mirrors"] == []
