"""Further keys of a name, where one letter can be read in two ways."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from archive.naming.folding import fold
from archive.naming.letters import ascii_lower
from archive.naming.scripts import script_of

_AFTER_CONSONANT: Final = re.compile(r"(?<=[bdfgklmnprstvz])yu")
_GERMAN_KH: Final = re.compile(r"(?<![sth])ch")


def _zh(text: str) -> str:
    return text.replace("sch", "zh")


def _kh(text: str) -> str:
    return _GERMAN_KH.sub("kh", text)


def _bare_d(text: str) -> str:
    return text.replace("dj", "d")


def _sht(text: str) -> str:
    return text.replace("shch", "sht")


def _umlaut(text: str) -> str:
    return _AFTER_CONSONANT.sub("u", text)


_Reading = Callable[[str], str]

# German has no letter for ж and writes it as ш (Duden: Schukow); х it writes as ch (Tolbuchin).
_LATIN: Final[tuple[_Reading, ...]] = (_zh, _kh, lambda text: _kh(_zh(text)), _bare_d)
# Đ loses its bar in type (Duric). Bulgarian щ is sht, Russian shch. Russian ю stands for German ü.
_CYRILLIC: Final[tuple[_Reading, ...]] = (_bare_d, _sht, _umlaut)


def variants(text: str) -> tuple[str, ...]:
    """Further keys under which a name can be stored and looked up, never `fold(text)` itself.

    At most four, in a fixed order: `variants("Schukow") == ("zukov",)`. Two names meet when any key
    of one is a key of the other.
    """
    plain = ascii_lower(text)
    known = [fold(text)]
    for reading in _CYRILLIC if script_of(text) == "Cyrl" else _LATIN:
        changed = reading(plain)
        key = fold(changed) if changed != plain else known[0]
        if key not in known:
            known.append(key)
    return tuple(known[1:])
