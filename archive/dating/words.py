"""Dates as people write them, turned into canonical EDTF.

Every wording stands for one thing, fixed here; what has no fixed meaning is refused, never guessed.

=============================  ==================================================================
written                        means
=============================  ==================================================================
early, mid, late October 1944  1–10, 11–20, 21 to the last day: `[1944-10-01..1944-10-10]` …
middle of October 1944         as mid-October
beginning, end of October      the first 7, the last 7 days of the month
early, mid, late 1944          January–April, May–August, September–December
beginning, end of 1944         January, December: `[1944-12-01..1944-12-31]`
spring … winter 1944           the seasons of EDTF; winter 1944 = winter 1944/45 = `1944-24`
by, not later than X           `[..X]`, up to and with the last day of X
already on, at least since X   the same, for a beginning that is not known
before X                       the same, of the day, month or year before X
not before, on or after X      `[X..]`
at least until X               the same, for an ending that is not known
after X                        the same, of the day, month or year after X
between X and Y                `[X..Y]`, some day from X to Y
14 or 15 October 1944          `[1944-10-14..1944-10-15]`
night of 14/15 October 1944    `[1944-10-14,1944-10-15]`
evening of 14 October 1944     the day; the hour stays in the text as written
from, since X                  the span `X/..`
until, to X                    the span `../X`
X – Y, X to Y, 27 and 28 …     the span `X/Y`
c., about, around X            `X~`
probably, perhaps X; X?        `X?`
1940s                          `194X`
=============================  ==================================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NoReturn

from archive.dating.edges import adjacent, doubted, is_day, is_open, lower, neighbour, upper
from archive.dating.edtf import bounds
from archive.dating.errors import DateError
from archive.dating.parts import part_of
from archive.dating.reading import Reading, ordered_span
from archive.dating.singles import Wording, single
from archive.dating.spans import ends_of, split

_EXAMPLES: Final = "14 October 1944, mid-October 1944, by 14 October 1944 or 1944-10~"


def read_words(plain: str, said: Wording) -> Reading:
    """What a text in lower case with single spaces says."""
    opening = None if plain[:1].isdigit() else _OPENING.match(plain)
    if opening is not None:
        return _OPENINGS[opening[1]](plain[opening.end() :], said)
    moment = single(plain, said)
    if moment is not None:
        return Reading(moment)
    closing = _CLOSING.search(plain)
    if closing is not None and closing.start():
        return _CLOSINGS[closing[1]](plain[: closing.start()], said)
    return _joined(plain, said) or _refuse(said)


def _refuse(said: Wording) -> NoReturn:
    raise DateError(
        "not_understood",
        f"“{said.text}” is not understood as a date; write for example {_EXAMPLES}.",
    )


def _moment(plain: str, said: Wording) -> str:
    """The one moment that a word like “by” or “from” speaks of: no span, nothing open."""
    edtf, beginning, ending = read_words(plain, said)
    if beginning or ending or is_open(edtf):
        _refuse(said)
    return edtf


# --- parts of a month or a year -----------------------------------------------------------------


def _part(name: str) -> _Handler:
    def read(plain: str, said: Wording) -> Reading:
        whole = single(plain, said)
        if whole is None:
            return _joined(f"{name} {plain}", said) or _refuse(said)
        edtf = part_of(whole, name)
        if edtf is None:
            raise DateError(
                "not_understood",
                f"“{said.text}”: “{name}” has a fixed meaning for a month or a year only; "
                "name the months instead, for example August 1944.",
            )
        return Reading(edtf)

    return read


# --- doubt, and sides ---------------------------------------------------------------------------


def _doubt(mark: str) -> _Handler:
    def read(plain: str, said: Wording) -> Reading:
        inner = read_words(plain, said)
        if inner.is_span:
            raise DateError(
                "not_understood",
                f"“{said.text}”: say of each end of the span how sure it is, "
                "for example 1944-09~/1944-10.",
            )
        return Reading(doubted(inner.edtf, mark))

    return read


def _by(plain: str, said: Wording) -> Reading:
    return Reading(f"[..{upper(_moment(plain, said))}]")


def _not_before(plain: str, said: Wording) -> Reading:
    return Reading(f"[{lower(_moment(plain, said))}..]")


def _before(plain: str, said: Wording) -> Reading:
    return Reading(f"[..{neighbour(_moment(plain, said), -1)}]")


def _after(plain: str, said: Wording) -> Reading:
    return Reading(f"[{neighbour(_moment(plain, said), 1)}..]")


def _between(plain: str, said: Wording) -> Reading:
    parts = split(plain, (" and ", "–", " - "))
    ends = ends_of(parts, said, _end) if parts else None
    if ends is None:
        _refuse(said)
    edtf = f"[{lower(ends[0])}..{upper(ends[1])}]"
    bounds(edtf)
    return Reading(edtf)


# --- days and nights ----------------------------------------------------------------------------


def _hour(plain: str, said: Wording) -> Reading:
    day = single(plain, said)
    if day is None or not is_day(day):
        _refuse(said)
    return Reading(day)


def _night(plain: str, said: Wording) -> Reading:
    parts = split(plain, ("/", "–", " - ", "-", " to ", " and "))
    ends = ends_of(parts, said, _end) if parts else None
    if ends is None:
        raise DateError(
            "ambiguous",
            f"“{said.text}”: say between which days the night lies, "
            "for example night of 14/15 October 1944.",
        )
    return _night_of(*ends, said)


def _night_of(first: str, last: str, said: Wording) -> Reading:
    if not (is_day(first) and is_day(last) and adjacent(first, last)):
        raise DateError(
            "impossible",
            f"“{said.text}”: a night lies between two consecutive days, "
            "for example night of 14/15 October 1944.",
        )
    return Reading(f"[{first},{last}]")


# --- spans --------------------------------------------------------------------------------------


def _from(plain: str, said: Wording) -> Reading:
    inner = read_words(plain, said)
    if inner.beginning and inner.ending:
        return inner
    if inner.is_span or is_open(inner.edtf):
        _refuse(said)
    return Reading(f"{lower(inner.edtf)}/..", beginning=inner.edtf)


def _until(plain: str, said: Wording) -> Reading:
    edtf = _moment(plain, said)
    return Reading(f"../{upper(edtf)}", ending=edtf)


def _end(plain: str, said: Wording) -> str | None:
    """One end of a span: a date, or a part or a doubt of one."""
    moment = single(plain, said)
    if moment is not None:
        return moment
    if _OPENING.match(plain) is None:
        return None
    inner = read_words(plain, said)
    return None if inner.is_span or is_open(inner.edtf) else inner.edtf


def _joined(plain: str, said: Wording) -> Reading | None:
    """Two dates and what joins them."""
    parts = split(plain)
    ends = ends_of(parts, said, _end) if parts else None
    if parts is None or ends is None:
        return None
    first, last = ends
    if parts.joint == "/":
        if is_day(first) and is_day(last):
            return _night_of(first, last, said)
        raise DateError(
            "ambiguous",
            f"“{said.text}” can be a span or a choice; write for example August – September 1944 "
            "or August or September 1944.",
        )
    if parts.joint == " or ":
        return _either(first, last, said)
    if parts.joint == " and " and not adjacent(first, last):
        raise DateError(
            "two_dates",
            f"“{said.text}” names two dates that are not neighbours; record a statement for each, "
            "or write a span, for example 27–30 September 1944.",
        )
    return ordered_span(first, last, said.text)


def _either(first: str, last: str, said: Wording) -> Reading:
    """One of two dates; of two neighbours, any day from the first to the last."""
    if "[" in first + last:
        _refuse(said)
    edtf = f"[{first}..{last}]" if adjacent(first, last) else f"[{first},{last}]"
    bounds(edtf)
    return Reading(edtf)


# --- the words ----------------------------------------------------------------------------------

_Handler = Callable[[str, Wording], Reading]

_VOCABULARY: Final[tuple[tuple[_Handler, str], ...]] = (
    (_part("early"), "early|early-|early in"),
    (_part("mid"), "mid|mid-|mid–|middle of|the middle of"),
    (_part("late"), "late|late-|late in"),
    (_part("beginning"), "beginning of|start of|beginning|start"),
    (_part("end"), "end of|end|end-"),
    (_doubt("~"), "c|c.|ca|ca.|circa|about|around|approximately|approx.|roughly"),
    (_doubt("?"), "probably|possibly|perhaps|presumably|likely"),
    (_doubt("%"), "probably about|perhaps about|possibly about"),
    (_by, "by|not later than|no later than|not after|on or before|at the latest by"),
    (_by, "up to and including|already by|already on|already in|at least since|at least from"),
    (_not_before, "not before|not earlier than|no earlier than|on or after|from or after"),
    (_not_before, "at least until|at least to"),
    (_before, "before|prior to|earlier than"),
    (_after, "after|later than"),
    (_between, "between"),
    (_night, "night of|night"),
    (_hour, "morning of|early morning of|early in the morning of|dawn of|daybreak of"),
    (_hour, "noon of|midday of|afternoon of|dusk of"),
    (_hour, "evening of|late evening of|late in the evening of"),
    (_from, "from|since|starting|starting on|beginning on|as from"),
    (_until, "until|till|to|up to|through"),
)
_OPENINGS: Final = {word: handler for handler, words in _VOCABULARY for word in words.split("|")}
_LONGEST_FIRST: Final = sorted(_OPENINGS, key=len, reverse=True)
_OPENING: Final = re.compile(
    r"(?:(?:on|in|during|at|the) )*("
    + "|".join(map(re.escape, _LONGEST_FIRST))
    + r")(?:(?<=[.–-]) ?| )(?:of )?(?:the )?"
)

_CLOSINGS: Final[dict[str, _Handler]] = {
    "?": _doubt("?"),
    "(?)": _doubt("?"),
    "onwards": _from,
    "onward": _from,
    "or later": _not_before,
    "or after": _not_before,
    "at the earliest": _not_before,
    "or earlier": _by,
    "or before": _by,
    "at the latest": _by,
}
_CLOSING: Final = re.compile(r" ?(" + "|".join(map(re.escape, _CLOSINGS)) + r")$")
