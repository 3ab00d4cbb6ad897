"""The page of a record: found by its address, shown with everything said of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.public.pages import Page
from archive.public.shelves import shelf_of


def show(request: HttpRequest, page: Page, **more: Any) -> HttpResponse:
    """The page under the template of its kind."""
    kind = page.entity.kind_name
    context = {
        "page": page,
        "entity": page.entity,
        "kind": kind,
        "shelf": shelf_of(kind),
        **more,
    }
    return render(request, f"public/{kind}/page.html", context)
