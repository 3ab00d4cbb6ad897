"""Strict CSV: UTF-8, a header, every row as wide as the header, every quote closed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, Final

from django.utils.translation import gettext as _

from archive.exchange.problems import Problem, Unreadable
from archive.exchange.readers.sheet import Sheet
from archive.exchange.tables import Table

FIELD_LIMIT: Final = 1_000_000
_BOMS: Final = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"PK\x03\x04", "zip or XLSX"))
_GUESSES: Final = ("windows-1250", "windows-1251", "windows-1252")


def read_csv(table: Table, file: str, raw: Any, size: int = 0) -> Sheet:
    """The sheet of one CSV file, *raw* being a buffered stream of it.

    Raises Unreadable when there is no header to go by.
    """
    csv.field_size_limit(FIELD_LIMIT)
    start = raw.peek(4)
    for mark, name in _BOMS:
        if start.startswith(mark):
            raise Unreadable(
                Problem("E_ENCODING" if name == "UTF-16" else "E_FORMAT",
                        _("The file is %(format)s; save it as CSV in UTF-8.") % {"format": name},
                        file, table.name)
            )  # fmt: skip
    rows = _rows(table, file, raw)
    try:
        row, header = next(rows)
    except StopIteration:
        raise Unreadable(Problem("E_EMPTY", _("The file has no data."), file, table.name)) from None
    if not any(cell.strip() for cell in header):
        raise Unreadable(
            Problem(
                "E_HEADER",
                _("The first line must name the columns; it is blank."),
                file,
                table.name,
                row,
            )
        )
    _refuse_other_delimiter(table, file, header)
    names = tuple(cell.strip().casefold() for cell in header)
    return Sheet(table, file, names, _widths(table, file, len(names), rows), True, size)


def _rows(table: Table, file: str, raw: Any) -> Iterator[tuple[int, list[str]]]:
    """Every row with the number of its first line. Raises Unreadable."""
    lines = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
    reader = csv.reader(lines, strict=True)
    row = 0
    try:
        while True:
            row = reader.line_num + 1
            cells = next(reader)
            yield row, cells
    except StopIteration:
        return
    except csv.Error as error:
        raise Unreadable(_quote_problem(table, file, row, error)) from None
    except UnicodeDecodeError as error:
        before = error.object[: error.start].count(b"\n")
        raise Unreadable(_encoding_problem(table, file, row + before, error)) from None


def _widths(
    table: Table, file: str, width: int, rows: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something; the width is checked by whoever reads them."""
    for row, cells in rows:
        if len(cells) != width and not any(cells):
            continue  # a blank line
        yield row, cells


def _quote_problem(table: Table, file: str, row: int, error: csv.Error) -> Problem:
    told = str(error)
    if "field larger" in told:
        return Problem(
            "E_TOO_LONG", _("A cell holds more than %(most)d characters.") % {"most": FIELD_LIMIT},
            file, table.name, row,
        )  # fmt: skip
    if "NUL" in told or "contains NUL" in told:
        return Problem("E_CONTROL_CHAR", _("The row holds a NUL character."), file, table.name, row)
    return Problem(
        "E_CSV_QUOTE",
        _("A quotation mark that opens in this row is not closed properly, and the rest of the "
          "file cannot be read."),
        file, table.name, row,
        hint=_("Double the marks inside a quoted cell, and close each cell with one."),
    )  # fmt: skip


def _encoding_problem(table: Table, file: str, row: int, error: UnicodeDecodeError) -> Problem:
    around = error.object[max(0, error.start - 20) : error.end + 20]
    shown = ", ".join(f"{name}: “{around.decode(name, 'replace')}”" for name in _GUESSES)
    return Problem(
        "E_ENCODING",
        _("This row is not UTF-8."),
        file, table.name, row,
        hint=_("Save it as UTF-8. The place reads as %(guesses)s.") % {"guesses": shown},
    )  # fmt: skip


def _refuse_other_delimiter(table: Table, file: str, header: list[str]) -> None:
    known = {column.name for column in table.columns}
    for delimiter, name in ((";", _("a semicolon")), ("\t", _("a tab"))):
        parts = [p.strip() for p in header[0].split(delimiter)]
        if len(header) == 1 and len(parts) > 1 and known & set(parts):
            raise Unreadable(
                Problem("E_DELIMITER",
                        _("The columns seem to be divided by %(sign)s; save the file with commas.")
                        % {"sign": name}, file, table.name, 1)
            )  # fmt: skip
