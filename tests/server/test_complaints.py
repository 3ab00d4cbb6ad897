"""What PostgreSQL says, and what a person is told."""

from __future__ import annotations

import pytest
from django.db import DataError, ProgrammingError, connection, transaction

from archive.server import complaints, disk
from archive.server.trouble import Trouble

SAID_AND_TOLD = [
    (
        'PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device',
        "The disk of /d is full; make room and start again.",
    ),
    (
        "FATAL:  database files are incompatible with server\n"
        "DETAIL:  The data directory was initialized by PostgreSQL version 16, which is not ...",
        "The data in /d were written by another version of PostgreSQL; start them with the "
        "Muster that wrote them.",
    ),
    (
        'FATAL:  could not create lock file "postmaster.pid": Read-only file system',
        "/d cannot be written; make it writable or set MUSTER_VAR to a folder that is.",
    ),
    (
        "PANIC:  could not locate a valid checkpoint record at 0/1B6FB50",
        "The data in /d are damaged; restore the last backup with `manage.py restore`.",
    ),
    (
        'FATAL:  configuration file "postgresql.conf" contains errors',
        'PostgreSQL does not start: configuration file "postgresql.conf" contains errors '
        "(all it said is in /l).",
    ),
    ("", "PostgreSQL does not start: it gave no reason (all it said is in /l)."),
]


@pytest.mark.parametrize(("said", "told"), SAID_AND_TOLD)
def test_each_failure_has_one_plain_sentence(said: str, told: str) -> None:
    assert complaints.sentence(said, "/d", "/l") == told


@pytest.mark.parametrize(
    "said",
    [
        'FATAL:  lock file "postmaster.pid" already exists',
        "FATAL:  pre-existing shared memory block (key 5433, ID 3) is still in use",
    ],
)
def test_a_server_still_dying_is_waited_for(said: str) -> None:
    assert complaints.still_dying(said)
    assert not complaints.still_dying(SAID_AND_TOLD[0][0])


def test_a_full_disk_is_told_before_anything_is_written(tmp_path) -> None:
    with pytest.raises(Trouble, match=r"has \d+ MB free and the archive needs 1099511627776 MB"):
        disk.require(tmp_path, 2**60)


def test_the_reserve_can_be_freed_once(tmp_path) -> None:
    reserve = tmp_path / "reserve"
    disk.keep_reserve(reserve)
    assert reserve.stat().st_blocks * 512 >= disk.RESERVE
    assert disk.give_up_reserve(reserve)
    assert not disk.give_up_reserve(reserve)


@pytest.mark.django_db
def test_a_command_before_the_tables_are_made_is_told_what_to_do() -> None:
    with pytest.raises(ProgrammingError) as caught, transaction.atomic():
        connection.cursor().execute("SELECT 1 FROM archive_nothing")
    assert "run `manage.py prepare`" in (complaints.command_sentence(caught.value) or "")


@pytest.mark.django_db
def test_any_other_error_of_a_command_keeps_its_trace() -> None:
    with pytest.raises(DataError) as caught, transaction.atomic():
        connection.cursor().execute("SELECT 1 / 0")
    assert complaints.command_sentence(caught.value) is None
