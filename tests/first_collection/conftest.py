"""The first collection, loaded as a new archive loads it, and gone when everything is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction

from archive.exchange.fixtures import FIXTURES
from archive.exchange.importing import Order, import_archive


@pytest.fixture(scope="package", autouse=True)
def first_collection(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Loads it once, into a transaction around all of these tests that is rolled back at the end.

    Each test has a savepoint of its own within, so that none sees what another has changed.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        for name in FIXTURES:
            import_archive(Order(Path(settings.BASE_DIR, "fixtures", name)))
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        yield
        transaction.set_rollback(True)
