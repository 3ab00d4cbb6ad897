"""The people of the invented archive, and which of them served which power."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from anyascii import anyascii

from tests.bench.invented.draws import Draw
from tests.bench.invented.evidence import Evidence
from tests.bench.invented.tables import Bundle
from tests.bench.invented.words import NATIONS, Nation

SHARES = [(i, nation.share) for i, nation in enumerate(NATIONS)]
BORN = (690_000, 700_500)  # 1890 to 1918, as ordinals of days
LIVED = (20_500, 30_000)  # days: into the 1950s at least


@dataclass(frozen=True, slots=True)
class Person:
    """A name in its own letters and in ours."""

    family: str
    given: str
    native: str


def named(draw: Draw, nation: Nation) -> Person:
    """A person of the nation."""
    family = draw.one(nation.families) + draw.one(nation.endings)
    if draw.happens(0.3):
        family = f"{family}-{draw.one(nation.families)}{draw.one(nation.endings)}".title()
    given = draw.one(nation.given)
    return Person(latin(nation, family), latin(nation, given), f"{given} {family}")


def latin(nation: Nation, text: str) -> str:
    """The text in Latin letters."""
    return anyascii(text) if nation.script == "Cyrl" else text


def slug_of(number: int) -> str:
    """The slug of the person with that number."""
    return f"person-{number}"


def write_people(bundle: Bundle, count: int, seed: str, evidence: Evidence) -> list[array[int]]:
    """Writes the people; gives the numbers of those of each power."""
    draw = Draw(seed, "people")
    serving = [array("l") for _nation in NATIONS]
    for number in range(count):
        which = draw.weighted(SHARES)
        nation, slug = NATIONS[which], slug_of(number)
        serving[which].append(number)
        person, born = named(draw, nation), draw.number(*BORN)
        bundle.row(
            "people", slug, "published", f"{person.given} {person.family}", person.family,
            person.given, nation.slug, draw.written(born),
            draw.written(born + draw.number(*LIVED)) if draw.happens(0.8) else "",
        )  # fmt: skip
        bundle.row(
            "names", f"pn-{number}", f"person:{slug}", person.native, nation.language,
            nation.script, "native", "", "",
        )  # fmt: skip
        evidence.cite(
            [(f"person:{slug}", "beginning"), (f"name:pn-{number}", "")], draw.number(0, 3)
        )
    return serving
