"""Names, editions, dates and places in a work, as Chicago words them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from .works import Locator, Name, Work

MOST_IN_BIBLIOGRAPHY = 10  # of more, the first seven are printed (Chicago 14.76)
SHOWN_OF_MANY = 7
MOST_IN_NOTE = 3
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
ORDINALS = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip


def listed(names: Sequence[Name], *, invert_first: bool = False) -> str:
    """Names for a bibliography: all up to ten, of more the first seven and "et al."."""
    named = [name for name in names if not name.others]
    unnamed = len(named) < len(names)
    if len(named) > MOST_IN_BIBLIOGRAPHY:
        named, unnamed = named[:SHOWN_OF_MANY], True
    said = [name.straight for name in named]
    if invert_first and named:
        said[0] = named[0].inverted
    return _joined(said, unnamed, inverted=invert_first)


def noted(names: Sequence[Name], wording: Callable[[Name], str] | None = None) -> str:
    """Names for a note: up to three, of more the first and "et al."."""
    named = [name for name in names if not name.others]
    unnamed = len(named) < len(names)
    if unnamed or len(named) > MOST_IN_NOTE:
        named, unnamed = named[:1], True
    said = [wording(name) if wording else name.straight for name in named]
    return _joined(said, unnamed)


def _joined(said: list[str], unnamed: bool, *, inverted: bool = False) -> str:
    if not said:
        return ""
    if unnamed:
        comma = "," if inverted or len(said) > 1 else ""
        return f"{', '.join(said)}{comma} et al."
    if len(said) == 1:
        return said[0]
    if len(said) == 2:
        return f"{said[0]}{',' if inverted else ''} and {said[1]}"
    return f"{', '.join(said[:-1])}, and {said[-1]}"


def last_name(name: Name) -> str:
    """What a short note calls a person: the family name, or the whole of an undivided one."""
    return name.family or name.straight


def edition(work: Work) -> str:
    """ "2nd ed.", "rev. ed."; anything else as printed."""
    said = work.edition.rstrip(".")
    if said.isdigit():
        return f"{_ordinal(int(said))} ed."
    worded = re.fullmatch(r"(\w+)(?: revised)? (?:edition|ed)", said, re.IGNORECASE)
    if not worded:
        return said
    first = worded[1].lower()
    if first in {"revised", "rev"}:
        return "rev. ed."
    return f"{ORDINALS.get(first, worded[1])}{' rev.' if ' revised' in said.lower() else ''} ed."


def _ordinal(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def imprint(work: Work) -> str:
    """ "Lawrence, Kansas: University Press of Kansas, 1995", or as much of it as is known."""
    published = ": ".join(filter(None, (work.publisher_place, work.publisher)))
    return ", ".join(filter(None, (published, work.year)))


def access(work: Work) -> str:
    return f"accessed {day(work.accessed)}" if work.accessed else ""


def day(text: str) -> str:
    """An ISO date as "3 October 2026"; anything else as written."""
    try:
        known = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{known.day} {MONTHS[known.month - 1]} {known.year}"


def address(work: Work) -> str:
    """The DOI as an address, else the URL."""
    return f"https://doi.org/{work.doi.removeprefix('https://doi.org/')}" if work.doi else work.url


def place(locator: Locator | None, work: Work) -> str:
    """A place in a work: "23", "fols. 15–16", "л. 15", "under “Aftermath,”", "lines 3–4"."""
    if locator is None or not locator.value.strip():
        return ""
    value = ranged(" ".join(locator.value.split()))
    several = bool(re.search(r"[–,]", value))
    match locator.kind:
        case "folio":
            if work.cyrillic:
                return f"{'лл.' if several else 'л.'} {value}"
            return f"{'fols.' if several else 'fol.'} {value}"
        case "section":
            return f"sec. {value}" if re.fullmatch(r"[\d.]+", value) else f"under “{value},”"
        case "line":
            return f"{'lines' if several else 'line'} {value}"
        case "timestamp":
            return f"at {value}"
        case _:
            return value


def ranged(text: str) -> str:
    """Hyphens between numbers as en dashes: "211-245" becomes "211–245"."""
    return re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", "–", text)
