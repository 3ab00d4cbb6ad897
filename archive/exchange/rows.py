"""Rows: the cells of a sheet checked one by one, with everything derived from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from django.utils.translation import gettext as _

from archive import dating, naming
from archive.exchange import expansion
from archive.exchange.cells import CellError, Check, check_of, edtf_of, key, one_of, slug
from archive.exchange.deriving import Told, has_keys, inputs, keys
from archive.exchange.headers import INVOLVES, convenience
from archive.exchange.keys import derived_key
from archive.exchange.problems import Problem, Problems
from archive.exchange.readers import Sheet
from archive.exchange.tables import BY_MODEL, Column, Table
from archive.models import ENTITY_TARGETS, STATEMENTS

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
_REMEMBERED: Final = ("choice", "boolean", "code", "slug", "integer", "edtf")
_BOXES: Final = ("beginning", "ending")
#: What each staged row begins with.
HEAD: Final = ("_file", "_line", "_bad", "_derived", "_unread", "_key")


class Expanded:
    """Receives the rows that convenience columns stand for."""

    def citation(self, line: int, row: list[str]) -> None:
        """One citation, as `expansion.citations` gives it."""
        raise NotImplementedError

    def involvement(self, line: int, row: list[str]) -> None:
        """One involvement, as `expansion.involvements` gives it."""
        raise NotImplementedError


class Remembering(dict[str, str]):
    """A check that remembers what it has accepted, for columns with few values."""

    def __init__(self, check: Check) -> None:
        self._check = check

    def __missing__(self, cell: str) -> str:
        value = self._check(cell)
        if len(self) < 50_000:
            self[cell] = value
        return value


def default_of(table: Table, name: str) -> str | None:
    """The text of the field's default; '' for an empty or null one, None if it is required."""
    field: Any = table.model._meta.get_field(name)
    if field.is_relation or not field.has_default():
        return "" if field.null or (field.blank and not field.is_relation) else None
    value = field.get_default()
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


