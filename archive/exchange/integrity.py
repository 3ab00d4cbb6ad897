"""Integrity: what must agree in the whole archive, counted and with examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from archive import dating
from archive.exchange.cells import edtf_of
from archive.exchange.deriving import Told, has_keys, inputs, keys
from archive.exchange.exporting import snapshot
from archive.exchange.resolving import archive_keys
from archive.exchange.session import Session
from archive.exchange.tables import DERIVED, TABLES, Table
from archive.models import STATEMENT_TARGETS

EXAMPLES: Final = 5
_BLOCK: Final = 5000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: a sentence, how many rows it concerns, some of them, and how grave."""

    sentence: str
    count: int
    examples: tuple[str, ...] = ()
    is_error: bool = False

    def __str__(self) -> str:
        told = f"{self.sentence}: {self.count}"
        return f"{told} ({', '.join(self.examples)})" if self.examples else told


def check_archive(using: str = "default") -> Iterator[Finding]:
    """Every finding of every check, errors where `is_error`; reads one snapshot, writes nothing."""
    with snapshot(using) as opened:
        for check in CHECKS:
            yield from check(opened)


def rows_of_each_table(opened: Session) -> Iterator[Finding]:
    """Figures: how many rows each table holds."""
    for table in TABLES:
        count = opened.row(f'SELECT count(*) FROM "{table.db_table}"')[0]
        if count:
            yield Finding(_("Rows in %(table)s") % {"table": table.name}, count)


def citations_of_statements(opened: Session) -> Iterator[Finding]:
    """Figures: statements that a citation supports, and those that none does."""
    for column, model in STATEMENT_TARGETS.items():
        total, cited = opened.row(
            f"SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT FROM archive_citation c "
            f"WHERE c.\"{column}_id\" = t.id AND c.stance = 'supports')) "
            f'FROM "{model._meta.db_table}" t'
        )
        if total > cited:
            kind = {"table": model._meta.verbose_name_plural}
            yield Finding(_("Uncited %(table)s") % kind, total - cited)
    waiting = opened.row("SELECT count(*) FROM archive_citation WHERE needs_confirmation")[0]
    if waiting:
        yield Finding(_("Citations to be confirmed again"), waiting)


def edtf_agrees_with_text(opened: Session) -> Iterator[Finding]:
    """Errors: dates whose EDTF is not what their text says."""
    for table in TABLES:
        if not any(column.kind == "date" for column in table.columns):
            continue
        for box in ("beginning", "ending"):
            wrong, count = [], 0
            for written, edtf, rows in opened.rows(
                f'SELECT "{box}", "{box}_edtf", count(*) FROM "{table.db_table}" '
                f"WHERE \"{box}\" <> '' GROUP BY 1, 2 ORDER BY 1, 2"
            ):
                if _contradicts(box, written, edtf):
                    count += rows
                    wrong.append(f"“{written}” / {edtf}")
            if count:
                told = _("Dates of %(table)s whose EDTF is not what the text says")
                yield Finding(told % {"table": table.name}, count, tuple(wrong[:EXAMPLES]), True)


def _contradicts(box: str, written: str, edtf: str) -> bool:
    try:
        return edtf_of(box, written) != edtf
    except dating.DateError:
        return not dating.is_canonical(edtf)


def keys_agree_with_names(opened: Session) -> Iterator[Finding]:
    """Errors: search or sort keys that are not what the names give."""
    for table in TABLES:
        if has_keys(table):
            wrong = list(_stale_keys(opened, table))
            if wrong:
                told = _("Search or sort keys of %(table)s that do not follow from the name")
                examples = tuple(wrong[:EXAMPLES])
                yield Finding(told % {"table": table.name}, len(wrong), examples, True)


