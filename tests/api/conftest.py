"""What the tests of the interface share."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.cast import Cast, cast

Get = Callable[..., Any]


@pytest.fixture
def standing(db: None) -> Cast:
    """The standing cast."""
    return cast()


@pytest.fixture
def get(client: Client) -> Get:
    """The content of the answer at a path below `/api/v1/`, which must be 200."""

    def ask(path: str, **query: str) -> Any:
        response = client.get(f"/api/v1/{path}", query)
        assert response.status_code == 200, response.content.decode()
        return json.loads(response.content)

    return ask
