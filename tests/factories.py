"""Rows for tests: one plain function for every model, each giving a valid, published, saved row.

Use as `from tests import factories as make`, then `make.formation(name="57th Army")`. Whatever is
given is used as it is; what is not given is invented, numbered, so that no two rows collide.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Any

from anyascii import anyascii

from archive import models as m

_numbers = itertools.count(1)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", anyascii(text).lower()).strip("-") or "record"


def _entity(model: Any, heading_field: str, word: str, fields: dict[str, Any]) -> Any:
    heading = fields.setdefault(heading_field, f"{word} {next(_numbers)}")
    fields.setdefault("slug", _slug(heading))
    fields.setdefault("status", m.Status.PUBLISHED)
    return model.objects.create(**fields)


def _value(model: Any, word: str, fields: dict[str, Any]) -> Any:
    name = fields.setdefault("name", f"{word} {next(_numbers)}")
    fields.setdefault("code", _slug(name))
    return model.objects.create(**fields)


def _given(names: tuple[str, ...], fields: dict[str, Any]) -> bool:
    return any(fields.get(n) is not None for n in names)


# --- Vocabularies -----------------------------------------------------------------------------
def echelon(**fields: Any) -> m.Echelon:
    """A level of formations, of the army unless told otherwise."""
    return _value(m.Echelon, "echelon", fields)


def branch(**fields: Any) -> m.Branch:
    """An arm."""
    return _value(m.Branch, "branch", fields)


def rank(**fields: Any) -> m.Rank:
    """A rank of the Red Army unless told otherwise."""
    fields.setdefault("service", "Red Army")
    return _value(m.Rank, "rank", fields)


def role(**fields: Any) -> m.Role:
    """A post that commands, unless `is_command=False`."""
    fields.setdefault("is_command", True)
    return _value(m.Role, "role", fields)


def measure(**fields: Any) -> m.Measure:
    """A measure of strength."""
    return _value(m.Measure, "measure", fields)


def measure_part(**fields: Any) -> m.MeasurePart:
    """Two measures, the second a part of the first."""
    fields["whole"] = fields.get("whole") or measure()
    fields["part"] = fields.get("part") or measure()
    return m.MeasurePart.objects.create(**fields)


def coalition(**fields: Any) -> m.Coalition:
    """A side."""
    return _value(m.Coalition, "coalition", fields)


def engagement_kind(**fields: Any) -> m.EngagementKind:
    """A level of engagements."""
    return _value(m.EngagementKind, "engagement kind", fields)


def place_kind(**fields: Any) -> m.PlaceKind:
    """A kind of place."""
    return _value(m.PlaceKind, "place kind", fields)


# --- Entities ---------------------------------------------------------------------------------
def collection(**fields: Any) -> m.Collection:
    """A published collection."""
    return _entity(m.Collection, "title", "Collection", fields)


def source(**fields: Any) -> m.Source:
    """A published book."""
    return _entity(m.Source, "title", "Source", fields)


def power(**fields: Any) -> m.Power:
    """A published power."""
    return _entity(m.Power, "name", "Power", fields)


def place(**fields: Any) -> m.Place:
    """A published place without a point."""
    return _entity(m.Place, "name", "Place", fields)


def person(**fields: Any) -> m.Person:
    """A published person."""
    return _entity(m.Person, "name", "Person", fields)


def formation(**fields: Any) -> m.Formation:
    """A published formation without echelon or power."""
    return _entity(m.Formation, "name", "Formation", fields)


def engagement(**fields: Any) -> m.Engagement:
    """A published engagement."""
    return _entity(m.Engagement, "name", "Engagement", fields)


# --- Statements -------------------------------------------------------------------------------
def name(**fields: Any) -> m.Name:
    """An alias of a formation unless another bearer is given."""
    if not _given(m.BEARERS, fields):
        fields["formation"] = formation()
    fields.setdefault("text", f"Alias {next(_numbers)}")
    return m.Name.objects.create(**fields)


def subordination(**fields: Any) -> m.Subordination:
    """A formation under a formation (or under `superior_person`)."""
    fields["formation"] = fields.get("formation") or formation()
    if not _given(("superior_formation", "superior_person"), fields):
        fields["superior_formation"] = formation()
    return m.Subordination.objects.create(**fields)


def lineage(**fields: Any) -> m.Lineage:
    """A formation redesignated as another."""
    fields["formation"] = fields.get("formation") or formation()
    fields.setdefault("kind", "redesignated")
    if fields["kind"] != "destroyed" and not fields.get("successor"):
        fields["successor"] = formation()
    return m.Lineage.objects.create(**fields)


def station(**fields: Any) -> m.Station:
    """A formation at a place."""
    fields["formation"] = fields.get("formation") or formation()
    fields["place"] = fields.get("place") or place()
    return m.Station.objects.create(**fields)


def appointment(**fields: Any) -> m.Appointment:
    """A person in a commanding post of a formation (or for a `power`)."""
    fields["person"] = fields.get("person") or person()
    if not _given(("formation", "power"), fields):
        fields["formation"] = formation()
    fields["role"] = fields.get("role") or role()
    return m.Appointment.objects.create(**fields)


def promotion(**fields: Any) -> m.Promotion:
    """A person who held a rank."""
    fields["person"] = fields.get("person") or person()
    if not fields.get("rank_printed") and not fields.get("rank"):
        fields["rank"] = rank()
    return m.Promotion.objects.create(**fields)


def alignment(**fields: Any) -> m.Alignment:
    """A power with a coalition."""
    fields["power"] = fields.get("power") or power()
    fields["coalition"] = fields.get("coalition") or coalition()
    return m.Alignment.objects.create(**fields)


def belligerent(**fields: Any) -> m.Belligerent:
    """A power on a side of an engagement."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields["side"] = fields.get("side") or coalition()
    fields["power"] = fields.get("power") or power()
    return m.Belligerent.objects.create(**fields)


