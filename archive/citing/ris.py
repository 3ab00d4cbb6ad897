"""Works as RIS, which reference managers read: one tag a line, two letters, CRLF.

Source of the tags: Research Information Systems' format specification of 2011.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from .works import Name, Work, WorkKind

TYPES = {
    WorkKind.BOOK: "BOOK",
    WorkKind.EDITED_VOLUME: "EDBOOK",
    WorkKind.CHAPTER: "CHAP",
    WorkKind.ARTICLE: "JOUR",
    WorkKind.ENCYCLOPEDIA: "ENCYC",
    WorkKind.PROCEEDINGS: "CONF",
    WorkKind.REFERENCE: "BOOK",
    WorkKind.ARCHIVAL: "MANSCPT",
    WorkKind.WEBSITE: "ELEC",
}


def ris(work: Work, key: str = "") -> str:
    """One record, from `TY` to `ER`; `key` becomes its `ID`."""
    lines = [("TY", TYPES.get(work.kind, "GEN")), ("ID", key), *_tags(work)]
    written = "".join(f"{tag}  - {_one_line(value)}\r\n" for tag, value in lines if value)
    return f"{written}ER  - \r\n"


def ris_document(works: Iterable[tuple[str, Work]]) -> str:
    """Several works with their keys as one file."""
    return "\r\n".join(ris(work, key) for key, work in works)


def _tags(work: Work) -> Iterator[tuple[str, str]]:
    yield from (("AU", _name(name)) for name in work.authors)
    yield from (("ED", _name(name)) for name in work.editors)
    yield from (("A4", _name(name)) for name in work.translators)
    yield "TI", work.title
    yield "T2", work.container_title
    yield "ET", work.edition
    yield "VL", work.volume
    yield "IS", work.issue
    first, _dash, last = re.sub(r"\s*[-–—]\s*", "–", work.pages).partition("–")
    yield "SP", first
    yield "EP", last
    yield "PB", work.publisher
    yield "CY", work.publisher_place
    yield "PY", work.year
    yield "SN", work.isbn
    yield "DO", work.doi
    yield "UR", work.url
    yield "Y2", _day(work.accessed)
    yield "AV", work.shelfmark
    yield "LA", work.language
    yield "N1", work.note


def _name(name: Name) -> str:
    """ "Glantz, David M."; an undivided name goes without commas, which would divide it."""
    return name.literal.replace(",", "") if name.literal else name.inverted


def _day(text: str) -> str:
    """An ISO date as "2026/10/03"; anything else as written."""
    try:
        return date.fromisoformat(text).strftime("%Y/%m/%d")
    except ValueError:
        return text


def _one_line(text: str) -> str:
    """The text without the control characters that would end its line."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", text).split())
