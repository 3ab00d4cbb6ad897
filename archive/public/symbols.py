"""The APP-6 symbol of a formation, drawn from its vocabularies."""

from __future__ import annotations

from archive.drawing.svg import Drawing
from archive.drawing.symbols import UnitSymbol, symbol
from archive.models import Formation


def unit_of(formation: Formation) -> UnitSymbol:
    """What the symbol of *formation* shows; its power, echelon and branch must be loaded."""
    power, echelon, branch = formation.power, formation.echelon, formation.branch
    return UnitSymbol(
        symbol_set=(branch.app6_symbol_set if branch else "") or "10",
        entity=branch.app6_entity if branch else "",
        amplifier=echelon.app6_amplifier if echelon else "",
        branch=branch.name if branch else "",
        echelon=echelon.name if echelon else "",
        power=power.heading if power else "",
        css=f"power--{power.slug}" if power else "",
    )


def symbol_of(formation: Formation, size: float) -> Drawing:
    """The symbol of *formation*, *size* em high."""
    return symbol(unit_of(formation), size)
