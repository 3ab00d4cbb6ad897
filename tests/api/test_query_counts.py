"""How often the database is asked depends on the address, never on how much the archive holds."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.world import SHELVES, grow, world

pytestmark = pytest.mark.django_db
ROWS = (1, 30)
#: address below `/api/v1/` ({kind} stands for the address of that record) → questions
COUNTS = {
    "{formation}": 4,
    "{person}": 4,
    "{engagement}": 4,
    "{place}": 4,
    "{source}": 4,
    "{power}": 4,
    "{collection}": 2,
    **dict.fromkeys(SHELVES.values(), 2),
    "formations?power={power_slug}&q=formation": 3,
    "places?within={around}&limit=1": 3,
    "{source}/citations": 5,
    "{formation}/order-of-battle?on=1944-10-14": 5,
    "{engagement}/order-of-battle?on=1944-10-14": 8,
    "search?q=formation": 1,
    "vocabularies": 1,
    "openapi.json": 0,
    "": 0,
}


#: A search for a likely misspelling asks once more, and once for each other spelling it knows.
MISSPELT = "search?q=formatoin&kind=person"


def test_it_asks_as_often_at_one_row_as_at_thirty(client: Client):
    found, misspelt = {}, set()
    records = world(rows=1)
    words = records.addresses | {
        "power_slug": records.power.slug,
        "around": records.place.within.slug,
    }
    for rows in ROWS:
        for number in range(1, rows):
            grow(records, number)
        for address in COUNTS:
            with CaptureQueriesContext(connection) as asked:
                response = client.get(f"/api/v1/{address.format(**words)}")
            assert response.status_code == 200
            found[address, rows] = len(asked)
        with CaptureQueriesContext(connection) as asked:
            client.get(f"/api/v1/{MISSPELT}")
        misspelt.add(len(asked))
    assert len(misspelt) == 1
    assert max(misspelt) <= 6
    assert found == {(address, rows): count for address, count in COUNTS.items() for rows in ROWS}
