"""The tables of this folder, read as rows; a historian can extend them without Python."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of a tab-separated table, without its remarks and its heading."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    kept = [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]
    return kept[1:]
