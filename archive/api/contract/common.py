"""What several answers share: references, terms, dates, citations, problems."""

from __future__ import annotations

from archive.api.contract.words import (
    DAY,
    TEXT,
    Schema,
    codes,
    maybe,
    members,
    ref,
    text,
)
from archive.models import ENTITIES, Stance
from archive.models.evidence import LocatorKind
from archive.models.names import Scheme

KINDS = [model.kind_name for model in ENTITIES]
SLUG = text("The permanent address of the record within its kind.", examples=["57th-army"])
KEY = text("The permanent short code by which this row is cited.", examples=["k7m2pq9xvt"])
HREF = text("Address in this interface.", format="uri-reference")

CITED: dict[str, Schema] = {
    "key": KEY,
    "source": ref("Reference"),
    "seen_through": maybe(ref("Reference")),
    "stance": codes(Stance, "What the source does to the statement."),
    "locator_kind": codes(LocatorKind, "What the locator counts."),
    "locator": text("Where in the source; empty if nowhere in particular."),
    "quotation": text("A short quotation where the wording matters; else empty."),
    "accessed": DAY,
    "archived_url": text("Where a copy of the web page is kept; else empty."),
}
FIELD = text("Which field of the record is cited, e.g. latitude; empty for a statement.")

SCHEMAS: dict[str, Schema] = {
    "Reference": members(
        "What stands for a record wherever it is mentioned.",
        type={"type": "string", "enum": KINDS},
        slug=SLUG,
        name=text("The form of the name under which the archive lists it."),
        href=HREF,
    ),
    "Term": members(
        "A value of a controlled vocabulary.", code=text("Its permanent code."), name=TEXT
    ),
    "Measure": members(
        "What a figure counts.",
        code=text("Its permanent code."),
        name=TEXT,
        unit=text("Unit of a measured quantity, e.g. km; empty for plain counts."),
    ),
    "Dates": members(
        "When something was: as written, as EDTF, and as the four days between which it began and "
        "ended. Empty or null means unknown, never “always”.",
        text=text("In the archive's one house form.", examples=["6–21 September 1944"]),
        beginning=text("As the editor wrote it.", examples=["mid-October 1944"]),
        beginning_edtf=text("In EDTF.", examples=["1944-10~"]),
        ending=text("As the editor wrote it."),
        ending_edtf=text("In EDTF."),
        began_earliest=DAY,
        began_latest=DAY,
        ended_earliest=DAY,
        ended_latest=DAY,
    ),
    "Identifier": members(
        "The record in another system.", scheme=codes(Scheme), value=text("E.g. Q702193.")
    ),
    "Citation": members("A source, and where in it, for a statement.", **CITED),
    "FieldCitation": members(
        "A source, and where in it, for a field of a record.", **CITED, field=FIELD
    ),
    "Involved": members(
        "Who or what is involved in an event, commemoration or remark.",
        subject=ref("Reference"),
        role=text("As what; empty if not stated."),
    ),
    "Problem": {
        **members(
            "Problem details as of RFC 9457.",
            type={"type": "string", "const": "about:blank"},
            title=text("The name of the HTTP status."),
            status={"type": "integer", "minimum": 400, "maximum": 599},
            detail=text("What is wrong, in one sentence."),
            parameter=text("The parameter that was not understood."),
            advice=text("What to do instead."),
            reason=text("Why the record was retracted."),
        ),
        "required": ["type", "title", "status", "detail"],
    },
    "Index": members(
        "The way in.",
        **dict.fromkeys(
            (
                "formations",
                "people",
                "engagements",
                "places",
                "sources",
                "powers",
                "collections",
                "search",
                "vocabularies",
                "openapi",
            ),
            HREF,
        ),
    ),
}
