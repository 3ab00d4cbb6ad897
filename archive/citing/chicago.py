"""Chicago notes and bibliography (The Chicago Manual of Style, 17th edition, chapter 14).

What a work does not tell is left out with its punctuation; no "n.d." or "n.p." is put in its place.
"""

from __future__ import annotations

from functools import lru_cache

from django.utils.safestring import SafeString

from . import wording
from .prose import (
    Prose,
    as_html,
    as_text,
    clauses,
    finished,
    italic,
    link,
    plain,
    quoted,
    sentences,
)
from .works import Locator, Work, WorkKind

INSIDE = {WorkKind.CHAPTER, WorkKind.ENCYCLOPEDIA}
QUOTED = INSIDE | {WorkKind.ARTICLE, WorkKind.WEBSITE}
ROMAN = {WorkKind.ARCHIVAL, WorkKind.EDITORIAL}
SIGNALS = {"supports": "", "contradicts": "But see", "mentions": "See also"}
LONG_TITLE = 6  # words; longer titles are cut for a short note
PREPOSITIONS = {
    "at",
    "between",
    "by",
    "during",
    "for",
    "from",
    "in",
    "of",
    "on",
    "over",
    "to",
    "with",
}


def bibliography(work: Work) -> str:
    """The work as an entry of a bibliography, plain text."""
    return as_text(_entry(work))


def bibliography_html(work: Work) -> SafeString:
    """The work as an entry of a bibliography, with italics and links."""
    return as_html(_entry(work))


def note(
    work: Work,
    locator: Locator | None = None,
    seen_through: Work | None = None,
    stance: str = "supports",
    seen_at: Locator | None = None,
) -> str:
    """The work as a full note, plain text.

    `seen_through` is the work that cites it, for those who have not seen it themselves, and
    `seen_at` the place in that. `stance` is supports, contradicts ("But see …") or mentions
    ("See also …").
    """
    return as_text(_full_note(work, locator, seen_through, stance, seen_at))


def note_html(
    work: Work,
    locator: Locator | None = None,
    seen_through: Work | None = None,
    stance: str = "supports",
    seen_at: Locator | None = None,
) -> SafeString:
    """The same note with italics and links."""
    return as_html(_full_note(work, locator, seen_through, stance, seen_at))


def short_note(work: Work, locator: Locator | None = None, stance: str = "supports") -> str:
    """The work as a later note has it: "Glantz and House, *When Titans Clashed*, 23"."""
    return as_text(_short_note(work, locator, stance))


def short_note_html(
    work: Work, locator: Locator | None = None, stance: str = "supports"
) -> SafeString:
    """The same short note with italics."""
    return as_html(_short_note(work, locator, stance))


def _entry(work: Work) -> Prose:
    if work.kind is WorkKind.ARCHIVAL:
        return _archival_entry(work)
    inside = work.kind in INSIDE
    return sentences(
        (
            plain(_leading_names(work)),
            _title(work, "."),
            _held_in(work) if inside else (),
            *(() if inside else _container_sentences(work)),
            _capitalised(plain(wording.edition(work))),
            plain("" if inside or not work.authors else _by("Edited", work)),
            plain("Translated by", wording.listed(work.translators)) if work.translators else (),
            plain(
                "" if work.kind is WorkKind.ARTICLE or not work.volume else f"Vol. {work.volume}"
            ),
            *_published(work),
            _capitalised(plain(wording.access(work))),
            link(wording.address(work)),
        )
    )


def _archival_entry(work: Work) -> Prose:
    titled = clauses((_title(work, "."), plain(wording.imprint(work))))
    return sentences(
        (
            plain(_leading_names(work)),
            titled,
            plain(work.shelfmark),
            _capitalised(plain(wording.access(work))),
            link(wording.address(work)),
        )
    )


def _leading_names(work: Work) -> str:
    if work.authors:
        return wording.listed(work.authors, invert_first=True)
    if work.editors and work.kind not in INSIDE:
        said = wording.listed(work.editors, invert_first=True)
        return f"{said}, {'eds.' if len(work.editors) > 1 else 'ed.'}"
    return ""


def _title(work: Work, closing: str) -> Prose:
    title = _bare(work.title)
    if work.kind in QUOTED:
        return quoted(title, closing)
    return plain(title) if work.kind in ROMAN else italic(title)


def _bare(title: str) -> str:
    """The title without the full stop that some print after it; an ellipsis stays."""
    return title[:-1] if title.endswith(".") and not title.endswith("..") else title


def _capitalised(words: Prose) -> Prose:
    return plain(_upper_first(words[0].text)) if words else ()


def _upper_first(words: str) -> str:
    return words[:1].upper() + words[1:]


def _by(verb: str, work: Work) -> str:
    return f"{verb} by {wording.listed(work.editors)}" if work.editors else ""


def _held_in(work: Work) -> Prose:
    """ "In *Encyclopedia*, edited by …, 211–245"."""
    if not work.container_title:
        return plain(wording.ranged(work.pages))
    return plain("In ") + clauses(
        (
            _container(work),
            plain(_by("edited", work)),
            plain(wording.ranged(work.pages)),
        )
    )


def _container(work: Work) -> Prose:
    """The volume's title in italics; that of an encyclopedia which is only a website in roman."""
    online = work.kind is WorkKind.ENCYCLOPEDIA and work.url and not wording.imprint(work)
    return plain(work.container_title) if online else italic(work.container_title)


