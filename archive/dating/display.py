"""A canonical date in the house form: “14 October 1944”, “mid-October 1944”, “by 14 October 1944”.

What is shown is understood again by `parse` with the same bounds, save lists of three and spans
whose ends are doubtful each in its own way. The English of it stands in `PHRASES` here and in
`archive.dating.months`, so that it can be translated in one place.
"""

from __future__ import annotations

import re
from typing import Final

from archive.dating.edges import adjacent, is_day
from archive.dating.edtf import bounds
from archive.dating.language import gettext_noop, said
from archive.dating.months import MONTHS, SEASONS
from archive.dating.parts import part_of

PHRASES: Final = {
    "?": gettext_noop("probably {0}"),
    "~": gettext_noop("about {0}"),
    "%": gettext_noop("probably about {0}"),
    "decade": gettext_noop("{0}s"),
    "century": gettext_noop("{0}–{1}"),
    "some day": gettext_noop("some day in {0}"),
    "some month": gettext_noop("some month in {0}"),
    "by": gettext_noop("by {0}"),
    "not before": gettext_noop("not before {0}"),
    "between": gettext_noop("between {0} and {1}"),
    "or": gettext_noop("{0} or {1}"),
    "night": gettext_noop("night of {0}"),
    "from": gettext_noop("from {0}"),
    "until": gettext_noop("until {0}"),
    "early": gettext_noop("early {0}"),
    "mid": gettext_noop("mid-{0}"),
    "late": gettext_noop("late {0}"),
    "beginning": gettext_noop("beginning of {0}"),
    "end": gettext_noop("end of {0}"),
    "the": gettext_noop("the {0}"),
    "attested on": gettext_noop("attested on {0}"),
    "attested in": gettext_noop("attested in {0}"),
    "attested": gettext_noop("attested {0}"),
    "began": gettext_noop("began {0}"),
    "ended": gettext_noop("ended {0}"),
    "unknown": gettext_noop("undated"),
}

_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NEEDING_ARTICLE: Final = ("night", "beginning", "end")
_PARTS: Final = ("early", "mid", "late", "beginning", "end")


def _phrase(name: str) -> str:
    return said(PHRASES[name])


def display(edtf: str, text: str = "") -> str:
    """A date in the house form; `text`, as written, is shown when there is no EDTF.

    The text also tells “14 or 15 October” from the night between them, written in one EDTF alike.
    Raises DateError for what is not canonical.
    """
    if not edtf:
        return text.strip()
    bounds(edtf)
    if "/" in edtf:
        return _interval(edtf)
    if edtf[0] == "[":
        return _one_of(edtf, text)
    return _single(edtf)


def display_period(beginning: str, ending: str) -> str:
    """The beginning and the ending of a statement as one phrase; '' is an end not known.

    “6–21 September 1944”, “from 20 September 1944”, “until 7 October 1944”, “attested on 14 October
    1944” (began by that day, ended not before it), “undated” when both are unknown.
    """
    if not beginning and not ending:
        return _phrase("unknown")
    if not ending:
        return _edge(beginning, "from", "began")
    if not beginning:
        return _edge(ending, "until", "ended")
    if beginning == ending:
        return display(beginning)
    attested = _attested(beginning, ending)
    if attested:
        return attested
    if _is_phrase(beginning) or _is_phrase(ending):
        return f"{_edge(beginning, 'from', 'began')}, {_edge(ending, 'until', 'ended')}"
    return _range(beginning, ending)


def _edge(edtf: str, plain: str, phrase: str) -> str:
    shown = display(edtf)
    if shown.startswith(tuple(_phrase(name).format("") for name in _NEEDING_ARTICLE)):
        shown = _phrase("the").format(shown)
    return _phrase(phrase if _is_phrase(edtf) else plain).format(shown)


def _is_phrase(edtf: str) -> bool:
    """Whether the house form has a preposition of its own (“by”, “not before”, “between”)."""
    if edtf[0] != "[" or "," in edtf:
        return "/" in edtf
    return _part(edtf) is None


def _attested(beginning: str, ending: str) -> str:
    """“attested on …” for a statement that is known to hold then, and nothing of its ends."""
    if not (beginning.startswith("[..") and ending.endswith("..]")):
        return ""
    first, last = beginning[3:-1], ending[1:-3]
    if first == last:
        return _phrase("attested on" if is_day(first) else "attested in").format(_single(first))
    _, began = bounds(first)
    ended, _ = bounds(last)
    if began and ended and began <= ended:
        return _phrase("attested").format(_range(first, last))
    return ""


