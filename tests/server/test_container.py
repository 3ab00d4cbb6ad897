"""The compose file, as far as it can be read without Docker."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings

from archive.server import keys
from archive.server.database_url import parse
from archive.server.databases import password_of

BASE = Path(settings.BASE_DIR)
OURS = ("keys", "prepare", "site")


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    return yaml.safe_load((BASE / "docker-compose.yml").read_text(encoding="utf-8"))["services"]


def test_every_variable_of_ours_is_a_documented_setting(services: dict[str, Any]) -> None:
    table = (BASE / "README.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", table, re.MULTILINE))
    given = {name for service in OURS for name in services[service].get("environment", {})}
    assert "DATABASE_URL" in given
    assert given <= documented


def test_the_database_keeps_its_data_where_version_18_has_them(services: dict[str, Any]) -> None:
    assert services["database"]["image"].startswith("postgres:18")
    assert "data:/var/lib/postgresql" in services["database"]["volumes"]


@pytest.mark.parametrize("service", OURS)
def test_ours_run_unprivileged(services: dict[str, Any], service: str) -> None:
    told = services[service]
    assert told["user"].split(":")[0] not in ("0", "root")
    assert told["cap_drop"] == ["ALL"]
    assert told["init"] is True


def test_only_the_preparation_may_change_tables(services: dict[str, Any]) -> None:
    holders = [
        name for name in OURS if "OWNER_DATABASE_URL" in services[name].get("environment", {})
    ]
    assert holders == ["prepare"]


def test_both_are_asked_for_their_health(services: dict[str, Any]) -> None:
    assert services["site"]["healthcheck"]["test"][-1] == "readyz"
    assert "pg_isready" in services["database"]["healthcheck"]["test"]


def test_the_image_has_the_files_that_it_copies() -> None:
    recipe = (BASE / "archive" / "server" / "container" / "Dockerfile").read_text(encoding="utf-8")
    ignored = (BASE / ".dockerignore").read_text(encoding="utf-8").splitlines()
    copied = {line.split()[1] for line in recipe.splitlines() if line.startswith("COPY")}
    assert copied
    for name in copied:
        assert (BASE / name).exists()
        assert f"!{name}" in ignored


def test_the_keys_open_every_address(services: dict[str, Any], tmp_path: Path) -> None:
    keys.write(tmp_path)
    first = (tmp_path / "pgpass").read_text()
    keys.write(tmp_path)
    assert (tmp_path / "pgpass").read_text() == first
    assert (tmp_path / "pgpass").stat().st_mode & 0o777 == 0o600
    for name, value in services["prepare"]["environment"].items():
        if name.endswith("DATABASE_URL"):
            assert password_of(parse(value.replace("/keys", str(tmp_path))))
