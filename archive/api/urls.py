"""The addresses of the interface, each without a slash at the end."""

from __future__ import annotations

from django.urls import URLPattern, path, re_path

from archive.api import evidence, index, orders, search, vocabularies
from archive.api.details import detail_of
from archive.api.lists import list_of
from archive.api.parts import SHELVES

app_name = "api"
ORDER = "<slug:slug>/order-of-battle"
urlpatterns: list[URLPattern] = [
    path("", index.index, name="index"),
    path("openapi.json", index.openapi, name="openapi"),
    *(path(shelf, list_of(kind), name=f"{kind}-list") for kind, shelf in SHELVES.items()),
    *(path(f"{shelf}/<slug:slug>", detail_of(kind), name=kind) for kind, shelf in SHELVES.items()),
    path(
        f"formations/{ORDER}",
        orders.formation_order_of_battle,
        name="formation-order-of-battle",
    ),
    path(
        f"engagements/{ORDER}",
        orders.engagement_order_of_battle,
        name="engagement-order-of-battle",
    ),
    path("sources/<slug:slug>/citations", evidence.source_citations, name="source-citations"),
    path("search", search.search, name="search"),
    path("vocabularies", vocabularies.vocabularies, name="vocabularies"),
    re_path("", index.nothing, name="nothing"),
]
