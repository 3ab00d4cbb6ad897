"""What the pages of people, engagements, places, powers, sources and collections show."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import factories as make
from tests.cast import Cast
from tests.public.reading import text_of

pytestmark = pytest.mark.django_db


def test_a_person_has_posts_ranks_and_engagements(client: Client, standing: Cast) -> None:
    make.promotion(person=standing.gagen, rank_printed="Colonel General", tenure="temporary")
    make.command(
        engagement=standing.offensive, side=standing.allies, person=standing.gagen, fate="wounded"
    )
    page = text_of(client, "/people/nikolai-gagen/")
    assert "commander, 57th Army, General Lieutenant" in page
    assert "Colonel General, temporary" in page
    assert (
        "(15 September – 24 November 1944) Belgrade offensive, wounded, on the side of the Allies"
        in page
    )
    assert "Dates in brackets are those of the engagement named." in page


def test_a_rank_as_printed_stands_beside_what_it_is_taken_to_be(
    client: Client, standing: Cast
) -> None:
    rank = make.rank(name="lieutenant general")
    make.promotion(person=standing.gagen, rank_printed="General – Lieutenant", rank=rank)
    assert "General – Lieutenant (lieutenant general)" in text_of(client, "/people/nikolai-gagen/")


def test_a_person_has_the_formations_placed_under_them(client: Client, standing: Cast) -> None:
    make.subordination(formation=standing.corps, superior_person=standing.gagen)
    page = text_of(client, "/people/nikolai-gagen/")
    assert "Formations placed under" in page
    assert "4th Guards Mechanised Corps, organic" in page


def test_an_engagement_has_its_sides(client: Client, standing: Cast) -> None:
    page = text_of(client, "/engagements/belgrade-offensive/")
    belligerents = page[page.rindex("Belligerents") : page.rindex("Formations")]
    order = [belligerents.index(w) for w in ("Allies", "Soviet Union", "Axis", "Germany")]
    assert order == sorted(order)


def test_an_engagement_has_its_parts_and_a_part_its_whole(client: Client, standing: Cast) -> None:
    assert "(14–20 October 1944) Assault on Belgrade" in text_of(
        client, "/engagements/belgrade-offensive/"
    )
    assert "(15 September – 24 November 1944) Belgrade offensive" in text_of(
        client, "/engagements/assault-on-belgrade/"
    )


def test_a_figure_stands_above_its_subset(client: Client, standing: Cast) -> None:
    losses = make.measure(name="casualties", kind="loss")
    dead = make.measure(name="dead", kind="loss")
    subject = {"engagement": standing.offensive, "side": standing.axis}
    whole = make.figure(measure=losses, lower=25000, upper=25000, position=2, **subject)
    make.figure(measure=dead, lower=15000, qualifier="over", subset_of=whole, position=1, **subject)
    page = text_of(client, "/engagements/belgrade-offensive/")
    assert "25,000 casualties, Axis" in page
    assert "over 15,000 of these dead, Axis" in page
    assert page.index("25,000") < page.index("over 15,000")


def test_a_place_tells_who_held_it_in_turn(client: Client, standing: Cast) -> None:
    make.outcome(
        place=standing.belgrade, kind="lost", by_power=standing.germany, beginning="1 October 1944"
    )
    page = text_of(client, "/places/belgrade/")
    held = page[page.rindex("Who held it") :]
    assert held.index("1 October 1944") < held.index("20 October 1944")
    assert "place taken by Soviet Union from Germany" in held
    assert "place lost or given up by Germany" in held


def test_a_place_has_its_stations_engagements_and_inner_places(
    client: Client, standing: Cast
) -> None:
    make.station(formation=standing.army, place=standing.belgrade, relation="12 km east of")
    page = text_of(client, "/places/belgrade/")
    assert "57th Army, 12 km east of Belgrade" in page
    assert "Engagements fought here Assault on Belgrade" in page
    assert "Places within it Belgrade" in text_of(client, "/places/serbia/")


def test_a_place_with_a_point_has_a_map(client: Client, standing: Cast) -> None:
    assert 'aria-label="Belgrade' in client.get("/places/belgrade/").content.decode()
    assert "Map" not in text_of(client, "/places/serbia/")


def test_a_draft_place_around_a_place_is_not_named(client: Client) -> None:
    hidden = make.place(name="Hidden province", status="draft")
    make.place(name="Town", slug="town", within=hidden)
    for address in ("/places/town/", "/places/"):
        assert "Hidden" not in client.get(address).content.decode()


def test_a_power_has_its_formations_people_and_engagements(client: Client, standing: Cast) -> None:
    make.alignment(power=standing.soviet_union, coalition=standing.allies)
    page = text_of(client, "/powers/soviet-union/")
    assert "with the Allies" in page
    assert "(15 September – 24 November 1944) Belgrade offensive, on the side of" in page
    assert "Formations 3rd Ukrainian Front 4th Guards Mechanised Corps 57th Army" in page
    assert "Unpublished" not in page


def test_a_source_shows_everything_it_is_cited_for(client: Client, standing: Cast) -> None:
    page = text_of(client, "/sources/article/")
    assert "57th Army under 3rd Ukrainian Front, organic" in page
    assert "Nikolai Gagen, commander, 57th Army, General Lieutenant" in page
    assert "Belgrade : place taken by Soviet Union from Germany" in page
    assert "57th Army, name" in page


def test_a_source_shows_what_it_relays(client: Client, standing: Cast) -> None:
    work = make.source(title="Another work")
    row = make.station(formation=standing.army, place=standing.belgrade)
    make.citation(station=row, source=work, seen_through=standing.article, locator="7")
    assert "for Another work" in text_of(client, "/sources/article/")


def test_a_source_does_not_count_what_is_not_public(client: Client, standing: Cast) -> None:
    before = text_of(client, "/sources/article/")
    row = make.station(formation=standing.draft, place=standing.belgrade)
    make.citation(station=row, source=standing.article)
    make.citation(formation=standing.draft, source=standing.article)
    assert text_of(client, "/sources/article/") == before


def test_a_source_is_shown_as_printed_and_on_what_it_depends(client: Client) -> None:
    origin = make.source(title="The origin")
    make.source(title="The echo", slug="echo", depends_on=origin, as_printed="Teh echo")
    page = text_of(client, "/sources/echo/")
    assert "As printed Teh echo" in page
    assert "Depends on The origin" in page
    assert "Sources that depend on it The echo" in text_of(client, "/sources/the-origin/")


def test_a_collection_counts_what_it_holds(client: Client, standing: Cast) -> None:
    make.membership(collection=standing.collection, formation=standing.army)
    make.membership(collection=standing.collection, formation=standing.draft)
    page = client.get("/collections/first-collection/").content.decode()
    assert 'href="/formations/?collection=first-collection">Formations</a></dt><dd>1</dd>' in page


def test_an_event_tells_who_was_in_it_and_as_what(client: Client, standing: Cast) -> None:
    event = make.event(title="The meeting", beginning="21 September 1944")
    make.involvement(event=event, person=standing.gagen, role="as host")
    make.involvement(event=event, formation=standing.army)
    page = text_of(client, "/formations/57th-army/")
    assert "21 September 1944 The meeting" in page
    assert "Nikolai Gagen (as host)" in page


def test_an_event_that_involves_a_draft_is_not_shown(client: Client, standing: Cast) -> None:
    event = make.event(title="The secret meeting")
    make.involvement(event=event, formation=standing.army)
    make.involvement(event=event, formation=standing.draft)
    assert "secret" not in text_of(client, "/formations/57th-army/")


def test_the_front_page_counts_published_records(client: Client, standing: Cast) -> None:
    page = text_of(client, "/")
    assert "Formations 4" in page
    assert "The Belgrade offensive, 1944" in page
    assert "Choose a day of the Belgrade offensive" in page


def test_a_station_names_the_place_and_how_the_formation_lay_to_it(
    client: Client, standing: Cast
) -> None:
    make.station(formation=standing.army, place=standing.belgrade, relation="12 km east of")
    assert "12 km east of Belgrade" in text_of(client, "/formations/57th-army/")


def test_the_part_of_the_record_itself_in_an_event_is_told(client: Client, standing: Cast) -> None:
    make.involvement(event=make.event(title="The meeting"), person=standing.gagen, role="as host")
    assert "here: as host" in text_of(client, "/people/nikolai-gagen/")


def test_a_source_can_be_narrowed_to_one_type_of_statement(client: Client, standing: Cast) -> None:
    page = text_of(client, "/sources/article/?about=appointment")
    assert "1 citation" in page
    assert "Nikolai Gagen, commander" in page
    assert "organic" not in page


def test_a_figure_is_quoted_only_where_the_source_words_it_otherwise(
    client: Client, standing: Cast
) -> None:
    measure = make.measure(name="troops")
    for number, printed in ((580000, "580,000 troops"), (150000, "150,000 men")):
        make.figure(
            engagement=standing.offensive,
            side=standing.axis,
            measure=measure,
            lower=number,
            upper=number,
            as_printed=printed,
        )
    page = client.get("/engagements/belgrade-offensive/").content.decode()
    assert "<q>150,000 men</q>" in page
    assert "<q>580,000 troops</q>" not in page


def test_the_front_page_offers_a_dated_engagement(client: Client, standing: Cast) -> None:
    make.participation(engagement=make.engagement(name="The undated front"), side=standing.allies)
    assert "Choose a day of the Belgrade offensive (15 September" in text_of(client, "/")


def test_parts_of_an_engagement_stand_in_the_order_of_their_days(
    client: Client, standing: Cast
) -> None:
    for name, day in (("Late fight", "1 November 1944"), ("Early fight", "20 September 1944")):
        make.nesting(
            engagement=make.engagement(name=name, beginning=day), parent=standing.offensive
        )
    page = text_of(client, "/engagements/belgrade-offensive/")
    order = [page.index(name) for name in ("Early fight", "Assault on Belgrade", "Late fight")]
    assert order == sorted(order)


def test_the_place_stands_within_a_relation_that_goes_on(client: Client, standing: Cast) -> None:
    relation = "flown to, without heavy weapons"
    make.station(formation=standing.army, place=standing.belgrade, relation=relation)
    assert "57th Army, flown to Belgrade, without" in text_of(client, "/places/belgrade/")
