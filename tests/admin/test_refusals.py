"""What the database refuses becomes the error of a form, never a failure of the page."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from archive.models import Engagement, Formation, Lineage, Name, Place, Subordination
from tests import factories as make
from tests.admin.addresses import address, errors_of, sent_back
from tests.cast import Cast


def add(desk: Client, model: Any, **fields: Any) -> Any:
    url = address(model, "add")
    data = {**sent_back(desk, url), **{k: getattr(v, "pk", v) for k, v in fields.items()}}
    return desk.post(url, data)


def test_a_statement_recorded_twice_is_refused_in_a_sentence(desk: Client, standing: Cast) -> None:
    again = add(
        desk,
        Subordination,
        formation=standing.army,
        superior_formation=standing.front,
        beginning="[..1944-09-15]",
        ending="[1944-11-24..]",
    )
    assert errors_of(again) == (
        "Subordination: This subordination is already recorded for the same dates."
    )
    assert f'value="{standing.front.pk}" selected' in again.content.decode()


def test_a_circle_is_refused_with_the_trigger_s_own_sentence(desk: Client, standing: Cast) -> None:
    response = add(
        desk,
        Subordination,
        formation=standing.front,
        superior_formation=standing.army,
        beginning="1944-09-01",
        ending="1944-12-01",
    )
    assert "would stand under itself on" in errors_of(response)


def test_a_row_inside_a_record_is_refused_and_nothing_of_the_form_is_saved(
    desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    name = make.name(formation=standing.army, text="57 A")
    data = sent_back(desk, url)
    data |= {
        "summary": "Half saved?",
        "names-TOTAL_FORMS": "2",
        "names-1-text": "57 A",
        "names-1-kind": name.kind,
        "names-1-script": name.script,
        "names-1-standing": "accepted",
        "names-1-basis": "stated",
        "names-1-position": "0",
    }
    response = desk.post(url, data)
    assert "This name is already recorded" in errors_of(response)
    standing.army.refresh_from_db()
    assert standing.army.summary == ""
    assert "Half saved?" in response.content.decode()


def test_a_slug_that_leads_elsewhere_is_refused(desk: Client, standing: Cast) -> None:
    standing.army.refresh_from_db()
    standing.army.slug = "fifty-seventh-army"
    standing.army.save()
    response = add(desk, Formation, name="Another 57th Army", slug="57th-army")
    assert "“57th-army” was used before" in errors_of(response)


REFUSED = [
    (Formation, {"name": "", "slug": ""}, "required"),
    (Formation, {"name": "Army", "slug": "Not A Slug"}, "lower-case letters"),
    (Formation, {"name": "Army", "status": "retracted"}, "needs a public reason"),
    (Place, {"name": "Nowhere", "latitude": "44.1"}, "both latitude and longitude"),
    (Name, {"text": "57 A", "kind": "alias"}, "exactly one record that bears the name"),
    (Engagement, {"name": "Battle", "beginning": "1945", "ending": "1944"}, "before the beginning"),
]


@pytest.mark.parametrize(("model", "fields", "sentence"), REFUSED)
def test_a_broken_rule_is_told_in_its_sentence(
    model: Any, fields: dict[str, str], sentence: str, desk: Client
) -> None:
    response = add(desk, model, **fields)
    assert response.status_code == 200
    assert sentence in errors_of(response)


def test_a_lineage_without_a_successor_is_refused(desk: Client, standing: Cast) -> None:
    response = add(desk, Lineage, formation=standing.army, kind="redesignated")
    assert "Choose the successor" in errors_of(response)


def test_a_slug_left_empty_is_made_from_the_name(desk: Client) -> None:
    assert add(desk, Formation, name="Група армија Ф", slug="").status_code == 302
    assert Formation.objects.get(name="Група армија Ф").slug == "grupa-armija-f"
