"""Figures in words: what is counted and whose it is.

On the page of a record the quantity has a column of its own; elsewhere it opens the phrase.
"""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.models import Figure
from archive.public.wording.phrase import Viewer, joined


def figure(row: Figure, at: Viewer) -> SafeString:
    """The measure, whose it is, and the words of the source where they were kept."""
    plain = f"{row.quantity_text} {row.measure.name}".casefold()
    differs = row.as_printed and row.as_printed.casefold() != plain
    printed = format_html("<q>{}</q>", row.as_printed) if differs else ""
    said = joined([row.measure.name, whose(row, at), printed])
    if at.entity is not None:
        return said
    return format_html("<strong>{}</strong> {}", row.quantity_text, said)


def whose(row: Figure, at: Viewer) -> SafeString:
    """Whose a figure is (a side, power, formation, memorial, place …), and its scope."""
    part = row.participation
    subjects = [
        row.side.name if row.side else "",
        at.link(row.power),
        at.link(row.formation),
        at.link(part.formation) if part else "",
        row.commemoration.title if row.commemoration else "",
        at.link(row.place),
        at.link(row.engagement or (part.engagement if part else None)),
        row.scope,
    ]
    return joined(subjects)
