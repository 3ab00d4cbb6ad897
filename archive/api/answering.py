"""How every address answers: read only, in JSON, to anybody, and by a problem when it fails."""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils.http import parse_etags
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from archive.api import problems
from archive.api.parameters import Parameter, read_all
from archive.api.problems import Moved, Problem
from archive.server.patience import AT_MOST, passing

View = Callable[..., Any]
JSON = "application/json"
FRESH = "public, max-age=60"
log = logging.getLogger(__name__)


def answers(
    *parameters: Parameter, strict: bool = True
) -> Callable[[View], Callable[..., HttpResponse]]:
    """Decorator of a view (the values of *parameters* by name, parts of the path) → plain data.

    With `strict=False` it does not matter what stands after the question mark.
    """

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @csrf_exempt
        @wraps(view)
        def answer(request: HttpRequest, **path: str) -> HttpResponse:
            def ask() -> dict[str, Any]:
                return read_all(request.GET, parameters) if strict else {}

            return _dressed(_answer(request, lambda: view(ask(), **path)))

        answer.parameters = parameters  # type: ignore[attr-defined]
        return answer  # type: ignore[no-any-return]

    return decorate


def _answer(request: HttpRequest, content: Callable[[], Any]) -> HttpResponse:
    """What *content* gives, or the problem that it meets."""
    try:
        if request.method == "OPTIONS":
            return _options()
        _demand_readable(request)
        return _found(request, content())
    except Problem as problem:
        return problems.respond(problem)
    except Moved as moved:
        return _moved(request, moved.address)
    except SuspiciousOperation:
        return problems.respond(
            problems.bad("?", _("There are too many parameters."), _("Give each parameter once."))
        )
    except (OperationalError, InterfaceError) as error:
        if passing(error) and _still_patient(request):
            raise  # the middleware asks again
        return problems.respond(problems.too_slow())
    except Exception:
        log.exception("The interface failed at %s", problems.printable(request.path, 200))
        return problems.respond(problems.failed())


def _demand_readable(request: HttpRequest) -> None:
    if request.method not in ("GET", "HEAD"):
        raise problems.not_allowed()
    if request.headers.get("Accept") and not request.accepts(JSON):
        raise problems.not_acceptable()


def _found(request: HttpRequest, content: Any) -> HttpResponse:
    """200 with the content, or 304 when the reader has the same already."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    known = parse_etags(request.headers.get("If-None-Match", ""))
    if "*" in known or etag in (tag.removeprefix("W/") for tag in known):
        return HttpResponse(status=304, headers={"ETag": etag})
    return HttpResponse(body, content_type=JSON, headers={"ETag": etag})


def _moved(request: HttpRequest, address: str) -> HttpResponse:
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def _options() -> HttpResponse:
    headers = {
        "Allow": problems.METHODS,
        "Access-Control-Allow-Methods": problems.METHODS,
        "Access-Control-Allow-Headers": "If-None-Match",
        "Access-Control-Max-Age": "86400",
    }
    return HttpResponse(status=204, headers=headers)


def _still_patient(request: HttpRequest) -> bool:
    """Whether the middleware that asks again still has time to."""
    began: float = request.__dict__.setdefault("lost_since", time.monotonic())
    return time.monotonic() - began < AT_MOST - 1


def _dressed(response: HttpResponse) -> HttpResponse:
    """The headers that every answer has."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["Cache-Control"] = FRESH if response.status_code < 500 else "no-store"
    return response
