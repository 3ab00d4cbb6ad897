"""What a rule says of the archive as it stands in a test."""

from __future__ import annotations

from typing import Any

from archive.checking import BY_CODE, Finding


def said(code: str, record: Any = None) -> list[str]:
    """The sentences of one rule, about the whole archive or about *record*."""
    return [finding.sentence for finding in found(code, record)]


def found(code: str, record: Any = None) -> list[Finding]:
    """The findings of one rule."""
    return list(BY_CODE[code].findings(record))
