"""Undoing: a batch's rows put back as they were, from the history that it left."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg2
from django.db import transaction
from django.utils.translation import gettext as _

from archive.exchange.applying import apply
from archive.exchange.constraints import sentence_of
from archive.exchange.deriving import derive
from archive.exchange.planning import Plan, TablePlan
from archive.exchange.problems import Problem, Problems, Refused
from archive.exchange.resolving import archive_keys
from archive.exchange.session import Session, recorded, session
from archive.exchange.staging import content_fields
from archive.exchange.tables import DERIVED, TABLES, Table
from archive.models import BatchState, ImportBatch


def undo_import(
    key: str, *, user: Any = None, username: str = "", reason: str = "", using: str = "default"
) -> tuple[ImportBatch, Plan]:
    """Undoes a batch (an import, or an undo) and gives the batch that did so, with its plan.

    Created rows go, changed and removed rows come back as they were. Raises Refused, and undoes
    nothing, when a row has been edited or is referred to since, or the batch cannot be undone.
    """
    with session(using) as opened:
        batch = _batch(key, using)
        made = _prepare(opened, batch)
        context = uuid.uuid4()
        undo = ImportBatch(
            user=user, path=batch.path, sha256="", reason=reason[:400], undoes=batch,
            context=context, counts=made.counts(),
        )  # fmt: skip
        metadata = {
            "user": getattr(user, "pk", None), "username": username, "reason": reason,
            "batch": undo.key,
        }  # fmt: skip
        _write(opened, made, context, metadata)
        _mark(batch, undo, using)
        for table in TABLES:
            opened.run(f"DROP TABLE IF EXISTS pg_temp.ready_{table.label}")
    return undo, made


def _batch(key: str, using: str) -> ImportBatch:
    """The batch, if it can be undone. Raises Refused."""
    batch = ImportBatch.objects.using(using).filter(key=key).first()
    if batch is None:
        raise _refused(_("There is no batch “%(key)s”.") % {"key": key})
    if batch.state == BatchState.UNDONE:
        raise _refused(_("The batch “%(key)s” is undone already.") % {"key": key})
    if batch.context is None:
        raise _refused(_("The batch “%(key)s” has no history.") % {"key": key})
    found: ImportBatch = batch
    return found


def _refused(sentence: str) -> Refused:
    problems = Problems()
    problems.add(Problem("E_UNDO", sentence))
    return Refused(problems)


def _mark(batch: ImportBatch, undo: ImportBatch, using: str) -> None:
    """The undone batch says so; a batch whose undo is undone stands again."""
    undo.save(using=using)
    batch.state = BatchState.UNDONE
    batch.save(using=using, update_fields=["state"])
    if batch.undoes is not None:
        batch.undoes.state = BatchState.APPLIED
        batch.undoes.save(using=using, update_fields=["state"])


def _prepare(opened: Session, batch: ImportBatch) -> Plan:
    """Fills `ready_…` with what each touched row was before. Raises Refused when it may not."""
    problems = Problems()
    made = Plan()
    for table in TABLES:
        if _gather(opened, table, str(batch.context)):
            _find_later_edits(opened, table, str(batch.context), problems)
            derive(opened, table)
            made.tables.append(_counted(opened, table))
    _find_later_references(opened, made, problems)
    if problems:
        raise Refused(problems)
    return made


def _gather(opened: Session, table: Table, context: str) -> int:
    """The rows that the context touched, as they were before; gives their number."""
    history = f"history_{table.label}"
    fields = [f for f in content_fields(table) if f.name not in DERIVED]
    columns = ", ".join(f'b."{f.column}"' for f in fields)
    derived = "".join(
        f", ''::text AS {name}"
        for name in DERIVED
        if any(f.name == name for f in content_fields(table))
    )
    opened.run(f"DROP TABLE IF EXISTS pg_temp.ready_{table.label}")
    return opened.run(
        f"CREATE TEMPORARY TABLE ready_{table.label} ON COMMIT DROP AS "
        f"WITH touched AS (SELECT pgh_obj_id, min(pgh_id) AS first, max(pgh_id) AS last "
        f"FROM {history} WHERE pgh_context_id = %s GROUP BY pgh_obj_id), "
        f"ends AS (SELECT t.*, f.pgh_label AS began, l.pgh_label AS ended FROM touched t "
        f"JOIN {history} f ON f.pgh_id = t.first JOIN {history} l ON l.pgh_id = t.last) "
        f"SELECT e.pgh_obj_id AS id, e.last AS _last, "
        f"(e.ended = 'delete' AND e.began <> 'insert') AS _new, "
        f"(e.ended <> 'delete' AND e.began <> 'insert') AS _changed, "
        f"(e.ended <> 'delete' AND e.began = 'insert') AS _gone, {columns}{derived} "
        f"FROM ends e LEFT JOIN LATERAL (SELECT h.* FROM {history} h "
        f"WHERE h.pgh_obj_id = e.pgh_obj_id AND (h.pgh_id < e.first "
        f"OR (h.pgh_id = e.first AND e.began = 'delete')) "
        f"ORDER BY h.pgh_id DESC LIMIT 1) b ON true "
        f"WHERE NOT (e.ended = 'delete' AND e.began = 'insert')",
        (context,),
    )


def _counted(opened: Session, table: Table) -> TablePlan:
    created, changed, removed = opened.row(
        f"SELECT count(*) FILTER (WHERE _new), count(*) FILTER (WHERE _changed), "
        f"count(*) FILTER (WHERE _gone) FROM ready_{table.label}"
    )
    return TablePlan(table, created, changed, 0, removed)


def _find_later_edits(opened: Session, table: Table, context: str, problems: Problems) -> None:
    """Rows with a later entry in the history than the batch's last."""
    history = f"history_{table.label}"
    kind = table.model._meta.verbose_name
    for key, when in opened.rows(
        f"SELECT coalesce(a._key, r.id::text), "
        f"to_char(max(h.pgh_created_at), 'YYYY-MM-DD HH24:MI') FROM ready_{table.label} r "
        f"JOIN {history} h ON h.pgh_obj_id = r.id AND h.pgh_id > r._last "
        f"LEFT JOIN {archive_keys(table)} a ON a.id = r.id "
        f"WHERE h.pgh_context_id IS DISTINCT FROM %s::uuid GROUP BY 1 ORDER BY 1",
        (context,),
    ):
        told = _("The %(kind)s “%(key)s” was edited after the import, on %(when)s.")
        problems.add(
            Problem("E_UNDO", told % {"kind": kind, "key": key, "when": when}, sheet=table.name)
        )


