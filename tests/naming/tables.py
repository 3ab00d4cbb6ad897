"""The tables of this folder: lines of spellings that belong together."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def groups(name: str) -> list[list[str]]:
    """The spellings of every line, without remarks."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split(" = ") for line in lines if line and not line.startswith("#")]
