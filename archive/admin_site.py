"""The shelves of the admin index. Outside `admin/`, or every registration would be lost."""

from __future__ import annotations

from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class MusterAdminSite(AdminSite):
    """The editors' desk."""

    site_header = _("Muster – the editors' desk")
    site_title = _("Muster")
    index_title = _("Records")
