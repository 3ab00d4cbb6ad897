"""The floor still asks questions that the tables can answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import connection

from tests.bench import floor
from tests.cast import cast

pytestmark = pytest.mark.django_db


def answer(sql: str, params: Any) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return json.loads(cursor.fetchone()[0])


def test_it_gives_one_formation_with_its_statements_and_citations() -> None:
    cast()
    record = answer(floor.RECORD, ["57th-army"])
    assert record["formation"]["power"] == "Soviet Union"
    assert [post["name"] for post in record["posts"]] == ["Nikolai Gagen"]
    assert {one["target"].split(":")[0] for one in record["citations"]} >= {
        "formation", "appointment", "subordination", "participation",
    }  # fmt: skip


def test_it_gives_lists_with_their_totals() -> None:
    cast()
    assert answer(floor.LIST, [0])["total"] == 4
    assert answer(floor.FILTERED, ["germany", "germany", 0])["rows"][0]["name"] == "Army Group F"


def test_it_gives_the_tree_of_a_day_and_what_is_found() -> None:
    standing = cast()
    nodes = answer(floor.TREE, {"slug": standing.front.slug, "day": "1944-10-14"})
    assert [node["name"] for node in nodes] == [
        "3rd Ukrainian Front", "57th Army", "4th Guards Mechanised Corps",
    ]  # fmt: skip
    assert nodes[1]["commander"] == "Nikolai Gagen"
