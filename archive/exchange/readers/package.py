"""A package: the files of one import, from a folder, a zip or a single file."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Final

from django.utils.translation import gettext as _

from archive.exchange.problems import Problem, Problems, Unreadable, nearest
from archive.exchange.tables import BY_NAME

MOST_BYTES: Final = 4 * 1024**3
MOST_RATIO: Final = 200
#: Files that may lie beside the tables and are not read.
BESIDE: Final = (".md", ".txt", ".pdf", ".html", ".rst", ".license")
DESCRIPTIONS: Final = ("datapackage.json",)


@dataclass(frozen=True, slots=True)
class File:
    """One file of a package: its name within it, its size, and where it lies."""

    name: str
    size: int
    folder: Path | None = None
    archive: Path | None = None

    @property
    def stem(self) -> str:
        """The name without folders and ending, e.g. `people`."""
        return PurePosixPath(self.name).stem

    @property
    def suffix(self) -> str:
        """The ending in lower case, e.g. `.csv`."""
        return PurePosixPath(self.name).suffix.lower()

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """The bytes, in a stream."""
        if self.archive is None:
            with ((self.folder or Path()) / self.name).open("rb") as stream:
                yield stream
            return
        with zipfile.ZipFile(self.archive) as zipped, zipped.open(self.name) as stream:
            yield stream


@dataclass(frozen=True, slots=True)
class Package:
    """What one import reads: tables as CSV, or fixtures as JSON where there is no CSV."""

    path: str
    files: tuple[File, ...]

    @property
    def size(self) -> int:
        """Bytes in all files."""
        return sum(file.size for file in self.files)

    def sha256(self) -> str:
        """One checksum over names and contents; of a single file its own SHA-256."""
        sums = [(file.name, _sha256(file)) for file in self.files]
        if len(sums) == 1:
            return sums[0][1]
        listing = "".join(f"{found}  {name}\n" for name, found in sums)
        return hashlib.sha256(listing.encode()).hexdigest()


def open_package(path: Path, problems: Problems) -> Package:
    """Looks what is at *path*; names without a table are added to *problems*.

    Raises Unreadable when there is nothing to read.
    """
    if not path.exists():
        raise Unreadable(Problem("E_FILE", _("There is no such file or folder."), str(path)))
    if path.is_dir():
        found = _in_folder(path)
    elif zipfile.is_zipfile(path) and path.suffix.lower() == ".zip":
        found = _in_zip(path)
    else:
        found = [File(path.name, path.stat().st_size, path.parent)]
    chosen = _chosen(found, problems)
    if not chosen and not problems:
        raise Unreadable(
            Problem("E_EMPTY", _("There is no table here: a table is a CSV file named after it, "
                                 "such as formations.csv."), str(path))
        )  # fmt: skip
    return Package(str(path), tuple(sorted(chosen, key=lambda file: file.name)))


def _in_folder(path: Path) -> list[File]:
    return [
        File(one.relative_to(path).as_posix(), one.stat().st_size, path)
        for one in sorted(path.rglob("*"))
        if one.is_file() and not _is_hidden(one.relative_to(path).as_posix())
    ]


def _in_zip(path: Path) -> list[File]:
    """The entries of a zip, after a look at its directory. Raises Unreadable."""
    found = []
    with zipfile.ZipFile(path) as zipped:
        entries = [e for e in zipped.infolist() if not e.is_dir() and not _is_hidden(e.filename)]
        names = [entry.filename for entry in entries]
        for entry in entries:
            parts = PurePosixPath(entry.filename).parts
            if entry.flag_bits & 1 or ".." in parts or entry.filename.startswith("/"):
                raise Unreadable(
                    Problem(
                        "E_ZIP_ENTRY",
                        _("The zip holds an encrypted or misplaced entry."),
                        entry.filename,
                    )
                )
            if entry.file_size > MOST_RATIO * max(entry.compress_size, 1024):
                raise Unreadable(
                    Problem(
                        "E_ZIP_SIZE", _("The entry is packed suspiciously tight."), entry.filename
                    )
                )
            found.append(File(entry.filename, entry.file_size, archive=path))
    if len(set(names)) < len(names):
        raise Unreadable(Problem("E_ZIP_ENTRY", _("The zip holds a name twice."), path.name))
    if sum(file.size for file in found) > MOST_BYTES:
        raise Unreadable(Problem("E_ZIP_SIZE", _("The zip holds more than 4 GB."), path.name))
    return found


def _is_hidden(name: str) -> bool:
    parts = [part for part in PurePosixPath(name).parts if part != ".."]
    return any(part.startswith((".", "__MACOSX", "~$")) for part in parts)


def _chosen(found: list[File], problems: Problems) -> list[File]:
    """The files to read: every CSV, which must be named after a table; else every JSON."""
    tables = [file for file in found if file.suffix == ".csv"]
    fixtures = [
        file for file in found
        if file.suffix == ".json" and PurePosixPath(file.name).name not in DESCRIPTIONS
    ]  # fmt: skip
    for file in found:
        if file.suffix not in (".csv", ".json", *BESIDE):
            problems.add(
                Problem("E_FORMAT", _("This is neither CSV nor JSON."), file.name,
                        hint=_("Save the table as CSV in UTF-8."))
            )  # fmt: skip
    for file in tables:
        if file.stem not in BY_NAME:
            problems.add(
                Problem("E_SHEET", _("No table is called “%(name)s”.") % {"name": file.stem},
                        file.name, hint=nearest(file.stem, BY_NAME))
            )  # fmt: skip
    return [file for file in tables if file.stem in BY_NAME] or fixtures


def _sha256(file: File) -> str:
    made = hashlib.sha256()
    with file.open() as stream:
        while block := stream.read(1 << 20):
            made.update(block)
    return made.hexdigest()
