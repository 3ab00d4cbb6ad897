"""What each role may do, tried as the role itself on the migrated database of the tests."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import psycopg2
import psycopg2.errors
import pytest
from django.conf import settings
from django.db import connection

from archive.server import roles
from archive.server.home import APP, OWNER, READER, home

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not settings.EMBEDDED, reason="asks roles of the embedded PostgreSQL"),
]
DENIED = psycopg2.errors.InsufficientPrivilege
As = Callable[[str, str], Any]


@pytest.fixture
def run_as() -> As:
    """Run one statement as a role, in a transaction that is not kept."""

    def run(role: str, statement: str) -> Any:
        place = home(settings.VAR)
        session = psycopg2.connect(
            host=str(place.socket),
            dbname=connection.settings_dict["NAME"],
            user=role,
            password=place.passwords()[role],
        )
        with contextlib.closing(session), session.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall() if cursor.description else None

    return run


def tables(like: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE %s",
            [like],
        )
        return [name for (name,) in cursor.fetchall()]


@pytest.mark.parametrize("role", [OWNER, APP, READER])
def test_no_role_is_more_than_an_ordinary_one(run_as: As, role: str) -> None:
    asked = "SELECT rolsuper, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles"
    assert run_as(role, f"{asked} WHERE rolname = current_user") == [(False,) * 4]


def test_the_desk_reads_and_writes_rows(run_as: As) -> None:
    run_as(APP, "INSERT INTO auth_group (name) VALUES ('readers')")
    run_as(APP, "UPDATE archive_formation SET id = id WHERE false")
    run_as(APP, "DELETE FROM archive_formation WHERE false")
    run_as(APP, "CREATE TEMPORARY TABLE staged (line text)")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "ALTER TABLE archive_formation ADD COLUMN more text",
        "ALTER TABLE archive_formation DISABLE TRIGGER ALL",
        "DROP TABLE archive_formation",
        "TRUNCATE archive_formation",
        "CREATE SCHEMA mine",
        "COPY archive_formation TO PROGRAM 'cat'",
        "SET session_replication_role = replica",
    ],
)
def test_the_desk_changes_no_table(run_as: As, statement: str) -> None:
    with pytest.raises(DENIED):
        run_as(APP, statement)


def test_the_desk_adds_to_history_and_never_changes_it(run_as: As) -> None:
    history = tables(roles.HISTORY)
    assert len(history) > 5
    for table in history:
        run_as(APP, f"SELECT 1 FROM {table} LIMIT 1")
        for change in (f"UPDATE {table} SET pgh_id = 1", f"DELETE FROM {table}"):
            with pytest.raises(DENIED):
                run_as(APP, change)


def test_readers_see_every_public_view(run_as: As) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT viewname FROM pg_views WHERE schemaname = 'pub'")
        views = [name for (name,) in cursor.fetchall()]
    assert "archive_formation" in views
    for view in views:
        run_as(READER, f'SELECT count(*) FROM "{view}"')


def test_readers_see_no_table(run_as: As) -> None:
    for table in tables("%"):
        with pytest.raises(DENIED):
            run_as(READER, f'SELECT 1 FROM public."{table}"')


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE pub.mine (id int)",
        "CREATE TEMPORARY TABLE mine (id int)",
        "SELECT pg_read_file('/etc/passwd')",
        "SET ROLE archive_owner",
    ],
)
def test_readers_write_and_become_nothing(run_as: As, statement: str) -> None:
    with pytest.raises((DENIED, psycopg2.errors.ReadOnlySqlTransaction)):
        run_as(READER, f"SET default_transaction_read_only = off; COMMIT; {statement}")


def test_readers_are_bounded(run_as: As) -> None:
    for setting in ("search_path", "statement_timeout", "default_transaction_read_only"):
        assert run_as(READER, f"SHOW {setting}") == [(roles.LIMITS[READER][setting],)]
    limit = run_as(READER, "SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user")
    assert limit == [(roles.CONNECTIONS[READER],)]


def test_a_view_made_later_is_read_without_another_grant(run_as: As) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT defaclacl::text FROM pg_default_acl")
        given = [row[0] for row in cursor.fetchall()]
    assert any(f"{READER}=r/" in entry for entry in given)


def test_missing_roles_come_as_statements_with_the_password_of_their_address() -> None:
    names = roles.Names("desk of mine", "reader'", {"desk of mine": "it's", "reader'": ""})
    with connection.cursor() as cursor:
        statements = roles.missing(cursor, names)
    assert statements[0].startswith('CREATE ROLE "desk of mine" LOGIN NOSUPERUSER')
    assert statements[0].endswith("PASSWORD 'it''s'")
    made = next(line for line in statements if line.startswith('CREATE ROLE "reader\'"'))
    assert "PASSWORD" not in made
