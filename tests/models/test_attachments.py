"""Every table is watched by the rules that concern it."""

from __future__ import annotations

import pytest
from django.db import connection

from archive import models as m
from archive.models.dates import Dated

pytestmark = pytest.mark.django_db


def triggers(model) -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger "
            "WHERE tgrelid = %s::regclass AND NOT tgisinternal",
            [model._meta.db_table],
        )
        return dict(cursor.fetchall())


@pytest.mark.parametrize("model", [x for x in m.CONTENT if issubclass(x, Dated)])
def test_dated_tables_read_their_dates(model):
    assert {"dates_are_read_on_insert", "dates_are_read_on_update"} <= triggers(model).keys()


@pytest.mark.parametrize("model", m.ENTITIES)
def test_entities_keep_version_slug_and_publication(model):
    assert {
        "a_stale_version_is_never_saved",
        "the_first_publication_is_noted",
        "a_published_record_is_never_deleted",
        "a_changed_slug_leaves_a_redirect",
        "a_slug_is_never_reused_on_insert",
        "a_slug_is_never_reused_on_update",
    } <= triggers(model).keys()


@pytest.mark.parametrize("model", [x for x in (*m.STATEMENTS, *m.LINKS) if x.subjects])
def test_statements_step_their_subjects(model):
    found = triggers(model)
    for operation in ("insert", "update", "delete"):
        definition = found[f"subjects_step_on_{operation}"]
        for subject in model.subjects:
            field = model._meta.get_field(subject)
            assert f"'{field.column}', '{field.related_model._meta.db_table}'" in definition


@pytest.mark.parametrize("target", m.TARGETS)
def test_everything_cited_asks_for_confirmation_when_changed(target):
    definition = triggers(m.TARGETS[target])["a_changed_value_asks_for_confirmation"]
    kind = "entity" if target in m.ENTITY_TARGETS else "statement"
    assert f"'{target}_id', '{kind}'" in definition
