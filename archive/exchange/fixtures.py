"""Fixtures: the editors' tables, imported into an empty archive and exported in canonical form."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from django.db import transaction
from django.utils.translation import gettext as _

from archive.exchange.exporting import export_archive
from archive.exchange.importing import Order, Progress, import_archive
from archive.exchange.problems import Problem, Problems, Refused
from archive.exchange.session import Session, session
from archive.exchange.tables import TABLES, Table
from archive.models import VOCABULARIES

#: Which tables each fixture holds, in the order in which they are loaded.
FIXTURES: Final[dict[str, tuple[Table, ...]]] = {
    "vocabularies": tuple(table for table in TABLES if table.model in VOCABULARIES),
    "belgrade-offensive": tuple(table for table in TABLES if table.model not in VOCABULARIES),
}
#: An archive with more rows is not a place to build fixtures in.
MOST_ROWS: Final = 200_000


class _Built(Exception):
    """Leaves the transaction in which fixtures were built, so that nothing of it stays."""


def build_fixtures(
    seeds: Path, target: Path, progress: Progress | None = None, using: str = "default"
) -> None:
    """Writes `target/<fixture>/…` from *seeds*; the archive at hand is as before.

    Raises Refused with every problem of the seeds.
    """
    with _empty_archive(using):
        import_archive(Order(seeds), progress, using)
        for name, tables in FIXTURES.items():
            export_archive(target / name, tables=tables, described=False, using=using)


def differences(built: Path, committed: Path) -> list[str]:
    """Names of the files in which two sets of fixtures differ."""
    files = {
        path.relative_to(root).as_posix()
        for root in (built, committed) for name in FIXTURES
        for path in (root / name).rglob("*") if path.suffix in (".csv", ".json")
    }  # fmt: skip
    return sorted(name for name in files if _bytes(built / name) != _bytes(committed / name))


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


@contextmanager
def _empty_archive(using: str) -> Iterator[None]:
    """A transaction in which the archive is empty, and which is rolled back."""
    try:
        with transaction.atomic(using=using), session(using) as opened:
            _empty(opened)
            yield
            raise _Built
    except _Built:
        pass


def _empty(opened: Session) -> None:
    rows = sum(opened.row(f'SELECT count(*) FROM "{t.db_table}"')[0] for t in TABLES)
    if rows > MOST_ROWS:
        problems = Problems()
        problems.add(
            Problem("E_TOO_BIG", _("The archive holds %(rows)d rows; build in a small one.")
                    % {"rows": rows})
        )  # fmt: skip
        raise Refused(problems)
    for name in ("muster.bulk", "muster.undo"):
        opened.run("SELECT set_config(%s, 'on', true)", (name,))
    for table in reversed(TABLES):
        opened.run(f'DELETE FROM "{table.db_table}"')
    for name in ("muster.bulk", "muster.undo"):
        opened.run("SELECT set_config(%s, '', true)", (name,))
