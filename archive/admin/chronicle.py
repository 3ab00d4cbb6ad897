"""Events, commemorations and remarks, and everything involved in them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import Desk, RowInline, dates
from archive.admin.labels import label
from archive.admin.statements import StatementDesk, standing
from archive.models import Commemoration, Event, Involvement, Remark


class Involvements(RowInline):
    """Who and what is involved, and as what."""

    model = Involvement
    said = ("formation", "person", "engagement", "place", "power", "source", "role", "position")
    ordering = ("position", "pk")


@admin.register(Event)
class EventDesk(StatementDesk):
    """Entries of the chronicle."""

    list_display = ("title", "kind", dates, "place", "engagement", standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = ("title", "text", ("kind", "place"), "engagement")
    rows = (Involvements,)


@admin.register(Commemoration)
class CommemorationDesk(StatementDesk):
    """How engagements are remembered."""

    list_display = ("title", "kind", "engagement", dates, "place", standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = ("title", "text", ("engagement", "kind"), "place")
    rows = (Involvements,)


@admin.register(Remark)
class RemarkDesk(StatementDesk):
    """Sentences that fit no other kind of statement."""

    list_display = ("__str__", "kind", dates, standing)
    list_filter = ("kind", *StatementDesk.list_filter)
    said = ("text", "kind")
    rows = (Involvements,)


@admin.register(Involvement)
class InvolvementDesk(Desk):
    """Who and what is involved where."""

    list_display = ("statement", "subject", "role")
    said = (
        ("event", "commemoration"),
        "remark",
        ("formation", "person"),
        ("engagement", "place"),
        ("power", "source"),
        ("role", "position"),
    )

    @admin.display(description=_("in"))
    def statement(self, involvement: Any) -> str:
        """List column: the event, commemoration or remark."""
        return str(involvement.statement)

    @admin.display(description=_("who or what"))
    def subject(self, involvement: Any) -> str:
        """List column: the record involved."""
        return label(involvement.subject)
