"""Citations and sources as readers see them: in the words of `citing`, made from the rows."""

from __future__ import annotations

from django.utils.safestring import SafeString

from archive.citing import chicago
from archive.citing.works import Locator, Work, WorkKind, names
from archive.models import Citation, Source

#: Columns that a source and a work call the same.
SAME = (
    "title", "container_title", "edition", "volume", "issue", "publisher", "publisher_place",
    "year", "pages", "isbn", "doi", "url", "accessed", "archive", "fond", "opis", "file",
    "language",
)  # fmt: skip


def work_of(source: Source) -> Work:
    """The source as the plain value that `citing` knows."""
    return Work(
        kind=WorkKind(source.kind),
        authors=names(source.authors),
        editors=names(source.editors),
        **{column: getattr(source, column) for column in SAME},
    )


def entry(source: Source) -> SafeString:
    """The source as an entry of the bibliography."""
    return chicago.bibliography_html(work_of(source))


def note(citation: Citation, again: bool = False) -> SafeString:
    """The citation as a footnote; *again*: its source stands in an earlier note of the page.

    Where a work was seen through another, the locator is the place in that other.
    """
    work, place = work_of(citation.source), Locator(citation.locator_kind, citation.locator)
    if citation.seen_through:
        through = work_of(citation.seen_through)
        return chicago.note_html(work, None, through, citation.stance, place)
    if again:
        return chicago.short_note_html(work, place, citation.stance)
    return chicago.note_html(work, place, stance=citation.stance)
