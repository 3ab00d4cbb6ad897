"""Every variable that is read is documented, and every documented one is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

from archive.server import environment
from archive.server.trouble import Trouble

ARCHIVE = Path(settings.BASE_DIR) / "archive"
READ = re.compile(r'environment\.(?:text|flag|number|listing)\(\s*"([A-Z_]+)"')
DOCUMENTED = re.compile(r"^\| `([A-Z_]+)` \|", re.MULTILINE)


def read() -> set[str]:
    return {
        name
        for path in ARCHIVE.rglob("*.py")
        for name in READ.findall(path.read_text(encoding="utf-8"))
    }


def test_the_table_of_settings_is_complete() -> None:
    written = (ARCHIVE.parent / "README.md").read_text(encoding="utf-8")
    assert read() == set(DOCUMENTED.findall(written))
    assert "DATABASE_URL" in read()


def test_the_environment_is_read_in_one_place_only() -> None:
    elsewhere = re.compile(r"os\.getenv|os\.environ(\.get\(|\[)")
    allowed = {ARCHIVE / "server" / "environment.py"}
    found = [
        path
        for path in ARCHIVE.rglob("*.py")
        if path not in allowed and elsewhere.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("value", ["maybe", "2", "-"])
def test_a_flag_is_yes_or_no(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DEBUG", value)
    with pytest.raises(Trouble, match=f"DEBUG is '{value}', which is neither 1 nor 0"):
        environment.flag("DEBUG")


@pytest.mark.parametrize("value", ["0", "65536", "http", "-1", "8.0", "²"])
def test_a_number_keeps_within_its_bounds(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PORT", value)
    with pytest.raises(Trouble, match=r"PORT is .* a whole number from 1 to 65535"):
        environment.number("PORT", 8000, 1, 65535)


def test_a_list_is_trimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_HOSTS", " a.example , ,b.example")
    assert environment.listing("ALLOWED_HOSTS") == ["a.example", "b.example"]
