"""The parameters of the addresses."""

from __future__ import annotations

from typing import Any

from archive.api.contract.common import KINDS
from archive.api.contract.words import Schema
from archive.models.sources import SourceKind

CODE: Schema = {"type": "string", "maxLength": 80, "pattern": "^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$"}


def query(
    name: str, description: str, schema: Schema, example: Any, required: bool = False
) -> dict[str, Any]:
    """A parameter after the question mark."""
    return {
        "name": name,
        "in": "query",
        "description": description,
        "required": required,
        "schema": schema,
        "example": example,
    }


def code(name: str, description: str, example: str) -> dict[str, Any]:
    """A filter by the slug of a record or the code of a vocabulary."""
    return query(name, description, CODE, example)


def number(highest: int, default: int) -> Schema:
    """A whole number from 1."""
    return {"type": "integer", "minimum": 1, "maximum": highest, "default": default}


SLUG: dict[str, Any] = {
    "name": "slug",
    "in": "path",
    "description": "The slug of the record. A former slug redirects.",
    "required": True,
    "schema": CODE,
    "example": "57th-army",
}
NAME: Schema = {"type": "string", "minLength": 2, "maxLength": 200}
Q = query("q", "A part of any of its names, in any script or spelling.", NAME, "Гаген")
COLLECTION = code("collection", "Slug of a collection it belongs to.", "belgrade-offensive-1944")
POWER = code("power", "Slug of the power whose it is.", "soviet-union")
LIMIT = query("limit", "How many rows a page has at the most.", number(100, 50), 20)
CURSOR = query(
    "cursor",
    "Where to go on: an opaque word out of `next`. Follow `next` rather than building it.",
    {"type": "string", "maxLength": 2000},
    "WyIwMDAwNTcgYXJteSIsIjU3dGgtYXJteSJd",
)
PAGING = (LIMIT, CURSOR)
ON = query("on", "The day, from 0001-01-01 to 9999-12-31.", {"type": "string", "format": "date"},
           "1944-10-14", required=True)  # fmt: skip
POSSIBLE = query(
    "possible",
    "`no` leaves out what is only possible on the day.",
    {"type": "string", "enum": ["yes", "no"], "default": "yes"},
    "no",
)
DEPTH = query("depth", "How many levels below a root.", number(12, 12), 3)
TREE = (SLUG, ON, POSSIBLE, DEPTH)
SEARCH = (
    query("q", "The name or a part of it, in any script or spelling.", NAME, "Dapčević", True),
    query("kind", "Only records of this kind.", {"type": "string", "enum": KINDS}, "person"),
    LIMIT,
)
SIDE = "Code of the coalition "
LISTS: dict[str, tuple[dict[str, Any], ...]] = {
    "Formation": (
        POWER,
        code("echelon", "Code of its echelon.", "corps"),
        code("branch", "Code of its branch.", "infantry"),
        code("side", f"{SIDE}on whose side it took part in an engagement.", "allies"),
        COLLECTION,
        Q,
    ),
    "Person": (
        POWER,
        code("role", "Code of a post the person held.", "commander"),
        code("side", f"{SIDE}on whose side the person commanded in an engagement.", "axis"),
        COLLECTION,
        Q,
    ),
    "Engagement": (
        code("kind", "Code of its kind.", "battle"),
        code("power", "Slug of a belligerent.", "soviet-union"),
        code("place", "Slug of its place, or of a place around it.", "belgrade"),
        COLLECTION,
        Q,
    ),
    "Place": (
        code("kind", "Code of its kind.", "town"),
        code("within", "Slug of a place it lies within, at any distance.", "serbia"),
        COLLECTION,
        Q,
    ),
    "Source": (
        query("kind", "Its form.", {"type": "string", "enum": list(SourceKind.values)}, "book"),
        COLLECTION,
        Q,
    ),
    "Power": (code("side", f"{SIDE}it stood with at any time.", "axis"), COLLECTION, Q),
    "Collection": (Q,),
}
