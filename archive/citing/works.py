"""What a source is to those who cite it: a work with its names, and a place in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum


class WorkKind(StrEnum):
    """The form of a work, which decides how it is cited; the values are the archive's own."""

    BOOK = "book"
    EDITED_VOLUME = "edited-volume"
    CHAPTER = "chapter"
    ARTICLE = "article"
    ENCYCLOPEDIA = "encyclopedia"
    PROCEEDINGS = "proceedings"
    REFERENCE = "reference"
    ARCHIVAL = "archival"
    WEBSITE = "website"
    EDITORIAL = "editorial"
    OTHER = "other"


@dataclass(frozen=True)
class Name:
    """A person's family and given names, or `literal`: a body, or a name that is not divided."""

    family: str = ""
    given: str = ""
    literal: str = ""

    @property
    def others(self) -> bool:
        """Whether this stands for the authors that are not named: "et al.", also as "et.el."."""
        return re.sub(r"[\s.]", "", self.literal).casefold() in {"etal", "etel", "others"}

    @property
    def straight(self) -> str:
        """The name as it is spoken: David M. Glantz."""
        return self.literal or " ".join(filter(None, (self._spaced, self.family)))

    @property
    def inverted(self) -> str:
        """The name as it is sorted: Glantz, David M."""
        return self.literal or ", ".join(filter(None, (self.family, self._spaced)))

    @property
    def _spaced(self) -> str:
        """The given names with a space between initials: A.A. becomes A. A."""
        return re.sub(r"(?<=\w\.)(?=\w+\.)", " ", self.given)


@dataclass(frozen=True)
class Locator:
    """A place in a work: `kind` is page, folio, section, line or timestamp."""

    kind: str = "page"
    value: str = ""


@dataclass(frozen=True)
class Work:
    """A source with what its citation needs; everything but kind and title may be empty.

    `year` is text as printed, `accessed` a day as ISO 8601 or as written, `edition` as printed or
    a bare number, `archive`, `fond`, `opis` and `file` the place of an archival record, `language`
    a BCP 47 tag, `note` a remark that goes into the data formats only.
    """

    kind: WorkKind
    title: str
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    container_title: str = ""
    edition: str = ""
    volume: str = ""
    issue: str = ""
    publisher: str = ""
    publisher_place: str = ""
    year: str = ""
    pages: str = ""
    isbn: str = ""
    doi: str = ""
    url: str = ""
    accessed: str = ""
    archive: str = ""
    fond: str = ""
    opis: str = ""
    file: str = ""
    language: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """One line per field: runs of white space, also line breaks, become one space."""
        object.__setattr__(self, "kind", WorkKind(self.kind))
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str) and field.name != "kind":
                object.__setattr__(self, field.name, " ".join(value.split()))

    @property
    def shelfmark(self) -> str:
        """Where an archival record lies: "ЦАМО РФ, ф. 243, оп. 2900, д. 1"."""
        return ", ".join(filter(None, (self.archive, self.call_number)))

    @property
    def call_number(self) -> str:
        """Fond, opis and file in the archive's own script, or the shelf mark alone."""
        if not (self.fond or self.opis):
            return self.file
        marks = ("ф.", "оп.", "д.") if self.cyrillic else ("f.", "op.", "d.")
        held = (self.fond, self.opis, self.file)
        return ", ".join(
            f"{mark} {value}" for mark, value in zip(marks, held, strict=True) if value
        )

    @property
    def cyrillic(self) -> bool:
        """Whether the archive's name, or failing that the title, is in Cyrillic letters."""
        return bool(re.search("[Ѐ-ӿ]", self.archive or self.title))


def names(text: str) -> tuple[Name, ...]:
    """Names from "Glantz, David M.; House, Jonathan": family before the comma, given after it.

    A name without a comma is taken as a whole ("Soviet General Staff"). A second comma belongs to
    the given names ("King, Martin Luther, Jr.").
    """
    return tuple(_name(" ".join(part.split())) for part in text.split(";") if part.strip())


def _name(text: str) -> Name:
    family, comma, given = text.partition(", ")
    return Name(family=family.strip(), given=given.strip()) if comma else Name(literal=text)
