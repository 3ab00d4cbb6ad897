"""The answers that are no record and no list: orders of battle, search, vocabularies."""

from __future__ import annotations

from archive.api.contract.common import CITED, HREF, KEY, KINDS, SLUG
from archive.api.contract.words import (
    COUNT,
    FLAG,
    TEXT,
    Schema,
    codes,
    every,
    flag,
    maybe,
    members,
    ref,
    text,
)
from archive.api.vocabularies import CODES
from archive.models import Basis, Standing
from archive.models.formations import SubordinationKind

RECORD, TERM = ref("Reference"), ref("Term")
CERTAINTY: Schema = {
    "type": "string",
    "enum": ["certain", "possible"],
    "description": "Whether it held on the day whatever the uncertainty, or is not ruled out.",
}
WEIGHT: dict[str, Schema] = {
    "standing": codes(Standing),
    "basis": codes(Basis),
    "note": text("Why it is disputed or inferred; otherwise often empty."),
    "citations": every(ref("BriefCitation")),
}
ASKED: dict[str, Schema] = {
    "on": {"type": "string", "format": "date", "description": "The day asked for."},
    "possible": flag("Whether what is only possible is included."),
    "depth": {"type": "integer", "minimum": 1, "description": "Levels below a root at the most."},
}
TREES: dict[str, Schema] = {
    "BriefCitation": members(
        "A source, and where in it.",
        **{
            name: CITED[name]
            for name in ("source", "seen_through", "stance", "locator_kind", "locator")
        },
    ),
    "Commander": members(
        "Who commanded on the day.",
        person=RECORD,
        rank=text("As printed, else as classified."),
        role=text("The post."),
        certainty=CERTAINTY,
        appointment=KEY,
        **WEIGHT,
    ),
    "Link": members(
        "The statement that puts a formation where it stands in the tree.",
        type={"type": "string", "enum": ["subordination", "participation"]},
        key=KEY,
        kind={
            "type": "string",
            "enum": ["", *SubordinationKind.values],
            "description": "Of a subordination; empty for a participation.",
        },
        dates=text("In the house form."),
        **WEIGHT,
    ),
    "Node": members(
        "A formation in the order of battle of a day.",
        formation=RECORD,
        name=text("Its name on the day."),
        is_named=FLAG,
        power=maybe(RECORD),
        echelon=maybe(TERM),
        branch=maybe(TERM),
        certainty=CERTAINTY,
        participates=flag("Whether it is itself recorded as taking part in the engagement."),
        in_part=flag("Whether only a part of it stood here."),
        under_person=maybe(RECORD),
        link=maybe(ref("Link")),
        commanders=every(ref("Commander")),
        more=flag("Whether more stands below it than `depth` lets through."),
        subordinates=every(ref("Node")),
    ),
    "FormationOrderOfBattle": members(
        "What stood under a formation on a day.",
        **ASKED,
        formation=RECORD,
        order_of_battle=ref("Node"),
    ),
    "Side": members(
        "One side of an engagement on a day.",
        side=TERM,
        powers=every(TEXT, "Names of the powers that fought on it."),
        order_of_battle=every(ref("Node")),
    ),
    "EngagementOrderOfBattle": members(
        "Who stood on each side of an engagement on a day.",
        **ASKED,
        engagement=RECORD,
        sides=every(ref("Side")),
    ),
}
FINDS: dict[str, Schema] = {
    "Hit": members(
        "A record found.",
        type={"type": "string", "enum": KINDS},
        slug=SLUG,
        name=TEXT,
        href=HREF,
        matched={"type": ["string", "null"], "description": "The name that matched, if another."},
        language=text("BCP 47 tag of the name that matched."),
        script=text("ISO 15924 code of the name that matched."),
        detail=text("A few words that tell it from others."),
        rank={
            "type": "integer",
            "enum": [0, 1, 2, 3],
            "description": "3 the exact name, 2 its beginning, 1 all words, 0 likely misspelt.",
        },
    ),
    "SearchResults": members(
        "What is called so, the best first.",
        q=text("What was searched for."),
        total=COUNT,
        is_misspelt=flag("Whether nothing fitted and these are names that look alike."),
        counts=members("How many of each kind.", **dict.fromkeys(KINDS, COUNT)),
        items=every(ref("Hit")),
    ),
}


def value(**more: Schema) -> Schema:
    """The values of a vocabulary in their order."""
    common = {"code": TEXT, "name": TEXT, "definition": TEXT, "position": COUNT}
    return every(members("A value.", **common, **more))


VOCABULARIES: dict[str, Schema] = {
    "Vocabularies": members(
        "Every controlled vocabulary.",
        vocabularies=members(
            "Those that editors extend.",
            echelons=value(service=TEXT, app6_amplifier=TEXT),
            branches=value(app6_symbol_set=TEXT, app6_entity=TEXT),
            ranks=value(service=TEXT, native_title=TEXT, nato_grade=TEXT),
            roles=value(is_command=FLAG),
            measures=value(kind=TEXT, unit=TEXT),
            coalitions=value(),
            engagement_kinds=value(),
            place_kinds=value(),
        ),
        codes=members(
            "Codes that the program fixes; an empty one means “not stated”.",
            **dict.fromkeys(CODES, every(TERM)),
        ),
    )
}
SCHEMAS: dict[str, Schema] = {**TREES, **FINDS, **VOCABULARIES}
