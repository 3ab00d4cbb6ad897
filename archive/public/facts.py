"""Facts of an entity that several kinds of page show, each with the notes of its citations."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.models import ExternalIdentifier
from archive.public import READER
from archive.public.footnotes import Footnotes, target_of
from archive.public.linking import link
from archive.public.pages import Fact
from archive.public.periods import dates_of

#: Where the identifiers of other systems can be looked up.
REGISTERS = {
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "viaf": "https://viaf.org/viaf/{}",
    "gnd": "https://d-nb.info/gnd/{}",
    "lcnaf": "https://id.loc.gov/authorities/names/{}",
    "geonames": "https://www.geonames.org/{}",
    "doi": "https://doi.org/{}",
    "oclc": "https://www.worldcat.org/oclc/{}",
}


def fact(entity: Any, notes: Footnotes, label: Any, value: Any, *columns: str) -> Fact:
    """A fact with the notes to the *columns* of the entity that it shows."""
    target = target_of(entity)
    shown = columns if value else ()
    marks = [number for column in shown for number in notes.marks(target, column)]
    return Fact(label, value, list(dict.fromkeys(marks)), columns)


def linked(record: Any) -> SafeString | str:
    """A link to *record*, empty for none."""
    return link(record) if record is not None else ""


def dates(entity: Any, notes: Footnotes, label: Any) -> Fact:
    """The entity's own dates in the house form."""
    return fact(entity, notes, label, dates_of(entity), "beginning", "ending")


def doubts(entity: Any, notes: Footnotes) -> list[Fact]:
    """What readers must know about the identity of the record."""
    doubtful = _("It is not certain that this existed as a thing of its own.")
    return [
        fact(
            entity,
            notes,
            _("Doubtful"),
            doubtful if entity.is_doubtful else "",
            "is_doubtful",
        ),
        fact(entity, notes, _("Identity"), entity.identity_note, "identity_note"),
    ]


def identifiers(entity: Any) -> Fact:
    """Its identifiers in other systems, linked where there is a register: one query."""
    rows = ExternalIdentifier.objects.using(READER).published().filter(**{entity.kind_name: entity})
    return Fact(_("Identifiers"), format_html_join(", ", "{}", ((identifier(r),) for r in rows)))


def identifier(row: ExternalIdentifier) -> SafeString:
    """One identifier with the name of its system."""
    words = f"{row.get_scheme_display()} {row.value}"
    if row.scheme not in REGISTERS:
        return format_html("{}", words)
    return format_html('<a href="{}">{}</a>', REGISTERS[row.scheme].format(row.value), words)
