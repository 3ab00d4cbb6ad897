"""The few values, powers and places that the rest of the invented archive refers to."""

from __future__ import annotations

from tests.bench.invented.draws import Draw
from tests.bench.invented.people import latin
from tests.bench.invented.tables import Bundle
from tests.bench.invented.words import BRANCHES, KINDS, LEVELS, NATIONS, ROLES, TOWNS


def rank_code(nation: str, step: int) -> str:
    """The code of a power's rank, 0 the lowest."""
    return f"{nation}-{step}"


def write_vocabulary(bundle: Bundle) -> None:
    """Writes every vocabulary, and the powers."""
    for position, (code, name, amplifier, _width) in enumerate(reversed(LEVELS), start=1):
        bundle.row("echelons", code, name, position, "army", amplifier)
    for position, (code, entity) in enumerate(BRANCHES, start=1):
        bundle.row(
            "branches", code, code.replace("-", " "), position, "10" if entity else "", entity
        )
    for position, (code, name, commands, _share) in enumerate(ROLES, start=1):
        bundle.row("roles", code, name, position, commands)
    for position, code in enumerate(("allies", "axis"), start=1):
        bundle.row("coalitions", code, code.title(), position)
    for position, code in enumerate(("operation", *KINDS), start=1):
        bundle.row("engagement_kinds", code, code.replace("-", " "), position)
    bundle.row("place_kinds", "town", "town", 1)
    bundle.row("measures", "troops", "troops", 1, "strength")
    for nation in NATIONS:
        bundle.row("powers", nation.slug, "published", nation.name, nation.adjective)
        for step, (title, grade) in enumerate(nation.ranks):
            name = latin(nation, title)
            bundle.row(
                "ranks", rank_code(nation.slug, step), name, step, f"{nation.adjective} army",
                title, grade,
            )  # fmt: skip


def write_places(bundle: Bundle, count: int, seed: str) -> None:
    """Writes towns with a point each."""
    draw = Draw(seed, "places")
    nation = NATIONS[0]
    for number in range(count):
        name = f"{town(draw)} {number}"
        bundle.row(
            "places", f"place-{number}", "published", latin(nation, name), "town",
            f"{44 + draw.random() * 16:.5f}", f"{10 + draw.random() * 35:.5f}", "centre",
        )  # fmt: skip
        bundle.row(
            "names", f"ln-{number}", f"place:place-{number}", name, "sr", "Cyrl", "native", "", ""
        )


def town(draw: Draw) -> str:
    """The name of a town, in Cyrillic."""
    return draw.one(TOWNS[0]) + draw.one(TOWNS[1])
