"""The skeleton of the invented archive: who stood under whom, of which power, and how long."""

from __future__ import annotations

import datetime as dt
from array import array
from dataclasses import dataclass, field

from tests.bench.invented.draws import Draw
from tests.bench.invented.words import LEVELS, NATIONS

#: The day on which almost everything exists, and the tree is asked for.
DAY = dt.date(1943, 7, 5)
FIRST = dt.date(1939, 9, 1).toordinal()
LAST = dt.date(1945, 5, 9).toordinal()
RAISED_BY = dt.date(1942, 6, 30).toordinal()
ENDED_FROM = dt.date(1944, 1, 1).toordinal()


@dataclass(slots=True)
class Armies:
    """Arrays by formation, counted from 0; a few dozen bytes for each, never the rows."""

    level: array[int] = field(default_factory=lambda: array("b"))
    parent: array[int] = field(default_factory=lambda: array("l"))
    nation: array[int] = field(default_factory=lambda: array("b"))
    born: array[int] = field(default_factory=lambda: array("l"))
    died: array[int] = field(default_factory=lambda: array("l"))
    #: Of each front: its formations by level.
    fronts: list[list[array[int]]] = field(default_factory=list)
    front: array[int] = field(default_factory=lambda: array("l"))

    def __len__(self) -> int:
        return len(self.level)

    def superiors(self, number: int, level: int) -> array[int]:
        """The formations of a level in the front to which the formation belongs."""
        return self.fronts[self.front[number]][level]


def raise_armies(formations: int, seed: str) -> Armies:
    """Fronts of about 2,000 formations each, from the top down, until there are enough."""
    draw, armies = Draw(seed, "armies"), Armies()
    while len(armies) < formations:
        _raise_front(armies, formations, draw)
    return armies


def _raise_front(armies: Armies, formations: int, draw: Draw) -> None:
    nation = (
        draw.weighted([(i, one.share) for i, one in enumerate(NATIONS)]) if armies.fronts else 0
    )
    levels = [array("l") for _level in LEVELS]
    armies.fronts.append(levels)
    above = [-1]
    for level, (_code, _name, _amplifier, width) in enumerate(LEVELS):
        for parent in above:
            for _ in range(int(width) + draw.happens(width - int(width))):
                if len(armies) == formations:
                    return
                levels[level].append(len(armies))
                _raise(armies, level, parent, nation, draw)
        above = list(levels[level])


def _raise(armies: Armies, level: int, parent: int, nation: int, draw: Draw) -> None:
    born, died = draw.number(FIRST, RAISED_BY), draw.number(ENDED_FROM, LAST)
    if level > 1 and draw.happens(0.1):
        died = draw.number(born + 60, LAST)  # a short life
    armies.level.append(level)
    armies.parent.append(parent)
    armies.nation.append(nation)
    armies.born.append(born)
    armies.died.append(died)
    armies.front.append(len(armies.fronts) - 1)
