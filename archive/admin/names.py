"""Names, external identifiers and former slugs, on the page of their bearer and of their own."""

from __future__ import annotations

from typing import Any

from django.contrib import admin

from archive.admin.base import Desk, RowInline, dates
from archive.admin.labels import label
from archive.admin.statements import StatementDesk, StatementRows, standing
from archive.models import BEARERS, ExternalIdentifier, FormerSlug, Name

PAIRS = (("formation", "person"), ("engagement", "place"), ("power", "source"))


class Names(StatementRows):
    """The names of a record."""

    model = Name
    said = ("text", "kind", "language", "script")


class Identifiers(RowInline):
    """The identifiers of a record in other systems."""

    model = ExternalIdentifier
    said = ("scheme", "value")
    ordering = ("scheme", "value")


class FormationNames(Names):
    """The names of a formation."""

    fk_name = "formation"


class PersonNames(Names):
    """The names of a person."""

    fk_name = "person"


class EngagementNames(Names):
    """The names of an engagement."""

    fk_name = "engagement"


class PlaceNames(Names):
    """The names of a place."""

    fk_name = "place"


class PowerNames(Names):
    """The names of a power."""

    fk_name = "power"


class SourceNames(Names):
    """The names of a source."""

    fk_name = "source"


class FormationIdentifiers(Identifiers):
    """The identifiers of a formation."""

    fk_name = "formation"


class PersonIdentifiers(Identifiers):
    """The identifiers of a person."""

    fk_name = "person"


class EngagementIdentifiers(Identifiers):
    """The identifiers of an engagement."""

    fk_name = "engagement"


class PlaceIdentifiers(Identifiers):
    """The identifiers of a place."""

    fk_name = "place"


class PowerIdentifiers(Identifiers):
    """The identifiers of a power."""

    fk_name = "power"


class SourceIdentifiers(Identifiers):
    """The identifiers of a source."""

    fk_name = "source"


@admin.display(description="record")
def bearer(row: Any) -> str:
    """List column: the record it belongs to."""
    columns = (*BEARERS, "collection")
    return label(next(getattr(row, b) for b in columns if getattr(row, f"{b}_id", None)))


@admin.register(Name)
class NameDesk(StatementDesk):
    """Every name in every script."""

    list_display = ("text", bearer, "kind", "language", "script", dates, standing)
    list_filter = ("kind", "script", *StatementDesk.list_filter)
    said = ("text", ("kind", "language"), "script", *PAIRS)


@admin.register(ExternalIdentifier)
class ExternalIdentifierDesk(Desk):
    """Every identifier in another system."""

    list_display = ("value", "scheme", bearer)
    list_filter = ("scheme",)
    said = (("scheme", "value"), *PAIRS)


@admin.register(FormerSlug)
class FormerSlugDesk(Desk):
    """Every old address that leads on."""

    list_display = ("slug", "kind", bearer)
    list_filter = ("kind",)
    said = (("kind", "slug"), *PAIRS, "collection")
