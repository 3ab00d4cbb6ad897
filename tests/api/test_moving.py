"""What was renamed, retracted or never published answers at its old address as it should."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from tests import factories as make
from tests.api.world import SHELVES

pytestmark = pytest.mark.django_db
KINDS = list(SHELVES)


@pytest.mark.parametrize("kind", KINDS)
def test_a_former_slug_leads_to_the_new_address(client: Client, kind: str):
    record = getattr(make, kind)()
    make.former_slug(**{kind: record}, slug="old")
    response = client.get(f"/api/v1/{SHELVES[kind]}/old")
    assert response.status_code == 301
    assert response["Location"] == f"/api/v1/{SHELVES[kind]}/{record.slug}"
    assert response["Access-Control-Allow-Origin"] == "*"


ENDINGS = [
    ("formation", "/order-of-battle?on=1944-10-14&depth=2"),
    ("engagement", "/order-of-battle?on=1944-10-14"),
    ("source", "/citations?limit=3"),
]


@pytest.mark.parametrize(("kind", "ending"), ENDINGS)
def test_the_rest_of_the_address_is_kept(client: Client, kind: str, ending: str):
    record = getattr(make, kind)()
    make.former_slug(**{kind: record}, slug="old")
    response = client.get(f"/api/v1/{SHELVES[kind]}/old{ending}")
    assert response["Location"] == f"/api/v1/{SHELVES[kind]}/{record.slug}{ending}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_former_slug_of_another_kind_leads_nowhere(client: Client, kind: str):
    other = next(other for other in KINDS if other != kind)
    make.former_slug(**{other: getattr(make, other)()}, slug="old")
    assert client.get(f"/api/v1/{SHELVES[kind]}/old").status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_a_former_slug_never_leads_to_a_draft(client: Client, kind: str):
    record = getattr(make, kind)(status="draft")
    make.former_slug(**{kind: record}, slug="old")
    before = client.get(f"/api/v1/{SHELVES[kind]}/never")
    response = client.get(f"/api/v1/{SHELVES[kind]}/old")
    assert (response.status_code, response.content) == (404, before.content)


@pytest.mark.parametrize("kind", KINDS)
def test_a_retracted_record_gives_its_reason_and_nothing_else(client: Client, kind: str):
    record = getattr(make, kind)(
        status="retracted", retraction_reason="Merged with the 2nd Army.", summary="CANARY"
    )
    response = client.get(f"/api/v1/{SHELVES[kind]}/{record.slug}")
    assert response.status_code == 410
    assert json.loads(response.content) == {
        "type": "about:blank",
        "title": "Gone",
        "status": 410,
        "detail": "This record has been retracted.",
        "reason": "Merged with the 2nd Army.",
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", ["draft", "in-review"])
def test_what_is_not_published_is_as_what_never_existed(client: Client, kind: str, status: str):
    record = getattr(make, kind)(status=status)
    hidden = client.get(f"/api/v1/{SHELVES[kind]}/{record.slug}")
    never = client.get(f"/api/v1/{SHELVES[kind]}/never-existed")
    assert hidden.status_code == never.status_code == 404
    assert hidden.content == never.content
    assert dict(hidden.headers) == dict(never.headers)
