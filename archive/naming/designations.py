"""The designation of a formation as one key: “XIV Army Corps” = “14th Corps” = “14. korpus”.

Numbers become plain figures; the words of the trade (`archive.naming.trade`) become one canonical
word each; everything else is folded as a name. Numbers are

* figures with or without a mark of order, up to 999: 14, 14., 14th, 14-я, 014;
* ordinals in words from 1 to 100 (`archive.naming.ordinals`);
* Roman numerals up to 999 standing alone in capitals: XIV, II, LXXXVIII. What can be a word or a
  letter instead counts only when a word of echelon follows, with nothing but words of the trade or
  in capitals between: a single I, V or X (“I SS Panzer Corps”, not “I saw the corps”), a numeral
  of C, L, D and I (“LI Corps”, not “DI”), and one in small letters (“xiv corps”).
  A single C, D, L or M is a letter (“C Company”), and above 999 is no designation (“MIX”).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from archive.naming.folding import fold_word
from archive.naming.letters import ascii_lower
from archive.naming.ordinals import AND, ORDINALS, TENS
from archive.naming.roman import roman_value
from archive.naming.trade import COMPOUNDS, ECHELONS, PAIRS, TRADE

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’ʹ][^\W_]+)*")
_FIGURES: Final = re.compile(
    r"([0-9]{1,3})(?:st|nd|rd|th|te|ter|ten|ti|ta|a|i|oj|og|[^\W\da-z]{1,3})?"
)
_ORDER_MARK: Final = re.compile(r"(?<=\d)-(?:[^\W\d_a-zA-Z]{1,3}|th|st|nd|rd|i|a|ti|ta)\b")
_LOOK_ALIKES: Final = str.maketrans("ХІСМ", "XICM")
_REACH: Final = 5
_PASSES: Final = 4  # one is the rule; odd characters that fall apart into several may take more
_DESCRIPTIVE: Final = frozenset(TRADE.values()) | {first for first, _ in PAIRS} | {"ss"}


def designation_key(text: str) -> str:
    """The key of a designation: ASCII words and plain numbers with single spaces.

    `designation_key("Четрнаести корпус") == designation_key("XIV Army Corps") == "14 corps"`.
    A key of a key is itself.
    """
    key = " ".join(_tokens(text))
    for _ in range(_PASSES):
        again = " ".join(_tokens(key))
        if again == key:
            break
        key = again
    return key


def designation_number(text: str) -> int | None:
    """The first number of a designation, 1 to 999; None when it has none.

    `designation_number("XIV Corps") == 14`; the year in “order of 1944” is no such number.
    """
    for token in designation_key(text).split(" "):
        if token.isdigit() and 1 <= len(token) <= 3 and token != "0":
            return int(token)
    return None


def numbered(text: str) -> list[str]:
    """The words of a text as written, but every number among them in plain figures.

    Numbers are figures with a mark of order, ordinals in words and Roman numerals.
    """
    words = _TOKEN.findall(_ORDER_MARK.sub("", text))
    found: list[str] = []
    skip = 0
    for place, word in enumerate(words):
        if skip:
            skip -= 1
            continue
        number, skip = _number_at(words, place)
        found.append(word if number is None else str(number))
    return found


def _tokens(text: str) -> list[str]:
    """The canonical words of a designation, in their order."""
    tokens: list[str] = []
    for word in numbered(text):
        for key in _canonical(word):
            _append(tokens, key)
    return tokens


def _append(tokens: list[str], key: str) -> None:
    """Add a word, or with the one before it what the two are said as."""
    pair = PAIRS.get((tokens[-1], key)) if tokens else None
    if pair is None:
        tokens.append(key)
        return
    tokens.pop()
    for part in pair:
        _append(tokens, part)


@lru_cache(maxsize=8192)
def _canonical(word: str) -> tuple[str, ...]:
    if word.isascii() and word.isdigit():
        return (word,)
    keys: list[str] = []
    for folded in _fold_all(word):
        keys += COMPOUNDS.get(folded) or (TRADE.get(folded, folded),)
    return tuple(keys)


def _fold_all(word: str) -> list[str]:
    return [fold_word(part) for part in re.findall(r"[a-z0-9]+", ascii_lower(word))]


def _number_at(words: list[str], place: int) -> tuple[int | None, int]:
    """The number that begins at a word, and how many further words it takes up."""
    word = words[place]
    figures = _FIGURES.fullmatch(word.lower())
    if figures is not None:
        return int(figures[1]), 0
    roman = _roman_at(words, place)
    if roman is not None:
        return roman, 0
    key = _key(word)
    compound, further = _compound_at(words, place, TENS.get(key))
    return (ORDINALS.get(key), 0) if compound is None else (compound, further)


def _compound_at(words: list[str], place: int, tens: int | None) -> tuple[int | None, int]:
    """“twenty-first”, “двадцать первая”, “двадесет и първа”."""
    if tens is None:
        return None, 0
    rest = [_key(word) for word in words[place + 1 : place + 3]]
    further = 1
    if rest and rest[0] in AND:
        rest, further = rest[1:], 2
    unit = ORDINALS.get(rest[0], 10) if rest else 10
    return (tens + unit, further) if unit < 10 else (None, 0)


def _roman_at(words: list[str], place: int) -> int | None:
    word = words[place]
    if not word.isascii():
        word = word.translate(_LOOK_ALIKES)
    value = roman_value(word) if word.isascii() else None
    if value is None:
        return None
    letters = set(word.upper())
    plain = "D" not in letters and ("X" in letters or "V" in letters or letters == {"I"})
    if not word.isupper():
        return value if plain and len(word) > 1 and _leads_to_echelon(words, place) else None
    if plain and len(word) > 1:
        return value
    if len(word) == 1 and not plain:
        return None
    return value if _leads_to_echelon(words, place, capitals=True) else None


def _leads_to_echelon(words: list[str], place: int, capitals: bool = False) -> bool:
    """Whether a word of echelon follows, after nothing but words of the trade (or of capitals)."""
    for word in words[place + 1 : place + _REACH]:
        keys = _canonical(word)
        if not ECHELONS.isdisjoint(keys):
            return True
        if not (_DESCRIPTIVE.issuperset(keys) or (capitals and word[0].isupper())):
            return False
    return False


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return "".join(_fold_all(word))
