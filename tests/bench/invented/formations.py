"""The formations of the invented archive: records, names, superiors and posts."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator

from tests.bench.invented.armies import Armies
from tests.bench.invented.draws import Draw
from tests.bench.invented.evidence import Evidence, Target
from tests.bench.invented.people import latin, slug_of
from tests.bench.invented.tables import Bundle
from tests.bench.invented.vocabulary import rank_code
from tests.bench.invented.words import LEVELS, NATIONS, ROLES, SENTENCES, Nation

HIDDEN_FROM = (
    4  # drafts and retracted records are regiments and battalions, so that trees stay whole
)
ROLE_SHARES = [(code, share) for code, _name, _commands, share in ROLES]


def formation_slug(number: int) -> str:
    """The slug of the formation with that number; `formation-0` is a front."""
    return f"formation-{number}"


class Formations:
    """Writes the formations one after another, each with its statements and their citations."""

    def __init__(
        self,
        bundle: Bundle,
        armies: Armies,
        serving: list[array[int]],
        evidence: Evidence,
        seed: str,
    ) -> None:
        self.bundle = bundle
        self.armies = armies
        self.serving = serving
        self.evidence = evidence
        self.records, self.names, self.superiors, self.posts = (
            Draw(seed, table) for table in ("formations", "names", "subordinations", "appointments")
        )
        self.numbers: Counter[tuple[int, int]] = Counter()
        self.fronts_of = [
            [
                front
                for front, levels in enumerate(armies.fronts)
                if armies.nation[levels[0][0]] == n
            ]
            for n in range(len(NATIONS))
        ]

    def write(self) -> None:
        """Writes all of them."""
        for number in range(len(self.armies)):
            slug = formation_slug(number)
            targets: list[Target] = [
                (f"formation:{slug}", "beginning"),
                (f"formation:{slug}", "name"),
            ]
            native, english = self._record(number, slug)
            targets += self._names(number, slug, native, english)
            targets += self._superiors(number, slug)
            targets += self._posts(number, slug)
            count = self.records.weighted(
                [(0, 0.1), (1, 0.15), (2, 0.2), (3, 0.2), (4, 0.2), (5, 0.1), (6, 0.05)]
            )
            self.evidence.cite(targets, count)

    def _record(self, number: int, slug: str) -> tuple[str, str]:
        draw, level = self.records, self.armies.level[number]
        nation = NATIONS[self.armies.nation[number]]
        branch, native, english = draw.one(nation.units[level])
        self.numbers[self.armies.nation[number], level] += 1
        told = (self.numbers[self.armies.nation[number], level] - 1) % 999 + 1
        native, english = f"{told}. {native}", f"{ordinal(told)} {english}"
        shares = [("published", 0.93), ("draft", 0.05), ("retracted", 0.02)]
        status = draw.weighted(shares) if level >= HIDDEN_FROM else "published"
        summary = " ".join(draw.one(SENTENCES) for _ in range(draw.number(2, 5)))
        self.bundle.row(
            "formations", slug, status, "Recorded twice." if status == "retracted" else "", summary,
            english, told, nation.slug, LEVELS[level][0], branch,
            draw.written(self.armies.born[number]), draw.written(self.armies.died[number]),
        )  # fmt: skip
        return native, english

    def _names(self, number: int, slug: str, native: str, english: str) -> Iterator[Target]:
        nation, draw = NATIONS[self.armies.nation[number]], self.names
        rows = [
            (native, nation.language, nation.script, "official"),
            (english, "en", "Latn", "translation"),
        ]
        if nation.script == "Cyrl":
            rows.append((latin(nation, native), nation.language, "Latn", "transliteration"))
        if draw.happens(0.25):
            rows.append(
                (f"{native} {draw.one(nation.honours)}", nation.language, nation.script, "alias")
            )
        for position, (text, language, script, kind) in enumerate(rows):
            key, dates = f"fn-{number}-{position}", ("", "")
            if kind == "alias":
                dates = (
                    draw.written(draw.number(self.armies.born[number], self.armies.died[number])),
                    "",
                )
            self.bundle.row("names", key, f"formation:{slug}", text, language, script, kind, *dates)
            yield f"name:{key}", ""

    def _superiors(self, number: int, slug: str) -> Iterator[Target]:
        if self.armies.parent[number] < 0:
            return
        draw = self.superiors
        parts = draw.weighted([(1, 0.35), (2, 0.35), (3, 0.2), (4, 0.1)])
        spans = draw.span(self.armies.born[number], self.armies.died[number], parts)
        for position, (begun, ended) in enumerate(spans):
            superior = self._superior(number) if position else self.armies.parent[number]
            kind = draw.weighted([("organic", 0.8), ("operational", 0.15), ("attached", 0.05)])
            key = f"su-{number}-{position}"
            self.bundle.row(
                "subordinations", key, slug, f"formation:{formation_slug(superior)}", kind,
                draw.written(begun), draw.written(ended),
            )  # fmt: skip
            yield f"subordination:{key}", ""

    def _superior(self, number: int) -> int:
        """Mostly one a level up in the same front; sometimes two up, or in another front."""
        draw, level = self.superiors, self.armies.level[number] - 1
        if level and draw.happens(0.08):
            level -= 1
        front = self.armies.front[number]
        if draw.happens(0.04):
            front = draw.one(self.fronts_of[self.armies.nation[number]])
        among = self.armies.fronts[front][level] or self.armies.superiors(number, level)
        return draw.one(among)

    def _posts(self, number: int, slug: str) -> Iterator[Target]:
        draw, level = self.posts, self.armies.level[number]
        which = self.armies.nation[number]
        nation: Nation = NATIONS[which]
        count = draw.weighted([(0, 0.35), (1, 0.25), (2, 0.2), (3, 0.1), (5, 0.1)])
        count += 4 if level < 4 else 0
        if not count or not self.serving[which]:
            return
        spans = draw.span(self.armies.born[number], self.armies.died[number], count)
        for position, (begun, ended) in enumerate(spans):
            person = slug_of(draw.one(self.serving[which]))
            step = max(0, min(5, 5 - level + draw.number(0, 1)))
            key = f"ap-{number}-{position}"
            self.bundle.row(
                "appointments", key, person, slug, draw.weighted(ROLE_SHARES),
                nation.ranks[step][0], rank_code(nation.slug, step), draw.written(begun),
                draw.written(ended),
            )  # fmt: skip
            yield f"appointment:{key}", ""


def ordinal(number: int) -> str:
    """“1st”, “12th”, “23rd”."""
    ending = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"
