"""Targets: the folder, zip or single file that an export writes, with checksums on the way."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Protocol

#: The one time of every entry: equal contents give equal zips.
EPOCH: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Written:
    """One written file: bytes and SHA-256."""

    name: str
    size: int
    sha256: str


class Sink:
    """A stream that counts and sums what it passes on."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._sum = hashlib.sha256()
        self.size = 0

    def write(self, block: bytes) -> int:
        """Passes a block on."""
        self._sum.update(block)
        self.size += len(block)
        self._stream.write(block)
        return len(block)

    def written(self, name: str) -> Written:
        """What has been written, under its name."""
        return Written(name, self.size, self._sum.hexdigest())


class Target(Protocol):
    """Where an export goes, one file after another."""

    def file(self, name: str) -> Iterator[Sink]:
        """A context in which one file is written."""

    def close(self) -> None:
        """Nothing more comes."""


class Folder:
    """A folder; files of an earlier export that are not written again are removed."""

    def __init__(self, path: Path, leftovers: frozenset[str] = frozenset()) -> None:
        path.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._left = {name for name in leftovers if (path / name).is_file()}

    @contextmanager
    def file(self, name: str) -> Iterator[Sink]:
        """A context in which one file is written; it appears when it is complete."""
        part = self._path / f".{name}.part"
        with part.open("wb") as stream:
            yield Sink(stream)
        part.replace(self._path / name)
        self._left.discard(name)

    def close(self) -> None:
        """Removes what an earlier export left."""
        for name in self._left:
            (self._path / name).unlink()


class Zip:
    """A zip whose bytes depend on the contents alone."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_DEFLATED)

    @contextmanager
    def file(self, name: str) -> Iterator[Sink]:
        """A context in which one entry is written."""
        entry = zipfile.ZipInfo(name, EPOCH)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._zip.open(entry, "w", force_zip64=True) as stream:
            yield Sink(stream)

    def close(self) -> None:
        """Completes the zip and puts it in its place."""
        self._zip.close()
        self._part.replace(self._path)
