"""The addresses: what each answers, with what, and how it fails."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from archive.api.contract import parameters
from archive.api.contract.words import Schema, ref

EXAMPLES = Path(__file__).parent / "examples.json"
#: Each kind of record with the part of the address under which it is listed.
SHELVES = {
    "Formation": "formations",
    "Person": "people",
    "Engagement": "engagements",
    "Place": "places",
    "Source": "sources",
    "Power": "powers",
    "Collection": "collections",
}
ALWAYS = ("304", "400", "405", "406", "500", "503")
RECORD = ("301", "404", "410")
HEADERS: Schema = {
    "ETag": {"description": "Names the content.", "schema": {"type": "string"}},
    "Cache-Control": {"schema": {"type": "string", "const": "public, max-age=60"}},
    "Access-Control-Allow-Origin": {"schema": {"type": "string", "const": "*"}},
}


@cache
def examples() -> dict[str, Any]:
    """An answer of every operation, out of the first collection and cut short."""
    found: dict[str, Any] = json.loads(EXAMPLES.read_text(encoding="utf-8"))
    return found


def reading(
    operation: str,
    summary: str,
    tag: str,
    schema: Schema,
    asked: Iterable[dict[str, Any]] = (),
    fails: tuple[str, ...] = (),
) -> Schema:
    """The one operation of an address: GET."""
    content: Schema = {"schema": schema}
    if operation in examples():
        content["example"] = examples()[operation]
    shared = {
        status: {"$ref": f"#/components/responses/{status}"} for status in sorted({*ALWAYS, *fails})
    }
    answer = {
        "description": "As asked.",
        "headers": HEADERS,
        "content": {"application/json": content},
    }
    return {
        "get": {
            "operationId": operation,
            "summary": summary,
            "tags": [tag],
            "parameters": list(asked),
            "responses": {"200": answer, **shared},
        }
    }


def paths() -> dict[str, Schema]:
    """Every address below `/api/v1/`."""
    found = {"/": reading("index", "What can be asked for.", "start", ref("Index"))}
    for name, shelf in SHELVES.items():
        found |= of_kind(name, shelf)
    found["/sources/{slug}/citations"] = reading(
        "source-citations",
        "What a source is cited for, by key of the citation.",
        "sources",
        ref("SourceCitations"),
        (parameters.SLUG, *parameters.PAGING),
        RECORD,
    )
    for name in ("Formation", "Engagement"):
        found[f"/{SHELVES[name]}/{{slug}}/order-of-battle"] = reading(
            f"{name.lower()}-order-of-battle",
            f"The order of battle of {name.lower()}s on a day.",
            "orders of battle",
            ref(f"{name}OrderOfBattle"),
            parameters.TREE,
            RECORD,
        )
    found["/search"] = reading(
        "search", "Search over every name.", "search", ref("SearchResults"), parameters.SEARCH
    )
    found["/vocabularies"] = reading(
        "vocabularies", "Every controlled vocabulary.", "vocabularies", ref("Vocabularies")
    )
    found["/openapi.json"] = reading("openapi", "This document.", "start", {"type": "object"})
    return found


def of_kind(name: str, shelf: str) -> dict[str, Schema]:
    """The list and the records of one kind."""
    kind = name.lower()
    narrowed = (*parameters.LISTS[name], *parameters.PAGING)
    return {
        f"/{shelf}": reading(
            f"{kind}-list",
            f"{shelf.capitalize()} in the order of their names.",
            shelf,
            ref(f"{name}List"),
            narrowed,
        ),
        f"/{shelf}/{{slug}}": reading(
            kind,
            f"One of the {shelf}, with all that is said of it.",
            shelf,
            ref(name),
            (parameters.SLUG,),
            RECORD,
        ),
    }
