"""The embedded PostgreSQL: made at first use, started, waited for, stopped."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psycopg2

from archive.server import complaints, disk, postmaster, roles
from archive.server.binaries import version
from archive.server.children import dies_with_parent
from archive.server.home import APP, DATABASE, LAUNCHER, OWNER, READER, Home
from archive.server.trouble import Trouble

Tell = Callable[[str], None]

LOCK = "postgres.lock"
LOCALE = "C.UTF-8"
PAUSE = 0.05
NEWS_EVERY = 5.0
DYING_AT_MOST = 60.0
LAST_WORDS = 64 * 1024
LOG_AT_MOST = 10 * disk.MEGABYTE
ACCESS = """\
# Written by Muster: passwords over the private socket, nothing else.
local all all scram-sha-256
local replication all scram-sha-256
"""
SERVER = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "reserved_connections": "3",
    "shared_buffers": "128MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "512MB",
    "random_page_cost": "1.1",
    "client_connection_check_interval": "1s",
    "password_encryption": "scram-sha-256",
    "log_timezone": "UTC",
    "TimeZone": "UTC",
    "log_checkpoints": "off",
}
DURABLE: dict[str, str] = {}
PASSING = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def say(sentence: str) -> None:
    """Print a line of news for the person at the terminal."""
    print(sentence, file=sys.stderr, flush=True)


class Cluster:
    """One PostgreSQL server on the data of one home.

    `durable=False` is for tests: data may be lost in a crash of the machine, for speed.
    """

    def __init__(self, home: Home, tell: Tell = say, *, durable: bool = True) -> None:
        self.home = home
        self.tell = tell
        self.durable = durable
        self.process: subprocess.Popen[bytes] | None = None
        self._lock: int | None = None

    def start(self) -> None:
        """Start the server, made first if need be, and wait until it answers.

        Waits for as long as PostgreSQL recovers from a crash, and says so. Raises Trouble when
        another process has started it, or with the one reason why it cannot be started.
        """
        self.claim()
        try:
            self._prepare()
            self._launch()
            self._renew_passwords_if_lost()
            self._furnish()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server, if it was started here, without losing anything."""
        if self._lock is None:
            return
        self.rest()
        os.close(self._lock)
        self._lock = None

    def rest(self) -> None:
        """Stop the server and keep the right to start it again."""
        postmaster.stop(self.home.data)
        if self.process is not None:
            self.process.wait()
            self.process = None

    def alive(self) -> bool:
        """Tell whether the server that was started here runs."""
        return self.process is not None and self.process.poll() is None

    def claim(self, as_what: str = "another command") -> None:
        """Be the one process that runs this home's server, until it ends.

        `as_what` is what a second one is told. Raises Trouble when somebody else is that process.
        """
        if not self.own(as_what):
            lock = self.home.folder / LOCK
            holder = lock.read_text(encoding="utf-8", errors="replace").strip()
            raise Trouble(
                f"The archive has been started already ({holder or 'by another command'}); "
                "stop that one first, with Ctrl-C in its terminal."
            )

    def revive(self) -> None:
        """Start the server again after it has died of itself; waits for the recovery."""
        self.rest()
        full = complaints.disk_full(self._news(max(0, self._size() - LAST_WORDS)))
        if full and disk.give_up_reserve(self.home.place / "reserve"):
            self.tell("The disk is full; the archive's reserve was freed. Make room now.")
        self._launch()

    def own(self, as_what: str) -> bool:
        """Take the lock that only the starter of this server holds; it ends with the process."""
        if self._lock is not None:
            return True
        self.home.make()
        path = self.home.folder / LOCK
        try:
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Trouble(
                f"{self.home.folder} cannot be written ({error.strerror}); make it writable or "
                "set MUSTER_VAR to a folder that is."
            ) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            return False
        os.truncate(lock, 0)
        os.write(lock, f"{as_what}, process {os.getpid()}\n".encode())
        self._lock = lock
        return True

    def _prepare(self) -> None:
        """Make the data directory when there is none, or check the one there is."""
        data = self.home.data
        new = not (data / "PG_VERSION").exists()
        disk.require(self.home.place, disk.FIRST_START if new else disk.EVERY_START)
        if new:
            self.tell("Making the archive's database ...")
            self._initdb()
            return
        kept = (data / "PG_VERSION").read_text(encoding="ascii").strip()
        major = version(self.home.programs()).partition(".")[0]
        if kept != major:
            raise Trouble(
                f"The data in {data} are of PostgreSQL {kept} and this Muster runs PostgreSQL "
                f"{major}: with the Muster that wrote them run `manage.py backup archive.sql.gz`, "
                f"move {data} aside, then run `manage.py restore archive.sql.gz` with this one."
            )
        if postmaster.running(data):
            self.tell("Stopping a PostgreSQL that an earlier Muster left behind ...")
            postmaster.stop(data, postmaster.IMPATIENT)

    def _initdb(self) -> None:
        """Make the data directory beside its place and move it there when it is whole."""
        beside = self.home.place / "postgres.new"
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(mode=0o700)
        self.home.account.own(beside)
        secret = self.home.place / "initdb.password"
        secret.unlink(missing_ok=True)
        with open(os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(self.home.passwords()[LAUNCHER] + "\n")
        self.home.account.own(secret)
        command: list[str | Path] = [
            self.home.programs() / "initdb", "--pgdata", beside, "--username", LAUNCHER,
            "--pwfile", secret, "--auth", "scram-sha-256", "--encoding", "UTF8",
            "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", LOCALE,
            "--data-checksums", "--no-instructions",
        ]  # fmt: skip
        if not self.durable:
            command.append("--no-sync")
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, **self._surroundings()
        )
        secret.unlink()
        if done.returncode:
            raise Trouble(complaints.sentence(done.stderr, self.home.data, self.home.log))
        (beside / "pg_hba.conf").write_text(ACCESS, encoding="ascii")
        beside.rename(self.home.data)

    def _launch(self) -> None:
        """Start the process until it is ready, again while an older one is still dying."""
        began = time.monotonic()
        while True:
            postmaster.forget_stale(self.home.data)
            self._turn_log()
            before = self._size()
            self._spawn()
            if self._becomes_ready():
                return
            log = self._news(before)
            if not complaints.still_dying(log) or time.monotonic() - began > DYING_AT_MOST:
                raise Trouble(complaints.sentence(log, self.home.data, self.home.log))
            if time.monotonic() - began > 1:
                self.tell("Waiting for an earlier PostgreSQL to end ...")
            time.sleep(4 * PAUSE)

    def _spawn(self) -> None:
        settings = SERVER | (DURABLE if self.durable else PASSING)
        settings["unix_socket_directories"] = os.fspath(self.home.socket)
        options = [part for pair in settings.items() for part in ("-c", "=".join(pair))]
        with open(self.home.log, "ab", opener=partial(os.open, mode=0o600)) as log:
            self.process = subprocess.Popen(
                [self.home.programs() / "postgres", "-D", self.home.data, *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=partial(dies_with_parent, signal.SIGINT),
                **self._surroundings(),
            )

    def _surroundings(self) -> dict[str, Any]:
        """Return the arguments of subprocess that every program of PostgreSQL gets."""
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
        return {"cwd": self.home.place, "env": environment} | self.home.account.popen()

    def _becomes_ready(self) -> bool:
        """Wait for the server to be ready, with news meanwhile; False when it ended instead."""
        assert self.process is not None
        began = told = time.monotonic()
        while self.process.poll() is None:
            found = postmaster.read(self.home.data)
            if found and found.pid == self.process.pid and found.status == "ready":
                return True
            if time.monotonic() - told > NEWS_EVERY:
                told = time.monotonic()
                self.tell(
                    "PostgreSQL is putting its data in order after an unclean stop: "
                    f"{told - began:.0f} s so far, it starts when that is done."
                )
            time.sleep(PAUSE)
        return False

    def _renew_passwords_if_lost(self) -> None:
        """Give the roles the passwords of `var/passwords.json`, when that file was lost."""
        try:
            self._connect("postgres").close()
        except Trouble as trouble:
            if "authentication failed" not in str(trouble):
                raise
            self.tell("The database's passwords were lost; giving it new ones ...")
            self.rest()
            self._renew_passwords()
            self._launch()

    def _renew_passwords(self) -> None:
        """Set the passwords without a server: only who may read all the data can do that."""
        lines = (f"ALTER ROLE {role} PASSWORD '{p}'" for role, p in self.home.passwords().items())
        subprocess.run(
            [self.home.programs() / "postgres", "--single", "-D", self.home.data, "postgres"],
            input="\n".join([*lines, ""]),
            text=True,
            capture_output=True,
            check=False,
            **self._surroundings(),
        )

    def _furnish(self) -> None:
        """Make the roles and the database that are missing."""
        passwords = self.home.passwords()
        with contextlib.closing(self._connect("postgres")) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                version = connection.server_version
                for role in (OWNER, APP, READER):
                    if not roles.exists(cursor, role):
                        for statement in roles.creation(role, passwords[role], role, version):
                            cursor.execute(statement)
                cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
                if cursor.fetchone() is None:
                    self._make_database(cursor)
        if not self.durable:
            return
        disk.keep_reserve(self.home.place / "reserve")

    def _make_database(self, cursor: Any) -> None:
        """Make the archive's database, closed to everybody but the three roles."""
        if not self.durable:
            cursor.execute(f"ALTER ROLE {OWNER} CREATEDB")
            cursor.execute(f"GRANT {APP}, {READER} TO {OWNER} WITH INHERIT FALSE, SET TRUE")
        for database in ("postgres", "template1"):
            cursor.execute(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
        cursor.execute(f"GRANT CONNECT ON DATABASE postgres TO {OWNER}")
        cursor.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER} TEMPLATE template0")
        cursor.execute(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC")

    def _connect(self, database: str) -> Any:
        try:
            return psycopg2.connect(
                host=os.fspath(self.home.socket),
                dbname=database,
                user=LAUNCHER,
                password=self.home.passwords()[LAUNCHER],
            )
        except psycopg2.OperationalError as error:
            reason = str(error).strip().splitlines()[-1]
            raise Trouble(f"PostgreSQL runs but does not let the archive in: {reason}.") from error

    def _size(self) -> int:
        return self.home.log.stat().st_size if self.home.log.exists() else 0

    def _news(self, since: int) -> str:
        """Return what PostgreSQL has written since its log was `since` bytes long."""
        if not self.home.log.exists():
            return ""
        with self.home.log.open("rb") as log:
            log.seek(since)
            return log.read().decode("utf-8", errors="replace")

    def _turn_log(self) -> None:
        """Put a long log aside; one older part is kept."""
        if self._size() > LOG_AT_MOST:
            self.home.log.replace(self.home.log.with_suffix(".log.1"))


@contextlib.contextmanager
def attended(home: Home, command: str, tell: Tell = say) -> Iterator[None]:
    """Keep the server running for the length of a command, which is named to others.

    One that runs already is used and left running; else it is started and stopped again.
    """
    cluster = Cluster(home, tell)
    if not cluster.own(command):
        wait_until_ready(home.data, tell)
        yield
        return
    cluster.start()
    try:
        yield
    finally:
        cluster.stop()


def wait_until_ready(data: Path, tell: Tell, patience: float = 600.0) -> None:
    """Wait for a server that another process has started."""
    began = told = time.monotonic()
    while True:
        found = postmaster.running(data)
        if found and found.status == "ready":
            return
        if time.monotonic() - told > NEWS_EVERY:
            told = time.monotonic()
            tell("Waiting for the archive's database to be ready ...")
        if told - began > patience:
            raise Trouble("The archive's database does not become ready; see var/postgres.log.")
        time.sleep(PAUSE)
