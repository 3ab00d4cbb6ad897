"""What a date is when sources disagree: parsing, EDTF, bounds, certainty, display; pure Python.

What does not belong here: fields and forms of Django, questions to the database, and any opinion on
which source is right.
"""

from archive.dating.certainty import Certainty, on_day
from archive.dating.display import display, display_period
from archive.dating.edtf import bounds, is_canonical
from archive.dating.errors import DateError
from archive.dating.historical import HistoricalDate
from archive.dating.language import speak
from archive.dating.parsing import (
    parse,
    parse_beginning,
    parse_ending,
    parse_moment,
    parse_period,
)

__all__ = [
    "Certainty",
    "DateError",
    "HistoricalDate",
    "bounds",
    "display",
    "display_period",
    "is_canonical",
    "on_day",
    "parse",
    "parse_beginning",
    "parse_ending",
    "parse_moment",
    "parse_period",
    "speak",
]
