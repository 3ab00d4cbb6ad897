"""The names of months and seasons: those shown, and those understood in the sources' languages.

To teach the archive a further name, add it to the row of its month.
"""

from __future__ import annotations

from typing import Final

from archive.dating.language import gettext_noop

MONTHS: Final = (
    gettext_noop("January"),
    gettext_noop("February"),
    gettext_noop("March"),
    gettext_noop("April"),
    gettext_noop("May"),
    gettext_noop("June"),
    gettext_noop("July"),
    gettext_noop("August"),
    gettext_noop("September"),
    gettext_noop("October"),
    gettext_noop("November"),
    gettext_noop("December"),
)

SEASONS: Final = {
    21: gettext_noop("spring"),
    22: gettext_noop("summer"),
    23: gettext_noop("autumn"),
    24: gettext_noop("winter"),
}

# English; German; Serbian in Latin and Cyrillic; Russian; Bulgarian and Macedonian. Nominative and
# genitive, and the abbreviations in print. Croatian month names are left out on purpose: listopad
# is October there and November in Polish and Czech.
_UNDERSTOOD: Final = (
    "january jan januar jänner januara јануар јануара январь января януари јануари",
    "february feb februar februara feber фебруар фебруара февраль февраля февруари",
    "march mar märz mrz mart marta март марта",
    "april apr aprila април априла апрель апреля",
    "may mai maj maja мај маја май мая",
    "june jun juni juna јун јуна июнь июня юни јуни",
    "july jul juli jula јул јула июль июля юли јули",
    "august aug avgust avgusta август августа",
    "september sept sep septembar septembra септембар септембра сентябрь сентября септември",
    "october oct oktober okt oktobar oktobra октобар октобра октябрь октября октомври",
    "november nov novembar novembra новембар новембра ноябрь ноября ноември",
    "december dec dezember dez decembar decembra децембар децембра декабрь декабря декември",
)

MONTH_NUMBERS: Final = {
    name: number for number, names in enumerate(_UNDERSTOOD, 1) for name in names.split()
}

_NUMERALS: Final = "i ii iii iv v vi vii viii ix x xi xii"

# As in “14.X.1944”, the common way to write a day in Yugoslav and Soviet papers.
ROMAN_MONTHS: Final = {numeral: number for number, numeral in enumerate(_NUMERALS.split(), 1)}

SEASON_NUMBERS: Final = {
    "spring": 21,
    "summer": 22,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
}
