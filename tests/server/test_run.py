"""`manage.py run`: one command from nothing to pages, and back after anything has been killed."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.server import postmaster
from tests.server.running import Archive

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def archive() -> Iterator[Archive]:
    """One archive for the whole module, started from nothing."""
    folder = Path(tempfile.mkdtemp(prefix="muster-"))
    folder.chmod(0o711)
    made = Archive(folder)
    try:
        made.start()
        yield made
    finally:
        made.end()
        postmaster.stop(folder.resolve() / "var" / "postgres", patience=2)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _running(archive: Archive) -> None:
    if archive.process.poll() is not None:
        archive.start()
    assert archive.ready_within(30), archive.said()


def test_it_serves_the_pages_and_the_desk_and_says_where(archive: Archive) -> None:
    assert archive.status("") == 200
    assert archive.status("admin/login/") == 200
    assert f"http://127.0.0.1:{archive.port}/admin/" in archive.said()


def test_started_twice_it_says_so_in_one_sentence(archive: Archive) -> None:
    second = archive.again()
    assert second.returncode == 1
    assert second.stderr.startswith("The archive has been started already (manage.py run")
    assert second.stderr.count("\n") == 1
    assert archive.status("readyz") == 200


def test_a_taken_port_is_told_with_another_to_try(archive: Archive, folder: Path) -> None:
    other = Archive(folder, PORT=str(archive.port))
    done = other.again()
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {archive.port} of 127.0.0.1 cannot be used")
    assert f"PORT={archive.port + 1} make run" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_waits_out_the_death_of_postgresql(archive: Archive) -> None:
    os.kill(archive.postmaster(), signal.SIGKILL)
    assert archive.status("") == 200
    assert "PostgreSQL ended unexpectedly; starting it again" in archive.said()


def test_a_reader_waits_out_the_death_of_gunicorn(archive: Archive) -> None:
    os.kill(archive.gunicorn(), signal.SIGKILL)
    time.sleep(0.3)
    assert archive.status("livez") == 200
    archive.wait_for("The site is back.")


def test_a_killed_worker_is_replaced(archive: Archive) -> None:
    os.kill(archive.worker(), signal.SIGKILL)
    assert archive.ready_within(30)


def test_after_kill_9_of_the_command_itself_the_next_start_is_whole(archive: Archive) -> None:
    archive.process.kill()
    archive.process.wait()
    archive.start()
    assert archive.status("") == 200


def test_ctrl_c_ends_everything_and_the_second_start_is_quick(archive: Archive) -> None:
    data = archive.folder.resolve() / "var" / "postgres"
    assert archive.interrupt() == 0
    assert postmaster.at_work(data) == []
    with socket.socket() as door:
        assert door.connect_ex(("127.0.0.1", archive.port)) != 0
    seconds = archive.start()
    assert "password" not in archive.said()
    assert seconds < 15, "3 s on a quiet machine; here others may be at work"
