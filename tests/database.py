"""The PostgreSQL of a test run: one cluster, shared by the workers of xdist, then removed."""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from pathlib import Path

from archive.server import postmaster
from archive.server.cluster import Cluster
from archive.server.home import home
from tests.settings import HOMES, TEST_HOME

JUST_BEGUN = 600  # seconds


def start() -> Cluster:
    """Start the cluster of this run, after removing those of runs that were killed."""
    for left in TEST_HOME.parent.glob(f"{HOMES}{os.geteuid()}-*"):
        if left != TEST_HOME and _abandoned(left):
            remove(left)
    cluster = Cluster(home(TEST_HOME), durable=False, tell=lambda sentence: None)
    cluster.start()
    return cluster


def finish(cluster: Cluster) -> None:
    """Stop the cluster and remove all that is its own."""
    cluster.stop()
    remove(cluster.home.folder)


def remove(folder: Path) -> None:
    """Remove a home of tests, also one whose server still runs."""
    place = home(folder)
    postmaster.stop(place.data)
    for part in (place.socket, place.place, place.folder):
        shutil.rmtree(part, ignore_errors=True)


def _abandoned(folder: Path) -> bool:
    """Tell whether no run holds the folder any more."""
    try:
        with (folder / "postgres.lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return folder.stat().st_mtime < time.time() - JUST_BEGUN
    except OSError:
        return False
    return True
