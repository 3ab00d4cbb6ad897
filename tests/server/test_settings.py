"""The settings as a public site and a newcomer get them, in processes of their own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from django.conf import settings


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.slow
def test_a_public_site_passes_djangos_own_check(surroundings: dict[str, str]) -> None:
    public = surroundings | {"HTTPS": "1", "ALLOWED_HOSTS": "archive.example"}
    done = manage("check", "--deploy", "--fail-level", "WARNING", **public)
    assert (done.returncode, "no issues" in done.stdout) == (0, True), done.stderr


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("PORT", "http", "PORT is 'http'; set it to a whole number from 1 to 65535."),
        ("DEBUG", "perhaps", "DEBUG is 'perhaps', which is neither 1 nor 0"),
        ("DATABASE_URL", "sqlite:///x", "DATABASE_URL is no address of a PostgreSQL database"),
    ],
)
def test_a_wrong_value_gets_one_sentence(
    surroundings: dict[str, str], name: str, value: str, sentence: str
) -> None:
    done = manage("run", **surroundings | {name: value})
    assert done.returncode == 1
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1


def test_the_secret_key_is_made_once_and_kept_private(surroundings: dict[str, str], folder) -> None:
    asked = (
        "shell",
        "--no-imports",
        "-c",
        "from django.conf import settings as s; print(s.SECRET_KEY)",
    )
    wanted = surroundings | {"DATABASE_URL": "postgres://u@h/d"}
    first, second = manage(*asked, **wanted), manage(*asked, **wanted)
    assert first.stdout == second.stdout
    assert len(first.stdout) > 40, first.stderr
    assert (folder / "var" / "secret-key.json").stat().st_mode & 0o777 == 0o600
