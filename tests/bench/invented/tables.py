"""The tables of a bundle as CSV files, written row by row."""

from __future__ import annotations

import csv
from pathlib import Path
from types import TracebackType

#: Columns of every table that is written, in the order of the cells.
COLUMNS = {
    "echelons": "code name position service app6_amplifier",
    "branches": "code name position app6_symbol_set app6_entity",
    "ranks": "code name position service native_title nato_grade",
    "roles": "code name position is_command",
    "coalitions": "code name position",
    "engagement_kinds": "code name position",
    "place_kinds": "code name position",
    "measures": "code name position kind",
    "powers": "slug status name adjective",
    "places": "slug status name kind latitude longitude accuracy",
    "sources": "slug status title kind authors year archive fond opis file language",
    "formations": "slug status retraction_reason summary name number power echelon branch "
    "beginning ending",
    "people": "slug status name family_name given_names power beginning ending",
    "engagements": "slug status name kind place beginning ending",
    "names": "key bearer text language script kind beginning ending",
    "subordinations": "key formation superior kind beginning ending",
    "appointments": "key person formation role rank_printed rank beginning ending",
    "nestings": "key engagement parent",
    "participations": "key engagement side formation role",
    "figures": "key participation measure lower upper qualifier",
    "citations": "target field source stance locator_kind locator quotation",
}


class Bundle:
    """A folder of CSV files; nothing is held in memory but a buffer for each."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.counts = dict.fromkeys(COLUMNS, 0)
        self._files = {
            name: (folder / f"{name}.csv").open("w", encoding="utf-8", newline="")
            for name in COLUMNS
        }
        self._write = {
            name: csv.writer(file, lineterminator="\n").writerow
            for name, file in self._files.items()
        }
        for name, columns in COLUMNS.items():
            self._write[name](columns.split())

    def row(self, table: str, *cells: object) -> None:
        """Writes one row; booleans and numbers as the import reads them."""
        self.counts[table] += 1
        self._write[table](
            [str(cell).lower() if isinstance(cell, bool) else cell for cell in cells]
        )

    def __enter__(self) -> Bundle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for file in self._files.values():
            file.close()
