"""What every test shares: the database, and word of what could not be run."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings

from tests import browsers, database

BROWSER_TESTS = Path(__file__).parent / "browser"


def pytest_configure(config: pytest.Config) -> None:
    """Start the run's PostgreSQL once, in the process that starts the others."""
    if not settings.EMBEDDED or config.option.collectonly:
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
