"""The language in which dates are shown: English, until somebody lends a translator.

The phrases stand in `display.PHRASES` and `months`, marked for translators by `gettext_noop`.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def gettext_noop(text: str) -> str:
    """Mark a text for translators and leave it as it is."""
    return text


def speak(translate: Callable[[str], str]) -> None:
    """From now on show dates through `translate`, for example Django's gettext."""
    global _translate
    _translate = translate


def said(text: str) -> str:
    """The text in the language of the moment."""
    return _translate(text)
