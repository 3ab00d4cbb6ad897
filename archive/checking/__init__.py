"""Soft rules: what looks wrong in the archive, one plain query each with its sentence.

What does not belong here: anything that must never be (that is a constraint of the models), and
putting right what is found (`curation`, the editors' desk).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from archive.checking import engagements, evidence, figures, formations, names, personnel
from archive.checking.rules import Finding, Rule
from archive.models import Entity

#: Every rule, in the order in which a report shows them.
RULES: Final = (
    *formations.RULES,
    *personnel.RULES,
    *engagements.RULES,
    *figures.RULES,
    *names.RULES,
    *evidence.RULES,
)
BY_CODE: Final = {rule.code: rule for rule in RULES}


def check(
    record: Entity, rules: Iterable[Rule] = RULES, *, using: str = "default"
) -> list[Finding]:
    """What the rules find about one record; one query for each rule that speaks of its kind."""
    return [finding for rule in rules for finding in rule.findings(record, using=using)]


__all__ = ["BY_CODE", "RULES", "Finding", "Rule", "check"]
