"""Every question of the table has its answer from the archive, and no other answer."""

from __future__ import annotations

import pytest

from tests.first_collection.questions import Question, ask, differences, questions

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("question", questions(), ids=lambda q: f"{q.id} {q.words}")
def test_it_answers(question: Question) -> None:
    assert differences(question.expected, ask(question.query)) == []
