"""A question that takes too long gets a page that says so, not a traceback."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from tests.cast import Cast

pytestmark = pytest.mark.django_db


def test_a_cancelled_query_is_a_503_with_advice(client: Client, standing: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = '1ms'")
    response = client.get("/sources/article/")
    assert response.status_code == 503
    assert response["Retry-After"] == "10"
    assert "The question took too long" in response.content.decode()
