"""A page full of symbols draws each shape once."""

from __future__ import annotations

from xml.etree import ElementTree

from archive.drawing.symbols import SymbolSheet, UnitSymbol

USE = "{http://www.w3.org/2000/svg}use"


def test_it_draws_each_shape_once(read):
    sheet = SymbolSheet()
    uses = [
        sheet.use(UnitSymbol(entity=entity, amplifier="21", power=power, colour=colour))
        for entity in ("121100", "120500")
        for power, colour in (("Soviet Union", "#b3372f"), ("Germany", "#55606b"))
    ]
    shapes = ElementTree.fromstring(sheet.shapes)
    ids = [node.get("id") for node in shapes.iter() if node.get("id")]
    assert len(ids) == 2
    assert {read(use).find(USE).get("href") for use in uses} == {f"#{name}" for name in ids}


def test_each_use_keeps_its_colour_and_description(read):
    sheet = SymbolSheet()
    use = sheet.use(UnitSymbol(entity="121100", branch="infantry", colour="#b3372f"))
    assert use.description == "Infantry"
    assert read(use).get("fill") == "#b3372f"


def test_a_use_is_small():
    sheet = SymbolSheet()
    sheet.use(UnitSymbol(entity="121102", amplifier="22", branch="infantry", power="Germany"))
    again = sheet.use(UnitSymbol(entity="121102", amplifier="22", colour="#55606b"))
    assert len(again.svg) < 260
