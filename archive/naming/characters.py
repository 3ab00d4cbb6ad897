"""Characters that no name may hold, and those that are put in order without a word."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

# Controls (C0, DEL, C1), the bidirectional embeddings, overrides and isolates with which a name can
# pose as another (Unicode Technical Report 36), the byte order mark, what is no character at all
# (U+FFFE, U+FDD0 …), and halves of surrogate pairs, which no database takes.
_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_SPACES: Final = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")


class UnsafeCharacter(NamedTuple):
    """A character that a name must not hold; `position` counts from 0, `code` is as “U+202E”."""

    position: int
    character: str
    code: str


def unsafe_characters(text: str) -> tuple[UnsafeCharacter, ...]:
    """Every character of the text that a name must not hold, in order; empty when all is well."""
    return tuple(
        UnsafeCharacter(found.start(), found[0], f"U+{ord(found[0]):04X}")
        for found in _UNSAFE.finditer(text)
    )


def clean(text: str) -> str:
    """The text in NFC, without spaces around it, every run of spaces within it one plain space."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
