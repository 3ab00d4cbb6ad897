"""Addresses of databases, as people write them."""

from __future__ import annotations

import pytest

from archive.server import databases
from archive.server.database_url import parse
from archive.server.trouble import Trouble

READ = [
    (
        "postgres://app:secret@db.example:5433/archive",
        ("app", "secret", "db.example", "5433", "archive"),
    ),
    ("postgresql://app@localhost/archive", ("app", "", "localhost", "", "archive")),
    ("postgres://app:p%40ss%2Fw@[::1]:5432/archive", ("app", "p@ss/w", "::1", "5432", "archive")),
    ("postgres://app@%2FRun%2Fpg/archive", ("app", "", "/Run/pg", "", "archive")),
    ("postgres:///archive?host=/run/pg&port=5433", ("", "", "/run/pg", "5433", "archive")),
]


@pytest.mark.parametrize(("url", "expected"), READ)
def test_its_parts_are_read(url: str, expected: tuple[str, ...]) -> None:
    found = parse(url)
    assert tuple(found[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")) == expected


def test_other_parts_of_the_query_go_to_the_driver() -> None:
    assert parse("postgres://u@h/d?sslmode=require")["OPTIONS"] == {"sslmode": "require"}


@pytest.mark.parametrize(
    "url",
    ["archive", "mysql://u@h/d", "postgres://u@h", "postgres://u@h:many/d", "postgres://u@h/d?x"],
)
def test_what_is_no_address_is_refused_by_name(url: str) -> None:
    with pytest.raises(Trouble, match=r"READER_DATABASE_URL .*write it like postgres://"):
        parse(url, "READER_DATABASE_URL")


def test_without_a_reader_the_public_rooms_still_read_views_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://app@h/archive?options=-c%20jit%3Doff")
    found = databases.databases(tmp_path)
    assert found["reader"]["OPTIONS"]["options"] == f"-c jit=off {databases.READING}"
    assert found["default"]["OPTIONS"]["options"] == "-c jit=off"


def test_the_owner_is_used_for_migrations_alone(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://app@h/archive")
    monkeypatch.setenv("OWNER_DATABASE_URL", "postgres://owner@h/archive")
    for use, user in (("web", "app"), ("command", "app"), ("owner", "owner")):
        monkeypatch.setenv("DATABASE_USE", use)
        assert databases.databases(tmp_path)["default"]["USER"] == user


def test_a_password_may_stand_in_a_file(tmp_path) -> None:
    (tmp_path / "pgpass").write_text("db:*:*:other:no\ndb:*:*:app:yes\n")
    found = parse(f"postgres://app@db/archive?passfile={tmp_path}/pgpass")
    assert databases.password_of(found) == "yes"
