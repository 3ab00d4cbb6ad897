"""The database derives the same bounds as Python, and never raises."""

from __future__ import annotations

import random
from datetime import date

import pytest
from django.db import connection
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from archive.dating import DateError, bounds
from tests.dating.generated import candidates, counted
from tests.dating.tables import rows

pytestmark = pytest.mark.django_db

Row = tuple[date | None, date | None, bool]


def by_python(text: str) -> Row:
    try:
        return (*bounds(text), True)
    except DateError:
        return None, None, False


def by_database(texts: list[str]) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT public.edtf_earliest(v), public.edtf_latest(v), public.edtf_is_valid(v)"
            " FROM unnest(%s::text[]) WITH ORDINALITY AS t(v, n) ORDER BY n",
            [texts],
        )
        return cursor.fetchall()


def differences(texts: list[str]) -> list[tuple[str, Row, Row]]:
    found = zip(texts, map(by_python, texts), by_database(texts), strict=True)
    return [row for row in found if row[1] != row[2]]


def test_the_database_agrees_near_every_edge_of_the_calendar() -> None:
    texts = list(counted())
    assert len(texts) > 5000
    assert sum(valid for _, _, valid in map(by_python, texts)) > 500
    assert differences(texts) == []


def test_the_database_agrees_on_everything_in_the_table_of_wordings() -> None:
    texts = [row[2] for row in rows("understood.tsv")]
    assert all(valid for _, _, valid in by_database(texts))
    assert differences(texts) == []


@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(candidates, min_size=50, max_size=100))
def test_the_database_agrees_on_generated_dates(texts: list[str]) -> None:
    assert differences(texts) == []


def test_the_database_survives_any_text() -> None:
    chance = random.Random(1944)
    signs = "0123456789-X?~%[].,/ éж\n"
    texts = ["".join(chance.choices(signs, k=chance.randint(0, 14))) for _ in range(3000)]
    assert differences(texts) == []


def test_unknown_is_valid_and_has_no_bounds() -> None:
    assert by_database([""]) == [(None, None, True)]


def test_it_works_when_nothing_is_on_the_search_path() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = ''")
    assert by_database(["[1944-10-14,1944-10-15]", "1944-09~/1944-11"]) == [
        (date(1944, 10, 14), date(1944, 10, 15), True),
        (date(1944, 8, 1), date(1944, 11, 30), True),
    ]
