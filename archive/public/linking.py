"""A record as a link under its heading."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.models import Status


def link(record: Any) -> SafeString | str:
    """`<a href>` to the page of *record*, an entity, under the authorised form of its name.

    Empty for a record that is not published: a page never names one.
    """
    if record.status != Status.PUBLISHED:
        return ""
    return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.heading)
