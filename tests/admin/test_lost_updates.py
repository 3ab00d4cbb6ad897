"""Of two editors of one record the second is told, and nothing of either is lost."""

from __future__ import annotations

from typing import Any

from django.test import Client

from archive.models import Citation, Formation, Name, Subordination
from tests import factories as make
from tests.admin.addresses import address, errors_of, sent_back
from tests.cast import Cast


def test_the_second_of_two_editors_is_refused_and_keeps_what_was_typed(
    desk: Client, other_desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    first, second = sent_back(desk, url), sent_back(other_desk, url)
    assert desk.post(url, {**first, "summary": "By Anna."}).status_code == 302
    response = other_desk.post(url, {**second, "summary": "By Boris."})
    assert response.status_code == 200
    assert "Somebody changed this record" in errors_of(response)
    assert "By Boris." in response.content.decode()
    standing.army.refresh_from_db()
    assert standing.army.summary == "By Anna."


def test_a_refused_form_stays_refused_until_the_record_is_read_again(
    desk: Client, other_desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    old = sent_back(other_desk, url)
    desk.post(url, {**sent_back(desk, url), "summary": "By Anna."})
    assert other_desk.post(url, old).status_code == 200
    assert other_desk.post(url, old).status_code == 200
    fresh = sent_back(other_desk, url)
    assert other_desk.post(url, {**fresh, "identity_note": "Checked."}).status_code == 302
    standing.army.refresh_from_db()
    assert (standing.army.summary, standing.army.identity_note) == ("By Anna.", "Checked.")


def test_a_statement_changed_elsewhere_makes_the_form_stale(
    desk: Client, other_desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    old = sent_back(desk, url)
    row = standing.army_under_front
    row.note = "Changed on its own page."
    row.save()
    assert "Somebody changed" in errors_of(desk.post(url, {**old, "superiors-0-note": "Mine."}))
    row.refresh_from_db()
    assert row.note == "Changed on its own page."


def test_one_editor_saves_record_and_rows_again_and_again(desk: Client, standing: Cast) -> None:
    url = address(Formation, "change", standing.army.pk)
    for number in range(3):
        data: dict[str, Any] = sent_back(desk, url)
        count = int(data["names-TOTAL_FORMS"])
        data |= {
            "summary": f"Summary {number}",
            "superiors-0-note": f"Note {number}",
            "names-TOTAL_FORMS": str(count + 1),
            f"names-{count}-text": f"Name {number}",
            f"names-{count}-kind": "alias",
            f"names-{count}-standing": "accepted",
            f"names-{count}-basis": "stated",
            f"names-{count}-position": "0",
        }
        response = desk.post(url, data)
        assert response.status_code == 302, errors_of(response)
    standing.army.refresh_from_db()
    standing.army_under_front.refresh_from_db()
    assert standing.army.summary == "Summary 2"
    assert standing.army_under_front.note == "Note 2"
    assert Name.objects.filter(formation=standing.army).count() == 3


def test_a_row_deleted_elsewhere_is_said_and_the_rest_stays_typed(
    desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    data = sent_back(desk, url)
    standing.army_under_front.citations.all().delete()
    standing.army_under_front.delete()
    response = desk.post(url, {**data, "summary": "Typed.", "superiors-0-note": "Typed, too."})
    assert response.status_code == 200
    page = response.content.decode()
    assert "Typed, too." in page
    assert "no longer there" in page


def test_a_statement_changed_meanwhile_is_not_overwritten(
    desk: Client, other_desk: Client, standing: Cast
) -> None:
    url = address(Subordination, "change", standing.army_under_front.pk)
    first, second = sent_back(desk, url), sent_back(other_desk, url)
    assert desk.post(url, {**first, "note": "By Anna."}).status_code == 302
    assert "Somebody changed" in errors_of(other_desk.post(url, {**second, "note": "By Boris."}))


def test_a_citation_changed_meanwhile_is_not_overwritten(desk: Client, standing: Cast) -> None:
    url = address(Subordination, "change", standing.army_under_front.pk)
    data = sent_back(desk, url)
    Citation.objects.filter(subordination=standing.army_under_front).update(locator="p. 7")
    response = desk.post(url, {**data, "citations-0-locator": "p. 9"})
    assert response.status_code == 200
    assert "open the page afresh" in response.content.decode()
    assert standing.army_under_front.citations.get().locator == "p. 7"


def test_rows_left_alone_are_not_written(desk: Client, standing: Cast) -> None:
    history = Subordination.history.rel.related_model.objects
    url = address(Formation, "change", standing.army.pk)
    before = history.count()
    desk.post(url, {**sent_back(desk, url), "summary": "New."})
    assert history.count() == before


def test_rows_of_another_page_are_saved_where_they_are(desk: Client) -> None:
    army = make.formation(name="1st Army")
    for number in range(25):
        make.name(formation=army, text=f"Name {number:02}", position=number + 1)
    url = address(Formation, "change", army.pk) + "?rows-names=3"
    data = sent_back(desk, url)
    assert data["names-INITIAL_FORMS"] == "5"
    assert data["names-0-text"] == "Name 20"
    assert desk.post(url, {**data, "names-0-text": "Renamed"}).status_code == 302
    assert army.names.get(position=21).text == "Renamed"
    assert army.names.count() == 25
