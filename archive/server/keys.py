"""Passwords for a database in a container of its own, made once: `python -m archive.server.keys`.

Writes `owner` (for the database's own first start) and `pgpass` (for everything that connects).
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from archive.server.home import APP, OWNER, READER
from archive.server.passwords import passwords


def write(folder: Path) -> None:
    """Make the files that are missing; what exists is kept."""
    made = passwords(folder / "passwords.json", (OWNER, APP, READER))
    _write(folder / "owner", made[OWNER], 0o644)  # the database's own user reads it too
    lines = "".join(f"*:*:*:{role}:{password}\n" for role, password in made.items())
    _write(folder / "pgpass", lines, 0o600)


def _write(path: Path, text: str, mode: int) -> None:
    with open(path, "w", encoding="ascii", opener=partial(os.open, mode=mode)) as file:
        file.write(text)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
