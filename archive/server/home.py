"""Where the embedded PostgreSQL lives: its data, socket, programs, passwords and log.

Everything is below `var/` of the checkout, except where the user that root borrows cannot enter
it: then data and a copy of the programs are in a place of their own, which `var/place` names.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from archive.server import binaries
from archive.server.account import Account, account
from archive.server.passwords import passwords
from archive.server.trouble import Trouble

DATABASE = "archive"
LAUNCHER = "muster_launcher"
OWNER = "archive_owner"
APP = "archive_app"
READER = "archive_public"
SOCKET_FILE = ".s.PGSQL.5432"
SOCKET_BYTES = 107
ELSEWHERE = (Path("/var/lib"), Path("/var/tmp"))


@dataclass(frozen=True)
class Home:
    """`folder` is the checkout's own `var/`; `place` holds what PostgreSQL itself must reach."""

    folder: Path
    place: Path
    account: Account

    @property
    def data(self) -> Path:
        return self.place / "postgres"

    @property
    def log(self) -> Path:
        return self.folder / "postgres.log"

    @property
    def socket(self) -> Path:
        """The folder of the Unix socket, short enough for the 107 bytes of its address."""
        near = self.place / "socket"
        if len(os.fsencode(near / SOCKET_FILE)) <= SOCKET_BYTES:
            return near
        return Path("/tmp") / f"muster-{self.account.uid}-{_digest(self.place)}"

    def programs(self) -> Path:
        """Return the folder of PostgreSQL's programs, where the account can run them."""
        programs = binaries.installed()
        if self.account.reaches(programs):
            return programs
        return binaries.copied(self.place)

    def passwords(self) -> dict[str, str]:
        """Return the password of every role, made at first use."""
        return passwords(self.folder / "passwords.json", (LAUNCHER, OWNER, APP, READER))

    def make(self) -> None:
        """Make the folders that are missing, private to the account."""
        _make(self.place, self.account, shared=True)
        _make(self.socket, self.account, shared=False)


def home(folder: Path) -> Home:
    """Return the home below `folder`, the same one at every call."""
    folder = folder.resolve()
    remembered = folder / "place"
    place = Path(remembered.read_text(encoding="utf-8").strip()) if remembered.exists() else None
    data = (place or folder) / "postgres"
    who = account(data.stat().st_uid if data.exists() else None)
    if place is not None:
        return Home(folder, place, who)
    _make(folder, who, shared=True)
    if not who.borrowed or who.reaches(folder):
        return Home(folder, folder, who)
    place = _elsewhere(folder)
    remembered.write_text(f"{place}\n", encoding="utf-8")
    return Home(folder, place, who)


def _elsewhere(folder: Path) -> Path:
    """Return a place outside of the checkout that is root's to make, and always the same."""
    for parent in ELSEWHERE:
        if os.access(parent, os.W_OK):
            return parent / f"muster-{_digest(folder)}"
    raise Trouble(
        f"{folder} cannot be entered by an unprivileged user and {ELSEWHERE[0]} is read-only; "
        "start the archive as an ordinary user."
    )


def _make(folder: Path, who: Account, *, shared: bool) -> None:
    """Make one folder, mode 0700 (0711 for root's own, which the account must cross)."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o711 if shared and who.borrowed else 0o700)
    except FileExistsError:
        _inspect(folder, who, shared=shared)
    except OSError as error:
        raise Trouble(
            f"{folder} cannot be made ({error.strerror}); make {folder.parent} writable or set "
            "MUSTER_VAR to a folder that is."
        ) from error
    else:
        if not shared:
            who.own(folder)


def _inspect(folder: Path, who: Account, *, shared: bool) -> None:
    """Refuse a folder that somebody else put in the way, or that others may enter."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise Trouble(f"{folder} is not a folder; move it away and start again.")
    if not os.access(folder, os.W_OK):
        raise Trouble(
            f"{folder} is read-only; make it writable or set MUSTER_VAR to a folder that is."
        )
    if not shared and (found.st_uid != who.uid or found.st_mode & 0o077):
        raise Trouble(f"{folder} is open to other users; move it away and start again.")


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
