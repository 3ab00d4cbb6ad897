"""Reading goes on while the database restarts: a failed GET or HEAD is tried again."""

from __future__ import annotations

import time

from django.db import InterfaceError, OperationalError, connections
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _

from archive.server.headers import Answer

SAFE = frozenset({"GET", "HEAD"})
LOST = (OperationalError, InterfaceError)
AT_MOST = 8.0
PAUSE = 0.25
# SQLSTATE of a server that goes, comes or is full; no state at all means no connection.
PASSING = ("08", "57P", "53300")


class ReadAgain:
    """Middleware: repeats a safe request, for at most 8 s, when the connection was lost.

    Never a POST, for nobody knows whether it was done; and never a query that took too long.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        """Call the view again until it answers; None leaves the failure as it is."""
        match = request.resolver_match
        if match is None or request.method not in SAFE or not passing(exception):
            return None
        end = time.monotonic() + AT_MOST
        while time.monotonic() < end and hang_up():
            time.sleep(PAUSE)
            try:
                answer: HttpResponseBase = match.func(request, *match.args, **match.kwargs)
                return answer
            except LOST as error:
                if not passing(error):
                    raise
        return away()


def away() -> HttpResponse:
    """Return 503: the database stayed away for longer than a reader should wait."""
    text = _("The database is not there for the moment; please try again in a minute.")
    return HttpResponse(
        f"{text}\n",
        status=503,
        content_type="text/plain; charset=utf-8",
        headers={"Retry-After": "60"},
    )


def passing(error: Exception) -> bool:
    """Tell whether an error is of a connection lost for a while."""
    state = getattr(error.__cause__, "pgcode", None)
    return isinstance(error, LOST) and (state is None or state.startswith(PASSING))


def hang_up() -> bool:
    """Close every connection of this thread; False when one is in a transaction."""
    opened = connections.all(initialized_only=True)
    if any(connection.in_atomic_block for connection in opened):
        return False
    for connection in opened:
        connection.close()
    return True
