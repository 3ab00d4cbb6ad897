"""The settings a person gives through the environment; the table of README.md has them all."""

from __future__ import annotations

import os

from archive.server.trouble import Trouble

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off", ""})


def text(name: str, default: str = "") -> str:
    """Return the value as written, or the default when it is unset or blank."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, default: bool = False) -> bool:
    """Return a yes or no. Raises Trouble for anything else than 1/0, true/false, yes/no, on/off."""
    value = text(name).lower()
    if not value:
        return default
    if value in TRUE or value in FALSE:
        return value in TRUE
    raise Trouble(f"{name} is {value!r}, which is neither 1 nor 0; set it to one of these.")


def number(name: str, default: int, least: int = 0, most: int = 2**31 - 1) -> int:
    """Return a whole number between `least` and `most`. Raises Trouble outside of that."""
    value = text(name, str(default))
    if value.isascii() and value.isdigit() and least <= int(value) <= most:
        return int(value)
    raise Trouble(f"{name} is {value!r}; set it to a whole number from {least} to {most}.")


def listing(name: str, default: str = "") -> list[str]:
    """Return the parts of a comma-separated value, trimmed, without empty ones."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]
