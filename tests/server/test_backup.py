"""A backup put back is the archive as it was; one that fails changes nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from django.conf import settings

from archive.server import backup
from archive.server.trouble import Trouble
from tests.settings import TEMPLATE

pytestmark = pytest.mark.skipif(
    not settings.EMBEDDED, reason="makes databases in the embedded PostgreSQL"
)


def ask(database: dict[str, Any], question: str) -> Any:
    names = {"host": "HOST", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    given = {name: database[key] for name, key in names.items()}
    with contextlib.closing(psycopg2.connect(**given)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(question)
            return cursor.fetchone()[0] if cursor.description else None


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Iterator[dict[str, Any]]:
    """A database with every migration, of this test alone."""
    name = f"backup_{abs(hash(request.node.nodeid))}"
    server = settings.DATABASES["default"] | {"NAME": "archive", "OPTIONS": {}}
    ask(server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server | {"NAME": name}
    ask(server, f"DROP DATABASE {name}")


def test_it_comes_back_whole(database: dict[str, Any], tmp_path: Path) -> None:
    ask(database, "INSERT INTO auth_group (name) VALUES ('Уредници')")
    tables = "SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'v', 'i', 'S')"
    triggers = "SELECT count(*) FROM pg_trigger"
    before = [ask(database, question) for question in (tables, triggers)]
    digest = backup.write(database, tmp_path / "archive.sql.gz")
    assert digest == backup.sha256(tmp_path / "archive.sql.gz")
    assert (tmp_path / "archive.sql.gz").stat().st_mode & 0o777 == 0o600
    ask(database, "DELETE FROM auth_group")
    ask(database, "DROP TABLE archive_formation CASCADE")
    backup.restore(database, tmp_path / "archive.sql.gz")
    assert ask(database, "SELECT name FROM auth_group") == "Уредници"
    assert [ask(database, question) for question in (tables, triggers)] == before


def test_a_damaged_file_changes_nothing(database: dict[str, Any], tmp_path: Path) -> None:
    dump = tmp_path / "archive.sql.gz"
    backup.write(database, dump)
    ask(database, "INSERT INTO auth_group (name) VALUES ('later')")
    dump.write_bytes(dump.read_bytes()[: dump.stat().st_size * 2 // 3])
    with pytest.raises(Trouble):
        backup.restore(database, dump)
    assert ask(database, "SELECT name FROM auth_group") == "later"


def test_no_backup_is_written_over(database: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "archive.sql.gz").write_text("precious")
    with pytest.raises(Trouble, match="exists already"):
        backup.write(database, tmp_path / "archive.sql.gz")
    assert (tmp_path / "archive.sql.gz").read_text() == "precious"


def test_what_is_no_backup_is_refused(database: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear archive")
    with pytest.raises(Trouble, match="is no backup"):
        backup.restore(database, tmp_path / "letter.txt")
    with pytest.raises(Trouble, match="There is no backup"):
        backup.restore(database, tmp_path / "nothing.dump")
