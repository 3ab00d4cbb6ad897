"""What cannot be answered, as RFC 9457 problem details: one clear sentence, never a traceback."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.http import JsonResponse
from django.utils.translation import gettext as _

MEDIA_TYPE = "application/problem+json"
METHODS = "GET, HEAD, OPTIONS"


class Problem(Exception):
    """An answer other than the one asked for: HTTP *status*, a sentence, and extension members."""

    def __init__(self, status: int, detail: str, **members: Any) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.members = members


class Moved(Exception):
    """A former address: where the record is now."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def bad(parameter: str, detail: str, advice: str) -> Problem:
    """400: *parameter* is not understood; *advice* says what to do instead."""
    return Problem(400, detail, parameter=printable(parameter), advice=advice)


def missing() -> Problem:
    """404: the same words for what never existed and for what is not published."""
    return Problem(404, _("There is nothing at this address. Addresses end without a slash."))


def gone(reason: str) -> Problem:
    """410: the record was published and has been retracted for *reason*."""
    return Problem(410, _("This record has been retracted."), reason=reason)


def not_allowed() -> Problem:
    """405: the archive can only be read here."""
    return Problem(405, _("This interface only reads: use GET, HEAD or OPTIONS."))


def not_acceptable() -> Problem:
    """406: there is nothing here but JSON."""
    return Problem(406, _("This interface answers in application/json: accept that."))


def too_slow() -> Problem:
    """503: the database stopped the question, or is not there for the moment."""
    return Problem(503, _("This took too long to answer: ask for less, or try again later."))


def failed() -> Problem:
    """500: the fault is ours."""
    return Problem(500, _("Something went wrong on our side; it has been logged."))


def respond(problem: Problem) -> JsonResponse:
    """The problem as a response."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail,
        **problem.members,
    }
    response = JsonResponse(body, status=problem.status, content_type=MEDIA_TYPE)
    if problem.status == 405:
        response["Allow"] = METHODS
    if problem.status == 503:
        response["Retry-After"] = "10"
    return response


def printable(text: str, limit: int = 60) -> str:
    """*text* cut to *limit* characters, every unprintable one shown as a replacement mark."""
    cut = text if len(text) <= limit else f"{text[:limit]}…"
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in cut)
