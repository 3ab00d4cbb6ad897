"""The day that an order of battle is asked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import gettext as _

from archive import dating
from archive.public.parameters import BadParameter

PARAMETERS = ("on", "certain")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Asked:
    """The day asked for (None: the reader named none) and whether the possible is left out."""

    day: dt.date | None
    certain_only: bool

    def on(self, day: dt.date) -> str:
        """The query string of the same question on another *day*."""
        kept = {"certain": "1"} if self.certain_only else {}
        return "?" + urlencode({"on": day.isoformat(), **kept})


@dataclass(frozen=True, slots=True)
class Step:
    """A day on which something changes, and the address of the order of battle on it."""

    day: dt.date
    url: str

    @property
    def text(self) -> str:
        """The day in the house form."""
        return written(self.day)


def asked(request: HttpRequest) -> Asked:
    """What the address asks for. Raises BadParameter for a day that is not YYYY-MM-DD."""
    certain = request.GET.get("certain", "")
    if certain not in ("", "1"):
        raise BadParameter("certain", _("it is neither 1 nor left out"), _("Write certain=1."))
    text = request.GET.get("on", "").strip()
    return Asked(parsed(text) if text else None, certain == "1")


def parsed(text: str) -> dt.date:
    """The day written as YYYY-MM-DD. Raises BadParameter."""
    advice = _("Write a day as YYYY-MM-DD, for instance 1944-10-14.")
    if not ISO_DAY.fullmatch(text):
        raise BadParameter("on", _("this is not a day written as YYYY-MM-DD"), advice)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise BadParameter("on", _("there is no such day in the calendar"), advice) from None


def written(day: dt.date) -> str:
    """*day* in the house form, e.g. “14 October 1944”."""
    return dating.display(day.isoformat())


def steps(question: Asked, day: dt.date, changes: Sequence[dt.date]) -> dict[str, Step | None]:
    """The changes next before and next after *day*."""
    before = [change for change in changes if change < day]
    after = [change for change in changes if change > day]
    return {
        "previous": Step(before[-1], question.on(before[-1])) if before else None,
        "next": Step(after[0], question.on(after[0])) if after else None,
    }
