"""The whole invented archive: `python -m tests.bench.invented.archive FOLDER`."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.bench.invented.armies import raise_armies
from tests.bench.invented.engagements import write_engagements
from tests.bench.invented.evidence import Evidence, write_sources
from tests.bench.invented.formations import Formations
from tests.bench.invented.people import write_people
from tests.bench.invented.tables import Bundle
from tests.bench.invented.vocabulary import write_places, write_vocabulary


def write_archive(folder: Path, formations: int, seed: str = "1") -> dict[str, int]:
    """Writes a bundle with so many formations and about twelve rows for each.

    Gives the number of rows of each table. The same arguments give the same bytes on any machine.
    """
    places, engagements = max(50, formations // 100), max(20, formations // 50)
    sources = max(50, formations // 50)
    armies = raise_armies(formations, seed)
    with Bundle(folder) as bundle:
        evidence = Evidence(bundle, sources, seed)
        write_vocabulary(bundle)
        write_places(bundle, places, seed)
        write_sources(bundle, sources, seed)
        serving = write_people(bundle, formations // 2, seed, evidence)
        Formations(bundle, armies, serving, evidence, seed).write()
        write_engagements(bundle, armies, engagements, places, seed, evidence)
    return bundle.counts


def main() -> None:
    """Writes it and prints the number of rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--formations", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    given = parser.parse_args()
    counts = write_archive(given.folder, given.formations, given.seed)
    for table, rows in counts.items():
        print(f"{rows:9,d}  {table}")
    print(f"{sum(counts.values()):9,d}  rows in all")


if __name__ == "__main__":
    main()
