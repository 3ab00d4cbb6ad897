"""The sources of the invented archive, and what they are cited for."""

from __future__ import annotations

from tests.bench.invented.draws import Draw
from tests.bench.invented.tables import Bundle
from tests.bench.invented.words import HOLDERS, NATIONS, TITLES

Target = tuple[str, str]  # as in the column `target`, and the field if it is a record


class Evidence:
    """Writes citations of so many sources."""

    def __init__(self, bundle: Bundle, sources: int, seed: str) -> None:
        self.bundle = bundle
        self.sources = sources
        self.draw = Draw(seed, "citations")

    def cite(self, targets: list[Target], count: int) -> None:
        """Writes *count* citations of some of the targets, none of them twice."""
        seen = set()
        for _ in range(count):
            target, field = self.draw.one(targets)
            page = self.draw.number(1, 400)
            locator = (
                f"{page}–{page + self.draw.number(1, 9)}" if self.draw.happens(0.5) else f"{page}"
            )
            source = f"source-{self.draw.number(0, self.sources - 1)}"
            if (target, field, source, locator) in seen:
                continue
            seen.add((target, field, source, locator))
            stance = "contradicts" if self.draw.happens(0.02) else "supports"
            quotation = "So the diary of the day." if self.draw.happens(0.1) else ""
            self.bundle.row("citations", target, field, source, stance, "page", locator, quotation)


def write_sources(bundle: Bundle, count: int, seed: str) -> None:
    """Writes archival files, books and articles."""
    draw = Draw(seed, "sources")
    for number in range(count):
        kind = draw.weighted([("archival", 0.5), ("book", 0.35), ("article", 0.15)])
        nation = draw.one(NATIONS)
        language, title = draw.one(TITLES)
        author = f"{draw.one(nation.families)}{draw.one(nation.endings)}, {draw.one(nation.given)}"
        filed = kind == "archival"
        bundle.row(
            "sources", f"source-{number}", "published", f"{title} {draw.number(1, 300)}", kind,
            "" if filed else author, draw.number(1943, 2020), draw.one(HOLDERS) if filed else "",
            draw.number(1, 500) if filed else "", draw.number(1, 9999) if filed else "",
            draw.number(1, 999) if filed else "", language,
        )  # fmt: skip
