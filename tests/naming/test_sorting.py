"""The order of names in a list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive.naming import sort_key

IN_ORDER = [
    "1st Army Corps",
    "2nd Army",
    "9th Serbian Brigade",
    "XIII Army Corps",
    "14th Corps",
    "21st Serbian Division",
    "236th Rifle Division",
    "Army Group E",
    "Army Group F",
    "Cerović",
    "Čačak",
    "Dapčević",
    "Дапчевић Пеко",
    "Dunav",
    "Šabac",
    "Sarajevo",
    "Štubik",
    "Svilajnac",
    "Zaječar",
    "Зајечар (град)",
    "Žagubica",
]


def test_names_sort_as_a_reader_expects() -> None:
    assert sorted(IN_ORDER[:9], key=sort_key) == IN_ORDER[:9]
    letters = [
        "Sarajevo",
        "Štubik",
        "Svilajnac",
        "Šabac",
        "Žagubica",
        "Zaječar",
        "Čačak",
        "Cerović",
    ]
    assert sorted(letters, key=sort_key) == [
        "Čačak",
        "Cerović",
        "Šabac",
        "Sarajevo",
        "Štubik",
        "Svilajnac",
        "Žagubica",
        "Zaječar",
    ]


def test_one_name_in_two_scripts_sorts_in_one_place() -> None:
    assert sort_key("Дапчевић") == sort_key("Dapčević") == "dapcevic"


def test_numbers_are_padded() -> None:
    assert sort_key("2nd Army") == "000002 army"
    assert sort_key("XIV Corps") == "000014 corps"


@given(st.text())
def test_a_sort_key_is_ascii(text: str) -> None:
    assert sort_key(text).isascii()
