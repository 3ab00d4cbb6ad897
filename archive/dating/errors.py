"""The one error of the room: a date that was not understood, and what to do about it."""

from __future__ import annotations

from typing import Final, Literal

Code = Literal[
    "not_understood",
    "ambiguous",
    "impossible",
    "no_year",
    "reversed",
    "out_of_range",
    "two_dates",
]

CODES: Final[tuple[Code, ...]] = (
    "not_understood",
    "ambiguous",
    "impossible",
    "no_year",
    "reversed",
    "out_of_range",
    "two_dates",
)


class DateError(ValueError):
    """A text that is refused as a date.

    `code` says why (one of `CODES`); the message is one sentence that a person can act on.
    """

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code: Code = code

    def __reduce__(self) -> tuple[type[DateError], tuple[Code, str]]:
        """Let the error travel between processes with its code."""
        return (type(self), (self.code, str(self)))
