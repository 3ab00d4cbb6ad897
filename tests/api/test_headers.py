"""Every answer may be kept for a minute, asked for again by name, and read by any site."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast

pytestmark = pytest.mark.django_db
ADDRESSES = [
    "",
    "formations",
    "formations/57th-army",
    "formations/57th-army/order-of-battle?on=1944-10-14",
    "search?q=gagen",
    "vocabularies",
    "openapi.json",
]
FAILING = ["formations/nobody", "formations?x=1", "nothing"]


def test_anybody_may_read_and_keep_it(client: Client, standing: Cast):
    for address in ADDRESSES + FAILING:
        response = client.get(f"/api/v1/{address}")
        assert response["Cache-Control"] == "public, max-age=60"
        assert response["Access-Control-Allow-Origin"] == "*"
        assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert not response.cookies
        assert "Vary" not in response or "Cookie" not in response["Vary"]


def test_it_is_json_and_not_sent_twice(client: Client, standing: Cast):
    for address in ADDRESSES:
        first = client.get(f"/api/v1/{address}")
        assert first["Content-Type"] == "application/json"
        for asked in (first["ETag"], f"W/{first['ETag']}", f'"x", {first["ETag"]}', "*"):
            again = client.get(f"/api/v1/{address}", headers={"if-none-match": asked})
            assert (again.status_code, again.content) == (304, b"")
            assert again["ETag"] == first["ETag"]
            assert again["Cache-Control"] == first["Cache-Control"]
            assert again["Access-Control-Allow-Origin"] == "*"


def test_what_has_changed_is_sent_again(client: Client, standing: Cast):
    first = client.get("/api/v1/formations/57th-army")
    make.station(formation=standing.army, place=standing.belgrade)
    again = client.get("/api/v1/formations/57th-army", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]


def test_head_is_get_without_the_content(client: Client, standing: Cast):
    for address in ADDRESSES + FAILING:
        got, head = client.get(f"/api/v1/{address}"), client.head(f"/api/v1/{address}")
        assert head.content == b""
        assert head.status_code == got.status_code
        assert dict(head.headers) == dict(got.headers)


def test_options_says_what_can_be_done(client: Client, standing: Cast):
    for address in ADDRESSES + FAILING:
        response = client.options(f"/api/v1/{address}")
        assert (response.status_code, response.content) == (204, b"")
        assert response["Allow"] == "GET, HEAD, OPTIONS"
        assert response["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
        assert response["Access-Control-Allow-Origin"] == "*"
