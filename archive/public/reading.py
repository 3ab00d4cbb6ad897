"""How every page is read: only by GET, only published rows, and a fitting page when it fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.db import OperationalError
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse

from archive.public import errors
from archive.public.parameters import BadParameter, refuse_strangers
from archive.server.patience import passing

#: PostgreSQL's code for a query stopped because it took too long.
CANCELLED = "57014"
View = Callable[..., HttpResponse]
M = TypeVar("M", bound=Model)


class Moved(Exception):
    """A former address: where the record is now."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url


def reading(*parameters: str) -> Callable[[View], View]:
    """Decorator of a view that takes these *parameters*; all else is answered by our own pages."""

    def decorate(view: View) -> View:
        @wraps(view)
        def read(request: HttpRequest, **captured: Any) -> HttpResponse:
            if request.method == "OPTIONS":
                return errors.options(request)
            if request.method not in ("GET", "HEAD"):
                return errors.not_allowed(request)
            return answer(request, view, parameters, captured)

        return read

    return decorate


def answer(
    request: HttpRequest,
    view: View,
    parameters: tuple[str, ...],
    captured: dict[str, Any],
) -> HttpResponse:
    """The view's page, or the page of the error that it raised."""
    try:
        refuse_strangers(request, parameters)
        return view(request, **captured)
    except BadParameter as bad:
        return errors.bad_request(request, bad)
    except Moved as moved:
        return errors.moved(moved.url)
    except errors.Gone as gone:
        return errors.gone(request, gone)
    except Http404 as missing:
        return errors.not_found(request, missing)
    except OperationalError as slow:
        if passing(slow):
            raise  # the middleware that repeats the request sees it
        return errors.too_broad(request, slow)
