"""Every page of the reading room opens, and shows no draft."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.cast import Cast

pytestmark = pytest.mark.django_db

PAGES = (
    "/",
    "/formations/",
    "/formations/57th-army/",
    "/formations/57th-army/order-of-battle/",
    "/formations/57th-army/order-of-battle/?on=1944-10-14",
    "/people/",
    "/people/nikolai-gagen/",
    "/engagements/",
    "/engagements/belgrade-offensive/",
    "/engagements/belgrade-offensive/order-of-battle/",
    "/engagements/belgrade-offensive/order-of-battle/?on=1944-10-14&certain=1",
    "/engagements/assault-on-belgrade/",
    "/places/",
    "/places/belgrade/",
    "/powers/",
    "/powers/soviet-union/",
    "/sources/",
    "/sources/article/",
    "/collections/",
    "/collections/first-collection/",
    "/search/",
    "/search/?q=gagen",
)


@pytest.mark.parametrize("address", PAGES)
def test_it_opens_and_names_no_draft(client: Client, standing: Cast, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    assert "Unpublished" not in response.content.decode()
    assert "unpublished-corps" not in response.content.decode()
    assert not response.cookies
