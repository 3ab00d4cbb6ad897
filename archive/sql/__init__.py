"""What PostgreSQL keeps and Django cannot express: functions, triggers; one idea per file.

What does not belong here: constraints and indexes that a model's Meta can say.
"""

from __future__ import annotations

from pathlib import Path


def load(name: str) -> str:
    """The text of one SQL file of this room, e.g. `load("edtf.sql")`, for a migration to run."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")
