"""Places: where things lie, and what happened to them."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.collections import PlaceMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, Mirror, status
from archive.admin.evidence import citations_of
from archive.admin.names import PlaceIdentifiers, PlaceNames
from archive.admin.statements import StatementRows
from archive.models import Outcome, Place, Station


class ChangesOfHands(StatementRows):
    """A place taken, held or lost."""

    model = Outcome
    said = (
        "kind",
        "by_power",
        "by_formation",
        "from_power",
        "from_formation",
        "permanence",
        "engagement",
        "text",
    )
    verbose_name = _("change of hands")
    verbose_name_plural = _("changes of hands")


@admin.register(Place)
class PlaceDesk(EntityDesk):
    """Places."""

    list_display = ("name", "kind", "within", "latitude", "longitude", status)
    list_filter = ("status", "kind", "accuracy")
    fieldsets = (
        (_("Name"), {"fields": (("name", "slug"),)}),
        (
            _("Identity"),
            {
                "fields": (
                    ("kind", "within"),
                    ("latitude", "longitude"),
                    "accuracy",
                    "shape",
                    *ON_IDENTITY,
                )
            },
        ),
        PUBLICATION,
    )
    inlines = (PlaceNames, PlaceIdentifiers, ChangesOfHands, PlaceMemberships, citations_of(Place))
    mirrors = (Mirror(_("Stations of formations"), Station, "place"),)
