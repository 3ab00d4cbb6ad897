"""Readers see what is published and nothing else: tried as the role itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.db.utils import ProgrammingError

from archive import models as m
from archive.models.publication import public_models
from archive.server import roles
from tests import factories as make

pytestmark = pytest.mark.django_db


@contextmanager
def as_reader() -> Iterator[None]:
    """The block speaks to the database as the public role, within the test's transaction."""
    with connection.cursor() as cursor:
        roles.grants(cursor)
        cursor.execute("SET LOCAL ROLE archive_public")
        cursor.execute("SET LOCAL search_path = pub, extensions")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET ROLE")
            cursor.execute("SET LOCAL search_path = public, extensions")


def view_columns(name: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns "
            "WHERE table_schema = 'pub' AND table_name = %s",
            [name],
        )
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.parametrize("model", public_models())
def test_every_public_model_has_a_view_with_all_its_columns(model):
    columns = {field.column for field in model._meta.concrete_fields}
    assert view_columns(model._meta.db_table) == columns


def test_there_is_no_other_view():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'pub'"
        )
        found = {row[0] for row in cursor.fetchall()}
    assert found == {model._meta.db_table for model in public_models()} | {"archive_retracted"}


def private_tables() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm') "
            "AND relnamespace = 'public'::regnamespace ORDER BY 1"
        )
        return [row[0] for row in cursor.fetchall()]


def test_the_reader_can_read_no_table():
    tables = private_tables()
    assert {"auth_user", "history_formation", "archive_formation"} <= set(tables)
    with as_reader():
        for table in tables:
            with (
                pytest.raises(ProgrammingError, match="permission denied"),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(f'SELECT 1 FROM public."{table}"')


@pytest.mark.parametrize("model", public_models())
def test_the_reader_can_write_no_view(model):
    with (
        as_reader(),
        pytest.raises(DatabaseError, match=r"permission denied|cannot delete from view"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"DELETE FROM {model._meta.db_table}")


@pytest.mark.parametrize("status", ["draft", "in-review", "retracted"])
@pytest.mark.parametrize("model", m.ENTITIES)
def test_the_reader_sees_published_records_only(model, status):
    shown = make.FACTORIES[model]()
    make.FACTORIES[model](status=status, retraction_reason="x")
    with as_reader():
        assert list(model.objects.values_list("pk", flat=True)) == [shown.pk]


def ends_of(model) -> list[str]:
    return [end for end in model.ends if "__" not in end]


@pytest.mark.parametrize(
    ("model", "end"), [(x, end) for x in (*m.STATEMENTS, *m.LINKS) for end in ends_of(x)]
)
def test_a_statement_is_public_when_both_its_ends_are(model, end):
    related = model._meta.get_field(end).related_model
    one_of = {"superior_formation", "superior_person"}
    other = {e: None for e in one_of if e in ends_of(model)} if end in one_of else {}
    for e in ("event", "commemoration", "remark"):
        if model is m.Involvement and e == "event":
            other[e] = make.event()
    shown = make.FACTORIES[model](**{**other, end: make.FACTORIES[related]()})
    hidden_end = make.FACTORIES[related](status="draft")
    if model is m.Involvement:
        other["event"] = make.event()
    hidden = make.FACTORIES[model](**{**other, end: hidden_end})
    with as_reader():
        found = set(model.objects.values_list("pk", flat=True))
    assert shown.pk in found
    assert hidden.pk not in found


def test_a_remark_about_a_draft_is_not_public():
    remark = make.remark()
    make.involvement(remark=remark, formation=make.formation())
    with as_reader():
        assert m.Remark.objects.filter(pk=remark.pk).exists()
    make.involvement(remark=remark, person=make.person(status="draft"))
    with as_reader():
        assert not m.Remark.objects.filter(pk=remark.pk).exists()
        assert not m.Involvement.objects.filter(remark=remark).exists()


@pytest.mark.parametrize("target", m.STATEMENT_TARGETS)
def test_a_citation_is_public_when_its_target_and_its_source_are(target):
    statement = make.FACTORIES[m.TARGETS[target]]()
    if target == "remark":
        make.involvement(remark=statement)
    if target == "event":
        make.involvement(event=statement)
    shown = make.citation(**{target: statement})
    hidden = make.citation(**{target: statement}, source=make.source(status="draft"))
    with as_reader():
        found = set(m.Citation.objects.values_list("pk", flat=True))
    assert shown.pk in found
    assert hidden.pk not in found


def test_the_editors_note_is_empty_to_readers():
    citation = make.citation(editors_note="Ask the author.")
    with as_reader():
        assert m.Citation.objects.get(pk=citation.pk).editors_note == ""


def test_a_former_slug_of_a_draft_redirects_nobody():
    make.former_slug(formation=make.formation(status="draft"))
    shown = make.former_slug()
    with as_reader():
        assert list(m.FormerSlug.objects.values_list("pk", flat=True)) == [shown.pk]


def test_a_retraction_tells_its_reason():
    make.formation(slug="ghost-army", status="retracted", retraction_reason="It never was.")
    with as_reader(), connection.cursor() as cursor:
        cursor.execute("SELECT kind, slug, reason FROM archive_retracted")
        assert cursor.fetchall() == [("formation", "ghost-army", "It never was.")]


@pytest.fixture
def reader() -> Iterator[None]:
    """The alias `reader` as it is outside tests: a connection of the role's own."""
    shared = connections["reader"]
    connections["reader"] = connections.create_connection("reader")
    yield
    connections["reader"].close()
    connections["reader"] = shared


@pytest.mark.django_db(transaction=True, databases=["default", "reader"])
def test_through_the_readers_alias_the_views_alone_decide(reader):
    with connection.cursor() as cursor:
        roles.grants(cursor)
    shown = make.citation(station=make.station())
    make.citation(station=make.station(formation=make.formation(status="draft")))
    rows = m.Citation.objects.using("reader").published()
    assert "WHERE" not in str(rows.query)
    assert list(rows) == [shown]
    assert "WHERE" in str(m.Citation.objects.using("default").published().query)


@pytest.mark.django_db(transaction=True, databases=["default", "reader"])
def test_without_the_readers_search_path_published_filters(reader):
    with connections["reader"].cursor() as cursor:
        cursor.execute("SET search_path = public")
    assert "WHERE" in str(m.Citation.objects.using("reader").published().query)
