"""Accounts: who may log in, and what they may do."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

admin.site.unregister(User)


@admin.register(User)
class UserDesk(UserAdmin):
    """People who work at the desk; their rights come from their groups."""

    list_display = ("username", "first_name", "last_name", "is_staff", "is_active", "last_login")
    list_filter = ("is_staff", "is_superuser", "is_active", "groups")
    filter_horizontal = ()
    autocomplete_fields = ("groups",)
    fieldsets = (
        (_("Account"), {"fields": (("username", "email"), "password")}),
        (_("Name"), {"fields": (("first_name", "last_name"),)}),
        (_("Rights"), {"fields": ("groups", ("is_active", "is_staff"), "is_superuser")}),
        (_("Dates"), {"fields": (("last_login", "date_joined"),)}),
    )
    readonly_fields = ("last_login", "date_joined")
