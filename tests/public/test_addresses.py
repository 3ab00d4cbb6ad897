"""Former, withdrawn, draft and unknown addresses."""

from __future__ import annotations

import pytest
from django.test import Client

from archive import models as m
from tests import factories as make
from tests.cast import Cast

pytestmark = pytest.mark.django_db

KINDS = {
    "formations": make.formation,
    "people": make.person,
    "engagements": make.engagement,
    "places": make.place,
    "powers": make.power,
    "sources": make.source,
    "collections": make.collection,
}


@pytest.mark.parametrize("folder", KINDS)
def test_a_former_slug_redirects_for_ever(client: Client, folder: str) -> None:
    record = KINDS[folder]()
    make.former_slug(**{record.kind_name: record}, slug="old-name")
    response = client.get(f"/{folder}/old-name/")
    assert response.status_code == 301
    assert response["Location"] == record.get_absolute_url()


@pytest.mark.parametrize("folder", KINDS)
def test_a_former_slug_of_a_draft_leads_nowhere(client: Client, folder: str) -> None:
    record = KINDS[folder](status="draft")
    make.former_slug(**{record.kind_name: record}, slug="old-name")
    assert client.get(f"/{folder}/old-name/").status_code == 404


@pytest.mark.parametrize("folder", KINDS)
def test_a_retracted_record_is_gone_with_its_reason(client: Client, folder: str) -> None:
    record = KINDS[folder](status="retracted", retraction_reason="Merged with another.")
    response = client.get(record.get_absolute_url())
    assert response.status_code == 410
    assert "Merged with another." in response.content.decode()


@pytest.mark.parametrize("folder", KINDS)
@pytest.mark.parametrize("status", ["draft", "in-review"])
def test_a_draft_and_what_never_existed_are_the_same(
    client: Client, folder: str, status: str
) -> None:
    record = KINDS[folder](status=status)
    hidden = client.get(record.get_absolute_url())
    never = client.get(f"/{folder}/never-existed/")
    assert hidden.status_code == never.status_code == 404
    assert hidden.content == never.content


def test_a_draft_has_no_order_of_battle(client: Client, standing: Cast) -> None:
    assert client.get("/formations/unpublished-corps/order-of-battle/").status_code == 404


@pytest.mark.parametrize("slug", ["UPPER", "with_underscore", "9" * 5000, "%00", "a b", "+1"])
def test_an_impossible_slug_is_not_found(client: Client, slug: str) -> None:
    assert client.get(f"/formations/{slug}/").status_code in (400, 404)


def test_a_page_has_one_address(client: Client, standing: Cast) -> None:
    for record in (standing.army, standing.gagen, standing.belgrade, standing.article):
        assert client.get(record.get_absolute_url()).status_code == 200
    assert m.Formation.objects.filter(slug=standing.army.slug).count() == 1
