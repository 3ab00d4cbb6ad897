"""The pages for what cannot be shown (400 to 503). None of them asks the database."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render

from archive.public.parameters import BadParameter

READING_METHODS = "GET, HEAD, OPTIONS"


class Gone(Exception):
    """A record that was published and has been retracted: its *title* and the *reason* given."""

    def __init__(self, title: str, reason: str, successor: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.reason = reason
        self.successor = successor


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: a parameter is not understood; names it and says what to do."""
    bad = exception if isinstance(exception, BadParameter) else None
    return render(request, "public/errors/400.html", {"bad": bad}, status=400)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: the same page for what never existed and for what is not published."""
    return render(request, "public/errors/404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: the reader may not do that."""
    return render(request, "public/errors/403.html", status=403)


def not_allowed(request: HttpRequest) -> HttpResponse:
    """405: these pages can only be read."""
    response = render(request, "public/errors/405.html", status=405)
    response["Allow"] = READING_METHODS
    return response


def gone(request: HttpRequest, exception: Gone) -> HttpResponse:
    """410: retracted, with the reason; the address stays citable."""
    return render(request, "public/errors/410.html", {"gone": exception}, status=410)


def failed(request: HttpRequest) -> HttpResponse:
    """500: the fault is ours."""
    return render(request, "public/errors/500.html", status=500)


def too_broad(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """503: the database stopped a question that took too long, or is not there for the moment."""
    response = render(request, "public/errors/503.html", status=503)
    response["Retry-After"] = "10"
    return response


def moved(url: str) -> HttpResponse:
    """301: the record has a new address."""
    return HttpResponsePermanentRedirect(url)


def options(request: HttpRequest) -> HttpResponse:
    """The answer to OPTIONS: which methods there are."""
    return HttpResponse(status=204, headers={"Allow": READING_METHODS})
