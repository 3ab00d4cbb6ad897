"""Orders of battle: of a formation and of all sides of an engagement, on a day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from archive import orbat
from archive.api import READER, parts, problems
from archive.api.answering import answers
from archive.api.finding import find
from archive.api.parameters import Parameter, day, whole, yes_or_no
from archive.orbat import Commander, Node, Note

ENDING = "/order-of-battle"
DEEPEST = 12
PARAMETERS = (
    Parameter("on", day, required=True),
    Parameter("possible", yes_or_no, True),
    Parameter("depth", whole(1, DEEPEST), DEEPEST),
)


@answers(*PARAMETERS)
def formation_order_of_battle(asked: dict[str, Any], slug: str) -> dict[str, Any]:
    """What stood under a formation on a day."""
    pk, record = find("formation", slug, ENDING)
    root = orbat.tree(
        pk, asked["on"], possible=asked["possible"], depth=asked["depth"], using=READER
    )
    if root is None:
        raise problems.missing()
    return {**_question(asked), "formation": record, "order_of_battle": node(root)}


@answers(*PARAMETERS)
def engagement_order_of_battle(asked: dict[str, Any], slug: str) -> dict[str, Any]:
    """Who stood on each side of an engagement on a day."""
    pk, record = find("engagement", slug, ENDING)
    sides = orbat.sides(
        pk, asked["on"], possible=asked["possible"], depth=asked["depth"], using=READER
    )
    shown = [
        {
            "side": {"code": side.code, "name": side.name},
            "powers": list(side.powers),
            "order_of_battle": [node(root) for root in side.roots],
        }
        for side in sides
    ]
    return {**_question(asked), "engagement": record, "sides": shown}


def _question(asked: dict[str, Any]) -> dict[str, Any]:
    on: dt.date = asked["on"]
    return {"on": on.isoformat(), "possible": asked["possible"], "depth": asked["depth"]}


def node(found: Node) -> dict[str, Any]:
    """A formation in the tree, with the statement that puts it there and all below it."""
    return {
        "formation": _reference("formation", found.slug, found.heading),
        "name": found.name,
        "is_named": found.is_named,
        "power": _reference("power", found.power_slug, found.power),
        "echelon": _term(found.echelon_code, found.echelon),
        "branch": _term(found.branch_code, found.branch),
        "certainty": found.certainty,
        "participates": found.participates,
        "in_part": found.in_part,
        "under_person": _reference("person", found.under_person_slug, found.under_person),
        "link": _link(found),
        "commanders": [_commander(commander) for commander in found.commanders],
        "more": found.more,
        "subordinates": [node(child) for child in found.children],
    }


def _link(found: Node) -> dict[str, Any] | None:
    """The subordination, or at the root of a side the participation; null at any other root."""
    if not found.key:
        return None
    return {
        "type": "subordination" if found.kind else "participation",
        "key": found.key,
        "kind": found.kind,
        "dates": found.dates,
        "standing": found.standing,
        "basis": found.basis,
        "note": found.note,
        "citations": [_citation(note) for note in found.citations],
    }


def _commander(found: Commander) -> dict[str, Any]:
    return {
        "person": _reference("person", found.slug, found.name),
        "rank": found.rank,
        "role": found.role,
        "certainty": found.certainty,
        "appointment": found.key,
        "standing": found.standing,
        "basis": found.basis,
        "note": found.note,
        "citations": [_citation(note) for note in found.citations],
    }


def _citation(note: Note) -> dict[str, Any]:
    return {
        "source": _reference("source", note.source_slug, note.source_title),
        "seen_through": _reference("source", note.seen_through_slug, note.seen_through),
        "stance": note.stance,
        "locator_kind": note.locator_kind,
        "locator": note.locator,
    }


def _reference(kind: str, slug: str, name: str) -> dict[str, str] | None:
    if not slug:
        return None
    return {"type": kind, "slug": slug, "name": name, "href": parts.address(kind, slug)}


def _term(code: str, name: str) -> dict[str, str] | None:
    return {"code": code, "name": name} if code else None
