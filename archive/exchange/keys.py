"""Keys derived from what a row says, so that the same row gets the same key in every file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

from archive.models.base import KEY_ALPHABET, KEY_LENGTH

_SEPARATOR: Final = "\x1f"


def derived_key(table: str, identity: Iterable[str]) -> str:
    """Ten characters made from the table's name and the identity's canonical texts.

    The SHA-256 of both, written in the thirty unmistakable characters of public keys.
    """
    said = _SEPARATOR.join((table, *identity)).encode("utf-8")
    number = int.from_bytes(hashlib.sha256(said).digest()[:16], "big")
    base = len(KEY_ALPHABET)
    made = []
    for _place in range(KEY_LENGTH):
        number, digit = divmod(number, base)
        made.append(KEY_ALPHABET[digit])
    return "".join(made)
