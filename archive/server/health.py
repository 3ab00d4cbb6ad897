"""Whether the site lives, and whether it is ready to answer: for probes, never cached."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

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
    return HttpResponse(
        f"{reason or 'ready'}\n", status=503 if reason else 200, content_type=PLAIN
    )


def unready() -> str:
    """Return the one reason why the site is not ready, or nothing."""
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "the database lacks migrations"
    except DatabaseError:
        return "the database does not answer"
    return ""
