"""The controlled vocabularies: every value with its definition, and the codes that are fixed."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Value
from django.db.models.functions import JSONObject

from archive.api import READER
from archive.api.answering import answers
from archive.api.parts import as_json
from archive.models import (
    Basis,
    Branch,
    Coalition,
    Echelon,
    EngagementKind,
    Measure,
    PlaceKind,
    Rank,
    Role,
    Stance,
    Standing,
)
from archive.models.chronicle import CommemorationKind, EventKind, RemarkKind
from archive.models.engagements import (
    Fate,
    OutcomeKind,
    ParticipationRole,
    Permanence,
    Qualifier,
    RelationKind,
)
from archive.models.evidence import LocatorKind
from archive.models.formations import LineageKind, StationKind, SubordinationKind
from archive.models.names import NameKind, Scheme
from archive.models.personnel import Change, Tenure
from archive.models.places import Accuracy
from archive.models.sources import SourceKind

COMMON = ("code", "name", "definition", "position")
#: Vocabularies that editors extend, with what each value has beside the common columns.
TABLES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "echelons": (Echelon, ("service", "app6_amplifier")),
    "branches": (Branch, ("app6_symbol_set", "app6_entity")),
    "ranks": (Rank, ("service", "native_title", "nato_grade")),
    "roles": (Role, ("is_command",)),
    "measures": (Measure, ("kind", "unit")),
    "coalitions": (Coalition, ()),
    "engagement_kinds": (EngagementKind, ()),
    "place_kinds": (PlaceKind, ()),
}
#: Codes that the program fixes; an empty one means “not stated”.
CODES: dict[str, Any] = {
    "standing": Standing,
    "basis": Basis,
    "stance": Stance,
    "locator_kind": LocatorKind,
    "name_kind": NameKind,
    "identifier_scheme": Scheme,
    "subordination_kind": SubordinationKind,
    "lineage_kind": LineageKind,
    "station_kind": StationKind,
    "appointment_change": Change,
    "promotion_tenure": Tenure,
    "participation_role": ParticipationRole,
    "command_fate": Fate,
    "figure_qualifier": Qualifier,
    "outcome_kind": OutcomeKind,
    "outcome_permanence": Permanence,
    "relation_kind": RelationKind,
    "event_kind": EventKind,
    "commemoration_kind": CommemorationKind,
    "remark_kind": RemarkKind,
    "source_kind": SourceKind,
    "place_accuracy": Accuracy,
}


@answers()
def vocabularies(asked: dict[str, Any]) -> dict[str, Any]:
    """Every vocabulary: one question to the database."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    ways = [_rows(name, model, more) for name, (model, more) in TABLES.items()]
    for name, row in ways[0].union(*ways[1:], all=True):
        found[name].append({column: row[column] for column in (*COMMON, *TABLES[name][1])})
    for rows in found.values():
        rows.sort(key=lambda row: (row["position"], row["code"]))
    return {"vocabularies": found, "codes": {name: _codes(c) for name, c in CODES.items()}}


def _rows(name: str, model: Any, more: tuple[str, ...]) -> Any:
    content = JSONObject(**{column: F(column) for column in (*COMMON, *more)})
    rows = model.objects.using(READER).published().order_by()
    return rows.values_list(Value(name), as_json(content))


def _codes(choices: Any) -> list[dict[str, str]]:
    return [{"code": code, "name": str(label)} for code, label in choices.choices]
