"""Where every address leads: the reading room, the API, the editors' desk, the health checks."""

from __future__ import annotations

from django.contrib import admin
from django.urls import path

from archive.server import health

urlpatterns = [
    path("livez", health.livez, name="livez"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/", admin.site.urls),
]
