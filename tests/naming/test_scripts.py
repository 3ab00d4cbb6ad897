"""The script of a text, by its ISO 15924 code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.naming import script_of

SCRIPTS = [
    ("Dapčević", "Latn"),
    ("Đurić", "Latn"),
    ("Дапчевић", "Cyrl"),
    ("Ѓорче", "Cyrl"),
    ("Θεσσαλονίκη", "Grek"),
    ("Վարդան", "Armn"),
    ("თბილისი", "Geor"),
    ("ירושלים", "Hebr"),
    ("القاهرة", "Arab"),
    ("東京", "Hani"),
    ("ひらがな", "Hira"),
    ("서울", "Hang"),
    ("Peko Дапчевић", "Cyrl"),
    ("14. корпус NOVJ", "Cyrl"),
    ("14 – (1944)", "Zyyy"),
    ("", "Zyyy"),
    ("ꦗꦮ", "Zzzz"),
]


@pytest.mark.parametrize(("text", "code"), SCRIPTS)
def test_most_letters_decide(text: str, code: str) -> None:
    assert script_of(text) == code


@given(st.text())
def test_every_text_has_a_code_of_four_letters(text: str) -> None:
    assert len(script_of(text)) == 4
