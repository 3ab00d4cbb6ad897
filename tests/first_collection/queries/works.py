"""Questions about the works behind the archive: which, by whom, of which year."""

from __future__ import annotations

from typing import Any

from archive import models as m
from tests.first_collection.queries.rows import once, printed_in, public


def works(section: str = "Sources", **fields: str) -> list[Any]:
    """The works listed in a section, all or those with these data."""
    return list(printed_in(public(m.Source), section).filter(**fields))


def authors(found: list[Any]) -> list[str]:
    """Who wrote the works, one answer for each name."""
    return once(name.strip() for work in found for name in work.authors.split(";"))


def editors(found: list[Any]) -> list[str]:
    """Who edited the works, one answer for each name."""
    return once(name.strip() for work in found for name in work.editors.split(";"))
