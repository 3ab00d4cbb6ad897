"""The session of one import: a plain cursor in a transaction that nobody shares."""

from __future__ import annotations

import csv
import io
import json
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from django.db import connections, transaction
from django.utils.translation import gettext as _

LOCK: Final = "muster: one import at a time"
#: The limits of a web session, which would cut a long import short.
_LIMITS: Final = ("statement_timeout", "idle_in_transaction_session_timeout", "transaction_timeout")
_BLOCK: Final = 1 << 16


class Busy(Exception):
    """Another import is running; the sentence says whose and since when."""


class Session:
    """SQL on the desk's connection, beside Django's cursors.

    A plain cursor of the driver: nothing is logged or rewritten on the way, so that a history
    context that happens to be open elsewhere is not mistaken for the import's own.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using
        connection = connections[using]
        connection.ensure_connection()
        self._cursor = connection.connection.cursor()

    def run(self, sql: str, params: tuple[Any, ...] | None = None) -> int:
        """Runs a statement; gives the number of rows it touched."""
        self._cursor.execute(sql, params)
        return int(self._cursor.rowcount)

    def rows(self, sql: str, params: tuple[Any, ...] | None = None) -> list[tuple[Any, ...]]:
        """All rows of a query; for small answers."""
        self._cursor.execute(sql, params)
        return list(self._cursor.fetchall())

    def row(self, sql: str, params: tuple[Any, ...] | None = None) -> tuple[Any, ...]:
        """The one row of a query."""
        return self.rows(sql, params)[0]

    def load(self, target: str, columns: Iterable[str], lines: Any) -> None:
        """COPY of CSV lines (a stream) into the columns of a table."""
        listed = ", ".join(f'"{column}"' for column in columns)
        self._cursor.copy_expert(
            f"COPY {target} ({listed}) FROM STDIN (FORMAT csv, NULL '\x01')", lines, _BLOCK
        )

    def unload(self, query: str, stream: Any) -> int:
        """COPY of a query to a stream, as CSV; gives the number of rows."""
        self._cursor.copy_expert(f"COPY ({query}) TO STDOUT (FORMAT csv)", stream, _BLOCK)
        return int(self._cursor.rowcount)

    def stream(self, query: str, block: int) -> Iterator[str]:
        """The first column of a query, *block* rows at a time from a cursor of the server."""
        with self._cursor.connection.cursor("muster_export") as server:
            server.itersize = block
            server.execute(query)
            for (text,) in server:
                yield text

    def lift_limits(self) -> None:
        """Lets the transaction take the time it needs, in whichever of its limits there are."""
        self.run(
            "SELECT set_config(name, '0', true) FROM pg_settings WHERE name = ANY (%s)",
            (list(_LIMITS),),
        )

    def close(self) -> None:
        """Closes the cursor; the connection stays Django's."""
        self._cursor.close()


class Lines(io.RawIOBase):
    """Rows of texts as a stream of CSV that COPY reads, without holding more than a block."""

    def __init__(self, rows: Iterator[list[str]]) -> None:
        self._rows = rows
        self._text = io.StringIO()
        self._write = csv.writer(self._text, lineterminator="\n").writerow

    def read(self, size: int = -1) -> bytes:
        """The next block; empty at the end."""
        for row in self._rows:
            self._write(row)
            if self._text.tell() >= _BLOCK:
                break
        block = self._text.getvalue()
        self._text.seek(0)
        self._text.truncate()
        return block.encode("utf-8")


@contextmanager
def session(using: str = "default") -> Iterator[Session]:
    """One transaction with the import's lock. Raises Busy while another import holds it."""
    with transaction.atomic(using=using):
        opened = Session(using)
        try:
            opened.lift_limits()
            _lock(opened)
            yield opened
        finally:
            opened.close()


def _lock(opened: Session) -> None:
    if opened.row("SELECT pg_try_advisory_xact_lock(hashtext(%s))", (LOCK,))[0]:
        return
    holders = opened.rows(
        "SELECT a.pid, to_char(a.xact_start, 'YYYY-MM-DD HH24:MI:SS') FROM pg_locks l "
        "JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.granted "
        "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
        "AND l.classid = (hashtext(%s)::bigint >> 32 & 4294967295)::oid "
        "AND l.objid = (hashtext(%s)::bigint & 4294967295)::oid",
        (LOCK, LOCK),
    )
    if not holders:
        raise Busy(_("Another import is running; try again when it has ended."))
    pid, since = holders[0]
    raise Busy(
        _("Another import is running since %(since)s (database process %(pid)d); try again when "
          "it has ended.") % {"since": since, "pid": pid}
    )  # fmt: skip


@contextmanager
def recorded(opened: Session, context: uuid.UUID, **metadata: Any) -> Iterator[None]:
    """What is written within is history under *context*, and steps no versions by itself."""
    shown = json.dumps({name: value for name, value in metadata.items() if value not in (None, "")})
    opened.run("SELECT set_config('pghistory.context_id', %s, true)", (str(context),))
    opened.run("SELECT set_config('pghistory.context_metadata', %s, true)", (shown,))
    opened.run("SELECT set_config('muster.bulk', 'on', true)")
    yield
    for name in ("pghistory.context_id", "pghistory.context_metadata", "muster.bulk"):
        opened.run("SELECT set_config(%s, '', true)", (name,))
