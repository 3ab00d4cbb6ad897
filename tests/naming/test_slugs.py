"""The permanent public address of an entity."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.naming import slugify

SLUGS = [
    ("57th Army", "57th-army"),
    ("Peko Dapčević", "peko-dapcevic"),
    ("Пеко Дапчевић", "peko-dapcevic"),
    ("Ljubodrag Đurić", "ljubodrag-djuric"),
    ("Маршал Жуков", "marshal-zhukov"),
    ("Жика Жуњић", "zika-zunjic"),
    ("България", "balgariya"),
    ("Müller, Friedrich-Wilhelm", "muller-friedrich-wilhelm"),
    ("7th SS Mountain Division “Prinz Eugen”", "7th-ss-mountain-division-prinz-eugen"),
    ("Bulgarian coup d’état of 1944", "bulgarian-coup-detat-of-1944"),
    ("Rise & fall", "rise-and-fall"),
    ("Θεσσαλονίκη", "thessaloniki"),
    ("  --  ", ""),
    ("", ""),
]


@pytest.mark.parametrize(("name", "slug"), SLUGS)
def test_a_name_in_any_script_becomes_an_address(name: str, slug: str) -> None:
    assert slugify(name) == slug


def test_a_long_name_is_cut_between_words() -> None:
    slug = slugify("The independent self-propelled anti-tank artillery regiment of the reserve of "
                   "the Supreme High Command")  # fmt: skip
    assert slug == "the-independent-self-propelled-anti-tank-artillery-regiment-of-the-reserve-of"
    assert slugify("a" * 200) == "a" * 80


@given(st.text())
def test_a_slug_has_only_letters_digits_and_single_hyphens(text: str) -> None:
    slug = slugify(text)
    assert len(slug) <= 80
    assert not slug or re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert slugify(slug) == slug