def _find_later_references(opened: Session, made: Plan, problems: Problems) -> None:
    """Rows of others that refer to rows which would go."""
    going = {one.table.model: one.table for one in made if one.removed}
    prepared = {one.table for one in made}
    for table in TABLES:
        for field in content_fields(table):
            if field.related_model not in going:
                continue
            target = going[field.related_model]
            own = ""
            if table in prepared:
                own = f"AND NOT EXISTS (SELECT FROM ready_{table.label} o WHERE o.id = t.id)"
            for key, gone in opened.rows(
                f'SELECT k._key, g._key FROM "{table.db_table}" t '
                f'JOIN ready_{target.label} r ON r.id = t."{field.column}" AND r._gone '
                f"JOIN {archive_keys(table)} k ON k.id = t.id "
                f"JOIN {archive_keys(target)} g ON g.id = r.id WHERE true {own} "
                f"ORDER BY 1 LIMIT 100"
            ):
                told = _("The %(kind)s “%(key)s” refers to “%(gone)s”, which the import created.")
                place = {"kind": table.model._meta.verbose_name, "key": key, "gone": gone}
                problems.add(Problem("E_UNDO", told % place, sheet=table.name))


def _write(opened: Session, made: Plan, context: uuid.UUID, metadata: dict[str, Any]) -> None:
    try:
        with transaction.atomic(using=opened.using), recorded(opened, context, **metadata):
            opened.run("SELECT set_config('muster.undo', 'on', true)")
            apply(opened, made, "r._new OR r._changed OR r._gone")
            opened.run("SELECT set_config('muster.undo', '', true)")
    except psycopg2.Error as error:
        raise _refused(sentence_of(error)[1]) from None
