"""Sources: what the archive rests on."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.collections import SourceMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, status
from archive.admin.evidence import citations_of
from archive.admin.names import SourceIdentifiers, SourceNames
from archive.models import Source


@admin.register(Source)
class SourceDesk(EntityDesk):
    """Sources."""

    list_display = ("title", "authors", "year", "kind", status)
    list_filter = ("status", "kind")
    fieldsets = (
        (_("Name"), {"fields": ("title", ("authors", "editors"), ("kind", "slug"))}),
        (
            _("Imprint"),
            {
                "fields": (
                    "container_title",
                    ("publisher", "publisher_place"),
                    ("year", "edition"),
                    ("volume", "issue"),
                    ("pages", "language"),
                    ("isbn", "doi"),
                )
            },
        ),
        (
            _("On the web, in an archive"),
            {"fields": (("url", "accessed"), ("archive", "fond"), ("opis", "file"))},
        ),
        (_("Identity"), {"fields": ("depends_on", "as_printed", *ON_IDENTITY)}),
        PUBLICATION,
    )
    inlines = (SourceNames, SourceIdentifiers, SourceMemberships, citations_of(Source))
