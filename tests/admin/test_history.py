"""Every change at the desk is kept with who made it and why."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.test import Client

from archive.models import Formation, Subordination
from tests.admin.addresses import address, sent_back
from tests.cast import Cast


def latest(model: Any) -> Any:
    return model.history.rel.related_model.objects.latest("pgh_id")


def test_a_change_is_kept_with_who_and_why(desk: Client, anna: User, standing: Cast) -> None:
    url = address(Formation, "change", standing.army.pk)
    data = {**sent_back(desk, url), "summary": "New.", "reason": "After Glantz, p. 211."}
    assert desk.post(url, data).status_code == 302
    kept = latest(Formation)
    assert kept.summary == "New."
    assert kept.pgh_context.metadata == {
        "user": anna.pk,
        "username": "anna",
        "reason": "After Glantz, p. 211.",
    }


def test_a_row_changed_with_its_record_is_kept_in_the_same_context(
    desk: Client, standing: Cast
) -> None:
    url = address(Formation, "change", standing.army.pk)
    desk.post(url, {**sent_back(desk, url), "superiors-0-note": "Seen.", "summary": "Both."})
    assert latest(Subordination).pgh_context_id == latest(Formation).pgh_context_id


def test_a_change_without_a_reason_is_kept_with_who(desk: Client, standing: Cast) -> None:
    url = address(Formation, "change", standing.army.pk)
    desk.post(url, {**sent_back(desk, url), "summary": "New."})
    assert "reason" not in latest(Formation).pgh_context.metadata
    assert latest(Formation).pgh_context.metadata["username"] == "anna"
