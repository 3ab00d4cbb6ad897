"""What every test shares: the database, and word of what could not be run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections

from tests import browsers, database

BROWSER_TESTS = Path(__file__).parent / "browser"


def pytest_configure(config: pytest.Config) -> None:
    """Start the run's PostgreSQL once, in the process that starts the others."""
    if config.option.collectonly:
        return
    if not settings.EMBEDDED:
        database.make_roles()
        return
    config.option.reuse_db = True  # new at every run, and thrown away with the whole cluster
    if not hasattr(config, "workerinput"):
        cluster = database.start()
        config.add_cleanup(lambda: database.finish(cluster))


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the browser tests out where there is no browser; the summary says so."""
    if browsers.missing() and BROWSER_TESTS in (collection_path, *collection_path.parents):
        return True
    return None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, just above the counts, what did not run and how to run it."""
    if reason := browsers.missing():
        terminalreporter.section("NOT RUN: the browser tests", red=True, bold=True)
        terminalreporter.line(f"The browser tests did not run: {reason}", red=True, bold=True)


@pytest.fixture(autouse=True)
def _reader_sees_the_test() -> Iterator[None]:
    """The alias `reader` shares the test's connection, and so the rows not yet committed.

    That readers see published rows only is proven by tests which take the reader's role, and by
    browser tests, whose server has a reader's connection of its own.
    """
    connections["reader"] = connections["default"]
    yield
    del connections["reader"]