# --- single dates -------------------------------------------------------------------------------


def _single(edtf: str) -> str:
    body = edtf.rstrip("?~%")
    mark = edtf[len(body) :]
    shown = _plain(body)
    return _phrase(mark).format(shown) if mark else shown


def _plain(body: str) -> str:
    day = _DAY.fullmatch(body)
    if day is not None:
        return f"{int(day[3])} {said(MONTHS[int(day[2]) - 1])} {day[1]}"
    if body.endswith("-XX"):
        return _phrase("some day" if len(body) == 10 else "some month").format(
            _plain(body[:4] if body[5:7] == "XX" else body[:7])
        )
    if len(body) == 7:
        return _month(int(body[:4]), int(body[5:]))
    if body.endswith("XX"):
        return _phrase("century").format(body[:2] + "00", body[:2] + "99")
    if body.endswith("X"):
        return _phrase("decade").format(body[:3] + "0")
    return body


def _month(year: int, month: int) -> str:
    """A month or a season of a year, always with four digits: “0476” is understood, “476” not."""
    if month == 24:
        return f"{said(SEASONS[month])} {year:04}/{(year + 1) % 100:02}"
    return f"{said(SEASONS[month]) if month > 12 else said(MONTHS[month - 1])} {year:04}"


# --- one of a set -------------------------------------------------------------------------------


def _one_of(edtf: str, text: str) -> str:
    inner = edtf[1:-1]
    if "," in inner:
        return _listed(inner.split(","), text)
    first, _, last = inner.partition("..")
    if not first:
        return _phrase("by").format(_single(last))
    if not last:
        return _phrase("not before").format(_single(first))
    part = _part(edtf)
    if part:
        return part
    if len(first) == len(last) and adjacent(first, last):
        return _phrase("or").format(_shortened(first, last), _single(last))
    return _phrase("between").format(_shortened(first, last), _single(last))


def _listed(parts: list[str], text: str) -> str:
    first, last = parts[0], parts[-1]
    neighbours = len(parts) == 2 and is_day(first) and is_day(last) and adjacent(first, last)
    if neighbours and " or " not in text and not text.lstrip().startswith("["):
        return _phrase("night").format(f"{_shortened(first, last)}/{_single(last)}")
    if len(parts) == 2:
        return _phrase("or").format(_shortened(first, last), _single(last))
    return _phrase("or").format(", ".join(map(_single, parts[:-1])), _single(last))


def _part(edtf: str) -> str | None:
    """“mid-October 1944”, “late 1944” and their like, with their doubt; None for other ranges."""
    first, _, last = edtf[1:-1].partition("..")
    body = first.rstrip("?~%")
    mark = first[len(body) :]
    if not body or not last or last[len(last.rstrip("?~%")) :] != mark:
        return None
    bare = f"[{body}..{last.rstrip('?~%')}]"
    for whole in (body[:7], body[:4]):
        for name in _PARTS:
            if len(whole) < len(body) and part_of(whole, name) == bare:
                shown = _phrase(name).format(_plain(whole))
                return _phrase(mark).format(shown) if mark else shown
    return None


# --- spans --------------------------------------------------------------------------------------


def _interval(edtf: str) -> str:
    first, _, last = edtf.partition("/")
    if first in ("", ".."):
        return _phrase("until").format(_single(last))
    if last in ("", ".."):
        return _phrase("from").format(_single(first))
    return _range(first, last)


def _range(first: str, last: str) -> str:
    """Two dates with a dash: “27–28 September 1944”, “15 September – 24 November 1944”."""
    shown = display(last)
    if first == last:
        return shown
    start = _shortened(first, last)
    tight = start.isdigit() and shown[0].isdigit()
    return f"{start}–{shown}" if tight else f"{start} – {shown}"


def _shortened(first: str, last: str) -> str:
    """The first of two dates without the month or the year that the last one repeats."""
    if first[:4] != last[:4] or not (first + last).replace("-", "").isdigit():
        return display(first)
    if is_day(first) and is_day(last):
        same_month = first[:7] == last[:7]
        day = str(int(first[8:]))
        return day if same_month else f"{day} {said(MONTHS[int(first[5:7]) - 1])}"
    if len(first) == len(last) == 7 and not first.endswith("-24"):
        return display(first)[:-5]
    return display(first)
