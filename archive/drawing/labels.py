"""Where words stand on a map: greedily, the first free place around each point."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .lines import Point
from .svg import width_of

HALF_PI = math.pi / 2
CROOKED = 0.3  # how much shorter than the river its chord may be, for words to stand along it


@dataclass(frozen=True)
class Rect:
    """A rectangle in picture units."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Rect) -> bool:
        return (
            self.left < other.right
            and self.right > other.left
            and self.top < other.bottom
            and self.bottom > other.top
        )

    def holds(self, point: Point) -> bool:
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom

    def nearest(self, point: Point) -> Point:
        """The point of this rectangle that is nearest to another point."""
        x, y = point
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)

    def inside(self, width: float, height: float) -> bool:
        return self.left >= 0 and self.top >= 0 and self.right <= width and self.bottom <= height


@dataclass(frozen=True)
class Label:
    """A placed label: its words, its rectangle, and the point it speaks of.

    `far` says that it stands away from its point and wants a line to it.
    """

    words: str
    rect: Rect
    point: Point
    far: bool


class Ground:
    """The free ground of a picture: what is taken stays taken, first come, first served."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._taken: list[Rect] = []

    def take(self, rect: Rect) -> None:
        self._taken.append(rect)

    def free(self, rect: Rect) -> bool:
        """Whether the rectangle lies in the picture and on nothing that is there already."""
        inside = rect.inside(self.width, self.height)
        return inside and not any(rect.overlaps(other) for other in self._taken)

    def label(self, words: str, point: Point, size: float, radius: float) -> Label | None:
        """Place a label of one line at the point, or `None` where there is no room for it."""
        for rect, far in _places(words, point, size, radius):
            if self.free(rect) and not (far and self._blocked(point, rect, radius)):
                self.take(rect)
                return Label(words, rect, point, far)
        return None

    def _blocked(self, point: Point, rect: Rect, radius: float) -> bool:
        """Whether the line from a point to its far label would run over something else."""
        end = rect.nearest(point)
        steps = max(2, math.ceil(math.dist(point, end) / 2))
        way = (
            (
                point[0] + (end[0] - point[0]) * step / steps,
                point[1] + (end[1] - point[1]) * step / steps,
            )
            for step in range(steps)
        )
        own = Rect(point[0] - radius, point[1] - radius, point[0] + radius, point[1] + radius)
        others = [rect for rect in self._taken if rect != own]
        return any(other.holds(spot) for spot in way for other in others)

    def along(self, words: str, line: Sequence[Point], size: float) -> tuple[Point, float] | None:
        """Place words on the straightest free stretch of a line: its middle and angle (degrees).

        `None` where the line is too short, too crooked or built over.
        """
        length = width_of(words, size) + 2 * size
        for _bend, middle, angle in _stretches(line, length):
            rects = _beads(middle, angle, length, size)
            if all(map(self.free, rects)):
                for rect in rects:
                    self.take(rect)
                return middle, math.degrees(angle)
        return None


def _places(words: str, point: Point, size: float, radius: float) -> Iterator[tuple[Rect, bool]]:
    """Rectangles to try, best first: right, left, the corners, above, below; then further off."""
    x, y = point
    wide, high = width_of(words, size) + 2, size * 1.25
    for gap, far in (
        (radius + 2, False),
        (radius + 12, True),
        (radius + 26, True),
        (radius + 44, True),
    ):
        slant = gap * 0.7
        for left, top in (
            (x + gap, y - high / 2),
            (x - gap - wide, y - high / 2),
            (x + slant, y - slant - high),
            (x + slant, y + slant),
            (x - slant - wide, y - slant - high),
            (x - slant - wide, y + slant),
            (x - wide / 2, y - gap - high),
            (x - wide / 2, y + gap),
        ):
            yield Rect(left, top, left + wide, top + high), far


def _stretches(line: Sequence[Point], length: float) -> list[tuple[float, Point, float]]:
    """Stretches of a line that could bear words: how crooked (0 is straight), middle, angle."""
    ways = [0.0]
    for one, other in pairwise(line):
        ways.append(ways[-1] + math.dist(one, other))
    found: list[tuple[float, Point, float]] = []
    last = 0
    for first, point in enumerate(line):
        while last < len(line) - 1 and ways[last] - ways[first] < length:
            last += 1
        way = ways[last] - ways[first]
        if way < length:
            break
        end = line[last]
        bend = 1 - math.dist(point, end) / way
        if bend < CROOKED:
            middle = ((point[0] + end[0]) / 2, (point[1] + end[1]) / 2)
            found.append((bend, middle, _upright(math.atan2(end[1] - point[1], end[0] - point[0]))))
    return sorted(found)


def _upright(angle: float) -> float:
    """The angle turned so that words never stand on their head."""
    return angle - math.pi if angle > HALF_PI else angle + math.pi if angle < -HALF_PI else angle


def _beads(middle: Point, angle: float, length: float, size: float) -> list[Rect]:
    """Small squares along slanting words, for the free ground to know them by."""
    half = size * 0.6
    count = max(2, math.ceil(length / size))
    offsets = [length * (index / (count - 1) - 0.5) for index in range(count)]
    centres = [
        (middle[0] + off * math.cos(angle), middle[1] + off * math.sin(angle)) for off in offsets
    ]
    return [Rect(x - half, y - half, x + half, y + half) for x, y in centres]
