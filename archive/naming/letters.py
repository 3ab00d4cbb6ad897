"""Letters of other alphabets in ASCII, before any folding: the tables, and what each rests on.

* Serbian: Vuk's alphabet and Gaj's, letter by letter (Pravopis srpskoga jezika, Matica srpska).
* Macedonian ѓ ќ ѕ: as the state romanises them (gj, kj, dz).
* Russian, Ukrainian: BGN/PCGN 1947 and 2019, the usual English forms (zh, kh, shch, yu, ya).
* Bulgarian ъ: the Streamlined System (a); a Russian ъ, always before е ё ю я or last, is silent.
* German and all else that is not listed: `anyascii` (ä = a, ß = ss, Greek, Armenian, Arabic …).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from anyascii import anyascii

_SHARED: Final = dict(zip("абвгдезиклмнопрстуф", "abvgdeziklmnoprstuf", strict=True))
_SERBIAN_ONLY: Final = {"ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz"}
_MACEDONIAN_ONLY: Final = {"ѓ": "gj", "ќ": "kj", "ѕ": "dz"}
_RUSSIAN_ONLY: Final = {
    "ё": "yo",
    "й": "y",
    "щ": "shch",
    "ы": "y",
    "ь": "",
    "ъ": "a",
    "э": "e",
    "ю": "yu",
    "я": "ya",
    "і": "i",
    "ї": "yi",
    "є": "ye",
    "ґ": "g",
    "ў": "u",
    "ѣ": "e",
}
_ENGLISH: Final = {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh"}
_GAJ: Final = {"ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s"}
_LATIN: Final = {"đ": "dj"}
_MARKS: Final = dict.fromkeys("'’‘ʼʹ′`´", "")

_COMMON: Final = {
    **_SHARED,
    **_SERBIAN_ONLY,
    **_MACEDONIAN_ONLY,
    **_RUSSIAN_ONLY,
    **_LATIN,
    **_MARKS,
}
ENGLISH_TABLE: Final = str.maketrans({**_COMMON, **_ENGLISH})
SERBIAN_TABLE: Final = str.maketrans({**_COMMON, **_GAJ})

_SILENT: Final = re.compile(r"ъ(?=[еёюя]|\b)")
_SERBIAN_LETTERS: Final = frozenset("ђјљњћџѓќѕ")


def ascii_lower(text: str) -> str:
    """The text in lower-case ASCII, Cyrillic by the alphabet that its letters show it to be in.

    Text with a letter that only Serbian or Macedonian has is romanised as Serbian (ж = z), other
    Cyrillic in the English way (ж = zh). Apostrophes go: they stand for a soft sign.
    """
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    lower = unicodedata.normalize("NFC", text.lower())
    if "ъ" in lower:
        lower = _SILENT.sub("", lower)
    if "ьо" in lower:
        lower = lower.replace("ьо", "yo")
    serbian = not _SERBIAN_LETTERS.isdisjoint(lower)
    plain = lower.translate(SERBIAN_TABLE if serbian else ENGLISH_TABLE)
    return plain if plain.isascii() else anyascii(plain).lower()
