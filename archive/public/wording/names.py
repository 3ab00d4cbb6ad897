"""Names in words: the name in its language and script, and its kind."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.models import Name
from archive.public.wording.phrase import Viewer, joined


def name(row: Name, at: Viewer) -> SafeString:
    """The name, its kind, and whose it is where the page is another's."""
    return joined([at.link(row.bearer), spelled(row), row.get_kind_display()])


def spelled(row: Name) -> SafeString:
    """The name's text, marked with its language: for speech and for the right letter forms."""
    if not row.lang:
        return format_html("<bdi>{}</bdi>", row.text)
    return format_html('<bdi lang="{}">{}</bdi>', row.lang, row.text)
