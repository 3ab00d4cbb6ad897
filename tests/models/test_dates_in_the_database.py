"""The four bounds follow from what was written, on every path into the database."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from archive.models import Event, Station
from tests import factories as make
from tests.models.refusals import refused_by

pytestmark = pytest.mark.django_db
BOUNDS = ("began_earliest", "began_latest", "ended_earliest", "ended_latest")


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


# beginning, ending → began no earlier / no later than, ended no earlier / no later than
LASTING = [
    (
        "6 September 1944",
        "21 September 1944",
        "1944-09-06",
        "1944-09-06",
        "1944-09-21",
        "1944-09-21",
    ),
    ("21 September 1944", "", "1944-09-21", "1944-09-21", "1944-09-21", None),
    ("", "7 October 1944", None, "1944-10-07", "1944-10-07", "1944-10-07"),
    ("by the end of September 1944", "", None, "1944-09-30", None, None),
    ("[..1944-10-14]", "[1944-10-14..]", None, "1944-10-14", "1944-10-14", None),
    ("mid-October 1944", "", "1944-10-11", "1944-10-20", "1944-10-11", None),
    ("1944-10", "1944-10", "1944-10-01", "1944-10-31", "1944-10-01", "1944-10-31"),
    ("", "", None, None, None, None),
]


@pytest.mark.parametrize(("beginning", "ending", *"abcd"), LASTING)
def test_a_station_has_the_bounds_of_its_two_boxes(beginning, ending, a, b, c, d):
    row = make.station(beginning=beginning, ending=ending)
    row.refresh_from_db()
    assert tuple(getattr(row, n) for n in BOUNDS) == tuple(map(day, (a, b, c, d)))


# What happened, with an empty ending, ended when it began.
MOMENTS = [
    ("20 October 1944", "", "1944-10-20", "1944-10-20", "1944-10-20", "1944-10-20"),
    ("October 1944", "", "1944-10-01", "1944-10-31", "1944-10-01", "1944-10-31"),
    (
        "27 September 1944",
        "28 September 1944",
        "1944-09-27",
        "1944-09-27",
        "1944-09-28",
        "1944-09-28",
    ),
]


@pytest.mark.parametrize(("beginning", "ending", *"abcd"), MOMENTS)
def test_an_event_with_one_date_ends_when_it_begins(beginning, ending, a, b, c, d):
    row = make.event(beginning=beginning, ending=ending)
    row.refresh_from_db()
    assert tuple(getattr(row, n) for n in BOUNDS) == tuple(map(day, (a, b, c, d)))


def test_raw_sql_may_write_edtf_alone():
    formation, place = make.formation(), make.place()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO archive_station (formation_id, place_id, kind, beginning, ending) "
            "VALUES (%s, %s, 'position', '1944-10', '1944-11-24')",
            [formation.pk, place.pk],
        )
    row = Station.objects.get(formation=formation)
    assert (row.beginning_edtf, row.ending_edtf) == ("1944-10", "1944-11-24")
    assert (row.began_earliest, row.began_latest) == (dt.date(1944, 10, 1), dt.date(1944, 10, 31))
    assert row.ended_latest == dt.date(1944, 11, 24)


def test_copy_derives_the_bounds_too():
    formation, place = make.formation(), make.place()
    rows = io.StringIO(f"{formation.pk}\t{place.pk}\tbase\t1944-09-06\t1944-09-06\n")
    with connection.cursor() as cursor:
        cursor.copy_expert(
            "COPY archive_station (formation_id, place_id, kind, beginning, beginning_edtf) "
            "FROM STDIN",
            rows,
        )
    row = Station.objects.get(formation=formation)
    assert row.began_latest == row.ended_earliest == dt.date(1944, 9, 6)


def test_raw_sql_that_changes_the_text_changes_the_bounds():
    row = make.station(beginning="6 September 1944")
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE archive_station SET beginning = '1944-11-05' WHERE id = %s", [row.pk]
        )
    row.refresh_from_db()
    assert (row.beginning_edtf, row.began_earliest) == ("1944-11-05", dt.date(1944, 11, 5))


@pytest.mark.parametrize("text", ["sometime in autumn", "1944-13", "1943-02-29", "03/04/1944"])
def test_raw_sql_in_prose_is_refused_by_name(text):
    formation, place = make.formation(), make.place()
    with refused_by("station_beginning_is_a_date_we_understand"), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO archive_station (formation_id, place_id, kind, beginning) "
            "VALUES (%s, %s, 'position', %s)",
            [formation.pk, place.pk, text],
        )


def test_a_date_may_be_worded_anew():
    row = make.station(beginning="14 Oct 1944", ending="by 20 October 1944")
    row = Station.objects.get(pk=row.pk)
    row.beginning, row.ending = "14 October 1944", "not later than 20 October 1944"
    row.save()
    row.refresh_from_db()
    assert (row.beginning, row.beginning_edtf) == ("14 October 1944", "1944-10-14")
    assert row.ended_latest == dt.date(1944, 10, 20)


def test_raw_sql_in_prose_that_leaves_the_old_edtf_is_refused():
    row = make.station(beginning="14 October 1944")
    with refused_by("station_beginning_is_a_date"), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE archive_station SET beginning = 'mid-October 1944', ending_edtf = '' "
            "WHERE id = %s",
            [row.pk],
        )


def test_nothing_ends_certainly_before_it_begins():
    with refused_by("station_does_not_end_before_it_begins"):
        make.station(beginning="7 October 1944", ending="4 October 1944")


def test_uncertain_dates_that_may_be_in_order_are_accepted():
    assert make.station(beginning="October 1944", ending="4 October 1944").pk


def test_a_text_that_is_not_understood_is_refused_in_a_sentence():
    row = Station(formation=make.formation(), place=make.place(), beginning="when the leaves fell")
    with pytest.raises(ValidationError) as caught:
        row.full_clean()
    assert "beginning" in caught.value.message_dict


def test_a_changed_text_that_is_not_understood_does_not_keep_the_old_bounds():
    row = make.station(beginning="6 September 1944")
    row = Station.objects.get(pk=row.pk)
    row.beginning = "when the leaves fell"
    with pytest.raises(ValidationError):
        row.save()


def test_a_day_is_certain_possible_or_ruled_out():
    certain = make.event(beginning="14 October 1944")
    possible = make.event(beginning="October 1944")
    undated = make.event()
    ruled_out = make.event(beginning="20 October 1944")
    on = dt.date(1944, 10, 14)
    assert set(Event.objects.certain_on(on)) == {certain}
    assert set(Event.objects.possible_on(on)) == {certain, possible, undated}
    assert set(Event.objects.ruled_out_on(on)) == {ruled_out}
    found = dict(Event.objects.with_certainty(on).values_list("pk", "certainty"))
    assert found == {
        certain.pk: "certain",
        possible.pk: "possible",
        undated.pk: "possible",
        ruled_out.pk: "ruled out",
    }
