"""Exporting: one snapshot, streamed table by table, sorted, with a description and checksums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from django.db import connections, transaction

from archive.exchange.describing import NAME, describe
from archive.exchange.selecting import rows_as_json, rows_as_texts, schema
from archive.exchange.session import Session
from archive.exchange.tables import TABLES, Table
from archive.exchange.targets import Folder, Sink, Written, Zip

Form = Literal["bundle", "json"]
FIXTURE: Final = "archive.json"
_BLOCK: Final = 2000


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the files with their checksums, and the number of rows."""

    files: tuple[Written, ...]
    rows: int


def export_archive(
    path: Path, *, published: bool = False, form: Form = "bundle",
    tables: Iterable[Table] = TABLES, described: bool = True, using: str = "default",
) -> Exported:  # fmt: skip
    """Writes a bundle (a folder, or a .zip) or a JSON fixture; tables without rows are left out.

    *published* takes only what readers may see; *described* adds `datapackage.json`. Equal data
    give equal bytes.
    """
    chosen = tuple(tables)
    with snapshot(using) as opened:
        filled = [t for t in chosen if _has_rows(opened, t, published)]
        if form == "json":
            return _fixture(opened, path, filled, published)
        return _bundle(opened, path, filled, published, described)


@contextmanager
def snapshot(using: str = "default") -> Iterator[Session]:
    """A transaction that sees the archive as it stands at its start."""
    nested = connections[using].in_atomic_block
    with transaction.atomic(using=using):
        opened = Session(using)
        try:
            if not nested:
                opened.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            opened.lift_limits()
            yield opened
        finally:
            opened.close()


def _has_rows(opened: Session, table: Table, published: bool) -> bool:
    where = f'{schema(published)}."{table.db_table}"'
    return bool(opened.row(f"SELECT EXISTS (SELECT FROM {where})")[0])


def _bundle(
    opened: Session, path: Path, tables: list[Table], published: bool, described: bool
) -> Exported:
    target: Any
    if path.suffix.lower() == ".zip":
        target = Zip(path)
    else:
        target = Folder(path, frozenset([NAME, *(f"{table.name}.csv" for table in TABLES)]))
    written = []
    for table in tables:
        name = f"{table.name}.csv"
        with target.file(name) as sink:
            rows = _table(opened, table, published, sink)
        written.append((table, sink.written(name), rows))
    files = [file for _table_, file, _rows in written]
    if described:
        with target.file(NAME) as sink:
            sink.write(describe(written, published))
        files.append(sink.written(NAME))
    target.close()
    return Exported(tuple(files), sum(rows for *_rest, rows in written))


def _table(opened: Session, table: Table, published: bool, sink: Sink) -> int:
    header = ",".join(column.name for column in table.columns)
    sink.write(f"{header}\n".encode())
    return opened.unload(rows_as_texts(table, published), sink)


def _fixture(opened: Session, path: Path, tables: list[Table], published: bool) -> Exported:
    file = path if path.suffix.lower() == ".json" else path / FIXTURE
    target = Folder(file.parent)
    rows = 0
    with target.file(file.name) as sink:
        sink.write(b"[")
        for table in tables:
            for text in opened.stream(rows_as_json(table, published), _BLOCK):
                sink.write(b",\n" if rows else b"\n")
                sink.write(text.encode("utf-8"))
                rows += 1
        sink.write(b"\n]\n")
    return Exported((sink.written(file.name),), rows)
