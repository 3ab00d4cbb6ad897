"""Importing: read, stage, check everything, plan, apply, all in one transaction."""

from __future__ import annotations

import time
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import psycopg2
from django.db import transaction
from django.utils.translation import gettext as _

from archive.exchange.applying import apply
from archive.exchange.deriving import derive
from archive.exchange.headers import check_header
from archive.exchange.planning import Plan, plan
from archive.exchange.problems import Problem, Problems, Refused, Unreadable
from archive.exchange.readers import Package, open_package, sheets
from archive.exchange.resolving import resolve
from archive.exchange.session import Session, recorded, session
from archive.exchange.staging import Staging
from archive.exchange.tables import Table
from archive.exchange.validating import Validation
from archive.models import ImportBatch


class Progress(Protocol):
    """Hears how far an import has come."""

    def phase(self, sentence: str, total: int = 0) -> None:
        """A new phase begins; *total* is its length in bytes where it is known."""

    def advance(self, done: int) -> None:
        """So much more of the phase is done."""


class Silent:
    """Progress that nobody watches."""

    def phase(self, sentence: str, total: int = 0) -> None:
        """Nothing is shown."""

    def advance(self, done: int) -> None:
        """Nothing is shown."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked: the package, by whom and why, and what they may do."""

    path: Path
    user: Any = None
    username: str = ""
    reason: str = ""
    may_publish: bool = True
    dry_run: bool = False
    samples: int = 5


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it: the plan, the batch if anything was written, and the time it took."""

    plan: Plan
    batch: ImportBatch | None
    rows: int
    sha256: str
    seconds: float
    earlier: ImportBatch | None = None


class _Rehearsed(Exception):
    """Leaves the transaction of a dry run, so that nothing stays."""


def import_archive(
    order: Order, progress: Progress | None = None, using: str = "default"
) -> Report:
    """Imports a folder, zip, CSV or JSON file; or rehearses it, when the order says `dry_run`.

    Raises Refused with every problem found, Busy while another import runs. Whatever is raised,
    nothing has been written.
    """
    shown = progress or Silent()
    began = time.monotonic()
    problems = Problems()
    with _refusing(order.path, problems):
        package = open_package(order.path, problems)
        sha256 = package.sha256()
        done, batch, rows = _transact(order, package, sha256, problems, shown, using)
    earlier = None if batch else _earlier(sha256, using)
    seconds = time.monotonic() - began
    return Report(done, None if order.dry_run else batch, rows, sha256, seconds, earlier)


@contextmanager
def _refusing(path: Path, problems: Problems) -> Iterator[None]:
    """Turns what stops an import half-way into one more problem, and the refusal."""
    try:
        yield
    except Unreadable as stopped:
        problems.add(stopped.problem)
    except (OSError, zipfile.BadZipFile, zlib.error) as error:
        told = _("The files cannot be read: %(why)s.") % {"why": error}
        problems.add(Problem("E_FILE", told, str(path)))
    except psycopg2.OperationalError as error:
        told = _("The database stopped answering (%(why)s). Running the import again is safe.")
        problems.add(Problem("E_DATABASE", told % {"why": str(error).strip()}))
    else:
        return
    raise Refused(problems) from None


def _transact(
    order: Order,
    package: Package,
    sha256: str,
    problems: Problems,
    progress: Progress,
    using: str,
) -> tuple[Plan, ImportBatch | None, int]:
    """Runs the import in its transaction, which a dry run leaves without a trace."""
    made: list[tuple[Plan, ImportBatch | None, int]] = []
    try:
        with session(using) as opened:
            made.append(_import(opened, order, package, sha256, problems, progress))
            if order.dry_run:
                raise _Rehearsed
    except _Rehearsed:
        pass
    return made[0]


def _earlier(sha256: str, using: str) -> ImportBatch | None:
    found: ImportBatch | None = ImportBatch.objects.using(using).filter(sha256=sha256).first()
    return found


def _import(
    opened: Session, order: Order, package: Package, sha256: str, problems: Problems,
    progress: Progress,
) -> tuple[Plan, ImportBatch | None, int]:  # fmt: skip
    staging = _stage(opened, package, problems, progress)
    progress.phase(_("Checking %(rows)d rows") % {"rows": staging.rows})
    resolve(staging)
    for table in staging.tables:
        _derive_rest(staging, table)
    check = Validation(staging, problems)
    check.find_duplicates()
    check.find_missing()
    check.find_stale_dates()
    if not order.may_publish:
        check.find_forbidden()
    if problems:
        check.find_broken_rules()
        raise Refused(problems)
    made = plan(opened, staging.tables, order.samples)
    batch = None
    if not made.is_empty:
        progress.phase(
            _("Writing %(rows)d rows") % {"rows": made.total("created") + made.total("changed")}
        )
        batch = _apply(opened, order, made, sha256, check)
    staging.drop()
    return made, batch, staging.rows


def _stage(opened: Session, package: Package, problems: Problems, progress: Progress) -> Staging:
    progress.phase(_("Reading %(path)s") % {"path": package.path}, package.size)
    staging = Staging(opened)
    for sheet in sheets(package, problems):
        if check_header(sheet, problems):
            staging.take(sheet, problems)
        progress.advance(sheet.size)
    staging.settle()
    return staging


def _derive_rest(staging: Staging, table: Table) -> None:
    """Derives the keys of rows whose sheet did not bring all that they are made from."""
    if table.label in staging.partial:
        derive(
            staging.session, table,
            f"EXISTS (SELECT FROM stage_{table.label} s WHERE s._key = r._key "
            f"AND s.search_key IS NULL)",
        )  # fmt: skip


def _apply(
    opened: Session, order: Order, made: Plan, sha256: str, check: Validation
) -> ImportBatch:
    """Writes the plan and its batch. Raises Refused when a rule of the tables is broken."""
    context = uuid.uuid4()
    batch = ImportBatch(
        user=order.user, path=str(order.path)[-400:], sha256=sha256, reason=order.reason[:400],
        counts=made.counts(), context=context,
    )  # fmt: skip
    try:
        with transaction.atomic(using=opened.using), recorded(
            opened, context, user=getattr(order.user, "pk", None), username=order.username,
            reason=order.reason, batch=batch.key,
        ):  # fmt: skip
            apply(opened, made)
    except psycopg2.Error as error:
        check.find_broken_rules()
        if not check.problems:
            check.translate(error)
        raise Refused(check.problems) from None
    batch.save(using=opened.using)
    return batch