def _stale_keys(opened: Session, table: Table) -> Iterator[str]:
    names = inputs(table)
    columns = DERIVED if table.is_entity else DERIVED[:1]
    asked = ", ".join(f'"{name}"' for name in (*table.natural, *columns, *names))
    last = 0
    query = f'SELECT id, {asked} FROM "{table.db_table}" WHERE id > %s ORDER BY id LIMIT {_BLOCK}'
    while found := opened.rows(query, (last,)):
        last = found[-1][0]
        for _id, natural, *values in found:
            stored, told = tuple(values[: len(columns)]), values[len(columns) :]
            if keys(table, Told(zip(names, told, strict=True))) != stored:
                yield str(natural)


def history_knows_every_row(opened: Session) -> Iterator[Finding]:
    """Errors: rows that came past the history."""
    for table in TABLES:
        yield from _listed(
            opened,
            _("Rows of %(table)s that the history does not know") % {"table": table.name},
            f"SELECT a._key FROM {archive_keys(table)} a WHERE NOT EXISTS ("
            f"SELECT FROM history_{table.label} h WHERE h.pgh_obj_id = a.id)",
        )


def publication_is_noted(opened: Session) -> Iterator[Finding]:
    """Errors: published records without the day of their first publication."""
    for table in TABLES:
        if table.is_entity:
            yield from _listed(
                opened,
                _("Published rows of %(table)s whose first publication is not noted")
                % {"table": table.name},
                f"SELECT slug FROM \"{table.db_table}\" WHERE status = 'published' "
                f"AND first_published_at IS NULL",
            )


def slugs_are_not_reused(opened: Session) -> Iterator[Finding]:
    """Errors: slugs that once led, and still redirect, to another record."""
    for table in TABLES:
        if table.is_entity:
            yield from _listed(
                opened,
                _("Slugs of %(table)s that redirect to another record") % {"table": table.name},
                f'SELECT t.slug FROM "{table.db_table}" t JOIN archive_formerslug f '
                f"ON f.kind = '{table.label}' AND f.slug = t.slug "
                f'AND f."{table.label}_id" IS DISTINCT FROM t.id',
            )


def public_views_are_complete(opened: Session) -> Iterator[Finding]:
    """Errors: tables that readers cannot see, or columns that their view lacks."""
    seen: dict[str, set[str]] = {}
    for view, column in opened.rows(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'pub'"
    ):
        seen.setdefault(view, set()).add(column)
    for table in TABLES:
        wanted = {field.column for field in table.model._meta.concrete_fields}
        lacking = sorted(wanted - seen.get(table.db_table, set()))
        if lacking:
            told = _("Columns that the public view of %(table)s lacks") % {"table": table.name}
            yield Finding(told, len(lacking), tuple(lacking[:EXAMPLES]), True)


def rules_are_in_force(opened: Session) -> Iterator[Finding]:
    """Errors: constraints that were never asked of old rows, and triggers that are switched off."""
    yield from _listed(
        opened,
        _("Rules that were not asked of every row"),
        "SELECT c.conname::text FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid "
        "WHERE NOT c.convalidated AND t.relname LIKE 'archive\\_%'",
    )
    yield from _listed(
        opened,
        _("Triggers that are switched off"),
        "SELECT t.relname || '.' || g.tgname "
        "FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid "
        "WHERE g.tgenabled = 'D' AND t.relname LIKE 'archive\\_%'",
    )


def _listed(opened: Session, sentence: str, query: str) -> Iterator[Finding]:
    """An error if the query gives rows; the first of them are its examples."""
    count = opened.row(f"SELECT count(*) FROM ({query}) q")[0]
    if count:
        found: list[Any] = opened.rows(f"SELECT * FROM ({query}) q ORDER BY 1 LIMIT {EXAMPLES}")
        yield Finding(sentence, count, tuple(str(row[0]) for row in found), True)


CHECKS: Final[tuple[Callable[[Session], Iterator[Finding]], ...]] = (
    rows_of_each_table,
    citations_of_statements,
    edtf_agrees_with_text,
    keys_agree_with_names,
    history_knows_every_row,
    publication_is_noted,
    slugs_are_not_reused,
    public_views_are_complete,
    rules_are_in_force,
)
