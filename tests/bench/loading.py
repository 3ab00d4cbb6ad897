"""How fast rows come in: through the import, and by plain COPY into the same tables."""

from __future__ import annotations

import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from archive.exchange.importing import Order, import_archive
from archive.models import CONTENT
from tests.bench.clock import cpu_milliseconds


@dataclass(frozen=True)
class Pace:
    """So many rows in so many seconds, of which processors worked `cpu`, ours and PostgreSQL's."""

    what: str
    rows: int
    seconds: float
    cpu: float
    megabytes: int = 0

    @property
    def rows_per_second(self) -> float:
        """Rows per second of processor time, which a busy machine changes less than the clock."""
        return self.rows / self.cpu


class Watch:
    """How long something took, by the clock and by all processors; PostgreSQL is our child."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._cpu = cpu_milliseconds(os.getpid())

    def read(self) -> tuple[float, float]:
        """Seconds by the clock, and of processors."""
        cpu = cpu_milliseconds(os.getpid()) - self._cpu
        return time.monotonic() - self._began, cpu / 1000


def load(bundle: Path, folder: Path) -> list[Pace]:
    """Imports the bundle, again unchanged, then puts the same rows in by COPY; analysed at last."""
    paces = [_import("import, into an empty archive", bundle), _import("import, unchanged", bundle)]
    tables = [(model, folder / f"{model._meta.model_name}.copy") for model in CONTENT]
    rows = sum(_copy_out(model, path) for model, path in tables)
    for what, triggers in (
        ("COPY, with the triggers of the tables (history, versions)", True),
        ("COPY, keys, indexes and generated columns only", False),
    ):
        paces.append(Pace(what, rows, *_copy_in(tables, triggers)))
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)")
    return paces


def _import(what: str, bundle: Path) -> Pace:
    watch = Watch()
    report = import_archive(Order(bundle, username="benchmark"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Pace(what, report.rows, *watch.read(), peak)


def _columns(model: Any) -> str:
    kept = [f for f in model._meta.concrete_fields if not getattr(f, "generated", False)]
    return ", ".join(f'"{field.column}"' for field in kept)


def _copy_out(model: Any, path: Path) -> int:
    with connection.cursor() as cursor, path.open("wb") as file:
        query = f"SELECT {_columns(model)} FROM {model._meta.db_table} ORDER BY id"
        cursor.copy_expert(f"COPY ({query}) TO STDOUT", file)
        return int(cursor.rowcount)


def _copy_in(tables: list[tuple[Any, Path]], triggers: bool) -> tuple[float, float]:
    """Empties the tables and fills them again in one transaction; how long the filling took."""
    names = [model._meta.db_table for model, _path in tables]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(names)} CASCADE")
        for name in names:
            cursor.execute(f"ALTER TABLE {name} {'ENABLE' if triggers else 'DISABLE'} TRIGGER USER")
        cursor.execute("SELECT set_config('muster.bulk', 'on', true)")
        watch = Watch()
        for model, path in tables:
            with path.open("rb") as file:
                cursor.copy_expert(
                    f"COPY {model._meta.db_table} ({_columns(model)}) FROM STDIN", file
                )
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        taken = watch.read()
    with connection.cursor() as cursor:
        for name in names:
            cursor.execute(f"ALTER TABLE {name} ENABLE TRIGGER USER")
    return taken
