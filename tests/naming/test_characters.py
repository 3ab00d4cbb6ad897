"""Characters that no name may hold, and those put in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.naming import clean, unsafe_characters

UNSAFE = {
    "\x00": "U+0000",
    "\t": "U+0009",
    "\n": "U+000A",
    "\x1b": "U+001B",
    "\x7f": "U+007F",
    "\x85": "U+0085",
    "\u202a": "U+202A",
    "\u202e": "U+202E",
    "\u2066": "U+2066",
    "\u2069": "U+2069",
    "\ufeff": "U+FEFF",
    "\ufffe": "U+FFFE",
    "\uffff": "U+FFFF",
    "\ud800": "U+D800",
}

CLEANED = [
    ("  Peko   Dapčević ", "Peko Dapčević"),
    ("Peko\u00a0Dapčević", "Peko Dapčević"),
    ("Peko\u202f\u2009Dapčević", "Peko Dapčević"),
    ("Dapc\u030cevic\u0301", "Dapčević"),
    ("Dapčević\n", "Dapčević"),
    ("", ""),
]


@pytest.mark.parametrize(("character", "code"), UNSAFE.items())
def test_unsafe_characters_are_found_where_they_stand(character: str, code: str) -> None:
    found = unsafe_characters(f"14{character}Corps{character}")
    assert found == ((2, character, code), (8, character, code))


@pytest.mark.parametrize("name", ["Дапчевић", "d’état", "“Prinz Eugen”", "ירושלים", "東京 14", ""])
def test_names_in_any_script_are_safe(name: str) -> None:
    assert unsafe_characters(name) == ()


@pytest.mark.parametrize(("written", "cleaned"), CLEANED)
def test_spaces_and_composition_are_put_in_order(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


def test_a_control_within_a_name_is_not_silently_removed() -> None:
    assert unsafe_characters(clean("Peko\tDapčević"))


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
