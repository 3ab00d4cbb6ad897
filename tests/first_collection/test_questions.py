"""Every question of the tables has its answer from the archive, and no other answer."""

from __future__ import annotations

import pytest

from tests.first_collection.queries import QUERIES
from tests.first_collection.questions import Question, ask, differences, questions

pytestmark = pytest.mark.django_db
ASKED = questions("questions.tsv")
UNCLEAR = questions("ambiguities.tsv")


@pytest.mark.parametrize("question", ASKED, ids=lambda q: f"{q.id} {q.words}")
def test_it_answers(question: Question) -> None:
    assert differences(question.expected, ask(question.query)) == []


@pytest.mark.parametrize("question", UNCLEAR, ids=lambda q: f"{q.id} {q.words}")
def test_what_is_unclear_is_treated_as_the_editors_decided(question: Question) -> None:
    assert differences(question.expected, ask(question.query)) == []


def test_ninety_questions_and_every_ambiguity_are_in_the_tables() -> None:
    assert len({q.id for q in ASKED if q.id.startswith("Q")}) == 90
    assert {q.id for q in UNCLEAR} >= {f"A{number:02}" for number in range(1, 86)}


def test_a_wrong_answer_is_noticed() -> None:
    found = ask('commanders("57th-army")')
    assert differences(["Vladimir Zhdanov"], found) == [
        "missing: Vladimir Zhdanov",
        "beyond: Nikolai Gagen",
    ]
    assert differences([], found) == ["beyond: Nikolai Gagen"]


def test_what_is_no_query_is_refused() -> None:
    with pytest.raises(ValueError, match="neither a text nor a kind of question"):
        ask('__import__("os")')


def test_every_kind_of_question_is_asked_by_a_table() -> None:
    asked = " ".join(question.query for question in ASKED + UNCLEAR)
    assert [name for name in QUERIES if f"{name}(" not in asked] == []