def participation(**fields: Any) -> m.Participation:
    """A formation on a side of an engagement."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields["side"] = fields.get("side") or coalition()
    fields["formation"] = fields.get("formation") or formation()
    return m.Participation.objects.create(**fields)


def command(**fields: Any) -> m.Command:
    """A person on a side of an engagement."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields["side"] = fields.get("side") or coalition()
    fields["person"] = fields.get("person") or person()
    return m.Command.objects.create(**fields)


def figure(**fields: Any) -> m.Figure:
    """Exactly 1,000 of a measure, of a formation unless another subject is given."""
    subjects = ("engagement", "power", "formation", "participation", "commemoration", "place")
    if not _given(subjects, fields):
        fields["formation"] = formation()
    fields["measure"] = fields.get("measure") or measure()
    if fields.get("lower") is None and fields.get("upper") is None:
        fields["lower"] = fields["upper"] = 1000
    return m.Figure.objects.create(**fields)


def outcome(**fields: Any) -> m.Outcome:
    """A result of an engagement in words, or what happened to a `place`."""
    if not _given(("engagement", "place"), fields):
        fields["engagement"] = engagement()
    if fields.setdefault("kind", "result") == "result":
        fields.setdefault("text", f"Result {next(_numbers)}")
    return m.Outcome.objects.create(**fields)


def event(**fields: Any) -> m.Event:
    """An entry of the chronicle; involve someone with `make.involvement(event=…)`."""
    fields.setdefault("title", f"Event {next(_numbers)}")
    return m.Event.objects.create(**fields)


def commemoration(**fields: Any) -> m.Commemoration:
    """A medal that remembers an engagement."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields.setdefault("kind", "medal")
    fields.setdefault("title", f"Medal {next(_numbers)}")
    return m.Commemoration.objects.create(**fields)


def remark(**fields: Any) -> m.Remark:
    """A remark; public only when `make.involvement(remark=…)` gives it a subject."""
    fields.setdefault("kind", "description")
    fields.setdefault("text", f"Remark {next(_numbers)}.")
    return m.Remark.objects.create(**fields)


def nesting(**fields: Any) -> m.Nesting:
    """An engagement that is part of another."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields["parent"] = fields.get("parent") or engagement()
    return m.Nesting.objects.create(**fields)


