"""Where data and socket live, for a person, for root, and where nothing can be written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.server.cluster import Cluster
from archive.server.home import SOCKET_BYTES, SOCKET_FILE, Home, home
from archive.server.trouble import Trouble

ROOT = os.geteuid() == 0
NOBODY = 65534


def trouble_of_a_person(act: Callable[[], object]) -> str:
    """Return the Trouble of an act done by an unprivileged user, in a process of its own."""
    read, write = os.pipe()
    if (child := os.fork()) == 0:
        if ROOT:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        try:
            act()
        except Trouble as trouble:
            os.write(write, str(trouble).encode())
        finally:
            os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as said:
        return said.read()


@pytest.mark.slow
def test_postgresql_never_runs_as_root(cluster: Cluster, place: Home) -> None:
    cluster.start()
    runs_as = os.stat(f"/proc/{cluster.process.pid}").st_uid
    assert runs_as == place.account.uid == place.data.stat().st_uid
    assert runs_as != 0
    assert place.account.borrowed == ROOT


def test_a_read_only_folder_gets_one_sentence(folder: Path) -> None:
    folder.chmod(0o555)
    told = trouble_of_a_person(lambda: home(folder / "var").passwords())
    folder.chmod(0o711)
    assert told == (
        f"{folder / 'var'} cannot be made (Permission denied); make {folder} writable or set "
        "MUSTER_VAR to a folder that is."
    )


def test_the_data_of_another_user_are_left_alone(folder: Path) -> None:
    if not ROOT:
        pytest.skip("only root can give data to another user")
    data = folder / "var" / "postgres"
    data.mkdir(parents=True)
    os.chown(data, NOBODY - 1, NOBODY - 1)
    folder.chmod(0o755)
    told = trouble_of_a_person(lambda: home(folder / "var"))
    assert told.startswith(f"The archive's data belong to the user {NOBODY - 1}; start it as that")


def test_a_long_path_gets_a_short_private_socket(folder: Path) -> None:
    place = home(folder / ("long" * 30) / "var")
    assert len(os.fsencode(place.socket / SOCKET_FILE)) <= SOCKET_BYTES
    place.make()
    assert place.socket.stat().st_mode & 0o777 == 0o700
    assert home(place.folder).socket == place.socket
    shutil.rmtree(place.socket)


@pytest.mark.slow
def test_where_root_alone_may_enter_the_data_have_a_place_of_their_own(folder: Path) -> None:
    if not ROOT:
        pytest.skip("only root borrows another user")
    folder.chmod(0o700)
    place = home(folder / "var")
    cluster = Cluster(place, tell=lambda sentence: None, durable=False)
    try:
        assert folder not in place.place.parents
        assert home(folder / "var").place == place.place
        cluster.start()
        assert cluster.alive()
        assert place.data.stat().st_mode & 0o777 == 0o700
        assert folder.stat().st_mode & 0o777 == 0o700
    finally:
        cluster.stop()
        shutil.rmtree(place.place, ignore_errors=True)


def test_a_socket_folder_open_to_others_is_refused(folder: Path) -> None:
    place = home(folder / "var")
    place.socket.mkdir()
    place.socket.chmod(0o777)
    with pytest.raises(Trouble, match="is open to other users"):
        place.make()
