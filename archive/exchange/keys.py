"""Keys derived from what a row says, so that the same row gets the same key in every file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import product
from typing import Final

from archive.models.base import KEY_ALPHABET, KEY_LENGTH

_SEPARATOR: Final = "\x1f"
_PAIRS: Final = tuple(map("".join, product(KEY_ALPHABET, repeat=2)))


def derived_key(table: str, identity: Iterable[str]) -> str:
    """Ten characters made from the table's name and the identity's canonical texts.

    The first 64 bits of the SHA-256 of both, as a number to the base of the thirty unmistakable
    characters of public keys, two places at a time, the lowest first.
    """
    said = _SEPARATOR.join((table, *identity)).encode("utf-8")
    number = int.from_bytes(hashlib.sha256(said).digest()[:8], "big")
    made = ""
    for _pair in range(KEY_LENGTH // 2):
        number, place = divmod(number, len(_PAIRS))
        made += _PAIRS[place]
    return made
