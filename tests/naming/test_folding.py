"""Spellings of one name meet in one key; different names keep apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.naming import fold, variants
from tests.naming.tables import groups

# Pairs that one key cannot bring together, but a further key does.
MET_BY_VARIANTS = [
    ("Schukow", "Жуков"),
    ("Schukow", "Zhukov"),
    ("Schukow", "Žukov"),
    ("Tolbuchin", "Толбухин"),
    ("Tolbuchin", "Tolbukhin"),
    ("Schachmetow", "Шахметов"),
    ("Duric", "Đurić"),
    ("Duric", "Ђурић"),
    ("Мюллер", "Müller"),
    ("Щърбанов", "Shtarbanov"),
]

# Names of the offensive that lie close to one another and are not the same.
KEPT_APART = [
    ("Jovanić", "Jovanović"),
    ("Morava", "Morača"),
    ("Niš", "Nišava"),
    ("Stanchev", "Stoychev"),
    ("Đurić", "Žurić"),
    ("Weichs", "Weiß"),
    ("Bor", "Brod"),
    ("VI", "VII"),
    ("III", "II"),
    ("1st Mountain Division", "11th Mountain Division"),
]

KEYS = [
    ("Peko Dapčević", "peko dapcevic"),
    ("Marshal Žukov", "marsal zukov"),
    ("  “Prinz   Eugen” ", "prinz eugen"),
    ("XIV", "xiv"),
    ("NOVJ", "novi"),
    ("14th", "14th"),
    ("", ""),
    ("—", ""),
]


@pytest.mark.parametrize("spellings", groups("same_names.tsv"), ids=lambda group: group[0])
def test_all_spellings_of_a_name_have_one_key(spellings: list[str]) -> None:
    assert {spelling: fold(spelling) for spelling in spellings} == dict.fromkeys(
        spellings, fold(spellings[0])
    )


@pytest.mark.parametrize(("written", "key"), KEYS)
def test_the_key_is_plain_ascii_words(written: str, key: str) -> None:
    assert fold(written) == key


@pytest.mark.parametrize(("one", "other"), MET_BY_VARIANTS)
def test_what_one_key_cannot_join_a_variant_does(one: str, other: str) -> None:
    assert fold(one) != fold(other)
    assert {fold(one), *variants(one)} & {fold(other), *variants(other)}


@pytest.mark.parametrize(("one", "other"), KEPT_APART)
def test_different_names_keep_different_keys(one: str, other: str) -> None:
    assert not {fold(one), *variants(one)} & {fold(other), *variants(other)}


def test_most_names_have_no_variants() -> None:
    for name in ("Peko Dapčević", "Пеко Дапчевић", "Niš", "Kraljevo", "Толбухин"):
        assert variants(name) == ()


@given(st.text())
def test_a_key_is_ascii_and_folds_to_itself(text: str) -> None:
    key = fold(text)
    assert all(word.isalnum() and word.isascii() for word in key.split(" ") if key)
    assert key == key.lower()
    assert fold(key) == key


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzčćšžđäöüшжчхщђћйё '-", max_size=20))
def test_a_key_of_likely_letters_folds_to_itself(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_variants_are_few_different_and_always_the_same(text: str) -> None:
    found = variants(text)
    assert len(found) <= 4
    assert len({fold(text), *found}) == len(found) + 1
    assert variants(text) == found


@given(st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cn", "Co"]), max_size=8))
def test_no_text_is_too_strange(text: str) -> None:
    assert fold(text).isascii()
    assert isinstance(variants(text), tuple)
