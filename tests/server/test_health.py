"""What probes are told."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client


def test_it_lives_without_a_database(client: Client) -> None:
    answer = client.get("/livez")
    assert (answer.status_code, answer.text) == (200, "alive\n")
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_it_is_ready_with_every_migration(client: Client) -> None:
    assert client.get("/readyz").status_code == 200
    MigrationRecorder(connection).migration_qs.filter(app="archive").last().delete()
    answer = client.get("/readyz")
    assert (answer.status_code, answer.text) == (503, "the database lacks migrations\n")
