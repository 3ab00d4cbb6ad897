"""Tags of the reading room: the shelves, links to entities, footnote marks, labels in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from archive.public.citations import entry
from archive.public.linking import link
from archive.public.periods import dates_of
from archive.public.shelves import SHELVES
from archive.public.wording.names import spelled

register = template.Library()

#: Kinds of name that stand below the heading of a page.
HEAD_KINDS = ("native", "official", "transliteration")


@register.simple_tag
def shelves() -> Any:
    """The nouns of the main navigation, in reading order."""
    return SHELVES


@register.simple_tag
def entity_link(record: Any) -> SafeString | str:
    """A link to the page of *record* under its heading; empty for none."""
    return link(record) if record else ""


@register.simple_tag
def marks(numbers: Iterable[int]) -> SafeString:
    """Footnote marks, each a link to its note; empty for none."""
    notes = format_html_join(
        ",",
        '<a href="#note-{}" aria-label="{}">{}</a>',
        ((n, _("Footnote %(number)s") % {"number": n}, n) for n in numbers),
    )
    return format_html('<sup class="mark">{}</sup>', notes) if notes else notes


@register.simple_tag
def labels(row: Any) -> SafeString:
    """What readers must know about a statement, in words: disputed, inferred, uncited …"""
    return format_html_join("", ' <span class="label label--{}">{}</span>', row.labels)


@register.simple_tag
def native_names(page: Any) -> SafeString:
    """The first few names in other scripts and languages, for the head of the page."""
    rows = [row.statement for s in page.sections if s.slug == "names" for row in s.rows]
    foreign = [n for n in rows if n.kind in HEAD_KINDS and not n.is_contested and n.lang]
    shown = {n.text: spelled(n) for n in foreign if n.text != page.entity.heading}
    return format_html_join("", "<span>{}</span>", ((name,) for name in list(shown.values())[:4]))


@register.simple_tag
def source_text(source: Any) -> SafeString:
    """A source as an entry of the bibliography."""
    return entry(source)


@register.simple_tag
def when(record: Any) -> str:
    """The dates of an entity in the house form; empty when nothing is known."""
    return dates_of(record)
