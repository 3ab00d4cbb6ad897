"""Who PostgreSQL runs as: whoever starts the archive, or an unprivileged user instead of root."""

from __future__ import annotations

import os
import pwd
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.server.trouble import Trouble

PREFERRED = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """An existing user of this machine; `borrowed` when root acts through it."""

    uid: int
    gid: int
    borrowed: bool

    def popen(self) -> dict[str, Any]:
        """Return the arguments that make subprocess act as this user."""
        if not self.borrowed:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def reaches(self, folder: Path) -> bool:
        """Tell whether the user can enter a folder, asked of the system rather than of modes."""
        asked = ["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)]
        done = subprocess.run(asked, cwd="/", capture_output=True, check=False, **self.popen())
        return done.returncode == 0

    def own(self, path: Path) -> None:
        """Give a file or folder of the archive's own to the user."""
        if self.borrowed:
            os.chown(path, self.uid, self.gid)


def account(owner: int | None = None) -> Account:
    """Return the user for PostgreSQL; `owner` is the uid that the data already belong to.

    Raises Trouble when the data belong to somebody else, or when root finds no other user.
    """
    me = os.geteuid()
    if me != 0:
        if owner not in (None, me):
            raise Trouble(
                f"The archive's data belong to the user {_name(owner)}; start it as that user "
                "(or as root, if root started it first)."
            )
        return Account(me, os.getegid(), borrowed=False)
    for entry in _candidates():
        if owner in (None, entry.pw_uid):
            return Account(entry.pw_uid, entry.pw_gid, borrowed=True)
    raise Trouble(
        "PostgreSQL does not run as root and no other user was found on this machine; "
        "start the archive as an ordinary user."
    )


def _candidates() -> Iterator[pwd.struct_passwd]:
    """Yield users that are not root, those fit for a server first."""
    everybody = {entry.pw_name: entry for entry in pwd.getpwall() if entry.pw_uid != 0}
    yield from (everybody[name] for name in PREFERRED if name in everybody)
    yield from (entry for name, entry in everybody.items() if name not in PREFERRED)


def _name(uid: int | None) -> str:
    try:
        return pwd.getpwuid(uid or 0).pw_name
    except KeyError:
        return str(uid)
