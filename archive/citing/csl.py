"""Works as CSL-JSON, which Zotero, Pandoc and citation processors read.

Source of the names: the Citation Style Language's data schema, version 1.0.2.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from .wording import ranged
from .works import Name, Work, WorkKind

TYPES = {
    WorkKind.BOOK: "book",
    WorkKind.EDITED_VOLUME: "book",
    WorkKind.CHAPTER: "chapter",
    WorkKind.ARTICLE: "article-journal",
    WorkKind.ENCYCLOPEDIA: "entry-encyclopedia",
    WorkKind.PROCEEDINGS: "paper-conference",
    WorkKind.REFERENCE: "book",
    WorkKind.ARCHIVAL: "manuscript",
    WorkKind.WEBSITE: "webpage",
}


def csl_json(work: Work, key: str = "") -> dict[str, Any]:
    """The work as one item, ready for `json.dumps`; what it does not tell is left out."""
    item: dict[str, Any] = {
        "id": key,
        "type": TYPES.get(work.kind, "document"),
        "title": work.title,
        "author": [_name(name) for name in work.authors],
        "editor": [_name(name) for name in work.editors],
        "translator": [_name(name) for name in work.translators],
        "container-title": work.container_title,
        "edition": work.edition,
        "volume": work.volume,
        "issue": work.issue,
        "page": ranged(work.pages),
        "publisher": work.publisher,
        "publisher-place": work.publisher_place,
        "issued": _issued(work.year),
        "ISBN": work.isbn,
        "DOI": work.doi,
        "URL": work.url,
        "accessed": _day(work.accessed),
        "archive": work.archive,
        "archive_location": work.call_number,
        "language": work.language,
        "note": work.note,
    }
    return {name: value for name, value in item.items() if value}


def csl_document(works: Iterable[tuple[str, Work]]) -> str:
    """Several works with their keys as one JSON list."""
    items = [csl_json(work, key) for key, work in works]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _name(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    return {
        part: value for part, value in (("family", name.family), ("given", name.given)) if value
    }


def _issued(year: str) -> dict[str, Any]:
    """A year or two as date parts; anything else literally, as printed."""
    years = re.fullmatch(r"(\d{4})(?:\s*[-–—]\s*(\d{4}))?", year)
    if not years:
        return {"literal": year} if year else {}
    return {"date-parts": [[int(part)] for part in years.groups() if part]}


def _day(text: str) -> dict[str, Any]:
    try:
        known = date.fromisoformat(text)
    except ValueError:
        return {"literal": text} if text else {}
    return {"date-parts": [[known.year, known.month, known.day]]}
