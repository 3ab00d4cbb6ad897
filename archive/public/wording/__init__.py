"""Statements in words: one short phrase for each type, seen from the page of one of its ends.

A phrase names the *other* ends only, each as a link; what a statement says beyond its phrase
(dates, standing, note, footnotes) is the table's business.
"""

from __future__ import annotations

from archive import models
from archive.models.names import BEARERS
from archive.public.wording import (
    chronicle,
    engagements,
    figures,
    formations,
    names,
    personnel,
    powers,
)
from archive.public.wording.phrase import Viewer, Wording

#: How each type of statement is worded, and the foreign keys to what its words name.
WORDINGS: dict[type[models.Statement], Wording] = {
    models.Name: Wording(names.name, BEARERS),
    models.Subordination: Wording(
        formations.subordination, ("formation", "superior_formation", "superior_person")
    ),
    models.Lineage: Wording(formations.lineage, ("formation", "successor")),
    models.Station: Wording(formations.station, ("formation", "place")),
    models.Appointment: Wording(
        personnel.appointment, ("person", "formation", "power", "role", "rank")
    ),
    models.Promotion: Wording(personnel.promotion, ("person", "rank")),
    models.Alignment: Wording(powers.alignment, ("power", "coalition")),
    models.Nesting: Wording(engagements.nesting, ("engagement", "parent")),
    models.Relation: Wording(engagements.relation, ("engagement", "other")),
    models.Belligerent: Wording(engagements.belligerent, ("engagement", "side", "power")),
    models.Participation: Wording(engagements.participation, ("engagement", "side", "formation")),
    models.Command: Wording(
        engagements.command,
        ("engagement", "side", "person", "formation", "role", "rank"),
    ),
    models.Outcome: Wording(
        engagements.outcome,
        (
            "engagement",
            "place",
            "by_power",
            "by_formation",
            "from_power",
            "from_formation",
        ),
        aside=engagements.setting,
    ),
    models.Figure: Wording(
        figures.figure,
        (
            "engagement",
            "side",
            "power",
            "formation",
            "participation",
            "commemoration",
            "place",
            "measure",
        ),
    ),
    models.Event: Wording(chronicle.event, ("place", "engagement"), chronicle.placed),
    models.Commemoration: Wording(
        chronicle.commemoration, ("place", "engagement"), chronicle.placed
    ),
    models.Remark: Wording(chronicle.remark, (), chronicle.concerned),
}

__all__ = ["WORDINGS", "Viewer", "Wording"]