def _container_sentences(work: Work) -> tuple[Prose, ...]:
    if work.kind is WorkKind.ARTICLE:
        return (_journal(work, ranged=True),)
    return (plain(work.container_title),)


def _journal(work: Work, *, ranged: bool) -> Prose:
    """ "*Journal* 7, no. 2 (1994): 211–245", the pages only if asked for."""
    issue = ", ".join(filter(None, (work.volume, f"no. {work.issue}" if work.issue else "")))
    comma = "," if work.container_title and issue.startswith("no.") else ""
    year = f"({work.year})" if work.year and (issue or work.container_title) else work.year
    tail = " ".join(filter(None, (issue, year)))
    pages = wording.ranged(work.pages) if ranged else ""
    said = italic(work.container_title)
    if tail:
        said += plain(f"{comma} {tail}" if said else tail)
    if pages:
        said += plain(f": {pages}" if said else pages)
    return said


def _published(work: Work) -> tuple[Prose, ...]:
    if work.kind is WorkKind.ARTICLE:
        return (plain(": ".join(filter(None, (work.publisher_place, work.publisher)))),)
    return (plain(wording.imprint(work)),)


def _full_note(
    work: Work,
    locator: Locator | None,
    seen_through: Work | None,
    stance: str,
    seen_at: Locator | None,
) -> Prose:
    said = _one_note(work, locator)
    if seen_through is not None:
        relayed = _one_note(seen_through, seen_at)
        said = clauses((said, plain("cited in ") + relayed))
    return finished(_signalled(said, stance))


def _signalled(said: Prose, stance: str) -> Prose:
    if stance not in SIGNALS:
        raise ValueError(f"A stance is one of {', '.join(SIGNALS)}, not “{stance}”.")
    return (plain(SIGNALS[stance] + " ") if SIGNALS[stance] else ()) + said


@lru_cache(maxsize=2048)
def _one_note(work: Work, locator: Locator | None) -> Prose:
    if work.kind is WorkKind.ENCYCLOPEDIA and work.container_title and not work.authors:
        return _under_its_word(work, locator)
    names = wording.noted(work.authors)
    if not names and work.editors and work.kind not in INSIDE:
        names = f"{wording.noted(work.editors)}, {'eds.' if len(work.editors) > 1 else 'ed.'}"
    return clauses(
        (
            plain(names),
            _title(work, ","),
            *_note_body(work, wording.place(locator, work)),
            plain(wording.access(work)),
            link(wording.address(work)),
        )
    )


def _under_its_word(work: Work, locator: Locator | None) -> Prose:
    """An unsigned article: "*Encyclopedia*, 3rd ed. (1975), s.v. “Belgrade offensive”"."""
    return clauses(
        (
            _container(work),
            *_details(work, lead_editors=False),
            plain("s.v. ") + _title(work, ","),
            plain(wording.place(locator, work)),
            plain(wording.access(work)),
            link(wording.address(work)),
        )
    )


def _note_body(work: Work, place: str) -> tuple[Prose, ...]:
    """What follows the title in a note, up to the place in the work."""
    match work.kind:
        case WorkKind.ARTICLE:
            paged = place[:1].isdigit()
            journal = _journal(work, ranged=not place)
            return (journal, plain(f": {place}" if paged and journal else place))
        case WorkKind.ARCHIVAL:
            return (plain(wording.imprint(work)), plain(work.shelfmark), plain(place))
        case kind if kind in INSIDE:
            held = plain("in ") + _container(work) if work.container_title else ()
            return (held, *_details(work, lead_editors=False), plain(place))
        case _:
            return (plain(work.container_title), *_details(work), plain(place))


def _details(work: Work, *, lead_editors: bool = True) -> tuple[Prose, ...]:
    """Edition, editors, translators, volume, and the imprint in brackets."""
    led = lead_editors and not work.authors
    printed = wording.imprint(work)
    return (
        plain("" if led or not work.editors else f"ed. {wording.noted(work.editors)}"),
        plain(f"trans. {wording.noted(work.translators)}" if work.translators else ""),
        plain(wording.edition(work)),
        plain(f"vol. {work.volume}" if work.volume else ""),
        plain(f"({printed})" if printed else ""),
    )


def _short_note(work: Work, locator: Locator | None, stance: str) -> Prose:
    names = work.authors or (() if work.kind in INSIDE else work.editors)
    short = _shortened(work) if work.title else ""
    said = clauses(
        (
            plain(wording.noted(names, wording.last_name)),
            quoted(short, ",")
            if work.kind in QUOTED
            else plain(short)
            if work.kind in ROMAN
            else italic(short),
            plain(work.shelfmark if work.kind is WorkKind.ARCHIVAL else ""),
            plain(wording.place(locator, work)),
        )
    )
    return finished(_signalled(said, stance))


def _shortened(work: Work) -> str:
    """The main title without subtitle and leading article; of a long one, up to a preposition."""
    words = _bare(work.title).split(": ")[0].split()
    if words[0] in {"The", "A", "An"} and len(words) > 1:
        words = words[1:]
    if len(words) <= LONG_TITLE:
        return _upper_first(" ".join(words))
    breaks = [index for index, word in enumerate(words) if word in PREPOSITIONS and index >= 2]
    return _upper_first(" ".join(words[: breaks[0]] if breaks else words).rstrip(",;"))
