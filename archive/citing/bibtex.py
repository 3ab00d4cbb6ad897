"""Works as BibTeX, in UTF-8, as BibTeX managers and biblatex read it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .wording import ranged
from .works import Name, Work, WorkKind

ENTRY_TYPES = {
    WorkKind.BOOK: "book",
    WorkKind.EDITED_VOLUME: "book",
    WorkKind.CHAPTER: "incollection",
    WorkKind.ARTICLE: "article",
    WorkKind.ENCYCLOPEDIA: "incollection",
    WorkKind.PROCEEDINGS: "inproceedings",
    WorkKind.REFERENCE: "book",
}
ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{mark: f"\\{mark}" for mark in "&%$#_"},
}


def bibtex(work: Work, key: str) -> str:
    """One entry; `key` is its citation key, of which letters, digits and `-_:.` are kept."""
    fields = {name: value for name, value in _fields(work).items() if value}
    written = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    safe_key = re.sub(r"[^A-Za-z0-9_:.-]", "", key) or "work"
    return f"@{ENTRY_TYPES.get(work.kind, 'misc')}{{{safe_key},\n{written}}}\n"


def bibtex_document(works: Iterable[tuple[str, Work]]) -> str:
    """Several works with their keys as one file."""
    return "\n".join(bibtex(work, key) for key, work in works)


def _fields(work: Work) -> dict[str, str]:
    article = work.kind is WorkKind.ARTICLE
    held = "journal" if article else "booktitle"
    if work.kind not in ENTRY_TYPES or ENTRY_TYPES[work.kind] == "book":
        held = "series" if work.kind in ENTRY_TYPES else "howpublished"
    return {
        "author": _names(work.authors),
        "editor": _names(work.editors),
        "translator": _names(work.translators),
        "title": f"{{{escaped(work.title)}}}" if work.title else "",
        held: escaped(work.container_title),
        "edition": escaped(work.edition),
        "volume": escaped(work.volume),
        "number": escaped(work.issue),
        "pages": escaped(ranged(work.pages)).replace("–", "--"),
        "publisher": escaped(work.publisher),
        "address": escaped(work.publisher_place),
        "year": escaped(work.year),
        "isbn": escaped(work.isbn),
        "doi": _verbatim(work.doi),
        "url": _verbatim(work.url),
        "urldate": escaped(work.accessed),
        "library": escaped(work.shelfmark),
        "langid": escaped(work.language),
        "note": escaped(work.note),
    }


def _names(names: Iterable[Name]) -> str:
    return " and ".join(map(_name, names))


def _name(name: Name) -> str:
    if name.others:
        return "others"
    if name.literal:
        return f"{{{escaped(name.literal)}}}"
    family, given = escaped(name.family), escaped(name.given)
    if re.search(r",| and ", family):
        family = f"{{{family}}}"
    return ", ".join(filter(None, (family, given.replace(" and ", " {and} "))))


def escaped(text: str) -> str:
    """The text with TeX's own characters written so that they print as themselves."""
    return "".join(ESCAPES.get(letter, letter) for letter in text)


def _verbatim(text: str) -> str:
    """An address, in which TeX's characters stand as they are and braces are percent-encoded."""
    return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")
