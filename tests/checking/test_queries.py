"""Checking asks a fixed number of questions, however much the archive holds."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive import models as m
from archive.checking import RULES, check
from tests import factories as make
from tests.cast import Cast, cast

pytestmark = pytest.mark.django_db


def declared(queries: CaptureQueriesContext) -> int:
    return len(queries.captured_queries)


def crowd(standing: Cast, number: int) -> None:
    """Give the army *number* more commanders on one and the same day."""
    for _ in range(number):
        make.appointment(
            formation=standing.army, role=standing.commander,
            beginning="[..1944-10-14]", ending="[1944-10-14..]",
        )  # fmt: skip


@pytest.mark.parametrize("number", [1, 30])
def test_the_whole_archive_takes_one_query_for_each_rule(number: int) -> None:
    standing = cast()
    crowd(standing, number)
    with CaptureQueriesContext(connection) as queries:
        sentences = [finding.sentence for rule in RULES for finding in rule.findings()]
    assert declared(queries) == len(RULES)
    assert len(sentences) > number


@pytest.mark.parametrize("number", [1, 30])
def test_one_record_takes_one_query_for_each_rule_of_its_kind(number: int) -> None:
    standing = cast()
    crowd(standing, number)
    with CaptureQueriesContext(connection) as queries:
        found = check(standing.army)
    assert declared(queries) == sum("formation" in rule.kinds for rule in RULES)
    assert len(found) > number


@pytest.mark.parametrize("model", m.ENTITIES)
def test_every_rule_can_be_asked_about_every_kind_it_names(model: type[m.Entity]) -> None:
    record = make.FACTORIES[model]()
    assert all(isinstance(list(rule.findings(record)), list) for rule in RULES)
    assert any(model.kind_name in rule.kinds for rule in RULES) or model is m.Collection
