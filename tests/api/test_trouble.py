"""When the archive cannot answer it says so in JSON and shows nothing of its inside."""

from __future__ import annotations

import json

import pytest
from django.db import connection
from django.test import Client

from archive.api import index
from tests.cast import Cast

pytestmark = pytest.mark.django_db


def test_a_question_that_takes_too_long_is_stopped(client: Client, standing: Cast):
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = '1ms'")
    response = client.get("/api/v1/engagements/belgrade-offensive")
    assert response.status_code == 503
    assert response["Content-Type"] == "application/problem+json"
    assert response["Retry-After"] == "10"
    assert response["Cache-Control"] == "no-store"
    assert "statement" not in json.loads(response.content)["detail"]


def test_a_fault_of_ours_is_logged_and_not_shown(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(index, "reverse", None)
    response = client.get("/api/v1/")
    assert response.status_code == 500
    assert response["Content-Type"] == "application/problem+json"
    assert response["Cache-Control"] == "no-store"
    assert b"NoneType" not in response.content
    assert "NoneType" in caplog.text