class Rows:
    """The rows of one sheet as they are staged: texts, one for each of `fields`."""

    def __init__(self, sheet: Sheet, number: int, problems: Problems, expanded: Expanded) -> None:
        self.sheet = sheet
        self.table = sheet.table
        self.number = number
        self.problems = problems
        self.expanded = expanded
        self.given = [c for c in self.table.columns if c.name in sheet.header]
        self.fields = self._fields()
        self._at = {name: i for i, name in enumerate(self.fields)}
        self._cell = {name: i for i, name in enumerate(sheet.header)}
        self._plain = [self._filling(c) for c in self.given if c.kind != "one of"]
        self._one_of = [(c, self._cell[c.name]) for c in self.given if c.kind == "one of"]
        self._boxes = [box for box in _BOXES if box in self._at]
        self._cited = [n for n in convenience(self.table) if n in self._cell and n != INVOLVES]
        self._identity = [
            (self._at.get(name, -1), default_of(self.table, name) or "")
            for name in self.table.identity
        ]
        self.count = 0

    def _fields(self) -> tuple[str, ...]:
        names = [name for column in self.given for name in column.fields]
        for box in _BOXES:
            if box in names or f"{box}_edtf" in names:
                names += [box, f"{box}_edtf"]
        if self.table.name == "names" and "text" in names:
            names.append("script")
        self._derives = has_keys(self.table) and set(inputs(self.table)) <= set(names)
        if self._derives:
            names += ["search_key", "sort_key"] if self.table.is_entity else ["search_key"]
        if self.table.is_keyed:
            names.append("key")
        return tuple(dict.fromkeys(names))

    def _filling(
        self, column: Column
    ) -> tuple[str, int, int, Callable[[str], str], str | None, bool]:
        """Header, place of the cell, place of the value, check, value when empty, guarded."""
        check = check_of(self.table, column)
        if column.kind in _REMEMBERED:
            check = Remembering(check).__getitem__
        empty = default_of(self.table, column.name)
        if column.name == "key":
            empty = ""
        guarded = self.sheet.is_guarded and column.kind in ("text", "date")
        return column.name, self._cell[column.name], self._at[column.name], check, empty, guarded

    def __iter__(self) -> Iterator[list[str]]:
        """Every row that can be staged, as `[*HEAD, *fields]`; all problems are noted."""
        width = len(self.sheet.header)
        for line, cells in self.sheet.rows:
            self.count += 1
            if len(cells) != width:
                self._refuse_width(line, cells, width)
                continue
            row = self._row(line, cells)
            if row is not None:
                yield row

    def _row(self, line: int, cells: list[str]) -> list[str] | None:
        before = self.problems.total
        values = [""] * len(self.fields)
        for name, source, place, check, empty, guarded in self._plain:
            cell = cells[source]
            if not cell or cell.isspace():
                if empty is None:
                    self._refuse(
                        line, name, "", CellError("E_REQUIRED", _("This cell must be filled."))
                    )
                else:
                    values[place] = empty
                continue
            if guarded and cell[0] == "'" and cell[1:2] in _FORMULA and len(cell) > 1:
                cell = cell[1:]
            try:
                values[place] = check(cell)
            except CellError as error:
                self._refuse(line, name, cell, error)
        for column, source in self._one_of:
            self._fill_one_of(line, column, cells[source], values)
        unread = [box for box in self._boxes if not self._fill_date(line, box, values)]
        derived = self._derive(values)
        row_key = self._key(values)
        self._expand(line, row_key, cells, values)
        if not row_key:
            return None
        bad = "f" if self.problems.total == before else "t"
        head = [
            str(self.number),
            str(line),
            bad,
            "t" if derived else "f",
            ",".join(unread),
            row_key,
        ]
        return head + values

    def _fill_one_of(self, line: int, column: Column, cell: str, values: list[str]) -> None:
        try:
            if not cell.strip():
                raise CellError("E_REQUIRED", _("This cell must be filled."))
            prefix, value = one_of(cell, column.choices)
            field = column.choices[prefix]
            target = self.table.model._meta.get_field(field).related_model
            check = key if target in STATEMENTS else slug
            values[self._at[field]] = check(value)
        except CellError as error:
            self._refuse(line, column.name, cell, error)

    def _fill_date(self, line: int, box: str, values: list[str]) -> bool:
        """Reads a date box; whether its EDTF is what its text says, and not only a given one."""
        written = values[self._at[box]]
        given = values[self._at[f"{box}_edtf"]]
        if not written:
            values[self._at[box]] = given
            return True
        try:
            values[self._at[f"{box}_edtf"]] = edtf_of(box, written)
        except dating.DateError as error:
            if not given:
                code = "E_DATE_AMBIGUOUS" if error.code == "ambiguous" else "E_DATE"
                self._refuse(line, box, written, CellError(code, str(error)))
            return False
        return True

    def _derive(self, values: list[str]) -> bool:
        """Fills search keys, sort keys, scripts and missing keys; whether the key was derived."""
        at = self._at
        if self._derives:
            found = keys(self.table, Told(zip(self.fields, values, strict=True)))
            values[at["search_key"]] = found[0]
            if self.table.is_entity:
                values[at["sort_key"]] = found[1]
        if self.table.name == "names" and "script" in at and not values[at["script"]]:
            script = naming.script_of(values[at["text"]])
            values[at["script"]] = "" if script == "Zyyy" else script
        if self.table.is_keyed and not values[at["key"]]:
            said = [values[i] if i >= 0 else default for i, default in self._identity]
            values[at["key"]] = derived_key(self.table.name, said)
            return True
        return False

    def _key(self, values: list[str]) -> str:
        return "/".join(values[self._at[name]] for name in self.table.natural).strip("/")

    def _expand(self, line: int, row_key: str, cells: list[str], values: list[str]) -> None:
        if self._cited:
            cited = {name: cells[self._cell[name]] for name in self._cited}
            try:
                for row in expansion.citations(self.table, row_key, cited):
                    self.expanded.citation(line, row)
            except CellError as error:
                self._refuse(line, "cited_source", cited.get("cited_source", ""), error)
        if INVOLVES in self._cell:
            cell = cells[self._cell[INVOLVES]]
            try:
                for row in expansion.involvements(row_key, self.table.label, cell):
                    self.expanded.involvement(line, row)
            except CellError as error:
                self._refuse(line, INVOLVES, cell, error)
        if self.table.name == "citations" and "field" in self._at:
            self._check_cited_field(line, values)

    def _check_cited_field(self, line: int, values: list[str]) -> None:
        field = values[self._at["field"]]
        for column, model in ENTITY_TARGETS.items():
            if field and self._at.get(column, -1) >= 0 and values[self._at[column]]:
                try:
                    expansion.check_field(BY_MODEL[model], field)
                except CellError as error:
                    self._refuse(line, "field", field, error)

    def _refuse(self, line: int, column: str, value: str, error: CellError) -> None:
        self.problems.add(
            Problem(
                error.code,
                error.message,
                self.sheet.file,
                self.table.name,
                line,
                column,
                value,
                error.hint,
            )
        )

    def _refuse_width(self, line: int, cells: list[str], width: int) -> None:
        self.problems.add(
            Problem(
                "E_ROW_WIDTH",
                _("The row has %(found)d cells, the header %(wanted)d.")
                % {"found": len(cells), "wanted": width},
                self.sheet.file,
                self.table.name,
                line,
                hint=_("A cell that holds a comma must stand in quotation marks."),
            )
        )
