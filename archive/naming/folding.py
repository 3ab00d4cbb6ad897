"""Spellings of one name brought together in one key, across alphabets and romanisations.

The rules work on lower-case ASCII (`archive.naming.letters`), word by word, until nothing changes:

==========================  =========  ============================================================
written                     key        because
==========================  =========  ============================================================
shch schtsch                sc         щ: English (BGN/PCGN), German (Duden)
ch tch tsch č ć ц ts tz     c          ч ћ ц: English, French, German; Gaj without marks
sh sch š                    s          ш: English, German
zh ž                        z          ж: English; Gaj
dzh dsch dž                 dz         џ дж: English, German; Gaj
kh                          h          х: English (BGN/PCGN)
gj                          di         ѓ of Macedonian meets ђ of Serbian (dj)
w ph ck q x ct              v f k k    German w; Greek and Latin spellings that Cyrillic writes
                            ks kt      as it hears them
fyodor, fjodor              fedor      ё is printed е more often than not
ye je                       e          Yeliseev = Eliseev, Alekseyevich = Alekseevich
ae oe ue                    a o u      German ä ö ü, written out or without their dots
j y                         i          й ј ы: Stoychev = Stoichev = Stojčev
iy ij ii                    i          -ский = -skiy = -skij = -sky
doubled letters             single     Stettner = Штетнер, in words of four letters or more
==========================  =========  ============================================================

Roman numerals (xiv, viii) stand as they are. What one key cannot bring together (German ch for х,
sch for ж; đ without its bar) is left to `variants`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from archive.naming.letters import ascii_lower
from archive.naming.roman import is_roman

_CONSONANTS: Final = {
    "schtsch": "sc",
    "shch": "sc",
    "tsch": "c",
    "dsch": "dz",
    "dzh": "dz",
    "tch": "c",
    "sch": "s",
    "ch": "c",
    "ts": "c",
    "tz": "c",
    "sh": "s",
    "zh": "z",
    "kh": "h",
    "gj": "dj",
    "ph": "f",
    "ck": "k",
    "ct": "kt",
    "w": "v",
    "q": "k",
    "x": "ks",
}
_CONSONANT: Final = re.compile("|".join(_CONSONANTS))
_YO: Final = re.compile(r"(?<=[bcdfghklmnprstvz])[jy]o")
_YE: Final = re.compile(r"[jy]+e|(?<=[aou])e")
_GLIDES: Final = str.maketrans("jy", "ii")
_DOUBLED: Final = re.compile(r"([a-z])\1+")
_WORD: Final = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """The search key of a name: lower-case ASCII words with single spaces; '' when nothing is left.

    `fold("Дапчевић") == fold("Dapčević") == fold("Dapchevich") == "dapcevic"`. Folding a key again
    changes nothing.
    """
    return " ".join(map(fold_word, _WORD.findall(ascii_lower(text))))


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """The key of one word in lower-case ASCII, by the table of the module."""
    if is_roman(word):
        return word
    while True:
        folded = _once(word)
        if folded == word:
            return word
        word = folded


def _once(word: str) -> str:
    word = _CONSONANT.sub(_consonant, word)
    if "j" in word or "y" in word:
        word = _YO.sub("e", word)
    word = _YE.sub(_after_glide, word)
    word = word.translate(_GLIDES).replace("ii", "i")
    return _DOUBLED.sub(r"\1", word) if len(word) > 3 else word


def _consonant(match: re.Match[str]) -> str:
    return _CONSONANTS[match[0]]


def _after_glide(match: re.Match[str]) -> str:
    return "e" if len(match[0]) > 1 else ""
