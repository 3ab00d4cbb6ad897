"""The engagements of the invented archive, who took part, and in what strength."""

from __future__ import annotations

import datetime as dt

from tests.bench.invented.armies import FIRST, LAST, Armies
from tests.bench.invented.draws import MONTHS, Draw
from tests.bench.invented.evidence import Evidence
from tests.bench.invented.formations import formation_slug
from tests.bench.invented.people import latin
from tests.bench.invented.tables import Bundle
from tests.bench.invented.vocabulary import town
from tests.bench.invented.words import KINDS, NATIONS

LONGEST = 60  # days


def write_engagements(
    bundle: Bundle, armies: Armies, count: int, places: int, seed: str, evidence: Evidence
) -> None:
    """Writes operations, and battles within them."""
    draw = Draw(seed, "engagements")
    operations: list[tuple[int, int]] = []
    for number in range(count):
        slug, large = f"engagement-{number}", number < max(2, count // 20)
        begun, ended = _days(draw, large, operations)
        name = (
            f"{latin(NATIONS[0], town(draw))} {'operation' if large else draw.one(KINDS)} {number}"
        )
        kind = "operation" if large else name.split()[1]
        bundle.row(
            "engagements", slug, "published", name, kind, f"place-{draw.number(0, places - 1)}",
            _day(begun), _day(ended),
        )  # fmt: skip
        if not large:
            parent = next(
                i for i, days in enumerate(operations) if days[0] <= begun and ended <= days[1]
            )
            bundle.row("nestings", f"ne-{number}", slug, f"engagement-{parent}")
        evidence.cite([(f"engagement:{slug}", "beginning"), (f"engagement:{slug}", "name")],
                      draw.number(1, 5))  # fmt: skip
        _write_participants(bundle, armies, number, draw)


def _days(draw: Draw, large: bool, operations: list[tuple[int, int]]) -> tuple[int, int]:
    """The days of an operation, or of a battle within one of them."""
    if large:
        begun = draw.number(FIRST, LAST - 2 * LONGEST)
        operations.append((begun, begun + draw.number(LONGEST, 2 * LONGEST)))
        return operations[-1]
    first, last = draw.one(operations)
    begun = draw.number(first, last - 1)
    return begun, draw.number(begun, min(last, begun + LONGEST))


def _write_participants(bundle: Bundle, armies: Armies, number: int, draw: Draw) -> None:
    numbers = {draw.number(0, len(armies) - 1) for _ in range(draw.number(25, 75))}
    for position, formation in enumerate(sorted(numbers)):
        key = f"pa-{number}-{position}"
        bundle.row(
            "participations", key, f"engagement-{number}", NATIONS[armies.nation[formation]].side,
            formation_slug(formation), draw.one(("main-effort", "support", "reserve")),
        )  # fmt: skip
        if draw.happens(0.2):
            strength = draw.number(20, 2000) * 10
            bundle.row(
                "figures", f"fi-{number}-{position}", key, "troops", strength, strength, "exactly"
            )


def _day(ordinal: int) -> str:
    day = dt.date.fromordinal(ordinal)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
