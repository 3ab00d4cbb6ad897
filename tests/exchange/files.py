"""Small packages of files for the tests of imports."""

from __future__ import annotations

from pathlib import Path

from archive.exchange.importing import Order, Report, import_archive
from archive.exchange.problems import Problem, Refused


def written(folder: Path, files: dict[str, str | bytes]) -> Path:
    """The folder with the files written into it."""
    # nothing is written for a file that is there already
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        path.write_bytes(data)
    return folder


def imported(folder: Path, files: dict[str, str | bytes], **order: object) -> Report:
    """The report of importing the files."""
    return import_archive(Order(written(folder, files), **order))


def problems(folder: Path, files: dict[str, str | bytes], **order: object) -> list[Problem]:
    """The problems for which the files are refused; empty when they are taken."""
    try:
        imported(folder, files, **order)
    except Refused as refused:
        return list(refused.problems)
    return []
