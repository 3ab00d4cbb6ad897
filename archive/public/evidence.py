"""The footnotes of an order of battle: the tree brings its evidence as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.safestring import SafeString

from archive.citing import chicago
from archive.citing.works import Locator, Work
from archive.models import Source
from archive.orbat import Note
from archive.public import READER
from archive.public.citations import work_of


@dataclass(frozen=True, slots=True)
class TreeNote:
    """One numbered note in words; of a `citation` it has no more to say."""

    number: int
    text: SafeString
    citation: None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """One public note of the editors, lettered."""

    letter: str
    text: str


@dataclass(slots=True)
class Evidence:
    """Numbers the notes of a tree in reading order, then words them all with one query.

    The editors' own notes are lettered apart, since many places in a tree share one.
    """

    numbers: dict[Note, int] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)

    def letter(self, note: str) -> str:
        """The letter of an editors' note; empty for none, the same for equal ones."""
        return self.letters.setdefault(note, lettered(len(self.letters))) if note else ""

    @property
    def remarks(self) -> list[Remark]:
        """The editors' notes in the order of their letters."""
        return [Remark(letter, text) for text, letter in self.letters.items()]

    def marks(self, notes: Iterable[Note]) -> list[int]:
        """The numbers of *notes*; equal notes share one."""
        found = [self.numbers.setdefault(note, len(self.numbers) + 1) for note in notes]
        return list(dict.fromkeys(found))

    def sources(self) -> list[Source]:
        """The works cited, by author and title."""
        slugs = {slug for n in self.numbers for slug in (n.source_slug, n.seen_through_slug)}
        return list(Source.objects.using(READER).published().filter(slug__in=slugs).in_order())

    def notes(self, sources: Iterable[Source]) -> list[TreeNote]:
        """The notes in words, in full for the first of each source and short afterwards."""
        works = {source.slug: work_of(source) for source in sources}
        seen: set[str] = set()
        found = []
        for note, number in self.numbers.items():
            if note.source_slug in works:
                found.append(TreeNote(number, worded(note, works, note.source_slug in seen)))
                seen.add(note.source_slug)
        return found


def lettered(number: int) -> str:
    """a … z, aa, ab … for 0 … 25, 26, 27 …"""
    rest, place = divmod(number, 26)
    return (lettered(rest - 1) if rest else "") + chr(ord("a") + place)


def worded(note: Note, works: dict[str, Work], again: bool) -> SafeString:
    """One note in words; *again*: its source stands in an earlier note."""
    work, place = works[note.source_slug], Locator(note.locator_kind, note.locator)
    through = works.get(note.seen_through_slug)
    if through:
        return chicago.note_html(work, None, through, note.stance, place)
    if again:
        return chicago.short_note_html(work, place, note.stance)
    return chicago.note_html(work, place, stance=note.stance)
