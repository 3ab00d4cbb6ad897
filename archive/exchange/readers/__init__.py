"""Files as sheets of texts; what a cell may hold is not decided here."""

from __future__ import annotations

from collections.abc import Iterator

from archive.exchange.problems import Problems, Unreadable
from archive.exchange.readers.csv_sheets import read_csv
from archive.exchange.readers.json_fixtures import read_json
from archive.exchange.readers.package import File, Package, open_package
from archive.exchange.readers.sheet import Sheet
from archive.exchange.tables import BY_NAME

__all__ = ["File", "Package", "Sheet", "open_package", "sheets"]


def sheets(package: Package, problems: Problems) -> Iterator[Sheet]:
    """Every sheet of the package in turn; a file that cannot be opened becomes a problem.

    A sheet must be read to its end before the next is asked for.
    """
    for file in package.files:
        try:
            with file.open() as raw:
                if file.suffix == ".json":
                    yield from read_json(file.name, raw)
                else:
                    yield read_csv(BY_NAME[file.stem], file.name, raw, file.size)
        except Unreadable as stopped:
            problems.add(stopped.problem)
