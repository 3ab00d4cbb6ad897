"""The README keeps its promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_named():
    folder = ROOT / "archive" / "management" / "commands"
    commands = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    named = set(re.findall(r"`(?:manage\.py )?(\w+)[^`]*`", README))
    assert commands - named == set()


def test_every_room_is_named():
    rooms = {p.parent.name for p in (ROOT / "archive").glob("*/__init__.py")}
    named = set(re.findall(r"`(\w+)/`", README))
    assert rooms - named - {"management", "migrations", "templatetags"} == set()


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#]+)", README))
def test_every_link_leads_somewhere(target):
    assert (ROOT / target).exists()


def test_the_two_commands_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {"run", "test"} <= set(re.findall(r"^(\w+):.*## ", makefile, re.MULTILINE))
