"""What may stand after the question mark: each parameter with its reader; all else is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from archive import naming
from archive.api.problems import bad

CODE = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NUMBER = re.compile(r"[1-9][0-9]{0,3}")
MAX_CODE = 80
MIN_TEXT, MAX_TEXT = 2, 200
UNREADABLE = "\N{REPLACEMENT CHARACTER}"


class NotUnderstood(ValueError):
    """A value that is refused: what is wrong with it, and what to do instead."""

    def __init__(self, problem: str, advice: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an address: its name, the reader of its text, and what holds without it."""

    name: str
    read: Callable[[str], Any]
    default: Any = None
    required: bool = False


def read_all(query: QueryDict, parameters: Iterable[Parameter]) -> dict[str, Any]:
    """The value of every parameter by name. Raises Problem (400) for the first one refused."""
    known = {parameter.name: parameter for parameter in parameters}
    for name, values in query.lists():
        if name not in known:
            raise bad(name, _("There is no such parameter here."), _advise(known))
        if len(values) > 1:
            raise bad(name, _("It is given more than once."), _("Give each parameter once."))
    return {name: _read(parameter, query) for name, parameter in known.items()}


def _advise(known: Iterable[str]) -> str:
    names = ", ".join(sorted(known))
    return _("Use: %(names)s.") % {"names": names} if names else _("There are none here.")


def _read(parameter: Parameter, query: QueryDict) -> Any:
    text = query.get(parameter.name)
    if text is None:
        if parameter.required:
            raise bad(parameter.name, _("It is missing."), _advice_of(parameter))
        return parameter.default
    try:
        return parameter.read(text)
    except NotUnderstood as error:
        raise bad(parameter.name, error.problem, error.advice) from None


def _advice_of(parameter: Parameter) -> str:
    """What the reader itself says of an empty text."""
    try:
        parameter.read("")
    except NotUnderstood as error:
        return error.advice
    return _("Give it.")


def day(text: str) -> dt.date:
    """A day written YYYY-MM-DD, from the year 0001 to 9999."""
    advice = _("Write a day as YYYY-MM-DD, for instance 1944-10-14, between 0001 and 9999.")
    if not DAY.fullmatch(text):
        raise NotUnderstood(_("This is not a day written as YYYY-MM-DD."), advice)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(_("There is no such day in the calendar."), advice) from None


def yes_or_no(text: str) -> bool:
    """“yes” or “no”."""
    return one_of("yes", "no")(text) == "yes"


def one_of(*values: str) -> Callable[[str], str]:
    """A reader of one of *values*."""

    def read(text: str) -> str:
        if text in values:
            return text
        listed = ", ".join(values)
        advice = _("It is one of: %(values)s.") % {"values": listed}
        raise NotUnderstood(_("This is not one of its values."), advice)

    return read


def whole(lowest: int, highest: int) -> Callable[[str], int]:
    """A reader of a whole number from *lowest* to *highest*."""

    def read(text: str) -> int:
        if NUMBER.fullmatch(text) and lowest <= int(text) <= highest:
            return int(text)
        bounds = {"lowest": lowest, "highest": highest}
        advice = _("Write a whole number from %(lowest)s to %(highest)s.") % bounds
        raise NotUnderstood(_("This is not a number within its limits."), advice)

    return read


def code(text: str) -> str:
    """A slug of a record or a code of a vocabulary."""
    if len(text) <= MAX_CODE and CODE.fullmatch(text):
        return text
    raise NotUnderstood(
        _("This is neither a slug nor a code."),
        _("Write it as the archive does, for instance soviet-union or mountain-infantry."),
    )


def words(text: str) -> str:
    """A name or a part of one, of 2 to 200 characters, at least two of them letters or digits."""
    advice = _("Write a name or a part of one: 2 to 200 characters, two of them letters or digits.")
    if not MIN_TEXT <= len(text) <= MAX_TEXT:
        raise NotUnderstood(_("This is too short or too long."), advice)
    if UNREADABLE in text or naming.unsafe_characters(text) or not text.isprintable():
        raise NotUnderstood(_("This holds a character that cannot be read."), advice)
    if sum(char.isalnum() for char in text) < MIN_TEXT or not naming.designation_key(text):
        raise NotUnderstood(_("This holds too few letters or digits."), advice)
    return text
