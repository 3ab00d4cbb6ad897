"""Words with italics and links in them, printed as plain text or as HTML, punctuated once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString

STOPS = ".?!…"


@dataclass(frozen=True)
class Piece:
    """A run of words; `href` makes it a link in HTML."""

    text: str
    italic: bool = False
    href: str = ""

    @property
    def html(self) -> str:
        """The words escaped, in their element."""
        words = escape(self.text)
        if self.href:
            return f'<a href="{escape(self.href)}">{words}</a>'
        return f"<i>{words}</i>" if self.italic else words


Prose = tuple[Piece, ...]


def plain(*words: str) -> Prose:
    """The words that are not empty, with spaces between them, in roman."""
    said = " ".join(filter(None, words))
    return (Piece(said),) if said else ()


def italic(words: str) -> Prose:
    return (Piece(words, italic=True),) if words else ()


def link(address: str, words: str = "") -> Prose:
    """An address that can be followed, when it is one of the web."""
    if not address:
        return ()
    followed = address if address.startswith(("http://", "https://")) else ""
    return (Piece(words or address, href=followed),)


def quoted(words: str, closing: str) -> Prose:
    """The words in double quotation marks, the closing mark inside; inner quotes become single."""
    if not words:
        return ()
    inner = words.replace("“", "‘").replace("”", "’")
    for index in range(inner.count('"')):
        inner = inner.replace('"', "’" if index % 2 else "‘", 1)
    stop = "" if closing == "." and inner.rstrip("’").endswith(tuple(STOPS)) else closing
    if words[-1] in '”"':
        return plain(f"“{inner[:-1]}{stop}’”")
    return plain(f"“{inner}{stop}”")


def sentences(parts: Iterable[Prose]) -> Prose:
    """The parts one after the other, each ended by a full stop unless it has its own."""
    said: Prose = ()
    for part in filter(None, parts):
        stop = () if ends_itself(part) else plain(".")
        said += (plain(" ") if said else ()) + part + stop
    return said


def clauses(parts: Iterable[Prose]) -> Prose:
    """The parts as one sentence with commas, without a final stop.

    No comma stands before a bracket or a colon, nor after a quotation that brought its own.
    """
    said: Prose = ()
    for part in filter(None, parts):
        said += (Piece(_between(said, part)), *part)
    return said


def _between(said: Prose, part: Prose) -> str:
    if not said or part[0].text.startswith(": "):
        return ""
    quoted_before = said[-1].text.endswith((",”", ",’”"))
    return " " if quoted_before or part[0].text.startswith("(") else ", "


def ends_itself(part: Prose) -> bool:
    """Whether words end with a full stop, question or exclamation mark, also inside quotes."""
    return part[-1].text.rstrip('”’"').endswith(tuple(STOPS))


def finished(part: Prose) -> Prose:
    """The words with a full stop at their end, inside a closing quotation mark."""
    last = part[-1]
    for marks in ("”", "’”"):
        if last.text.endswith("," + marks):
            return (*part[:-1], Piece(last.text.removesuffix("," + marks) + "." + marks))
    return part if ends_itself(part) else (*part, Piece("."))


def as_text(prose: Prose) -> str:
    return "".join(piece.text for piece in prose)


def as_html(prose: Prose) -> SafeString:
    """The words escaped, with `<i>` and `<a>` where they belong."""
    return SafeString("".join(piece.html for piece in prose))
