"""The tables and their language: entities, statements, evidence, and what may be asked of them.

What does not belong here: anything about two records at once (`curation`), how a record looks
(`citing`, `drawing`, templates), what it is as a row of a file (`exchange`).
"""

from archive.models.batches import BatchState, ImportBatch
from archive.models.chronicle import Commemoration, Event, Involvement, Remark
from archive.models.engagements import (
    Belligerent,
    Command,
    Engagement,
    Figure,
    Nesting,
    Outcome,
    Participation,
    Relation,
)
from archive.models.entities import Entity, Status
from archive.models.evidence import (
    ENTITY_TARGETS,
    STATEMENT_TARGETS,
    TARGETS,
    Citation,
    Stance,
)
from archive.models.formations import Formation, Lineage, Station, Subordination
from archive.models.names import BEARERS, ExternalIdentifier, FormerSlug, Name
from archive.models.personnel import Appointment, Person, Promotion
from archive.models.places import Alignment, Place, Power
from archive.models.sources import Collection, Membership, Source
from archive.models.statements import Basis, Standing, Statement
from archive.models.vocabularies import (
    Branch,
    Coalition,
    Echelon,
    EngagementKind,
    Measure,
    MeasurePart,
    PlaceKind,
    Rank,
    Role,
)

#: Entities: the kinds of record with a page, in the order a cataloguer meets them.
ENTITIES = (Collection, Source, Power, Place, Person, Formation, Engagement)
#: Vocabularies, each before those that refer to it.
VOCABULARIES = (
    Echelon,
    Branch,
    Rank,
    Role,
    Measure,
    MeasurePart,
    Coalition,
    EngagementKind,
    PlaceKind,
)
#: Statements, each after those it refers to.
STATEMENTS = (
    Name,
    Subordination,
    Lineage,
    Station,
    Appointment,
    Promotion,
    Alignment,
    Belligerent,
    Participation,
    Command,
    Outcome,
    Event,
    Commemoration,
    Remark,
    Figure,
    Nesting,
    Relation,
)
#: Rows that link or identify and carry no citation of their own.
LINKS = (Membership, ExternalIdentifier, FormerSlug, Involvement)
#: Everything that goes in and out of the archive, in an order in which references come first.
CONTENT = (*VOCABULARIES, *ENTITIES, *STATEMENTS, *LINKS, Citation)

__all__ = [  # noqa: RUF022 - grouped by noun
    "BEARERS",
    "CONTENT",
    "ENTITIES",
    "ENTITY_TARGETS",
    "LINKS",
    "STATEMENTS",
    "STATEMENT_TARGETS",
    "TARGETS",
    "VOCABULARIES",
    "Basis",
    "Entity",
    "Stance",
    "Standing",
    "Statement",
    "Status",
    "Alignment",
    "Appointment",
    "BatchState",
    "Belligerent",
    "Branch",
    "Citation",
    "Coalition",
    "Collection",
    "Command",
    "Commemoration",
    "Echelon",
    "Engagement",
    "EngagementKind",
    "Event",
    "ExternalIdentifier",
    "Figure",
    "FormerSlug",
    "Formation",
    "ImportBatch",
    "Involvement",
    "Lineage",
    "Measure",
    "MeasurePart",
    "Membership",
    "Name",
    "Nesting",
    "Outcome",
    "Participation",
    "Person",
    "Place",
    "PlaceKind",
    "Power",
    "Promotion",
    "Rank",
    "Relation",
    "Remark",
    "Role",
    "Source",
    "Station",
    "Subordination",
]
