"""Drafts may be deleted; what readers saw, and what others speak of, may not."""

from __future__ import annotations

from django.test import Client

from archive.models import Formation, Person, Subordination
from tests import factories as make
from tests.admin.addresses import address
from tests.cast import Cast


def told(response: object) -> str:
    return " ".join(str(m) for m in response.context["messages"])  # type: ignore[attr-defined]


def test_a_draft_is_deleted_after_asking(desk: Client) -> None:
    draft = make.formation(name="Mistake", status="draft")
    url = address(Formation, "delete", draft.pk)
    assert "Mistake" in desk.get(url).content.decode()
    desk.post(url, {"post": "yes", "reason": "Entered twice."})
    assert not Formation.objects.filter(pk=draft.pk).exists()
    last = Formation.history.rel.related_model.objects.latest("pgh_id")
    assert (last.name, last.pgh_context.metadata["reason"]) == ("Mistake", "Entered twice.")


def test_a_published_record_is_not_deleted_and_it_is_said_why(desk: Client, standing: Cast) -> None:
    url = address(Formation, "delete", standing.army.pk)
    for response in (desk.get(url, follow=True), desk.post(url, {"post": "yes"}, follow=True)):
        assert "retract it with a reason" in told(response)
    assert Formation.objects.filter(pk=standing.army.pk).exists()


def test_a_draft_that_others_speak_of_is_kept_and_they_are_listed(desk: Client) -> None:
    draft = make.formation(name="Mistake", status="draft")
    make.subordination(formation=draft)
    page = desk.post(address(Formation, "delete", draft.pk), {"post": "yes"})
    assert page.status_code == 200
    assert len(page.context["protected"]) == 1
    assert Formation.objects.filter(pk=draft.pk).exists()


def test_only_drafts_are_deleted_from_the_list(desk: Client) -> None:
    draft = make.person(name="Wrong Person", status="draft")
    shown = make.person(name="Right Person")
    url = address(Person, "changelist")
    both = {"action": "delete_drafts", "_selected_action": [draft.pk, shown.pk]}
    assert "no draft" in told(desk.post(url, both, follow=True))
    assert Person.objects.count() == 2
    one = {"action": "delete_drafts", "_selected_action": [draft.pk]}
    assert "Wrong Person" in desk.post(url, one).content.decode()
    desk.post(url, {**one, "post": "yes"})
    assert list(Person.objects.all()) == [shown]


def test_nothing_else_is_deleted_from_a_list(desk: Client, standing: Cast) -> None:
    page = desk.get(address(Subordination, "changelist"))
    assert page.context["action_form"] is None


def test_a_deletion_that_the_database_refuses_is_told_on_the_record(desk: Client) -> None:
    draft = make.formation(name="Once Published")
    draft.status = "draft"
    draft.save()
    response = desk.post(address(Formation, "delete", draft.pk), {"post": "yes"}, follow=True)
    assert "retract it" in told(response)
    assert Formation.objects.filter(pk=draft.pk).exists()
