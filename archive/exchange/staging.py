"""Staging: the checked texts in temporary tables, one for each table of the package."""

from __future__ import annotations

import csv
import io
import tempfile
from typing import Any, Final

from django.utils.translation import gettext as _

from archive.exchange import expansion
from archive.exchange.deriving import has_keys
from archive.exchange.problems import Problem, Problems, Unreadable
from archive.exchange.readers import Sheet
from archive.exchange.rows import HEAD, Expanded, Rows
from archive.exchange.session import Lines, Session
from archive.exchange.tables import BY_NAME, EXCLUDED, TABLES, Table

_SPOOL: Final = 1 << 20


def content_fields(table: Table) -> tuple[Any, ...]:
    """The model's fields that come from files, the derived search and sort keys included."""
    kept = ("search_key", "sort_key")
    return tuple(
        field for field in table.model._meta.concrete_fields
        if field.name in kept or field.name not in EXCLUDED
    )  # fmt: skip


class _Spool(Expanded):
    """Expanded rows, kept in files on disk until the sheet they come from has been read."""

    def __init__(self, number: int) -> None:
        self._number = str(number)
        self.files = {
            name: tempfile.SpooledTemporaryFile(_SPOOL)  # noqa: SIM115 - closed when staged
            for name in ("citations", "involvements")
        }  # fmt: skip
        self._texts = {
            name: io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
            for name, file in self.files.items()
        }
        self._write = {
            name: csv.writer(text, lineterminator="\n").writerow
            for name, text in self._texts.items()
        }
        self.counts = dict.fromkeys(self.files, 0)

    def citation(self, line: int, row: list[str]) -> None:
        self._keep("citations", line, row)

    def involvement(self, line: int, row: list[str]) -> None:
        self._keep("involvements", line, row)

    def _keep(self, name: str, line: int, row: list[str]) -> None:
        self._write[name]([self._number, str(line), "f", "t", "", row[-1], *row])
        self.counts[name] += 1


class Staging:
    """The temporary tables `stage_<label>`: which hold rows, and which fields were given."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.files: list[str] = []
        self.origins: list[Table] = []
        self.fields: dict[str, set[str]] = {}
        #: Tables some sheet of which did not bring all that search and sort keys are made from.
        self.partial: set[str] = set()
        self.rows = 0

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that hold rows, references first."""
        return tuple(table for table in TABLES if table.label in self.fields)

    def has(self, table: Table) -> bool:
        """Whether rows of the table were staged."""
        return table.label in self.fields

    def take(self, sheet: Sheet, problems: Problems) -> int:
        """Reads, checks and stages a sheet; gives the number of rows read."""
        self.files.append(sheet.file)
        self.origins.append(sheet.table)
        spool = _Spool(len(self.files) - 1)
        rows = Rows(sheet, len(self.files) - 1, problems, spool)
        self._stage(sheet.table, rows.fields)
        if has_keys(sheet.table) and "search_key" not in rows.fields:
            self.partial.add(sheet.table.label)
        reading = _Until(rows)
        self.session.load(f"stage_{sheet.table.label}", (*HEAD, *rows.fields), Lines(iter(reading)))
        if reading.stopped is not None:
            problems.add(reading.stopped.problem)
        self._take_expanded(sheet.table, spool)
        if not rows.count and reading.stopped is None:
            problems.add(
                Problem("E_NO_ROWS", _("The table has a header and no rows."), sheet.file,
                        sheet.table.name, hint=_("Fill it or leave it out."))
            )  # fmt: skip
        self.rows += rows.count
        return rows.count

    def _take_expanded(self, table: Table, spool: _Spool) -> None:
        fields: dict[str, tuple[str, ...]] = {"citations": expansion.CITATION_FIELDS}
        if table.is_citable:
            fields["citations"] = (expansion.target_of(table), *expansion.CITATION_FIELDS)
        if table.involves:
            fields["involvements"] = (table.label, *expansion.INVOLVEMENT_FIELDS)
        for name, file in spool.files.items():
            if spool.counts[name]:
                target = BY_NAME[name]
                self._stage(target, fields[name])
                file.seek(0)
                self.session.load(f"stage_{target.label}", (*HEAD, *fields[name]), file)
            file.close()

    def _stage(self, table: Table, fields: tuple[str, ...]) -> None:
        if table.label not in self.fields:
            columns = ", ".join(f'"{field.name}" text' for field in content_fields(table))
            self.session.run(f"DROP TABLE IF EXISTS pg_temp.stage_{table.label}")
            self.session.run(
                f"CREATE TEMPORARY TABLE stage_{table.label} (_file integer, _line integer, "
                f"_bad boolean, _derived boolean, _unread text, _key text, {columns}) "
                f"ON COMMIT DROP"
            )
            self.fields[table.label] = set()
        self.fields[table.label].update(fields)

    def settle(self) -> None:
        """Gathers statistics, by which the database plans what follows."""
        for table in self.tables:
            self.session.run(f"ANALYZE stage_{table.label}")

    def header(self, table: Table, number: int, column: str) -> str:
        """What a table's column is called in a staged file: `cited_…` in a convenience column."""
        if self.origins[number] is table:
            return column
        return f"cited_{column}" if table.name == "citations" else "involves"

    def drop(self) -> None:
        """Removes what was staged."""
        for table in self.tables:
            for kind in ("stage", "ids", "ready"):
                self.session.run(f"DROP TABLE IF EXISTS pg_temp.{kind}_{table.label}")


class _Until:
    """The rows until the file cannot be read on; then `stopped` says why."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.stopped: Unreadable | None = None

    def __iter__(self) -> Any:
        try:
            yield from self._rows
        except Unreadable as stopped:
            self.stopped = stopped
