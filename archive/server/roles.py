"""The three roles of the database and what each may do.

`archive_owner` owns the tables and migrates; `archive_app` reads and writes rows; `archive_public`
reads the views of schema `pub` and nothing else. History (`history_*`) can be added to, never
changed. Trusted extensions may live in schema `extensions`, which all three may use.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

from django.conf import settings
from django.db import DatabaseError, connections

from archive.server.home import APP, OWNER, READER
from archive.server.trouble import Trouble

PUBLIC_SCHEMA = "pub"
EXTENSIONS_SCHEMA = "extensions"
DENIED = "42501"
HISTORY = r"history\_%"

LIMITS: dict[str, dict[str, str]] = {
    OWNER: {"search_path": f"public, {EXTENSIONS_SCHEMA}"},
    APP: {
        "search_path": f"public, {EXTENSIONS_SCHEMA}",
        "statement_timeout": "30s",
        "lock_timeout": "3s",
        "idle_in_transaction_session_timeout": "10s",
        "transaction_timeout": "60s",
    },
    READER: {
        "search_path": f"{PUBLIC_SCHEMA}, {EXTENSIONS_SCHEMA}",
        "default_transaction_read_only": "on",
        "statement_timeout": "5s",
        "lock_timeout": "3s",
        "idle_in_transaction_session_timeout": "10s",
        "transaction_timeout": "10s",
    },
}
CONNECTIONS = {READER: 24}
SINCE = {"transaction_timeout": 170000}


class Cursor(Protocol):
    """What is needed of a cursor: Django's and psycopg2's own will both do."""

    def execute(self, query: str, params: Any = None, /) -> Any: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> Any: ...


class Names(NamedTuple):
    """What the roles of desk and reading room are called here, and the passwords known of them.

    The owner is whoever migrates.
    """

    app: str = APP
    reader: str = READER
    passwords: dict[str, str] = {}


def quoted(name: str) -> str:
    """Return an identifier of SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """Return a string of SQL."""
    return "'" + value.replace("'", "''") + "'"


def exists(cursor: Cursor, role: str) -> bool:
    """Tell whether the server knows the role."""
    cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
    return cursor.fetchone() is not None


def may_create(cursor: Cursor) -> bool:
    """Tell whether the session may make roles."""
    cursor.execute("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
    row = cursor.fetchone()
    return bool(row and row[0])


def missing(cursor: Cursor, names: Names) -> list[str]:
    """Return the statements that make the roles of `names` that the server does not know.

    A role whose password is not known here is made without one, and cannot log in until an
    administrator sets it.
    """
    cursor.execute("SELECT current_setting('server_version_num')::int")
    (version,) = cursor.fetchone()
    statements: list[str] = []
    for role, kind in ((names.app, APP), (names.reader, READER)):
        if role and not exists(cursor, role):
            statements += creation(role, names.passwords.get(role, ""), kind, version)
    return statements


def creation(role: str, password: str, kind: str, version: int) -> list[str]:
    """Return the statements that make a role; `kind` is the standing role it follows."""
    limit = CONNECTIONS.get(kind, -1)
    secret = f" PASSWORD {literal(password)}" if password else ""
    made = [
        f"CREATE ROLE {quoted(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION "
        f"NOBYPASSRLS CONNECTION LIMIT {limit}{secret}"
    ]
    return made + limits(role, kind, version)


def limits(role: str, kind: str, version: int) -> list[str]:
    """Return the statements that bound what a role's sessions may take."""
    return [
        f"ALTER ROLE {quoted(role)} SET {setting} = "
        + (value if setting == "search_path" else literal(value))
        for setting, value in LIMITS[kind].items()
        if version >= SINCE.get(setting, 0)
    ]


STANDING = Names()


def grants(cursor: Cursor, names: Names = STANDING) -> None:
    """Give each role exactly its rights on the current database; run after every migration.

    The session must be the owner's. Roles that do not exist are left out, and so is the owner
    when one role plays several parts.
    """
    cursor.execute("SELECT current_user, current_setting('server_version_num')::int")
    owner, version = cursor.fetchone()
    _shut_database(cursor, names)
    cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {PUBLIC_SCHEMA}")
    cursor.execute(f"REVOKE ALL ON SCHEMA {PUBLIC_SCHEMA} FROM PUBLIC")
    if _may_grant(cursor, "public"):
        cursor.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    for role, give in ((names.app, _give_app), (names.reader, _give_reader)):
        if role != owner and exists(cursor, role):
            give(cursor, quoted(role), version)


@contextlib.contextmanager
def owners_work() -> Iterator[None]:
    """Turn the refusal that a session gets which does not own the tables into Trouble."""
    try:
        yield
    except DatabaseError as error:
        if getattr(error.__cause__, "pgcode", None) != DENIED:
            raise
        raise Trouble(
            "The role of DATABASE_URL may not change the tables; run `manage.py prepare` with "
            "OWNER_DATABASE_URL set to the same database as the role that owns them."
        ) from error


def apply(using: str) -> None:
    """Give each role its rights on one of Django's databases."""
    with connections[using].cursor() as cursor:
        grants(cursor, settings.DATABASE_ROLES)


def _give_app(cursor: Cursor, role: str, version: int) -> None:
    rows = "SELECT, INSERT, UPDATE, DELETE" + (", MAINTAIN" if version >= 170000 else "")
    for schema in ("public", PUBLIC_SCHEMA, EXTENSIONS_SCHEMA):
        if _schema_exists(cursor, schema):
            cursor.execute(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    cursor.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {PUBLIC_SCHEMA} TO {role}")
    cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}")
    for history, allowed in ((False, rows), (True, "SELECT, INSERT")):
        if tables := _owned_tables(cursor, history):
            cursor.execute(f"GRANT {allowed} ON TABLE {tables} TO {role}")
    cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}")


