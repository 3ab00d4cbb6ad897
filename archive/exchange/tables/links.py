"""Links, identifiers and citations as tables."""

from __future__ import annotations

from archive import models as m
from archive.exchange.tables.columns import (
    Column,
    Table,
    choice,
    integer,
    of,
    one_of,
    same,
    slug,
    text,
)
from archive.exchange.tables.statements import identity_of
from archive.models.chronicle import SUBJECTS


def _link(model: type, name: str, *columns: Column) -> Table:
    return Table(model, name, (*columns, *text("key")), ("key",), identity_of(model))


TABLES = (
    _link(
        m.Membership, "memberships",
        *slug("collection"), *one_of("member", **same(*m.Membership.MEMBERS)),
    ),
    _link(
        m.ExternalIdentifier, "external_identifiers",
        *one_of("bearer", **same(*m.BEARERS)), *choice("scheme"), *text("value"),
    ),
    Table(
        m.FormerSlug, "former_slugs",
        (*choice("kind"), *text("slug"),
         *one_of("bearer", **same(*m.BEARERS, "collection")), *text("key")),
        ("key",), ("kind", "slug"),
    ),
    _link(
        m.Involvement, "involvements",
        *one_of("statement", **same("event", "commemoration", "remark")),
        *one_of("subject", **same(*SUBJECTS)), *text("role"), *integer("position"),
    ),
    _link(
        m.Citation, "citations",
        *one_of("target", **same(*m.TARGETS), source="work"), *text("field"),
        *slug("source", "seen_through"), *choice("stance", "locator_kind"),
        *text("locator", "quotation"), Column("editors_note", "text", is_private=True),
        *of("day", "accessed"), *text("archived_url"), *integer("position"),
        Column("needs_confirmation", "boolean", set_once=True, is_private=True),
    ),
)  # fmt: skip
