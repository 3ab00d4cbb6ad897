"""The entities as tables."""

from __future__ import annotations

from archive import models as m
from archive.exchange.tables.columns import (
    Column,
    Table,
    boolean,
    choice,
    code,
    dates,
    decimal,
    integer,
    of,
    slug,
    text,
)


def _entity(model: type, name: str, *own: Column) -> Table:
    columns = (
        *text("slug"), *own, *choice("status"), *text("summary", "identity_note"),
        *boolean("is_doubtful"), *text("retraction_reason"),
    )  # fmt: skip
    return Table(model, name, columns, ("slug",), is_citable=True)


TABLES = (
    _entity(m.Collection, "collections", *text("title", "introduction", "licence", "licence_url")),
    _entity(
        m.Source, "sources",
        *text("title"), *choice("kind"),
        *text(
            "authors", "editors", "container_title", "edition", "volume", "issue", "publisher",
            "publisher_place", "year", "pages", "language", "isbn", "doi", "url", "accessed",
            "archive", "fond", "opis", "file", "as_printed",
        ),
        *slug("depends_on"),
    ),
    _entity(m.Power, "powers", *text("name", "adjective"), *dates()),
    _entity(
        m.Place, "places",
        *text("name"), *code("kind"), *slug("within"), *decimal("latitude", "longitude"),
        *choice("accuracy"), *of("json", "shape"),
    ),
    _entity(
        m.Person, "people",
        *text("name", "family_name", "given_names"), *slug("power"), *dates(),
    ),
    _entity(
        m.Formation, "formations",
        *text("name"), *integer("number"), *slug("power"), *code("echelon", "branch"),
        *boolean("is_named"), *dates(),
    ),
    _entity(
        m.Engagement, "engagements",
        *text("name"), *code("kind"), *slug("place"), *boolean("is_named"), *dates(),
    ),
)  # fmt: skip
