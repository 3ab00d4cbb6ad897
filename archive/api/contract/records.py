"""The kinds of record: as a row of a list, and at their own address with every statement."""

from __future__ import annotations

from archive.api.contract.common import CITED, FIELD, HREF, SLUG
from archive.api.contract.words import (
    COUNT,
    NUMBER,
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
from archive.models.places import Accuracy
from archive.models.sources import SourceKind

RECORD, TERM = ref("Reference"), ref("Term")
IS_NAMED = flag("False if the sources only describe it.")
IS_DOUBTFUL = flag("True if it is not certain that this existed as a thing of its own.")

#: What a row of a list has beside type, slug, name and address.
BRIEF: dict[str, dict[str, Schema]] = {
    "Formation": {
        "power": maybe(RECORD),
        "echelon": maybe(TERM),
        "branch": maybe(TERM),
        "number": {"type": ["integer", "null"], "description": "The number in its designation."},
        "is_named": IS_NAMED,
        "is_doubtful": IS_DOUBTFUL,
        "dates": ref("Dates"),
    },
    "Person": {
        "power": maybe(RECORD),
        "family_name": TEXT,
        "given_names": TEXT,
        "is_doubtful": IS_DOUBTFUL,
        "dates": ref("Dates"),
    },
    "Engagement": {
        "place": maybe(RECORD),
        "kind": maybe(TERM),
        "is_named": IS_NAMED,
        "is_doubtful": IS_DOUBTFUL,
        "dates": ref("Dates"),
    },
    "Place": {
        "within": maybe(RECORD),
        "kind": maybe(TERM),
        "latitude": {**NUMBER, "description": "Degrees north of the equator, WGS 84."},
        "longitude": {**NUMBER, "description": "Degrees east of Greenwich, WGS 84."},
        "accuracy": {"type": "string", "enum": ["", *Accuracy.values]},
        "is_doubtful": IS_DOUBTFUL,
    },
    "Source": {
        "kind": codes(SourceKind),
        "authors": text("Family name, given names; divided by semicolons."),
        "year": text("As printed."),
        "is_doubtful": IS_DOUBTFUL,
    },
    "Power": {
        "adjective": text("E.g. Soviet."),
        "is_doubtful": IS_DOUBTFUL,
        "dates": ref("Dates"),
    },
    "Collection": {"licence": text("E.g. CC BY-SA 4.0."), "licence_url": TEXT},
}
TITLE_PAGE = (
    "editors", "container_title", "edition", "volume", "issue", "publisher", "publisher_place",
    "pages", "language", "isbn", "doi", "url", "accessed", "archive", "fond", "opis", "file",
    "as_printed",
)  # fmt: skip
#: What stands at the record's own address alone.
FULL: dict[str, dict[str, Schema]] = {
    "Place": {"shape": {"type": ["object", "null"], "description": "GeoJSON geometry, or null."}},
    "Source": {**dict.fromkeys(TITLE_PAGE, TEXT), "depends_on": maybe(RECORD)},
    "Collection": {"introduction": TEXT, "is_doubtful": IS_DOUBTFUL},
}
CHRONICLE = {"events": "Event", "commemorations": "Commemoration", "remarks": "Remark"}
#: The statements about a record: the name they go under, and their schema.
STATEMENTS: dict[str, dict[str, str]] = {
    "Formation": {
        "names": "Name",
        "superiors": "Subordination",
        "subordinates": "Subordination",
        "predecessors": "Lineage",
        "successors": "Lineage",
        "stations": "Station",
        "appointments": "Appointment",
        "participations": "Participation",
        "commands": "Command",
        "figures": "Figure",
        "gains": "Outcome",
        "losses": "Outcome",
        **CHRONICLE,
    },
    "Person": {
        "names": "Name",
        "appointments": "Appointment",
        "promotions": "Promotion",
        "commands": "Command",
        "subordinates": "Subordination",
        **CHRONICLE,
    },
    "Engagement": {
        "names": "Name",
        "parents": "Nesting",
        "parts": "Nesting",
        "relations": "Relation",
        "related_from": "Relation",
        "belligerents": "Belligerent",
        "participations": "Participation",
        "commands": "Command",
        "figures": "Figure",
        "outcomes": "Outcome",
        **CHRONICLE,
    },
    "Place": {
        "names": "Name",
        "stations": "Station",
        "figures": "Figure",
        "outcomes": "Outcome",
        **CHRONICLE,
    },
    "Power": {
        "names": "Name",
        "alignments": "Alignment",
        "appointments": "Appointment",
        "belligerencies": "Belligerent",
        "figures": "Figure",
        "gains": "Outcome",
        "losses": "Outcome",
        **CHRONICLE,
    },
    "Source": {"names": "Name", **CHRONICLE},
}
HOLDINGS = members(
    "How many published records of each kind the collection holds.",
    **dict.fromkeys(("formations", "people", "engagements", "places", "sources", "powers"), COUNT),
)


def head(name: str) -> dict[str, Schema]:
    """The members by which any record is known."""
    return {
        "type": {"type": "string", "const": name.lower()},
        "slug": SLUG,
        "name": text("The form of the name under which the archive lists it."),
        "href": HREF,
    }


def record(name: str) -> Schema:
    """A record at its own address."""
    if name == "Collection":
        last = {"holdings": HOLDINGS}
        links = {}
    else:
        strands = {strand: every(ref(kind)) for strand, kind in STATEMENTS[name].items()}
        last = {"statements": members("Every published statement about it.", **strands)}
        links = {
            "identifiers": every(ref("Identifier")),
            "collections": every(RECORD, "The collections it belongs to."),
        }
    return members(
        f"A {name.lower()} with all that the published archive says of it.",
        **head(name),
        **BRIEF[name],
        **FULL.get(name, {}),
        summary=text("One to three sentences of introduction."),
        identity_note=text("How we know which one this is."),
        **links,
        citations=every(ref("FieldCitation"), "The evidence for the fields of the record itself."),
        page=text("Address of the page for people.", format="uri-reference"),
        **last,
    )


def listing(item: str) -> Schema:
    """One page of a list."""
    return members(
        "One page of a list.",
        total={**COUNT, "description": "How many records the filters let through in all."},
        next={
            "type": ["string", "null"],
            "format": "uri-reference",
            "description": "Address of the next page; null on the last.",
        },
        items=every(ref(item)),
    )


SCHEMAS: dict[str, Schema] = {}
for _name, _columns in BRIEF.items():
    SCHEMAS[f"{_name}Row"] = members(f"A {_name.lower()} in a list.", **head(_name), **_columns)
    SCHEMAS[f"{_name}List"] = listing(f"{_name}Row")
    SCHEMAS[_name] = record(_name)
SCHEMAS["CitationOfSource"] = members(
    "A citation, and the statement or record it is about.",
    **CITED,
    field=FIELD,
    about={"oneOf": [ref("Statement"), ref("Reference")]},
)
SCHEMAS["SourceCitations"] = members(
    "What a source is cited for, one page.",
    source=ref("Reference"),
    next={
        "type": ["string", "null"],
        "format": "uri-reference",
        "description": "Address of the next page; null on the last.",
    },
    items=every(ref("CitationOfSource")),
)
