"""What every test shares: the database."""

from __future__ import annotations

import pytest
from django.conf import settings

from tests import database


def pytest_configure(config: pytest.Config) -> None:
    """Start the run's PostgreSQL once, in the process that starts the others."""
    if not settings.EMBEDDED or config.option.collectonly:
        return
    config.option.reuse_db = True  # new at every run, and thrown away with the whole cluster
    if not hasattr(config, "workerinput"):
        cluster = database.start()
        config.add_cleanup(lambda: database.finish(cluster))
