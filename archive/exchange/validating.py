"""Checks of all staged rows together: twice the same, missing references, broken rules."""

from __future__ import annotations

import re
from typing import Any

import psycopg2
from django.utils.translation import gettext as _

from archive.exchange.constraints import checks, code_of, sentence_of, table_of, uniques
from archive.exchange.problems import Problem, Problems, nearest
from archive.exchange.resolving import archive_keys, joined, references
from archive.exchange.rows import default_of
from archive.exchange.staging import Staging
from archive.exchange.tables import Table

_SOUND = "NOT r._bad AND r._missing = '{}'"
_TOUCHED = "(r._new OR r._changed)"
_HINTS = 50
_PUBLIC = "('published', 'retracted')"


class Validation:
    """Looks through `stage_…` and `ready_…` and adds what it finds to the problems."""

    def __init__(self, staging: Staging, problems: Problems) -> None:
        self.staging = staging
        self.session = staging.session
        self.problems = problems
        self._known: dict[str, list[str]] = {}

    def find_duplicates(self) -> None:
        """Keys that stand twice in the package; both rows are named."""
        for table in self.staging.tables:
            label = table.label
            self._each(
                f"SELECT _file, _line, _key, file, line FROM (SELECT s._file, s._line, s._key, "
                f"first_value(s._file) OVER w AS file, first_value(s._line) OVER w AS line, "
                f"row_number() OVER w AS nth FROM stage_{label} s "
                f"JOIN ids_{label} i ON i._key = s._key AND i._twice "
                f"WINDOW w AS (PARTITION BY s._key ORDER BY s._file, s._line)) d WHERE nth > 1",
                lambda found, table=table: self._duplicate(table, *found),
            )

    def _duplicate(
        self, table: Table, file: int, line: int, key: str, other: int, row: int
    ) -> Problem:
        place = {"file": self.staging.files[other], "row": row}
        if table.is_keyed:
            message = _("The row says the same, or has the same key, as row %(row)d of %(file)s.")
        else:
            message = _("The row stands already in row %(row)d of %(file)s.")
        return self._problem("E_DUP", message % place, table, file, line, value=key)

    def find_missing(self) -> None:
        """References to what is neither in the package nor in the archive, and missing columns."""
        for table in self.staging.tables:
            self._find_missing_references(table)
            self._find_missing_columns(table)

    def _find_missing_references(self, table: Table) -> None:
        known = references(table)
        headers = {name: column.name for column in table.columns for name in column.fields}
        for (name,) in self.session.rows(
            f"SELECT DISTINCT unnest(_missing) FROM ready_{table.label} ORDER BY 1"
        ):
            self._each(
                f'SELECT r._file, r._line, s."{name}" FROM ready_{table.label} r '
                f"JOIN stage_{table.label} s ON s._key = r._key AND s._file = r._file "
                f"AND s._line = r._line WHERE '{name}' = ANY (r._missing)",
                lambda found, name=name: self._missing(table, known[name], headers[name], *found),
            )

    def _missing(
        self, table: Table, other: Table, column: str, file: int, line: int, value: str
    ) -> Problem:
        message = _("There is no %(kind)s “%(key)s”, neither in the files nor in the archive.") % {
            "kind": other.model._meta.verbose_name, "key": value,
        }  # fmt: skip
        hint = nearest(value, self._keys(other)) if self.problems.total < _HINTS else ""
        return self._problem("E_REF", message, table, file, line, column, value, hint)

    def _keys(self, table: Table) -> list[str]:
        """Keys that a reference may have meant; a great table is not searched."""
        if table.label not in self._known:
            staged = f" UNION SELECT _key FROM ids_{table.label}" if self.staging.has(table) else ""
            self._known[table.label] = [
                key for (key,) in self.session.rows(
                    f"SELECT _key FROM {archive_keys(table)} a{staged} LIMIT 20000"
                )
            ]  # fmt: skip
        return self._known[table.label]

    def _find_missing_columns(self, table: Table) -> None:
        for column in table.columns:
            for name in column.fields:
                field = table.model._meta.get_field(name)
                if name in table.natural or name == "key" or default_of(table, name) is not None:
                    continue
                found = self.session.rows(
                    f"SELECT r._file, min(r._line), count(*) FROM ready_{table.label} r "
                    f"JOIN stage_{table.label} s ON s._key = r._key "
                    f'WHERE r._new AND s."{name}" IS NULL AND r."{field.column}" IS NULL GROUP BY 1'
                )
                for file, line, count in found:
                    message = _("The column “%(name)s” is missing, and %(count)d new rows need it.")
                    told = message % {"name": name, "count": count}
                    self.problems.add(
                        self._problem("E_COLUMN_MISSING", told, table, file, line, name)
                    )

    def find_stale_dates(self) -> None:
        """Dates worded anew in words that are not understood, above the EDTF of the old words."""
        for table in self.staging.tables:
            for box in ("beginning", "ending"):
                if f"{box}_edtf" in self.staging.fields[table.label]:
                    self._each(
                        f"SELECT r._file, r._line, r.{box} FROM ready_{table.label} r "
                        f"JOIN stage_{table.label} s ON s._key = r._key "
                        f"JOIN {table.db_table} a ON a.id = r.id AND r._changed "
                        f"WHERE '{box}' = ANY (string_to_array(s._unread, ',')) "
                        f"AND r.{box} <> a.{box} AND r.{box}_edtf = a.{box}_edtf",
                        lambda found, table=table, box=box: self._stale_date(table, box, *found),
                    )

    def _stale_date(self, table: Table, box: str, file: int, line: int, written: str) -> Problem:
        message = _(
            "The date has new words, which are not understood, and the EDTF of the old ones."
        )
        hint = _("Write it in words that are understood, or change %(column)s too.") % {
            "column": f"{box}_edtf"
        }
        return self._problem("E_DATE", message, table, file, line, box, written, hint)

    def find_forbidden(self) -> None:
        """Rows that publish or change what is published, for those who may not."""
        for table in self.staging.tables:
            if table.is_entity:
                self._each(
                    f"SELECT r._file, r._line, r.status FROM ready_{table.label} r "
                    f'LEFT JOIN "{table.db_table}" a ON a.id = r.id WHERE {_TOUCHED} '
                    f"AND (r.status IN {_PUBLIC} OR a.status IN {_PUBLIC})",
                    lambda found, table=table: self._problem(
                        "E_FIELD_FORBIDDEN",
                        _("You may not publish records, nor change published ones."),
                        table, found[0], found[1], "status", found[2],
                    ),
                )  # fmt: skip

    def find_broken_rules(self) -> None:
        """Rows that a CHECK or a rule of uniqueness would refuse, each by the rule's sentence."""
        for table in self.staging.tables:
            for name, condition, sentence in checks(table, self.session.using):
                self._each(
                    f"SELECT r._file, r._line, r._key FROM ready_{table.label} r "
                    f"WHERE {_SOUND} AND {_TOUCHED} AND ({condition}) IS FALSE",
                    lambda found, name=name, sentence=sentence, table=table: self._problem(
                        code_of(name), sentence, table, found[0], found[1]
                    ),
                )
            for _name, columns, sentence in uniques(table):
                self._find_same(table, columns, sentence)

    def _find_same(self, table: Table, columns: tuple[str, ...], sentence: str) -> None:
        """Rows of the package that say the same under two keys, or the same as an archived row."""
        said = ", ".join(f'r."{c}"' for c in columns)
        self._each(
            f"SELECT _file, _line, first FROM (SELECT r._file, r._line, r._key, "
            f"first_value(r._key) OVER w AS first, row_number() OVER w AS nth "
            f"FROM ready_{table.label} r WHERE {_SOUND} "
            f"WINDOW w AS (PARTITION BY {said} ORDER BY r._file, r._line)) t "
            f"WHERE nth > 1 AND first <> _key",
            lambda found: self._problem(
                "E_DUP", sentence, table, found[0], found[1], value=found[2],
                hint=_("It is the row with the key “%(key)s”.") % {"key": found[2]},
            ),
        )  # fmt: skip
        if not table.is_keyed:
            return
        same = joined("r", columns) + " = " + joined("a", columns)
        self._each(
            f'SELECT r._file, r._line, a.key FROM ready_{table.label} r JOIN "{table.db_table}" a '
            f"ON {same} AND a.id <> r.id WHERE {_SOUND} AND {_TOUCHED} "
            f"AND NOT EXISTS (SELECT FROM ready_{table.label} o WHERE o.id = a.id AND o._changed)",
            lambda found: self._problem(
                "E_EXISTS", sentence, table, found[0], found[1], value=found[2],
                hint=_("It is in the archive with the key “%(key)s”.") % {"key": found[2]},
            ),
        )  # fmt: skip

    def translate(self, error: psycopg2.Error) -> None:
        """An error of the real tables as a problem, with the row named as well as possible."""
        code, sentence, _name = sentence_of(error)
        table = table_of(error)
        place = self._place_of(table, sentence) if table and self.staging.has(table) else None
        if table and place:
            self.problems.add(self._problem(code, sentence, table, *place))
        else:
            self.problems.add(Problem(code, sentence, sheet=table.name if table else ""))

    def _place_of(self, table: Table, sentence: str) -> tuple[int, int] | None:
        """The first row that speaks of the record whose slug the sentence quotes."""
        quoted = re.findall("“([^”]+)”", sentence)
        names = [n for n, other in references(table).items() if other.is_entity]
        conditions = [f's."{name}" = %s' for name in names] + ["s._key = %s"]
        for key in quoted:
            found = self.session.rows(
                f"SELECT s._file, s._line FROM stage_{table.label} s "
                f"WHERE {' OR '.join(conditions)} ORDER BY 1, 2 LIMIT 1",
                (key,) * len(conditions),
            )
            if found:
                return int(found[0][0]), int(found[0][1])
        return None

    def _each(self, query: str, make: Any) -> None:
        """A problem for each row of the query while there is room; the rest is counted."""
        room = self.problems.room
        found = self.session.rows(f"SELECT * FROM ({query}) q ORDER BY 1, 2 LIMIT {room + 1}")
        for row in found[:room]:
            self.problems.add(make(row))
        if len(found) > room:
            total = self.session.row(f"SELECT count(*) FROM ({query}) q")[0]
            self.problems.count(int(total) - room)

    def _problem(
        self, code: str, message: str, table: Table, file: int, line: int,
        column: str = "", value: str = "", hint: str = "",
    ) -> Problem:  # fmt: skip
        column = self.staging.header(table, file, column) if column else ""
        place = self.staging.files[file]
        return Problem(code, message, place, table.name, line, column, str(value or ""), hint)
