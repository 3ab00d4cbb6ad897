"""Alignments in words."""

from __future__ import annotations

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import Alignment
from archive.public.wording.phrase import Viewer, joined


def alignment(row: Alignment, at: Viewer) -> SafeString:
    """With which coalition a power stood."""
    side = _("with the %(name)s") % {"name": row.coalition.name}
    return joined([at.link(row.power), side])
