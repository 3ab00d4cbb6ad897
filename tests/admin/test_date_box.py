"""A date box says how it was understood, on the page and while one types."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from archive.models import Subordination
from tests import factories as make
from tests.admin.addresses import address, errors_of, sent_back

READINGS = [
    ("beginning", "14 October 1944", "14 October 1944", "1944-10-14", "on that day"),
    (
        "beginning",
        "mid-October 1944",
        "mid-October 1944",
        "[1944-10-11..1944-10-20]",
        "from 11 October 1944 to 20 October 1944 at the latest",
    ),
    (
        "beginning",
        "by 14 Oct 1944",
        "by 14 October 1944",
        "[..1944-10-14]",
        "on 14 October 1944 or earlier",
    ),
    (
        "ending",
        "[1944-10-14..]",
        "not before 14 October 1944",
        "[1944-10-14..]",
        "on 14 October 1944 or later",
    ),
    ("beginning", "  ", "", "", ""),
]


@pytest.mark.parametrize(("box", "text", "house", "edtf", "bounds"), READINGS)
def test_a_date_is_read_while_one_types(
    box: str, text: str, house: str, edtf: str, bounds: str, desk: Client
) -> None:
    answer = desk.get("/admin/date-box/", {"box": box, "text": text}).json()
    assert answer == {"house": house, "edtf": edtf, "bounds": bounds, "error": ""}


def test_what_is_not_understood_is_said_in_a_sentence(desk: Client) -> None:
    answer = desk.get("/admin/date-box/", {"box": "beginning", "text": "14 Smarch"}).json()
    assert answer["edtf"] == ""
    assert "14 Smarch" in answer["error"]


def test_an_unknown_box_and_an_endless_text_are_refused(desk: Client) -> None:
    unknown = desk.get("/admin/date-box/", {"box": "middle", "text": "1944"})
    assert unknown.status_code == 400
    assert "beginning" in unknown.json()["error"]
    assert desk.get("/admin/date-box/", {"box": "ending", "text": "1" * 5000}).json()["error"]


def test_dates_are_read_for_editors_alone(client: Client) -> None:
    assert client.get("/admin/date-box/", {"box": "beginning", "text": "1944"}).status_code == 302


def test_the_stored_date_is_shown_with_its_reading(desk: Client) -> None:
    row = make.subordination(beginning="mid-October 1944")
    page = desk.get(address(Subordination, "change", row.pk)).content.decode()
    assert "<b>mid-October 1944</b> <code>[1944-10-11..1944-10-20]</code>" in page


def test_a_refused_date_keeps_what_was_typed_and_says_why(desk: Client) -> None:
    row = make.subordination(beginning="1944")
    url = address(Subordination, "change", row.pk)
    response = desk.post(url, {**sent_back(desk, url), "beginning": "14 Smarch"})
    assert response.status_code == 200
    assert "14 Smarch" in errors_of(response)
    assert 'value="14 Smarch"' in response.content.decode()
    row.refresh_from_db()
    assert row.beginning == "1944"


def test_a_text_that_cannot_be_read_keeps_the_edtf_it_came_with(desk: Client) -> None:
    row = make.subordination()
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE archive_subordination SET beginning = 'Michaelmas', "
            "beginning_edtf = '1944-09-29' WHERE id = %s",
            [row.pk],
        )
    url = address(Subordination, "change", row.pk)
    assert "<code>1944-09-29</code>" in desk.get(url).content.decode()
    data = sent_back(desk, url)
    assert desk.post(url, {**data, "note": "A remark."}).status_code == 302
    row.refresh_from_db()
    assert (row.beginning, row.beginning_edtf, row.note) == (
        "Michaelmas",
        "1944-09-29",
        "A remark.",
    )


def test_what_is_typed_is_saved_with_its_edtf(desk: Client) -> None:
    row = make.subordination()
    url = address(Subordination, "change", row.pk)
    desk.post(url, {**sent_back(desk, url), "beginning": "late August 1944", "ending": "c. 1945"})
    row.refresh_from_db()
    assert row.beginning == "late August 1944"
    assert row.ending_edtf == "1945~"
