"""Whether the site lives, and whether it is ready to answer: for probes, never cached."""

from __future__ import annotations

import time

from django.db import DatabaseError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from archive.server.cluster import Tell
from archive.server.trouble import Trouble

PATIENCE = 60.0
PLAIN = "text/plain; charset=utf-8"


@require_safe
@never_cache
def livez(request: HttpRequest) -> HttpResponse:
    """Answer 200 as long as the process serves; asks no database."""
    return HttpResponse("alive\n", content_type=PLAIN)


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Answer 200 when the database answers and has every migration, else 503 with the reason."""
    reason = unready()
    return HttpResponse(f"{reason or 'ready'}\n", status=503 if reason else 200, content_type=PLAIN)


def unready() -> str:
    """Return the one reason why the site is not ready, or nothing."""
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "the database lacks migrations"
    except DatabaseError:
        return "the database does not answer"
    return ""


def wait_for_database(tell: Tell, patience: float = PATIENCE) -> None:
    """Wait until the database lets us in. Raises Trouble, with its reason, when it does not."""
    end, told = time.monotonic() + patience, False
    while True:
        try:
            connection.ensure_connection()
            return
        except OperationalError as error:
            reason = str(error).strip().splitlines()[-1]
        if time.monotonic() > end or "authentication failed" in reason:
            raise Trouble(f"The database cannot be reached: {reason.rstrip('.')}.")
        if not told:
            told = True
            tell("Waiting for the database ...")
        time.sleep(0.5)
