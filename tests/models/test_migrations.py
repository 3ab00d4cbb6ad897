"""The migrations tell the models whole, in one line."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.core.management import call_command


@pytest.mark.django_db
def test_no_change_of_a_model_waits_for_its_migration():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_the_migrations_stand_in_one_line():
    assert apps.is_installed("django_linear_migrations")
    assert run_checks(tags=["models"]) == []
