"""The statements, type by type."""

from __future__ import annotations

from typing import Any

from archive.api.contract.common import KEY
from archive.api.contract.words import (
    COUNT,
    NUMBER,
    Schema,
    codes,
    every,
    flag,
    maybe,
    members,
    ref,
    text,
)
from archive.models import Basis, Standing
from archive.models.chronicle import CommemorationKind, EventKind, RemarkKind
from archive.models.engagements import (
    Fate,
    OutcomeKind,
    ParticipationRole,
    Permanence,
    Qualifier,
    RelationKind,
)
from archive.models.formations import LineageKind, StationKind, SubordinationKind
from archive.models.names import NameKind
from archive.models.personnel import Change, Tenure

RECORD, TERM, DATES = ref("Reference"), ref("Term"), ref("Dates")
RANK_PRINTED = text("Rank as the source prints it.")
IN_PART = flag("Whether only a part of the formation is meant.")
INVOLVED = every(ref("Involved"))


def statement(kind: str, title: str, /, **own: Schema) -> Schema:
    """A statement of that type: its *own* members and those of every statement."""
    return members(
        title,
        type={"type": "string", "const": kind},
        key=KEY,
        **own,
        standing=codes(Standing, "How the editors rank it among statements on the same matter."),
        basis=codes(Basis, "Whether the source says so or the editor infers it."),
        note=text("Why it is disputed, rejected or inferred; otherwise often empty."),
        position={**COUNT, "description": "Order as printed in the source; 0 if indifferent."},
        citations=every(ref("Citation")),
    )


def told(kind: str, title: str, choices: Any, engagement: Schema) -> Schema:
    """An entry of the chronicle."""
    return statement(
        kind,
        title,
        engagement=engagement,
        place=maybe(RECORD),
        kind=codes(choices),
        title=text("A few words."),
        text=text("What happened, in a few sentences."),
        dates=DATES,
        involved=INVOLVED,
    )


SCHEMAS: dict[str, Schema] = {
    "Name": statement(
        "name",
        "The record was called this, in a language and script, at a time.",
        text=text("As it is written."),
        language=text("BCP 47 tag."),
        script=text("ISO 15924 code."),
        kind=codes(NameKind),
        dates=DATES,
    ),
    "Subordination": statement(
        "subordination",
        "A formation stood under a superior: another formation, or a person.",
        formation=RECORD,
        superior_formation=maybe(RECORD),
        superior_person=maybe(RECORD),
        kind=codes(SubordinationKind),
        in_part=IN_PART,
        dates=DATES,
    ),
    "Lineage": statement(
        "lineage",
        "A formation became, or went into, a successor; or met its end without one.",
        formation=RECORD,
        successor=maybe(RECORD),
        kind=codes(LineageKind),
        dates=DATES,
    ),
    "Station": statement(
        "station",
        "A formation was at a place.",
        formation=RECORD,
        place=RECORD,
        kind=codes(StationKind),
        relation=text("How it lay to the place, e.g. 12 km east of."),
        dates=DATES,
    ),
    "Appointment": statement(
        "appointment",
        "A person held a post in a formation or for a power.",
        person=RECORD,
        formation=maybe(RECORD),
        power=maybe(RECORD),
        role=TERM,
        rank=maybe(TERM),
        title=text("Title as the source prints it."),
        rank_printed=RANK_PRINTED,
        began_how=codes(Change, "How it began; empty if not stated."),
        ended_how=codes(Change, "How it ended; empty if not stated."),
        dates=DATES,
    ),
    "Promotion": statement(
        "promotion",
        "A person held a rank.",
        person=RECORD,
        rank=maybe(TERM),
        rank_printed=RANK_PRINTED,
        tenure=codes(Tenure),
        dates=DATES,
    ),
    "Alignment": statement(
        "alignment",
        "A power stood with a coalition for a time.",
        power=RECORD,
        coalition=TERM,
        dates=DATES,
    ),
    "Belligerent": statement(
        "belligerent",
        "A power fought on a side of an engagement.",
        engagement=RECORD,
        power=RECORD,
        side=TERM,
    ),
    "Participation": statement(
        "participation",
        "A formation took part in an engagement on a side.",
        engagement=RECORD,
        formation=RECORD,
        side=TERM,
        role=codes(ParticipationRole, "Empty if not stated."),
        in_part=IN_PART,
        description=text("What it did there."),
        dates=DATES,
    ),
    "Command": statement(
        "command",
        "A person commanded or acted in an engagement on a side.",
        engagement=RECORD,
        person=RECORD,
        formation=maybe(RECORD),
        side=TERM,
        role=maybe(TERM),
        rank=maybe(TERM),
        rank_printed=RANK_PRINTED,
        fate=codes(Fate, "Empty if not stated."),
        dates=DATES,
    ),
    "Outcome": statement(
        "outcome",
        "What came of an engagement, or what happened to a place.",
        engagement=maybe(RECORD),
        place=maybe(RECORD),
        by_power=maybe(RECORD),
        by_formation=maybe(RECORD),
        from_power=maybe(RECORD),
        from_formation=maybe(RECORD),
        kind=codes(OutcomeKind),
        text=text("The result in words."),
        permanence=codes(Permanence, "Empty if not stated."),
        dates=DATES,
    ),
    "Figure": statement(
        "figure",
        "A strength, loss or other quantity, with its bounds.",
        engagement=maybe(RECORD),
        power=maybe(RECORD),
        formation=maybe(RECORD),
        place=maybe(RECORD),
        side=maybe(TERM),
        measure=ref("Measure"),
        participation=maybe(ref("FigureParticipation")),
        commemoration=maybe(ref("FigureCommemoration")),
        subset_of={
            "type": ["string", "null"],
            "description": "Key of the figure that includes this one.",
        },
        quantity=text("In words.", examples=["about 4,500"]),
        qualifier=codes(Qualifier),
        lower=NUMBER,
        upper=NUMBER,
        as_printed=text("As the source prints it."),
        scope=text("What exactly was counted."),
        dates=DATES,
    ),
    "FigureParticipation": members(
        "The participation that a figure belongs to.",
        key=KEY,
        formation=RECORD,
        engagement=RECORD,
    ),
    "FigureCommemoration": members(
        "The commemoration that a figure belongs to.",
        key=KEY,
        title=text("Its title."),
        engagement=RECORD,
    ),
    "Nesting": statement(
        "nesting", "An engagement was part of another.", engagement=RECORD, parent=RECORD
    ),
    "Relation": statement(
        "relation",
        "An engagement stood in another relation to another.",
        engagement=RECORD,
        other=RECORD,
        kind=codes(RelationKind),
    ),
    "Event": told("event", "A dated entry of the chronicle.", EventKind, maybe(RECORD)),
    "Commemoration": told(
        "commemoration", "How an engagement is remembered.", CommemorationKind, RECORD
    ),
    "Remark": statement(
        "remark",
        "One sentence in the archive's own words about its subjects.",
        kind=codes(RemarkKind),
        text=text("The sentence."),
        dates=DATES,
        involved=INVOLVED,
    ),
}
#: The names of the schemas that are statements.
STATEMENTS = tuple(name for name in SCHEMAS if not name.startswith("Figure") or name == "Figure")
SCHEMAS["Statement"] = {
    "description": "A statement of any type.",
    "oneOf": [ref(name) for name in STATEMENTS],
}
