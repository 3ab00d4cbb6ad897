"""Whether the code has changed since it was last prepared for serving."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

IGNORED = frozenset({"__pycache__"})


class Stamp:
    """A file that remembers the state of a folder of code by names, sizes and times."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.folder = folder

    def fresh(self) -> bool:
        """Tell whether nothing has changed since `set()`."""
        return self.path.exists() and self.path.read_text(encoding="ascii") == self._state()

    def set(self) -> None:
        """Remember the present state."""
        self.path.write_text(self._state(), encoding="ascii")

    def _state(self) -> str:
        digest = hashlib.sha256()
        for path in sorted(_files(os.fspath(self.folder))):
            found = os.stat(path)
            digest.update(f"{path}|{found.st_size}|{found.st_mtime_ns}\n".encode())
        return digest.hexdigest()


def _files(folder: str) -> Iterator[str]:
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in IGNORED:
                yield from _files(entry.path)
        else:
            yield entry.path
