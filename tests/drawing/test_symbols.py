"""A formation's symbol shows branch, echelon and power, and takes no side."""

from __future__ import annotations

import pytest

from archive.drawing.colours import power_colour
from archive.drawing.symbols import UnitSymbol, symbol

CORPS = UnitSymbol(
    symbol_set="10",
    entity="121102",
    amplifier="22",
    branch="mechanised infantry",
    echelon="corps",
    power="Soviet Union",
    colour="#b3372f",
    css="power-soviet-union",
)
CROSS = "l25,-25 m0,25 l-25,-25"


def test_it_says_branch_echelon_and_power(read):
    drawing = symbol(CORPS)
    assert drawing.description == "Mechanised infantry, corps, Soviet Union"
    assert read(drawing).get("role") == "img"


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (UnitSymbol(), "Formation of unknown kind"),
        (UnitSymbol(branch="infantry"), "Infantry"),
        (UnitSymbol(echelon="army", power="Bulgaria"), "Army, Bulgaria"),
        (UnitSymbol(branch="infantry", headquarters=True), "Infantry, headquarters"),
    ],
)
def test_it_says_what_is_known_and_no_more(unit, said, read):
    drawing = symbol(unit)
    assert drawing.description == said
    read(drawing)


@pytest.mark.parametrize(
    ("amplifier", "crosses"), [("18", 1), ("21", 2), ("22", 3), ("23", 4), ("24", 5), ("25", 6)]
)
def test_an_echelon_has_its_number_of_crosses(amplifier, crosses, read):
    drawing = symbol(UnitSymbol(entity="121100", amplifier=amplifier))
    assert drawing.svg.count(CROSS) == crosses
    read(drawing)


@pytest.mark.parametrize("amplifier", ["", "00", "19", "99", "XX"])
def test_an_unknown_echelon_leaves_the_top_bare(amplifier):
    assert (
        symbol(UnitSymbol(entity="121100", amplifier=amplifier)).svg
        == symbol(UnitSymbol(entity="121100")).svg
    )


@pytest.mark.parametrize("entity", ["", "999999", "12", "<script>", "000000"])
def test_an_unknown_branch_leaves_the_frame_empty(entity, read, having):
    root = read(symbol(UnitSymbol(entity=entity)))
    assert len(having(root, "app6-frame")) == 1
    assert len(list(root)) == 1


def test_an_unknown_symbol_set_is_drawn_as_a_land_unit():
    assert (
        symbol(UnitSymbol(symbol_set="77", entity="121100")).svg
        == symbol(UnitSymbol(entity="121100")).svg
    )


def test_every_power_has_the_same_frame_in_its_own_colour(read, having):
    soviet, german = (
        read(symbol(UnitSymbol(entity="121100", power=power, colour=colour)))
        for power, colour in (("Soviet Union", "#b3372f"), ("Germany", "#55606b"))
    )
    assert having(soviet, "app6-frame")[0].attrib == having(german, "app6-frame")[0].attrib
    assert (soviet.get("fill"), german.get("fill")) == ("#b3372f", "#55606b")


def test_its_lines_take_the_colour_of_the_text(having, read):
    root = read(symbol(CORPS))
    strokes = {node.get("stroke") for node in root.iter() if node.get("stroke")}
    assert strokes == {"currentColor"}
    assert "black" not in symbol(CORPS).svg
    assert "rgb(" not in symbol(CORPS).svg
    assert having(root, "power-soviet-union") == [root]


def test_a_colour_that_is_no_colour_is_not_written(read):
    assert read(symbol(UnitSymbol(colour='red" onload="x'))).get("fill") == "#888888"


def test_words_are_escaped(read):
    drawing = symbol(UnitSymbol(branch='<b>"Prinz Eugen" & others</b>'))
    assert drawing.description == '<b>"Prinz Eugen" & others</b>'
    read(drawing)


def test_ten_digits_add_the_sector_modifiers():
    plain = symbol(UnitSymbol(entity="121100")).svg
    mountain = symbol(UnitSymbol(entity="1211000027")).svg
    naval = symbol(UnitSymbol(entity="1211004600")).svg
    assert len({plain, mountain, naval}) == 3


def test_symbols_of_one_size_stand_aligned(read):
    boxes = {
        read(symbol(UnitSymbol(entity="121100", amplifier=amplifier))).get("viewBox")
        for amplifier in ("", "16", "21", "22", "23", "24")
    }
    assert len(boxes) == 1


def test_a_headquarters_has_a_staff(read):
    plain = UnitSymbol(entity="121100", amplifier="22")
    staffed = UnitSymbol(entity="121100", amplifier="22", headquarters=True)
    assert "M25,150 L25,210" in symbol(staffed).svg
    assert "M25,150 L25,210" not in symbol(plain).svg


def test_a_battle_group_has_a_roof():
    group = UnitSymbol(entity="121100", amplifier="18", task_force=True)
    assert "55,10 145,10" in symbol(group).svg.replace(" L", " ")


def test_a_power_has_its_colour_without_being_told(read):
    soviet = read(symbol(UnitSymbol(css="power--soviet-union")))
    german = read(symbol(UnitSymbol(css="wide power--germany")))
    assert (soviet.get("fill"), german.get("fill")) == (
        power_colour("soviet-union"),
        power_colour("germany"),
    )
    given = UnitSymbol(css="power--germany", colour="#b3372f")
    assert read(symbol(given)).get("fill") == "#b3372f"
