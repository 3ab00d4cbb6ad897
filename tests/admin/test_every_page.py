"""Every model has its shelf, its list, its form; every foreign key suggests."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.test import Client

from archive.admin_site import SHELVES
from archive.models import ImportBatch
from tests import factories as make
from tests.admin.addresses import address, sent_back

#: Models written by the archive itself, which nobody adds by hand.
NOT_ADDED = {ImportBatch}


def recorded(model: Any) -> bool:
    return "pgh_id" not in {f.name for f in model._meta.fields}


MODELS = [m for m in apps.get_app_config("archive").get_models() if recorded(m)]


def a_row(model: Any) -> Any:
    if model is ImportBatch:
        return ImportBatch.objects.create(path="seeds.zip", counts={"formations": 3})
    return make.FACTORIES[model]()


def test_every_model_is_registered_and_stands_on_exactly_one_shelf() -> None:
    shelved = [name for _code, _title, names in SHELVES for name in names]
    assert sorted(shelved) == sorted(m.__name__ for m in [*MODELS, User, Group])
    assert {m for m in MODELS if admin.site.is_registered(m)} == set(MODELS)


def test_the_index_shows_every_shelf_in_order(desk: Client) -> None:
    shelves = desk.get("/admin/").context["app_list"]
    assert [s["app_label"] for s in shelves] == [code for code, _title, _names in SHELVES]


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_list_opens_and_shows_a_row(model: Any, desk: Client) -> None:
    a_row(model)
    response = desk.get(address(model, "changelist"))
    assert response.status_code == 200
    assert response.context["cl"].result_count == model.objects.count() > 0


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_list_can_be_searched_and_filtered(model: Any, desk: Client) -> None:
    a_row(model)
    url = address(model, "changelist")
    for query in ("Београд 57", "'); & | ! *:", "   "):
        assert desk.get(url, {"q": query}).status_code == 200
    shown = desk.get(url).context["cl"]
    for spec in shown.filter_specs:
        *_others, last = spec.choices(shown)
        assert desk.get(url + last["query_string"]).status_code == 200


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_add_form_opens(model: Any, desk: Client) -> None:
    expected = 403 if model in NOT_ADDED else 200
    assert desk.get(address(model, "add")).status_code == expected


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_change_form_opens_and_saves_unchanged(model: Any, desk: Client) -> None:
    row = a_row(model)
    url = address(model, "change", row.pk)
    assert desk.get(url).status_code == 200
    if model in NOT_ADDED:
        return
    response = desk.post(url, sent_back(desk, url))
    assert response.status_code == 302, response.context["errors"]


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_every_foreign_key_suggests_and_nothing_is_edited_in_lists(model: Any, rf: Any) -> None:
    desk = admin.site._registry[model]
    keys = {f.name for f in model._meta.fields if f.many_to_one}
    assert set(desk.get_autocomplete_fields(rf.get("/"))) == keys
    assert not desk.list_editable
    for inline in desk.get_inlines(rf.get("/"), None):
        assert inline.extra == 0
