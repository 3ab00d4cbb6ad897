"""Statements that rest on nothing, on one witness, or on what was changed since."""

from __future__ import annotations

import pytest

from archive import models as m
from tests import factories as make
from tests.cast import Cast, cast
from tests.checking.saying import found, said
from tests.factories import FACTORIES

pytestmark = pytest.mark.django_db

UNCITED, ONE, CONTRADICTED, CONFIRM = (
    "uncited", "one-witness", "contradicted-without-note", "to-be-confirmed",
)  # fmt: skip


@pytest.fixture
def standing() -> Cast:
    return cast()


def test_it_lists_every_type_of_statement_that_no_source_supports() -> None:
    columns = {model: column for column, model in m.STATEMENT_TARGETS.items()}
    made = {(columns[model], FACTORIES[model]().key) for model in m.STATEMENTS}
    assert made <= {one for finding in found(UNCITED) for one in finding.statements}


def test_a_supporting_citation_ends_it_and_a_mention_does_not(standing: Cast) -> None:
    name = make.name(formation=standing.corps, text="4 GvMK")
    make.citation(name=name, source=standing.article, stance="mentions")
    sentence = "No source supports this name: 4th Guards Mechanised Corps."
    assert sentence in said(UNCITED, standing.corps)
    make.citation(name=name, source=standing.article)
    assert sentence not in said(UNCITED)


def test_it_leads_to_every_record_that_the_statement_speaks_of(standing: Cast) -> None:
    event = make.event(title="Meeting at Craiova", place=standing.belgrade)
    make.involvement(event=event, person=standing.gagen)
    (finding,) = found(UNCITED, standing.gagen)
    assert finding.sentence == "No source supports this event: Belgrade, Nikolai Gagen."
    assert finding.records == (("place", "belgrade"), ("person", "nikolai-gagen"))
    assert finding.statements == (("event", event.key),)


def test_a_figure_of_a_participation_leads_to_the_formation(standing: Cast) -> None:
    figure = make.figure(participation=standing.army_takes_part)
    (finding,) = [one for one in found(UNCITED, standing.army) if one.statements[0][0] == "figure"]
    assert finding.statements == (("figure", figure.key),)
    assert ("formation", "57th-army") in finding.records


def test_two_echoes_are_one_witness(standing: Cast) -> None:
    echo = make.source(title="Echo", depends_on=standing.article)
    make.citation(appointment=standing.gagen_commands, source=make.source(depends_on=echo))
    assert said(ONE) == [
        "The sources of this appointment all rest on one and the same, so they count as one "
        "witness: Nikolai Gagen, 57th Army."
    ]


def test_a_source_seen_only_through_the_other_is_the_same_witness(standing: Cast) -> None:
    make.citation(
        appointment=standing.gagen_commands, source=make.source(), seen_through=standing.article
    )
    assert len(said(ONE, standing.gagen)) == 1


def test_two_sources_of_their_own_are_two_witnesses(standing: Cast) -> None:
    make.citation(appointment=standing.gagen_commands, source=make.source())
    assert said(ONE) == []


def test_one_source_cited_twice_is_nothing_to_warn_of(standing: Cast) -> None:
    make.citation(appointment=standing.gagen_commands, source=standing.article, locator="2")
    assert said(ONE) == []


def test_it_warns_of_a_contradiction_that_no_note_answers(standing: Cast) -> None:
    appointment = standing.gagen_commands
    make.citation(appointment=appointment, source=make.source(), stance="contradicts")
    assert said(CONTRADICTED) == [
        "A source contradicts this appointment, and no public note says why the archive stands by "
        "it: Nikolai Gagen, 57th Army."
    ]
    appointment.note = "The other list is of 1945."
    appointment.save()
    assert said(CONTRADICTED) == []


def test_it_lists_what_was_changed_after_it_was_cited(standing: Cast) -> None:
    assert said(CONFIRM) == []
    standing.gagen_commands.rank_printed = "Lieutenant General"
    standing.gagen_commands.save()
    assert said(CONFIRM, standing.army) == [
        "This appointment was changed after it had been cited: Nikolai Gagen, 57th Army."
    ]
