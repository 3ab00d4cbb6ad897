"""A power has one colour on every page, and known powers are told apart."""

from __future__ import annotations

import re

import pytest

from archive.drawing.colours import CUSTOMARY, OTHERS, PLAIN, power_colour


@pytest.mark.parametrize(
    "slug", ["soviet-union", "serbian-collaborationist-government", "Црна Гора"]
)
def test_a_power_has_a_colour_that_never_changes(slug):
    assert re.fullmatch(r"#[0-9a-f]{6}", power_colour(slug))
    assert power_colour(slug) == power_colour(slug)


def test_the_fallback_is_pinned():
    assert power_colour("serbian-collaborationist-government") == "#7676b0"


def test_no_two_colours_are_the_same():
    colours = [*CUSTOMARY.values(), *OTHERS, PLAIN]
    assert len(set(colours)) == len(colours)


def test_no_power_has_the_plain_colour():
    assert power_colour("") == PLAIN
    assert PLAIN not in CUSTOMARY.values()
