"""APP-6 codes that the archive's echelons and branches carry.

Source: NATO APP-6(D) *Joint Military Symbology*, whose codes are those of MIL-STD-2525D:
the echelon amplifier (digits 9-10 of a symbol identification code), the symbol set (digits 5-6),
the entity (digits 11-16) and its two sector modifiers (digits 17-20).
"""

from __future__ import annotations

from dataclasses import dataclass

LAND_UNIT = "10"
AIR = "01"


@dataclass(frozen=True)
class EchelonMark:
    """An echelon amplifier: its two digits and what is drawn above the frame."""

    amplifier: str
    name: str
    mark: str


@dataclass(frozen=True)
class BranchIcon:
    """A branch's icon: symbol set, and entity of six digits or ten (with two sector modifiers)."""

    symbol_set: str
    entity: str
    name: str


# The key is the archive's own code; echelons that APP-6 does not know have no mark.
ECHELONS: dict[str, EchelonMark] = {
    "team": EchelonMark("11", "team or crew", "Ø"),
    "squad": EchelonMark("12", "squad", "●"),
    "section": EchelonMark("13", "section", "●●"),
    "platoon": EchelonMark("14", "platoon, troop or detachment", "●●●"),
    "company": EchelonMark("15", "company, battery or squadron of cavalry", "I"),
    "battalion": EchelonMark("16", "battalion", "II"),
    "regiment": EchelonMark("17", "regiment or group", "III"),
    "brigade": EchelonMark("18", "brigade", "X"),
    "division": EchelonMark("21", "division", "XX"),
    "corps": EchelonMark("22", "corps", "XXX"),
    "army": EchelonMark("23", "army", "XXXX"),
    "army-group": EchelonMark("24", "army group or front", "XXXXX"),
    "theatre": EchelonMark("25", "theatre or region", "XXXXXX"),
    "command": EchelonMark("26", "command", "++"),
}

BRANCHES: dict[str, BranchIcon] = {
    "unspecified": BranchIcon(LAND_UNIT, "000000", "branch not stated"),
    "infantry": BranchIcon(LAND_UNIT, "121100", "infantry"),
    "motorised-infantry": BranchIcon(LAND_UNIT, "121104", "motorised infantry"),
    "mechanised-infantry": BranchIcon(LAND_UNIT, "121102", "mechanised infantry"),
    "mountain-infantry": BranchIcon(LAND_UNIT, "1211000027", "mountain infantry"),
    "light-infantry": BranchIcon(LAND_UNIT, "1211000019", "light infantry"),
    "airborne": BranchIcon(LAND_UNIT, "1211000001", "airborne infantry"),
    "ski-infantry": BranchIcon(LAND_UNIT, "1211000042", "ski infantry"),
    "naval-infantry": BranchIcon(LAND_UNIT, "1211004600", "naval infantry"),
    "partisans": BranchIcon(LAND_UNIT, "1211000058", "partisan infantry"),
    "armour": BranchIcon(LAND_UNIT, "120500", "armour"),
    "heavy-armour": BranchIcon(LAND_UNIT, "1205000015", "heavy armour"),
    "cavalry": BranchIcon(LAND_UNIT, "121300", "cavalry"),
    "reconnaissance": BranchIcon(LAND_UNIT, "121300", "reconnaissance"),
    "motorised-reconnaissance": BranchIcon(LAND_UNIT, "121303", "motorised reconnaissance"),
    "armoured-reconnaissance": BranchIcon(LAND_UNIT, "120501", "armoured reconnaissance"),
    "anti-tank": BranchIcon(LAND_UNIT, "120400", "anti-tank"),
    "anti-aircraft": BranchIcon(LAND_UNIT, "130100", "anti-aircraft"),
    "field-artillery": BranchIcon(LAND_UNIT, "130300", "field artillery"),
    "heavy-artillery": BranchIcon(LAND_UNIT, "1303000015", "heavy artillery"),
    "mountain-artillery": BranchIcon(LAND_UNIT, "1303000027", "mountain artillery"),
    "coastal-artillery": BranchIcon(LAND_UNIT, "1303004600", "coastal artillery"),
    "rocket-artillery": BranchIcon(LAND_UNIT, "1303004100", "rocket artillery"),
    "self-propelled-artillery": BranchIcon(LAND_UNIT, "130301", "self-propelled artillery"),
    "heavy-self-propelled-artillery": BranchIcon(
        LAND_UNIT, "1303010015", "heavy self-propelled artillery"
    ),
    "assault-guns": BranchIcon(LAND_UNIT, "130301", "assault guns"),
    "mortars": BranchIcon(LAND_UNIT, "130800", "mortars"),
    "engineers": BranchIcon(LAND_UNIT, "140700", "engineers"),
    "bridging": BranchIcon(LAND_UNIT, "1407000600", "bridging engineers"),
    "railway-troops": BranchIcon(LAND_UNIT, "1407000036", "railway engineers"),
    "signals": BranchIcon(LAND_UNIT, "111000", "signals"),
    "chemical-defence": BranchIcon(LAND_UNIT, "140100", "chemical defence"),
    "military-police": BranchIcon(LAND_UNIT, "141200", "military police"),
    "police": BranchIcon(LAND_UNIT, "200700", "police"),
    "mountain-police": BranchIcon(LAND_UNIT, "2007000027", "mountain police"),
    "security": BranchIcon(LAND_UNIT, "141700", "security troops"),
    "internal-security": BranchIcon(LAND_UNIT, "201300", "internal security troops"),
    "border-guard": BranchIcon(LAND_UNIT, "1211000500", "border guard"),
    "special-forces": BranchIcon(LAND_UNIT, "121700", "special forces"),
    "combined-arms": BranchIcon(LAND_UNIT, "121000", "combined arms"),
    "supply": BranchIcon(LAND_UNIT, "160200", "supply"),
    "transport": BranchIcon(LAND_UNIT, "163600", "transport"),
    "medical": BranchIcon(LAND_UNIT, "161300", "medical"),
    "labour": BranchIcon(LAND_UNIT, "160900", "labour"),
    "replacement": BranchIcon(LAND_UNIT, "163200", "replacement"),
    "naval": BranchIcon(LAND_UNIT, "170100", "naval"),
    "river-flotilla": BranchIcon(LAND_UNIT, "1701000040", "river flotilla"),
    "aviation": BranchIcon(AIR, "110100", "aviation"),
    "fighter-aviation": BranchIcon(AIR, "110104", "fighter aviation"),
    "assault-aviation": BranchIcon(AIR, "110102", "assault aviation"),
    "bomber-aviation": BranchIcon(AIR, "110103", "bomber aviation"),
    "fighter-bomber-aviation": BranchIcon(AIR, "110105", "fighter-bomber aviation"),
    "reconnaissance-aviation": BranchIcon(AIR, "110111", "reconnaissance aviation"),
    "transport-aviation": BranchIcon(AIR, "110107", "transport aviation"),
}
