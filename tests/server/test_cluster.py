"""The embedded PostgreSQL, from nothing to running, and back after every kind of death."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import psycopg2
import pytest

from archive.server import postmaster
from archive.server.cluster import ACCESS, Cluster, attended
from archive.server.home import DATABASE, LAUNCHER, OWNER, Home
from archive.server.trouble import Trouble

pytestmark = pytest.mark.slow


def connect(home: Home, role: str = OWNER, database: str = DATABASE, **changed: str):
    given = {"password": home.passwords()[role]} | changed
    return psycopg2.connect(host=str(home.socket), dbname=database, user=role, **given)


def ask(home: Home, question: str, role: str = OWNER) -> str:
    connection = connect(home, role)
    try:
        with connection.cursor() as cursor:
            cursor.execute(question)
            return cursor.fetchone()[0]
    finally:
        connection.close()


def test_it_starts_from_nothing_privately_and_with_checksums(cluster: Cluster, place: Home) -> None:
    cluster.start()
    assert ask(place, "SHOW data_checksums") == "on"
    assert ask(place, "SHOW listen_addresses") == ""
    assert ask(place, "SELECT datlocale FROM pg_database WHERE datname = 'archive'") == "C.UTF-8"
    assert place.socket.stat().st_mode & 0o777 == 0o700
    assert place.data.stat().st_mode & 0o777 == 0o700
    socket = next(path for path in place.socket.iterdir() if path.is_socket())
    assert socket.stat().st_mode & 0o777 == 0o700
    assert (place.folder / "passwords.json").stat().st_mode & 0o777 == 0o600


def test_nobody_is_trusted_without_a_password(cluster: Cluster, place: Home) -> None:
    cluster.start()
    written = (place.data / "pg_hba.conf").read_text()
    assert written == ACCESS
    assert "trust" not in written
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        connect(place, LAUNCHER, "postgres", password="a guess")


def test_no_folder_above_changes_its_mode(cluster: Cluster, folder: Path) -> None:
    above = [folder, *folder.parents]
    before = [path.stat().st_mode for path in above]
    cluster.start()
    assert [path.stat().st_mode for path in above] == before


def test_it_keeps_its_data_from_one_start_to_the_next(cluster: Cluster, place: Home) -> None:
    cluster.start()
    made = ask(place, "SELECT oid::text FROM pg_database WHERE datname = 'archive'")
    cluster.stop()
    assert postmaster.running(place.data) is None
    cluster.start()
    assert ask(place, "SELECT oid::text FROM pg_database WHERE datname = 'archive'") == made


def test_a_start_at_once_after_kill_9_waits_for_the_dying(cluster: Cluster, place: Home) -> None:
    cluster.start()
    for _ in range(3):
        os.kill(cluster.process.pid, signal.SIGKILL)
        time.sleep(0.05)
        cluster.revive()
        assert ask(place, "SELECT 'answers'") == "answers"


def test_a_server_left_behind_is_replaced(cluster: Cluster, place: Home) -> None:
    cluster.start()
    left = cluster.process.pid
    os.close(cluster._lock)  # as if the process that started it had been killed
    after = Cluster(place, tell=lambda sentence: None, durable=False)
    try:
        after.start()
        assert after.process.pid != left
        assert ask(place, "SELECT 'answers'") == "answers"
    finally:
        after.stop()
        cluster.process.wait()
        cluster._lock = None


def test_a_number_reused_by_another_process_does_not_stop_it(cluster: Cluster, place: Home) -> None:
    cluster.start()
    pid_file = place.data / postmaster.PID_FILE
    written = pid_file.read_text()
    cluster.stop()
    pid_file.write_text(written.replace(written.split("\n")[0], str(os.getpid()), 1))
    place.account.own(pid_file)
    cluster.start()
    assert ask(place, "SELECT 'answers'") == "answers"


def test_started_twice_it_says_who_runs_it(cluster: Cluster, place: Home) -> None:
    cluster.claim("manage.py run")
    with pytest.raises(Trouble, match=rf"already \(manage.py run, process {os.getpid()}\)"):
        Cluster(place).start()


def test_a_refused_second_start_leaves_the_first_running(cluster: Cluster, place: Home) -> None:
    cluster.start()
    second = Cluster(place)
    with pytest.raises(Trouble):
        second.start()
    second.stop()
    assert ask(place, "SELECT 'answers'") == "answers"


def test_a_command_uses_the_server_that_runs_and_leaves_it(cluster: Cluster, place: Home) -> None:
    cluster.start()
    with attended(place, "manage.py shell"):
        assert ask(place, "SELECT 'answers'") == "answers"
    assert cluster.alive()


def test_data_of_another_major_version_are_refused_with_the_way_out(
    cluster: Cluster, place: Home
) -> None:
    cluster.start()
    cluster.stop()
    (place.data / "PG_VERSION").write_text("17\n")
    with pytest.raises(Trouble, match=r"PostgreSQL 17 and this Muster runs PostgreSQL 18.*backup"):
        cluster.start()


def test_an_interrupted_making_is_begun_again(cluster: Cluster, place: Home) -> None:
    place.make()
    (place.place / "postgres.new").mkdir()
    (place.place / "postgres.new" / "half").write_text("")
    cluster.start()
    assert ask(place, "SELECT 'answers'") == "answers"


def test_lost_passwords_are_made_anew(cluster: Cluster, place: Home) -> None:
    cluster.start()
    before = place.passwords()
    cluster.stop()
    (place.folder / "passwords.json").unlink()
    cluster.start()
    assert place.passwords() != before
    assert ask(place, "SELECT 'answers'") == "answers"
