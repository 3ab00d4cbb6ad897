"""The archive's addresses and `/constant`, which answers without asking anything."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def constant(request: HttpRequest) -> HttpResponse:
    """The least that Django and our middleware can do."""
    return HttpResponse("constant")


urlpatterns = [path("constant", constant), path("", include("archive.urls"))]
