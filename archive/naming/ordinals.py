"""Ordinal numbers in words, 1 to 100: English, German, Serbian, Russian, Bulgarian, Macedonian.

Each is entered by its stem; the endings of gender and case are added to it. Cardinal numbers are no
names of formations (“two divisions”) and stand here only as the first word of a compound
(“twenty-first”, “двадцать первая”).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from archive.naming.folding import fold

_ENGLISH: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_GERMAN: Final = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt"
)
_GERMAN_ONES: Final = "ein zwei drei vier fünf sechs sieben acht neun"
_GERMAN_TENS: Final = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_SERBIAN: Final = (
    "prv drug treć četvrt pet šest sedm osm devet deset jedanaest dvanaest trinaest četrnaest "
    "petnaest šesnaest sedamnaest osamnaest devetnaest"
)
_SERBIAN_TENS: Final = "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset"
_RUSSIAN: Final = (
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
    "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_RUSSIAN_TENS: Final = "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност"
_RUSSIAN_TENS_BEFORE: Final = (
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
)
_BULGARIAN: Final = (
    "първ втор трет четвърт пет шест седм осм девет десет единадесет дванадесет тринадесет "
    "четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет"
)
_BULGARIAN_TENS: Final = (
    "двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет"
)
_MACEDONIAN: Final = (
    "прв втор трет четврт петт шест седм осм деветт десетт единаесетт дванаесетт тринаесетт "
    "четиринаесетт петнаесетт шеснаесетт седумнаесетт осумнаесетт деветнаесетт"
)
_MACEDONIAN_TENS: Final = (
    "дваесетт триесетт четириесетт педесетт шеесетт седумдесетт осумдесетт деведесетт"
)

_GERMAN_ENDINGS: Final = "e er en es em"
_SERBIAN_ENDINGS: Final = "i a o e u oj og om eg em"
_RUSSIAN_ENDINGS: Final = "ый ий ой ая ое ые ого ому ую ым ья ье ьи ьей ьего ью"
_BULGARIAN_ENDINGS: Final = "и а о ия ият ата ото ите иот"

_Pairs = Iterator[tuple[str, int]]


def _stems(units: str, tens: str, endings: str) -> _Pairs:
    for number, stem in enumerate(units.split(), 1):
        for ending in endings.split():
            yield stem + ending, number
    for number, stem in enumerate(tens.split(), 2):
        for ending in endings.split():
            yield stem + ending, number * 10


def _english() -> _Pairs:
    yield from ((word, number) for number, word in enumerate(_ENGLISH.split(), 1))
    for ten, word in enumerate(_ENGLISH_TENS.split(), 2):
        yield word[:-1] + "ieth", ten * 10
    yield "hundredth", 100


def _german() -> _Pairs:
    yield from _stems(_GERMAN, "", _GERMAN_ENDINGS)
    for ten, word in enumerate(_GERMAN_TENS.split(), 2):
        for ending in _GERMAN_ENDINGS.split():
            yield f"{word}st{ending}", ten * 10
            for one, unit in enumerate(_GERMAN_ONES.split(), 1):
                yield f"{unit}und{word}st{ending}", ten * 10 + one
    yield from ((f"hundertst{ending}", 100) for ending in _GERMAN_ENDINGS.split())


def _slavic() -> _Pairs:
    yield from _stems(_SERBIAN, _SERBIAN_TENS, _SERBIAN_ENDINGS)
    yield from ((f"stot{ending}", 100) for ending in _SERBIAN_ENDINGS.split())
    yield from _stems(_RUSSIAN, _RUSSIAN_TENS, _RUSSIAN_ENDINGS)
    yield from ((f"сот{ending}", 100) for ending in _RUSSIAN_ENDINGS.split())
    yield from _stems(_BULGARIAN, _BULGARIAN_TENS, _BULGARIAN_ENDINGS)
    yield from _stems(_MACEDONIAN, _MACEDONIAN_TENS, _BULGARIAN_ENDINGS)


def _before() -> _Pairs:
    """The tens as they stand before an ordinal."""
    lists = (_ENGLISH_TENS, _SERBIAN_TENS, _RUSSIAN_TENS_BEFORE, _BULGARIAN_TENS)
    for words in (*lists, _MACEDONIAN_TENS.replace("тт", "т")):
        yield from ((word, ten * 10) for ten, word in enumerate(words.split(), 2))


ORDINALS: Final[dict[str, int]] = {}
for _word, _number in (*_english(), *_german(), *_slavic()):
    ORDINALS.setdefault(fold(_word), _number)

TENS: Final = {fold(word): number for word, number in _before()}
AND: Final = frozenset({"and", "i"})
