"""Every code of the vocabulary draws, and draws something of its own."""

from __future__ import annotations

import pytest

from archive.drawing.glyphs import extract, glyphs
from archive.drawing.symbols import UnitSymbol, symbol
from archive.drawing.vocabulary import BRANCHES, ECHELONS

# Branches that share an icon, since the standard has one for both.
SHARED = {"reconnaissance": "cavalry", "assault-guns": "self-propelled-artillery"}


@pytest.mark.parametrize("code", BRANCHES)
def test_a_branch_has_an_icon(code):
    branch = BRANCHES[code]
    table = glyphs()
    assert branch.symbol_set + branch.entity[:6] in table.icons
    for sector, modifier in (("m1", branch.entity[6:8]), ("m2", branch.entity[8:10])):
        assert modifier in {"", "00"} or branch.symbol_set + sector + modifier in table.modifiers


def test_branches_are_told_apart_by_their_icons():
    drawn = {
        code: symbol(UnitSymbol(branch.symbol_set, branch.entity)).svg
        for code, branch in BRANCHES.items()
        if code not in SHARED
    }
    assert len(set(drawn.values())) == len(drawn)


def test_echelons_are_told_apart_by_their_marks():
    drawn = {symbol(UnitSymbol(amplifier=mark.amplifier)).svg for mark in ECHELONS.values()}
    assert len(drawn) == len(ECHELONS)
    assert symbol(UnitSymbol()).svg not in drawn


def test_the_extract_is_what_the_installed_library_holds():
    kept = glyphs()
    assert {"icons": kept.icons, "boxes": kept.boxes, "modifiers": kept.modifiers} == extract()


@pytest.mark.parametrize("code", BRANCHES)
def test_a_symbol_has_the_shapes_that_the_library_draws(code):
    from milsymbol import Symbol

    branch = BRANCHES[code]
    identity = f"1003{branch.symbol_set}0021{branch.entity.ljust(10, '0')}"
    library = Symbol(identity)
    assert library.is_valid()
    ours = symbol(UnitSymbol(branch.symbol_set, branch.entity, "21")).svg
    assert _shapes(ours) == _shapes(library.as_svg())


def _shapes(svg: str) -> list[str]:
    """What is drawn where, without its colours."""
    import re

    return re.findall(r' (?:d|cx|cy|r|transform|x|y)="[^"]*"|>[^<>]+<', svg)
