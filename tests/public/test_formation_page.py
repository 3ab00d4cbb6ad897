"""What the page of a formation shows."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db


def test_it_shows_commanders_in_order_of_appointment(client: Client, standing: Cast) -> None:
    for family, day in (("Second", "3 October 1944"), ("First", "1 October 1944")):
        make.appointment(formation=standing.corps, person=make.person(name=family), beginning=day)
    page = text_of(client, "/formations/4th-guards-mechanised-corps/")
    assert page.index("First") < page.index("Second")


def test_it_shows_disputed_statements_last_with_the_word_and_the_note(
    client: Client, standing: Cast
) -> None:
    make.subordination(
        formation=standing.corps,
        superior_formation=standing.army_group,
        standing="disputed",
        note="The two lists differ.",
        beginning="1 January 1944",
    )
    page = text_of(client, "/formations/4th-guards-mechanised-corps/")
    superiors = page[page.rindex("Superiors") :]
    assert superiors.index("57th Army") < superiors.index("Army Group F")
    assert "disputed" in superiors
    assert "The two lists differ." in superiors


def test_it_says_inferred_in_words(client: Client, standing: Cast) -> None:
    make.station(
        formation=standing.army, place=standing.belgrade, basis="inferred", note="From context."
    )
    page = text_of(client, "/formations/57th-army/")
    assert "inferred by the editors" in page
    assert "From context." in page


def test_it_says_uncited_of_a_statement_without_support(client: Client, standing: Cast) -> None:
    row = make.station(formation=standing.army, place=standing.belgrade)
    assert "uncited" in text_of(client, "/formations/57th-army/")
    make.citation(station=row, source=standing.article, stance="mentions")
    assert "uncited" in text_of(client, "/formations/57th-army/")
    make.citation(station=row, source=standing.article, locator="2")
    assert "uncited" not in text_of(client, "/formations/57th-army/")


def test_it_shows_what_contradicts_a_statement(client: Client, standing: Cast) -> None:
    make.citation(
        appointment=standing.gagen_commands,
        source=make.source(title="Another book"),
        stance="contradicts",
    )
    page = text_of(client, "/formations/57th-army/")
    assert "contradicted by a source" in page
    assert "But see Another book" in page


def test_it_shows_subordinates_and_superiors(client: Client, standing: Cast) -> None:
    page = text_of(client, "/formations/57th-army/")
    assert "3rd Ukrainian Front, organic" in page
    assert "4th Guards Mechanised Corps, operational control" in page


def test_it_marks_names_with_their_language(client: Client, standing: Cast) -> None:
    make.name(formation=standing.army, text="57-я армия", language="ru", kind="native")
    page = client.get("/formations/57th-army/").content.decode()
    assert page.count('<bdi lang="ru-Cyrl">57-я армия</bdi>') == 2  # below the heading, in the list
    assert "Russian (Cyrillic)" in page


def test_it_numbers_equal_citations_once(client: Client, standing: Cast) -> None:
    page = client.get("/formations/57th-army/").content.decode()
    assert page.count('<li id="note-') == 1  # the cast cites one section for everything


def test_it_numbers_notes_in_the_order_of_the_page(client: Client, standing: Cast) -> None:
    row = make.station(formation=standing.army, place=standing.belgrade)
    make.citation(station=row, source=standing.article, locator="99", locator_kind="page")
    page = client.get("/formations/57th-army/").content.decode()
    marks = [int(n) for n in re.findall(r'href="#note-(\d+)"', page)]
    assert list(dict.fromkeys(marks)) == [1, 2]


def test_it_names_the_work_through_which_another_was_seen(client: Client, standing: Cast) -> None:
    work = make.source(title="Partisanenkrieg", authors="Schmider, Klaus")
    make.citation(
        appointment=standing.gagen_commands, source=work, seen_through=standing.article, locator=""
    )
    page = text_of(client, "/formations/57th-army/")
    assert "Klaus Schmider, Partisanenkrieg, cited in “Belgrade offensive" in page


def test_it_keeps_the_title_of_a_draft_source_to_itself(client: Client, standing: Cast) -> None:
    draft = make.source(title="Secret draft", status="draft")
    make.citation(appointment=standing.gagen_commands, source=draft)
    make.citation(
        appointment=standing.gagen_commands,
        source=standing.article,
        seen_through=draft,
        locator="7",
    )
    assert "Secret draft" not in client.get("/formations/57th-army/").content.decode()


def test_it_shows_every_citation_of_its_own_fields(client: Client, standing: Cast) -> None:
    make.citation(formation=standing.army, source=standing.article, field="summary", locator="5")
    page = text_of(client, "/formations/57th-army/")
    assert "Also cited summary" in page


def test_an_undated_statement_among_dated_ones_says_so(client: Client, standing: Cast) -> None:
    make.subordination(
        formation=make.formation(name="68th Corps"), superior_formation=standing.army
    )
    page = text_of(client, "/formations/57th-army/")
    assert "undated 68th Corps" in page


def test_a_note_that_every_row_carries_stands_once(client: Client, standing: Cast) -> None:
    for name in ("64th Corps", "68th Corps"):
        make.subordination(
            formation=make.formation(name=name),
            superior_formation=standing.corps,
            note="The list is undated.",
        )
    page = text_of(client, "/formations/4th-guards-mechanised-corps/")
    assert page.count("The list is undated.") == 1
    assert "Of each of these: The list is undated." in page
