"""Designations meet in one key whatever the numerals and the language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.naming import designation_key, designation_number
from archive.naming.roman import roman_value
from tests.naming.tables import groups

KEYS = [
    ("Četrnaesti korpus", "14 corps"),
    ("4-й гвардейский механизированный корпус", "4 guards mechanised corps"),
    ("5th Guards Motor Rifle Brigade", "5 guards motorised rifle brigade"),
    ("Heeresgruppe E", "army group e"),
    ("7th SS Mountain Division “Prinz Eugen”", "7 ss mountain division prinz eugen"),
    ("36th Guards Tank Brigade", "36 guards tank brigade"),
    ("3rd Panzer Brigade", "3 panzer brigade"),
]

NUMBERS = [
    ("XIV", 14),
    ("14", 14),
    ("14th", 14),
    ("14.", 14),
    ("014", 14),
    ("Fourteenth", 14),
    ("fourteenth", 14),
    ("Четрнаести", 14),
    ("четырнадцатая", 14),
    ("четырнадцатый", 14),
    ("vierzehnte", 14),
    ("XIV.", 14),
    ("Četrnaesta", 14),
    ("четиринадесета", 14),
    ("2nd Bulgarian Army", 2),
    ("Second Army", 2),
    ("trideset šesta divizija", 36),
    ("ninety-ninth", 99),
    ("neunundneunzigste", 99),
    ("девяносто девятая", 99),
    ("hundredth", 100),
    ("999th Division", 999),
    ("CMXCIX Corps", 999),
    ("LXXXVIII", 88),
    ("4th Battalion of the 4th Serbian Brigade", 4),
    ("I SS Panzer Corps", 1),
    ("V. Gebirgskorps", 5),
    ("Army Group E", None),
    ("C Company", None),
    ("D Company", None),
    ("I saw the corps", None),
    ("prva i korpus", 1),
    ("armija i korpus", None),
    ("DI", None),
    ("MIX", None),
    ("MIX Corps", None),
    ("LI", None),
    ("Xi Jinping", None),
    ("civil", None),
    ("two divisions", None),
    ("order of 1944", None),
    ("", None),
]

# Never match on the number alone, nor on the words alone.
KEPT_APART = [
    ("36th Guards Tank Brigade", "36th Vojvodina Division"),
    ("236th Rifle Division", "236th Fighter Air Division"),
    ("10th Guards Rifle Corps", "10th Assault Air Corps"),
    ("1st Guards Armoured Boats Division", "1st Proletarian Division"),
    ("4th Guards Mechanised Corps", "14th Guards Mechanised Brigade"),
    ("Tank Brigade", "Panzer Brigade"),
    ("Rifle Division", "Infantry Division"),
    ("Army Group E", "Army Group F"),
    ("Army Detachment Serbia", "Army Group Serbia"),
    ("III Corps", "II Corps"),
]


@pytest.mark.parametrize("spellings", groups("same_designations.tsv"), ids=lambda group: group[0])
def test_all_spellings_of_a_designation_have_one_key(spellings: list[str]) -> None:
    assert {spelling: designation_key(spelling) for spelling in spellings} == dict.fromkeys(
        spellings, designation_key(spellings[0])
    )


@pytest.mark.parametrize(("written", "key"), KEYS)
def test_the_key_is_in_the_canonical_words_of_the_trade(written: str, key: str) -> None:
    assert designation_key(written) == key


@pytest.mark.parametrize(("written", "number"), NUMBERS)
def test_the_number_is_found_only_where_it_is_a_designation(
    written: str, number: int | None
) -> None:
    assert designation_number(written) == number


@pytest.mark.parametrize(("one", "other"), KEPT_APART)
def test_different_formations_keep_different_keys(one: str, other: str) -> None:
    assert designation_key(one) != designation_key(other)


def roman(number: int) -> str:
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    hundreds = ("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM")
    return hundreds[number // 100] + tens[number // 10 % 10] + ones[number % 10]


def test_every_roman_numeral_to_999_is_read_and_nothing_else() -> None:
    assert [roman_value(roman(number)) for number in range(1, 1000)] == list(range(1, 1000))
    for wrong in ("", "IIII", "VV", "IC", "XM", "M", "VX", "IXX"):
        assert roman_value(wrong) is None


def test_every_corps_to_100_is_the_same_in_figures_and_roman_numerals() -> None:
    letters = ("L", "C")
    for number in range(1, 101):
        if roman(number) not in letters:
            keys = {designation_key(f"{form} Corps") for form in (number, roman(number))}
            assert keys == {f"{number} corps"}


@given(st.text())
def test_a_key_is_ascii_and_its_own_key(text: str) -> None:
    key = designation_key(text)
    assert key.isascii()
    assert designation_key(key) == key


WORDS = (
    "I i XIV xiv Vi DI LI 14th 14. 1944 014 14-я Army army Corps korpus group battle motor rifle "
    "Guards SS von the and i first Twenty-first twenty двадцать первая и Panzerkorps Jäger"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join))
def test_a_key_of_words_of_the_trade_is_its_own_key(text: str) -> None:
    key = designation_key(text)
    assert designation_key(key) == key
    assert designation_number(key) == designation_number(text)
