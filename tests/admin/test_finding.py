"""The search box and the suggestions find a record however its name is written."""

from __future__ import annotations

import pytest
from django.test import Client

from archive.models import Formation, Person, Source, Subordination
from tests import factories as make
from tests.admin.addresses import address
from tests.cast import Cast


def found(desk: Client, model: type, text: str) -> list[str]:
    page = desk.get(address(model, "changelist"), {"q": text})
    return [str(row) for row in page.context["cl"].result_list]


def suggested(
    desk: Client, text: str, model: str = "subordination", field: str = "formation"
) -> list:
    query = {"app_label": "archive", "model_name": model, "field_name": field, "term": text}
    return [hit["text"] for hit in desk.get("/admin/autocomplete/", query).json()["results"]]


@pytest.mark.parametrize(
    "text", ["57th Army", "57", "LVII Army", "57. army", "army 57", "ARMY", "57-ма", "57-ма армия"]
)
def test_a_formation_is_found_by_designation_and_by_other_names(
    text: str, desk: Client, standing: Cast
) -> None:
    make.name(formation=standing.army, text="57-ма армия", language="bg")
    assert "57th Army" in found(desk, Formation, text)


@pytest.mark.parametrize("text", ["Dapcevic", "Дапчевић", "Dapčević", "peko dap"])
def test_a_person_is_found_in_any_script(text: str, desk: Client) -> None:
    make.person(name="Peko Dapčević")
    make.person(name="Friedrich-Wilhelm Müller")
    assert found(desk, Person, text) == ["Peko Dapčević"]


def test_a_number_is_found_whole(desk: Client, standing: Cast) -> None:
    make.formation(name="5th Army")
    assert found(desk, Formation, "5") == ["5th Army"]


def test_a_source_is_found_by_its_author(desk: Client) -> None:
    make.source(title="When Titans Clashed", authors="Glantz, David M.; House, Jonathan")
    assert found(desk, Source, "Glantz") == ["When Titans Clashed"]


def test_a_statement_is_found_by_either_end(desk: Client, standing: Cast) -> None:
    assert found(desk, Subordination, "3rd Ukrainian") == ["57th Army – 3rd Ukrainian Front"]


def test_suggestions_tell_namesakes_apart(desk: Client, standing: Cast) -> None:
    make.formation(
        name="57th Army", slug="57th-army-japan", power=make.power(name="Japan"), beginning="1941"
    )
    assert sorted(suggested(desk, "57 army")) == [
        "57th Army (Japan, from 1941)",
        "57th Army (army, Soviet Union)",
    ]


def test_the_closest_name_is_suggested_first(desk: Client) -> None:
    make.formation(name="A Group of the 4th Corps")
    make.formation(name="4th Corps Artillery")
    make.formation(name="4th Corps")
    assert suggested(desk, "IV Corps") == [
        "4th Corps",
        "4th Corps Artillery",
        "A Group of the 4th Corps",
    ]


def test_an_endless_text_finds_nothing_and_harms_nothing(desk: Client, standing: Cast) -> None:
    assert found(desk, Formation, "x" * 9000) == []
    assert suggested(desk, "ж" * 3000) == []


def test_suggestions_are_for_editors_alone(client: Client, assistant: Client) -> None:
    query = {"app_label": "archive", "model_name": "subordination", "field_name": "formation"}
    assert client.get("/admin/autocomplete/", query).status_code == 302
    assert assistant.get("/admin/autocomplete/", query).status_code == 403
