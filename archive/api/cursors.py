"""Where a list goes on: an opaque word that stands for the last row shown."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable

from django.utils.translation import gettext as _

from archive.api.parameters import NotUnderstood

LONGEST = 2000


def write(*place: str) -> str:
    """The cursor of the row whose sort values are *place*."""
    text = json.dumps(place, ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def reader(parts: int) -> Callable[[str], tuple[str, ...]]:
    """A reader of cursors of that many *parts*."""

    def read(text: str) -> tuple[str, ...]:
        place = _decoded(text)
        if place is None or len(place) != parts or write(*place) != text:
            raise NotUnderstood(
                _("This is not a cursor that was given out."),
                _("Follow the “next” of the page before, or begin without a cursor."),
            )
        return place

    return read


def _decoded(text: str) -> tuple[str, ...] | None:
    """The sort values, or None for what no cursor says."""
    if len(text) > LONGEST:
        return None
    try:
        padded = text.encode("ascii") + b"=" * (-len(text) % 4)
        place = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError):
        return None
    if not isinstance(place, list) or not all(isinstance(part, str) for part in place):
        return None
    if any("\x00" in part or not part.isprintable() for part in place):
        return None
    return tuple(place)
