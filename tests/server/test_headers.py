"""What every answer carries, and which requests no view ever sees."""

from __future__ import annotations

import pytest
from django.test import Client

from archive.server.headers import HEADERS

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/livez", "/no-such-page", "/admin/login/"])
def test_every_answer_is_closed_to_strangers_scripts_and_frames(client: Client, path: str) -> None:
    answer = client.get(path)
    for name, value in HEADERS.items():
        assert answer[name] == value
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/livez%00", "/livez?q=%00", "/livez?a=1&b%00=2"])
def test_a_nul_byte_in_the_address_is_refused(client: Client, path: str) -> None:
    assert client.get(path).status_code == 400


@pytest.mark.parametrize("form", [{"username": "a\x00b"}, {"a\x00": "b"}])
def test_a_nul_byte_in_a_form_is_refused(client: Client, form: dict[str, str]) -> None:
    answer = client.post("/admin/login/", form)
    assert answer.status_code == 400
    assert "NUL byte" in answer.text


def test_a_form_without_one_is_not(client: Client) -> None:
    assert client.post("/admin/login/", {"username": "a", "password": "b"}).status_code == 200
