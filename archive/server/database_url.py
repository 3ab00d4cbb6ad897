"""A database as one address: postgres://user:password@host:port/name?option=value."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from archive.server.trouble import Trouble

SCHEMES = frozenset({"postgres", "postgresql"})
EXAMPLE = "postgres://archive_app:secret@localhost:5432/archive"


def parse(url: str, name: str = "DATABASE_URL") -> dict[str, Any]:
    """Return the address as one entry of Django's DATABASES.

    A Unix socket is written as an encoded host (`postgres://u@%2Frun%2Fpostgresql/archive`) or
    as `?host=/run/postgresql`. Other parts of the query (`sslmode`, `passfile`,
    `application_name`, ...) are handed to libpq.
    Raises Trouble, naming the variable, for what is no address of a PostgreSQL database.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise Trouble(f"{name} cannot be read ({error}); write it like {EXAMPLE}.") from error
    database = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in SCHEMES or not database or "/" in database:
        raise Trouble(f"{name} is no address of a PostgreSQL database; write it like {EXAMPLE}.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", unquote(_host(parts.netloc))),
        "PORT": str(port or options.pop("port", "")),
        "OPTIONS": options,
    }


def _host(netloc: str) -> str:
    """Return the host as written: `urlsplit().hostname` would make a socket's folder lower case."""
    host = netloc.rpartition("@")[2]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
