"""What the tests of the desk share: editors, and what their browsers would send."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.cast import Cast, cast


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in this folder speaks to the database."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.django_db)


@pytest.fixture
def standing(db: None) -> Cast:
    """The standing cast."""
    return cast()


@pytest.fixture
def anna(db: None) -> User:
    """An editor with every right."""
    return User.objects.create_superuser("anna", "anna@example.org", "a long password")


@pytest.fixture
def desk(anna: User) -> Client:
    """Anna at the desk."""
    client = Client()
    client.force_login(anna)
    return client


@pytest.fixture
def other_desk(db: None) -> Client:
    """Another editor with every right."""
    client = Client()
    client.force_login(User.objects.create_superuser("boris", "", "a long password"))
    return client


@pytest.fixture
def assistant(db: None) -> Any:
    """Somebody who may log in and nothing else."""
    client = Client()
    client.force_login(User.objects.create_user("vera", "", "a long password", is_staff=True))
    return client