def _shut_database(cursor: Cursor, names: Names) -> None:
    """Let only the roles of the archive into its database, if it is the session's to shut."""
    cursor.execute(
        "SELECT datname, pg_has_role(datdba, 'USAGE') FROM pg_database "
        "WHERE datname = current_database()"
    )
    name, own = cursor.fetchone()
    if not own:
        return
    cursor.execute(f"REVOKE ALL ON DATABASE {quoted(name)} FROM PUBLIC")
    for role, may in ((names.app, "CONNECT, TEMPORARY"), (names.reader, "CONNECT")):
        if exists(cursor, role):
            cursor.execute(f"GRANT {may} ON DATABASE {quoted(name)} TO {quoted(role)}")


def _give_reader(cursor: Cursor, role: str, version: int) -> None:
    for kind in ("TABLES", "SEQUENCES"):
        cursor.execute(f"REVOKE ALL ON ALL {kind} IN SCHEMA public FROM {role}")
    cursor.execute(f"REVOKE ALL ON SCHEMA public FROM {role}")
    for schema in (PUBLIC_SCHEMA, EXTENSIONS_SCHEMA):
        if _schema_exists(cursor, schema):
            cursor.execute(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    cursor.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {PUBLIC_SCHEMA} TO {role}")
    cursor.execute(
        f"ALTER DEFAULT PRIVILEGES IN SCHEMA {PUBLIC_SCHEMA} GRANT SELECT ON TABLES TO {role}"
    )


def _owned_tables(cursor: Cursor, history: bool) -> str:
    """Return the owner's tables and views in `public`, those of history or the others, as SQL."""
    cursor.execute(
        "SELECT c.relname FROM pg_class c "
        "WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace "
        "AND pg_has_role(c.relowner, 'USAGE') AND (c.relname LIKE %s) = %s ORDER BY 1",
        [HISTORY, history],
    )
    return ", ".join(f"public.{quoted(table)}" for (table,) in cursor.fetchall())


def _schema_exists(cursor: Cursor, schema: str) -> bool:
    cursor.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", [schema])
    return cursor.fetchone() is not None


def _may_grant(cursor: Cursor, schema: str) -> bool:
    """Tell whether the session owns the schema, and so may shut it."""
    cursor.execute(
        "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = %s", [schema]
    )
    row = cursor.fetchone()
    return bool(row and row[0])
