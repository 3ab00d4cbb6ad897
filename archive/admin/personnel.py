"""People, and the statements of the posts and ranks they held."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin.base import dates
from archive.admin.collections import PersonMemberships
from archive.admin.entities import ON_IDENTITY, PUBLICATION, EntityDesk, Mirror, status
from archive.admin.evidence import citations_of
from archive.admin.names import PersonIdentifiers, PersonNames
from archive.admin.statements import StatementDesk, StatementRows, standing
from archive.models import Appointment, Command, Person, Promotion, Subordination


class Appointments(StatementRows):
    """The posts of a person."""

    model = Appointment
    said = (
        "formation",
        "power",
        "role",
        "title",
        "rank_printed",
        "rank",
        "began_how",
        "ended_how",
    )


class Promotions(StatementRows):
    """The ranks of a person."""

    model = Promotion
    said = ("rank_printed", "rank", "tenure")


@admin.register(Person)
class PersonDesk(EntityDesk):
    """People."""

    list_display = ("name", "family_name", "power", dates, status)
    list_filter = ("status", "power")
    fieldsets = (
        (_("Name"), {"fields": ("name", ("family_name", "given_names"), "slug")}),
        (_("Identity"), {"fields": ("power", ("beginning", "ending"), *ON_IDENTITY)}),
        PUBLICATION,
    )
    inlines = (
        PersonNames,
        PersonIdentifiers,
        Appointments,
        Promotions,
        PersonMemberships,
        citations_of(Person),
    )
    mirrors = (
        Mirror(_("Formations under the person"), Subordination, "superior_person"),
        Mirror(_("Commands in engagements"), Command, "person"),
    )


@admin.register(Appointment)
class AppointmentDesk(StatementDesk):
    """Who held which post."""

    list_display = ("person", "role", "formation", "power", "rank_printed", dates, standing)
    list_filter = ("role", *StatementDesk.list_filter)
    said = (
        ("person", "role"),
        ("formation", "power"),
        "title",
        ("rank_printed", "rank"),
        ("began_how", "ended_how"),
    )


@admin.register(Promotion)
class PromotionDesk(StatementDesk):
    """Who held which rank."""

    list_display = ("person", "rank_printed", "rank", "tenure", dates, standing)
    said = ("person", ("rank_printed", "rank"), "tenure")
