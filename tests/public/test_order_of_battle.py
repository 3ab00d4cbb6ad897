"""The order of battle of a day, of a formation and of all sides of an engagement."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db

ARMY = "/formations/57th-army/order-of-battle/"
OFFENSIVE = "/engagements/belgrade-offensive/order-of-battle/"


def test_it_shows_what_stood_below_with_commander_and_rank(client: Client, standing: Cast) -> None:
    page = text_of(client, f"{ARMY}?on=1944-10-14")
    assert "14 October 1944" in page
    assert "General Lieutenant Nikolai Gagen" in page
    assert "4th Guards Mechanised Corps" in page


def test_the_possible_is_told_in_words_and_by_a_line(client: Client, standing: Cast) -> None:
    # Under the army from 12 October until some day of October.
    page = client.get(f"{ARMY}?on=1944-10-20").content.decode()
    assert '<li class="node--possible">' in page
    assert '<span class="label label--possible">possible</span>' in page


def test_the_certain_bears_no_such_word(client: Client, standing: Cast) -> None:
    below = make.formation(name="75th Rifle Corps")
    make.subordination(
        formation=below,
        superior_formation=standing.front,
        beginning="1 September 1944",
        ending="30 November 1944",
    )
    page = client.get("/formations/3rd-ukrainian-front/order-of-battle/?on=1944-10-14")
    item = page.content.decode().partition("75th-rifle-corps/")[2].partition("</li>")[0]
    assert "possible" not in item


def test_the_possible_can_be_left_out(client: Client, standing: Cast) -> None:
    assert "4th Guards Mechanised Corps" in text_of(client, f"{ARMY}?on=1944-10-20")
    certain = text_of(client, f"{ARMY}?on=1944-10-20&certain=1")
    assert "4th Guards Mechanised Corps" not in certain
    assert "the possible is left out" in certain


def test_what_is_ruled_out_is_not_shown(client: Client, standing: Cast) -> None:
    assert "4th Guards Mechanised Corps" not in text_of(client, f"{ARMY}?on=1944-10-11")
    assert "4th Guards Mechanised Corps" not in text_of(client, f"{ARMY}?on=1944-11-01")


def test_it_leads_to_the_days_of_change_next_to_it(client: Client, standing: Cast) -> None:
    page = client.get(f"{ARMY}?on=1944-10-13&certain=1").content.decode()
    assert 'rel="prev" href="?on=1944-10-12&amp;certain=1"' in page
    assert 'rel="next" href="?on=1944-10-14&amp;certain=1"' in page


def test_without_a_day_it_says_which_day_it_shows(client: Client, standing: Cast) -> None:
    assert "No day was chosen" in text_of(client, ARMY)
    assert "No day was chosen" not in text_of(client, f"{ARMY}?on=1944-10-14")


def test_a_formation_with_nothing_dated_still_has_a_page(client: Client) -> None:
    make.formation(name="Alone", slug="alone")
    assert "Alone" in text_of(client, "/formations/alone/order-of-battle/")


def test_it_says_in_part(client: Client, standing: Cast) -> None:
    make.subordination(
        formation=make.formation(name="136th Division"),
        superior_formation=standing.army,
        in_part=True,
    )
    assert "136th Division possible in part" in text_of(client, f"{ARMY}?on=1944-10-14")


def test_its_footnotes_name_the_source_of_every_place_in_the_tree(
    client: Client, standing: Cast
) -> None:
    row = make.subordination(
        formation=make.formation(name="136th Division"), superior_formation=standing.army
    )
    work = make.source(title="A cited work")
    make.citation(subordination=row, source=work, locator="12", seen_through=standing.article)
    page = text_of(client, f"{ARMY}?on=1944-10-14")
    assert "A cited work, cited in “Belgrade offensive,” 12." in page
    assert "Bibliography" in page


def test_all_sides_of_an_engagement_are_shown(client: Client, standing: Cast) -> None:
    page = text_of(client, f"{OFFENSIVE}?on=1944-10-14")
    allies, axis = page.index("Allies Soviet Union"), page.index("Axis Germany")
    assert allies < page.index("57th Army", allies) < axis < page.index("Army Group F", axis)


def test_a_draft_is_in_no_tree(client: Client, standing: Cast) -> None:
    make.subordination(formation=standing.draft, superior_formation=standing.army)
    for address in (f"{ARMY}?on=1944-10-14", f"{OFFENSIVE}?on=1944-10-14"):
        assert "Unpublished" not in client.get(address).content.decode()


def test_every_symbol_has_a_description(client: Client, standing: Cast) -> None:
    page = client.get(f"{ARMY}?on=1944-10-14").content.decode()
    assert 'aria-label="Army, Soviet Union"' in page


def test_names_are_escaped(client: Client, standing: Cast) -> None:
    make.subordination(
        formation=make.formation(name="<b>1st & only</b>", slug="bold"),
        superior_formation=standing.army,
        note="<i>x</i>",
    )
    page = client.get(f"{ARMY}?on=1944-10-14").content.decode()
    assert "&lt;b&gt;1st &amp; only&lt;/b&gt;" in page
    assert "<i>x</i>" not in page


def test_equal_notes_of_the_editors_share_a_letter(client: Client, standing: Cast) -> None:
    for number in (1, 2):
        make.subordination(
            formation=make.formation(name=f"{number}st Brigade"),
            superior_formation=standing.army,
            basis="inferred",
            note="From the indent of the list.",
        )
    page = client.get(f"{ARMY}?on=1944-10-14").content.decode()
    assert page.count("From the indent of the list.") == 1
    assert page.count('href="#remark-a"') == 2
