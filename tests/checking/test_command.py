"""`manage.py check_rules` prints what is found, counts it, and never fails over it."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests import factories as make
from tests.cast import Cast, cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def standing() -> Cast:
    made = cast()
    make.appointment(
        person=made.zhdanov, formation=made.army, role=made.commander,
        beginning="[..1944-10-01]", ending="[1944-10-01..]",
    )  # fmt: skip
    return made


def printed(*arguments: str) -> str:
    out = StringIO()
    call_command("check_rules", *arguments, stdout=out, no_color=True)
    return out.getvalue()


def test_it_prints_each_sentence_and_the_number_of_each_rule(standing: Cast) -> None:
    lines = printed("--rule", "double-commanders").splitlines()
    assert lines[0].startswith(
        "  57th Army was commanded by both Nikolai Gagen and Vladimir Zhdanov (1 October 1944).  "
        "[formation/57th-army, person/nikolai-gagen, person/vladimir-zhdanov, appointment:"
    )
    assert lines[1:] == [
        "      1  Formations with two commanders at a time (double-commanders)",
        "1 warning.",
    ]


def test_it_asks_about_one_record(standing: Cast) -> None:
    assert "two commanders" in printed("--record", "formation/57th-army")
    assert "0 warnings." in printed(
        "--record", "formation/army-group-f", "--rule", "double-commanders"
    )


def test_it_counts_all_and_prints_a_few(standing: Cast) -> None:
    shown = printed("--rule", "uncited", "--limit", "1")
    assert shown.count("No source supports") == 1
    assert "1 warning." not in shown


def test_it_prints_one_object_for_each_warning(standing: Cast) -> None:
    rows = [json.loads(line) for line in printed("--json").splitlines()]
    double = [row for row in rows if row["rule"] == "double-commanders"]
    assert double[0]["records"][0] == "formation/57th-army"
    assert double[0]["statements"][0].startswith("appointment:")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("unit/57th-army", "“unit” is no kind of record"),
        ("formation/58th-army", "There is no record formation/58th-army."),
    ],
)
def test_it_says_which_record_it_does_not_know(address: str, sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        printed("--record", address)
