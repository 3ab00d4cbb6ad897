"""What was measured, as tables of Markdown."""

from __future__ import annotations

import datetime as dt
import os
import platform
from collections.abc import Iterator

import psycopg2
from django.db import connection

from tests.bench.loading import Pace
from tests.bench.measuring import Series


def machine(formations: int, rows: int, nodes: int) -> str:
    """One line: the day, the machine, the size of the archive."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        version = cursor.fetchone()[0].split()[0]
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return (
        f"{dt.date.today().isoformat()}, {os.cpu_count()} processors, "
        f"{pages * size / 2**30:.0f} GiB, Python {platform.python_version()}, "
        f"PostgreSQL {version}, psycopg2 {psycopg2.__version__.split()[0]}; "
        f"{formations:,} formations, {rows:,} rows, "
        f"a tree of {nodes:,}."
    )


def paces(measured: list[Pace]) -> Iterator[str]:
    """Rows per second of processor time, the last one being the yardstick."""
    floor = measured[-1].rows_per_second
    yield "| rows in | rows | s | CPU s | rows per CPU s | of COPY | peak MB |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for one in measured:
        yield (
            f"| {one.what} | {one.rows:,} | {one.seconds:.1f} | {one.cpu:.1f} | "
            f"{one.rows_per_second:,.0f} | {one.rows_per_second / floor:.0%} | "
            f"{one.megabytes or ''} |"
        )


def pages(measured: list[Series]) -> Iterator[str]:
    """Waiting and processor time, each page beside its floor."""
    yield (
        "| page | server | requests | kB | p50 ms | p95 ms | CPU ms | of it workers | "
        "of it database | p50 × floor | CPU × floor |"
    )
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    floors = {one.question: one for one in measured if one.server == "floor"}
    for one in measured:
        yield _page(one, floors.get(one.question))


def _page(one: Series, floor: Series | None) -> str:
    ratios = ["", ""]
    if floor is not None and floor is not one:
        ratios = [
            f"{one.percentile(0.5) / floor.percentile(0.5):.1f}",
            f"{one.cpu / floor.cpu:.1f}",
        ]
    cells = [
        one.question, one.server, f"{one.requests:,}", f"{one.size / 1000:.1f}",
        f"{one.percentile(0.5):.2f}", f"{one.percentile(0.95):.2f}", f"{one.cpu:.2f}",
        f"{one.worker_ms / one.requests:.2f}", f"{one.database_ms / one.requests:.2f}", *ratios,
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"
