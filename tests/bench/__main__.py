"""`python -m tests.bench`: load an invented archive, then measure each page beside its floor."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from tests.bench.invented.archive import write_archive
from tests.bench.scratch import scratch


def main() -> None:
    """Prints what was measured, as tables of Markdown; news go to stderr."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--formations", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--rounds", type=int, default=5, help="slices of each page")
    parser.add_argument("--seconds", type=float, default=1.0, help="length of a slice")
    given = parser.parse_args()
    tell("Starting PostgreSQL in a scratch place ...")
    with scratch() as (folder, cluster):
        from tests.bench import loading, measuring, questions, report, sites

        tell(f"Inventing {given.formations:,} formations ...")
        rows = sum(write_archive(folder / "bundle", given.formations, given.seed).values())
        tell(f"Importing {rows:,} rows ...")
        paces = loading.load(folder / "bundle", folder)
        asked, nodes = questions.questions()
        show([report.machine(given.formations, rows, nodes), "", *report.paces(paces), ""])
        tell("Measuring the pages ...")
        with sites.both() as (site, floor):
            assert cluster.process is not None
            database = cluster.process.pid
            series = measuring.measure(asked, site, floor, database, given.seconds, given.rounds)
        show(report.pages(series))


def tell(sentence: str) -> None:
    """News for whoever waits."""
    print(sentence, file=sys.stderr, flush=True)


def show(lines: Iterable[str]) -> None:
    """A part of the result."""
    print("\n".join(lines), flush=True)


main()