def relation(**fields: Any) -> m.Relation:
    """An engagement that preceded another."""
    fields["engagement"] = fields.get("engagement") or engagement()
    fields["other"] = fields.get("other") or engagement()
    fields.setdefault("kind", "preceded")
    return m.Relation.objects.create(**fields)


# --- Links and evidence -----------------------------------------------------------------------
def membership(**fields: Any) -> m.Membership:
    """A record (a formation unless given) in a collection."""
    fields["collection"] = fields.get("collection") or collection()
    if not _given(m.Membership.MEMBERS, fields):
        fields["formation"] = formation()
    return m.Membership.objects.create(**fields)


def external_identifier(**fields: Any) -> m.ExternalIdentifier:
    """A Wikidata number of a formation unless another bearer is given."""
    if not _given(m.BEARERS, fields):
        fields["formation"] = formation()
    fields.setdefault("scheme", "wikidata")
    fields.setdefault("value", f"Q{next(_numbers)}")
    return m.ExternalIdentifier.objects.create(**fields)


def former_slug(**fields: Any) -> m.FormerSlug:
    """An old slug that leads to a formation unless another bearer is given."""
    if not _given((*m.BEARERS, "collection"), fields):
        fields["formation"] = formation()
    bearer = next(b for b in (*m.BEARERS, "collection") if fields.get(b) is not None)
    fields.setdefault("kind", bearer)
    fields.setdefault("slug", f"former-{next(_numbers)}")
    return m.FormerSlug.objects.create(**fields)


def involvement(**fields: Any) -> m.Involvement:
    """A formation in an event, unless another subject or statement is given."""
    if not _given(("event", "commemoration", "remark"), fields):
        fields["event"] = event()
    if not _given(("formation", "person", "engagement", "place", "power", "source"), fields):
        fields["formation"] = formation()
    return m.Involvement.objects.create(**fields)


def citation(**fields: Any) -> m.Citation:
    """A source that supports the name of a formation, unless another target is given.

    Of an entity the cited field is its heading unless `field` says otherwise.
    """
    if not _given(tuple(m.TARGETS), fields):
        fields["formation"] = formation()
    for column, model in m.ENTITY_TARGETS.items():
        if fields.get(column) is not None:
            fields.setdefault("field", model.heading_field)
    fields["source"] = fields.get("source") or source()
    fields.setdefault("locator", str(next(_numbers)))
    return m.Citation.objects.create(**fields)


FACTORIES: dict[Any, Callable[..., Any]] = {
    m.Echelon: echelon,
    m.Branch: branch,
    m.Rank: rank,
    m.Role: role,
    m.Measure: measure,
    m.MeasurePart: measure_part,
    m.Coalition: coalition,
    m.EngagementKind: engagement_kind,
    m.PlaceKind: place_kind,
    m.Collection: collection,
    m.Source: source,
    m.Power: power,
    m.Place: place,
    m.Person: person,
    m.Formation: formation,
    m.Engagement: engagement,
    m.Name: name,
    m.Subordination: subordination,
    m.Lineage: lineage,
    m.Station: station,
    m.Appointment: appointment,
    m.Promotion: promotion,
    m.Alignment: alignment,
    m.Belligerent: belligerent,
    m.Participation: participation,
    m.Command: command,
    m.Outcome: outcome,
    m.Event: event,
    m.Commemoration: commemoration,
    m.Remark: remark,
    m.Figure: figure,
    m.Nesting: nesting,
    m.Relation: relation,
    m.Membership: membership,
    m.ExternalIdentifier: external_identifier,
    m.FormerSlug: former_slug,
    m.Involvement: involvement,
    m.Citation: citation,
}
