"""Requests that are refused before any view sees them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _

from archive.server.headers import Answer

NUL = "\x00"
#: Addresses that refuse it themselves, in JSON.
ITS_OWN = ("/api/",)
FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})


class RefuseNulBytes:
    """Middleware: 400 for a NUL byte in path, query or form, which PostgreSQL cannot store."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(ITS_OWN) and (where := _nul_in(request)):
            text = _("The %(where)s contains a NUL byte; remove it and try again.")
            return HttpResponse(
                text % {"where": where}, status=400, content_type="text/plain; charset=utf-8"
            )
        return self.get_response(request)


def _nul_in(request: HttpRequest) -> str:
    """Return where the NUL byte is, or nothing."""
    if NUL in request.path_info:
        return _("address")
    if "%00" in request.META.get("QUERY_STRING", "") or NUL in request.META.get("QUERY_STRING", ""):
        return _("query")
    if request.method == "POST" and request.content_type in FORMS:
        for name, values in request.POST.lists():
            if NUL in name or any(NUL in value for value in values):
                return _("form")
    return ""
