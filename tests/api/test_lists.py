"""Lists go through all published records once, in order, and narrow to what is asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests import factories as make
from tests.api.conftest import Get
from tests.cast import Cast

pytestmark = pytest.mark.django_db


def slugs(get: Get, address: str) -> list[str]:
    """The slugs on all pages from *address* on."""
    found: list[str] = []
    while address:
        page: dict[str, Any] = get(address)
        found += [item["slug"] for item in page["items"]]
        address = (page["next"] or "").removeprefix("/api/v1/")
    return found


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_all_pages_together_hold_every_record_once_in_order(get: Get, standing: Cast, limit: int):
    make.formation(name="57th Army", slug="57th-army-of-another-front")
    assert slugs(get, f"formations?limit={limit}") == [
        "3rd-ukrainian-front",
        "4th-guards-mechanised-corps",
        "57th-army",
        "57th-army-of-another-front",
        "army-group-f",
    ]


def test_a_page_says_how_many_there_are_and_where_it_goes_on(get: Get, standing: Cast):
    page = get("formations?limit=3&power=soviet-union")
    assert (page["total"], len(page["items"]), page["next"]) == (3, 3, None)
    page = get("formations?limit=2&power=soviet-union")
    assert page["next"].startswith("/api/v1/formations?power=soviet-union&limit=2&cursor=")


def test_paging_is_not_disturbed_by_what_is_added_meanwhile(get: Get, standing: Cast):
    page = get("formations?limit=2")
    make.formation(name="1st Army")
    following = get(page["next"].removeprefix("/api/v1/"))
    assert [item["slug"] for item in following["items"]] == ["57th-army", "army-group-f"]


#: address → slugs
NARROWED = {
    "formations?power=germany": ["army-group-f"],
    "formations?echelon=army": ["57th-army"],
    "formations?branch=infantry": ["57th-army"],
    "formations?side=axis": ["army-group-f"],
    "formations?power=soviet-union&side=allies": ["57th-army"],
    "formations?collection=first-collection": ["57th-army"],
    "formations?q=57": ["57th-army"],
    "formations?q=LVII": ["57th-army"],
    "formations?q=армија": ["57th-army", "army-group-f"],
    "formations?q=%D1%83%D0%B4%D0%B0%D1%80%D0%BD%D0%B0": ["57th-army"],
    "formations?q=unpublished": [],
    "people?power=germany": ["maximilian-von-weichs"],
    "people?role=commander&power=soviet-union&limit=1": [
        "nikolai-gagen",
        "fyodor-tolbukhin",
        "vladimir-zhdanov",
    ],
    "people?role=chief-of-staff": [],
    "people?side=allies": ["nikolai-gagen"],
    "people?q=%D0%B3%D0%B0%D0%B3%D0%B5%D0%BD": ["nikolai-gagen"],
    "engagements?kind=battle": ["assault-on-belgrade"],
    "engagements?power=germany": ["belgrade-offensive"],
    "engagements?place=belgrade": ["assault-on-belgrade"],
    "engagements?place=serbia": ["assault-on-belgrade"],
    "engagements?collection=first-collection": ["belgrade-offensive"],
    "places?within=serbia": ["banjica", "belgrade"],
    "places?within=belgrade": ["banjica"],
    "places?kind=town": ["belgrade"],
    "sources?kind=encyclopedia": ["article"],
    "sources?kind=book": [],
    "powers?side=axis": ["germany"],
    "collections?q=offensive": ["first-collection"],
}


def furnish(standing: Cast) -> None:
    """Give the cast what the filters look for."""
    standing.army.branch = make.branch(name="infantry", code="infantry")
    standing.army.save()
    standing.assault.kind = make.engagement_kind(name="battle", code="battle")
    standing.assault.save()
    standing.belgrade.refresh_from_db()
    standing.belgrade.kind = make.place_kind(name="town", code="town")
    standing.belgrade.save()
    make.place(name="Banjica", within=standing.belgrade)
    make.role(name="chief of staff", code="chief-of-staff")
    make.command(engagement=standing.offensive, person=standing.gagen, side=standing.allies)
    make.alignment(power=standing.germany, coalition=standing.axis)
    make.membership(collection=standing.collection, formation=standing.army)
    make.name(formation=standing.army, text="57. ударна армија", language="sr")


def test_a_filter_lets_through_what_it_says(get: Get, standing: Cast):
    for record in (standing.army, standing.assault):
        record.refresh_from_db()
    furnish(standing)
    assert {address: slugs(get, address) for address in NARROWED} == NARROWED


def test_what_is_rejected_is_no_reason_to_be_listed(get: Get, standing: Cast):
    make.participation(
        engagement=standing.offensive, formation=standing.corps, side=standing.axis,
        standing="rejected", note="A misprint.",
    )  # fmt: skip
    assert slugs(get, "formations?side=axis") == ["army-group-f"]


def test_a_place_around_a_draft_does_not_count(get: Get, standing: Cast):
    hidden = make.place(within=standing.serbia, status="draft")
    make.place(name="Hidden Hill", within=hidden)
    assert slugs(get, "places?within=serbia") == ["belgrade"]
