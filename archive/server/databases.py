"""The two databases of Django's settings: `default` for the desk, `reader` for the public rooms."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from archive.server import environment
from archive.server.database_url import parse
from archive.server.home import APP, DATABASE, OWNER, READER, home
from archive.server.roles import EXTENSIONS_SCHEMA, PUBLIC_SCHEMA, Names

Database = dict[str, Any]
USES = ("web", "command", "owner")
PATIENT = "-c statement_timeout=0 -c transaction_timeout=0 -c idle_in_transaction_session_timeout=0"
READING = f"-c search_path={PUBLIC_SCHEMA},{EXTENSIONS_SCHEMA} -c default_transaction_read_only=on"


def embedded() -> bool:
    """Tell whether the archive runs its own PostgreSQL."""
    return not environment.text("DATABASE_URL")


def databases(var: Path) -> dict[str, Database]:
    """Return DATABASES: from the environment, or of the embedded PostgreSQL below `var`.

    DATABASE_USE says for what this process uses it: `web` (the default), `command` (the same
    role without the time limits of a web request) or `owner` (may change tables).
    """
    use = environment.text("DATABASE_USE", USES[0])
    desk, reader = _embedded(var, use) if embedded() else _given(use)
    if use == "command" and embedded():
        _add_options(desk, PATIENT)
    _add_options(reader, READING)
    for database in (desk, reader):
        database["CONN_MAX_AGE"] = environment.number("CONN_MAX_AGE", 60)
        database["CONN_HEALTH_CHECKS"] = True
    return {"default": desk, "reader": reader}


def names() -> Names:
    """Return what the roles are called, and their passwords, as far as the addresses tell."""
    if embedded():
        return Names()
    app = parse(environment.text("DATABASE_URL"))
    url = environment.text("READER_DATABASE_URL")
    reader = parse(url, "READER_DATABASE_URL") if url else {"USER": "", "PASSWORD": ""}
    passwords = {part["USER"]: password_of(part) for part in (app, reader)}
    return Names(app["USER"], reader["USER"], passwords)


def password_of(database: Database) -> str:
    """Return the password of an address: written in it, or in the `passfile` it names."""
    passfile = database.get("OPTIONS", {}).get("passfile")
    if database["PASSWORD"] or not passfile or not os.path.exists(passfile):
        return str(database["PASSWORD"])
    for line in Path(passfile).read_text(encoding="utf-8").splitlines():
        *_, user, password = re.split(r"(?<!\\):", line)
        if user == database["USER"]:
            return password
    return ""


def _given(use: str) -> tuple[Database, Database]:
    desk = parse(environment.text("DATABASE_URL"))
    reader = environment.text("READER_DATABASE_URL")
    owner = environment.text("OWNER_DATABASE_URL")
    public = parse(reader, "READER_DATABASE_URL") if reader else dict(desk)
    public["OPTIONS"] = dict(public["OPTIONS"])
    if use == "owner" and owner:
        desk = parse(owner, "OWNER_DATABASE_URL")
    return desk, public


def _embedded(var: Path, use: str) -> tuple[Database, Database]:
    place = home(var)
    passwords = place.passwords()
    common: Database = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": DATABASE,
        "HOST": os.fspath(place.socket),
        "PORT": "",
    }
    desk = OWNER if use == "owner" else APP
    return (
        common | {"USER": desk, "PASSWORD": passwords[desk], "OPTIONS": {}},
        common | {"USER": READER, "PASSWORD": passwords[READER], "OPTIONS": {}},
    )


def _add_options(database: Database, options: str) -> None:
    """Add start-up options of a session to those an address may carry already."""
    given = database["OPTIONS"].get("options", "")
    database["OPTIONS"]["options"] = f"{given} {options}".strip()
