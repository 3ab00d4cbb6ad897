"""Where every address leads: the reading room, the API, the editors' desk, the health checks."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path, re_path

from archive.api import index as api
from archive.server import health

urlpatterns = [
    path("livez", health.livez, name="livez"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/", admin.site.urls),
    path("api/v1/", include("archive.api.urls")),
    re_path(r"^api(?:/|$)", api.nothing),
    path("", include("archive.public.urls")),
]

handler400 = "archive.public.errors.bad_request"
handler403 = "archive.public.errors.forbidden"
handler404 = "archive.public.errors.not_found"
handler500 = "archive.public.errors.failed"
