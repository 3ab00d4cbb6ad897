"""The whole database as one file, and back: with drafts, accounts and history."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import shutil
import subprocess
import zlib
from functools import partial
from pathlib import Path
from subprocess import PIPE
from typing import Any, BinaryIO

from archive.server import binaries
from archive.server.roles import EXTENSIONS_SCHEMA, PUBLIC_SCHEMA
from archive.server.trouble import Trouble

Database = dict[str, Any]
BLOCK = 1024 * 1024
WHOLE = b"PostgreSQL database dump complete"
DUMP = ("--no-owner", "--no-privileges", "--exclude-table-data=django_session")
ONCE = ("--single-transaction", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1")
EMPTY = "; ".join(
    (
        "SET client_min_messages = warning",
        f"DROP SCHEMA IF EXISTS {PUBLIC_SCHEMA} CASCADE",
        f"DROP SCHEMA IF EXISTS {EXTENSIONS_SCHEMA} CASCADE",
        "DROP SCHEMA IF EXISTS public CASCADE",
        "CREATE SCHEMA public",
    )
)


def write(database: Database, path: Path) -> str:
    """Write the database to a new file (SQL, gzip, mode 0600) and return its SHA-256.

    Sessions are left out. Raises Trouble when the file exists or the database cannot be read.
    """
    if path.exists():
        raise Trouble(f"{path} exists already; choose another name, so that no backup is lost.")
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(beside, "xb", opener=partial(os.open, mode=0o600)) as file:
            with gzip.open(file, "wb", compresslevel=6) as packed:
                _dump(database, packed)
            file.flush()
            os.fsync(file.fileno())
        beside.rename(path)
    except OSError as error:
        raise Trouble(f"{path} cannot be written ({error.strerror}).") from error
    finally:
        beside.unlink(missing_ok=True)
    return sha256(path)


def restore(database: Database, path: Path) -> None:
    """Replace all that the database holds by a backup, wholly or, when that fails, not at all.

    Raises Trouble when the file is no whole backup or the database refuses it.
    """
    _require_whole(path)
    with _program(database, "psql", *ONCE, "-c", EMPTY, "-f", "-", stdin=PIPE) as psql:
        assert psql.stdin is not None
        with gzip.open(path, "rb") as packed, contextlib.suppress(BrokenPipeError):
            shutil.copyfileobj(packed, psql.stdin, BLOCK)
        with contextlib.suppress(BrokenPipeError):
            psql.stdin.close()
        _require_success(psql, "psql")


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _dump(database: Database, target: BinaryIO | gzip.GzipFile) -> None:
    with _program(database, "pg_dump", *DUMP, stdout=PIPE) as dump:
        assert dump.stdout is not None
        shutil.copyfileobj(dump.stdout, target, BLOCK)
        _require_success(dump, "pg_dump")


def _require_whole(path: Path) -> None:
    """Read the file to its end, which gzip checks; psql could not tell one that was cut short.

    (pg_restore could not either: it took two thirds of a dump in its own format for a whole one.)
    """
    end = b""
    try:
        with gzip.open(path, "rb") as packed:
            while block := packed.read(BLOCK):
                end = (end + block)[-len(WHOLE) * 4 :]
    except FileNotFoundError as error:
        raise Trouble(f"There is no backup {path}.") from error
    except (OSError, EOFError, zlib.error):
        end = b""
    if WHOLE not in end:
        raise Trouble(f"{path} is no backup of `manage.py backup`, or only a part of one.")


def _program(
    database: Database, name: str, *arguments: str, **pipes: int
) -> subprocess.Popen[bytes]:
    """Start a program of PostgreSQL on the database; what it complains of comes by a pipe."""
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD"}
    given = {name: str(database[key]) for name, key in names.items() if database.get(key)}
    options = {f"PG{key.upper()}": str(value) for key, value in database["OPTIONS"].items()}
    return subprocess.Popen(
        [binaries.installed() / name, *arguments, f"--dbname={database['NAME']}"],
        env={"PATH": os.defpath, "LC_ALL": "C"} | options | given,
        stdin=pipes.get("stdin", subprocess.DEVNULL),
        stdout=pipes.get("stdout", subprocess.DEVNULL),
        stderr=PIPE,
    )


def _require_success(process: subprocess.Popen[bytes], name: str) -> None:
    said = process.stderr.read() if process.stderr else b""
    if process.wait():
        lines = said.decode("utf-8", errors="replace").strip().splitlines() or ["no reason given"]
        raise Trouble(f"{name} did not succeed: {lines[0]}")
