"""Cells: one text of a file, checked and put in its canonical form, by the kind of its column."""

from __future__ import annotations

import datetime as dt
import functools
import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext as _

from archive import dating, naming
from archive.exchange.problems import nearest
from archive.exchange.tables import Column, Table

Check = Callable[[str], str]

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff]"
)
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE: Final = re.compile(r"[a-zA-Z0-9_-]+")
_INTEGER: Final = re.compile(r"[0-9]{1,10}")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,10})?")
_URL: Final = re.compile(r"https?://\S+")
_LARGEST_INTEGER: Final = 2_147_483_647
_TEXT_LENGTH: Final = 1_000_000
_DEPTH: Final = 32
BOOLEANS: Final = {
    "true": "true", "false": "false", "TRUE": "true", "FALSE": "false", "True": "true",
    "False": "false", "1": "true", "0": "false", "yes": "true", "no": "false",
}  # fmt: skip


class CellError(Exception):
    """A cell that is refused: a code, a sentence and perhaps a hint."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        self.code = code
        self.message = message
        self.hint = hint
        super().__init__(message)


def text(cell: str, length: int, *, is_name: bool = False) -> str:
    """The text in NFC. Refuses control characters, lone surrogates and what is too long."""
    if not cell.isascii() and not unicodedata.is_normalized("NFC", cell):
        cell = unicodedata.normalize("NFC", cell)
    found = _CONTROL.search(cell)
    if found:
        raise CellError(
            "E_CONTROL_CHAR",
            _("The text holds the invisible character U+%(code)04X at position %(position)d.")
            % {"code": ord(found[0]), "position": found.start() + 1},
            _("Remove it."),
        )
    if is_name:
        cell = _name(cell)
    if len(cell) > length:
        raise CellError(
            "E_TOO_LONG",
            _("The text has %(found)d characters; at most %(most)d fit here.")
            % {"found": len(cell), "most": length},
        )
    return cell


def _name(cell: str) -> str:
    unsafe = naming.unsafe_characters(cell)
    if unsafe:
        raise CellError(
            "E_CONTROL_CHAR",
            _("The name holds the invisible character %(code)s at position %(position)d.")
            % {"code": unsafe[0].code, "position": unsafe[0].position + 1},
            _("Remove it."),
        )
    return cell


def choice(cell: str, values: tuple[str, ...]) -> str:
    """One of the values. Refuses all else, with the list."""
    cell = cell.strip()
    if cell not in values:
        raise CellError(
            "E_CHOICE",
            _("This is not one of: %(values)s.") % {"values": ", ".join(v for v in values if v)},
            nearest(cell.lower(), values, 1),
        )
    return cell


def boolean(cell: str) -> str:
    """`true` or `false`, however it is written."""
    try:
        return BOOLEANS[cell.strip()]
    except KeyError:
        raise CellError("E_CHOICE", _("Write true or false.")) from None


def integer(cell: str) -> str:
    """A whole number from 0 up to what the database holds."""
    cell = cell.strip()
    if not _INTEGER.fullmatch(cell) or not cell.isascii() or int(cell) > _LARGEST_INTEGER:
        raise CellError("E_NUMBER", _("Write a whole number from 0, in digits only."))
    return str(int(cell))


def decimal(cell: str, digits: int, places: int) -> str:
    """A number with a point in its shortest form. Refuses decimal commas and separators."""
    cell = cell.strip()
    if not cell.isascii() or not _DECIMAL.fullmatch(cell):
        raise CellError(
            "E_NUMBER", _("Write the number in digits, with a point before decimals: 1500.5.")
        )
    number = Decimal(cell)
    if number != round(number, places) or abs(number) >= 10 ** (digits - places):
        raise CellError(
            "E_NUMBER",
            _(
                "The number has too many digits: at most %(before)d before and %(after)d after "
                "the point fit."
            )
            % {"before": digits - places, "after": places},
        )
    return shortest(number)


def shortest(number: Decimal) -> str:
    """A number without trailing zeros and without an exponent: `3000`, `44.5`."""
    shown = format(number, "f")
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return "0" if shown in ("-0", "") else shown


def coordinate(cell: str, digits: int, places: int, limit: int) -> str:
    """Degrees within ±*limit*."""
    try:
        shown = decimal(cell, digits, places)
    except CellError as error:
        raise CellError(
            "E_COORD", _("Write degrees with a point: 43.9036."), error.message
        ) from None
    if abs(Decimal(shown)) > limit:
        raise CellError(
            "E_COORD", _("Degrees lie between −%(limit)d and %(limit)d.") % {"limit": limit}
        )
    return shown


def day(cell: str) -> str:
    """A day as `2026-10-03`."""
    try:
        return dt.date.fromisoformat(cell.strip()).isoformat()
    except ValueError:
        raise CellError("E_DATE", _("Write the day like 2026-10-03.")) from None


def slug(cell: str) -> str:
    """A slug. Spaces around it are taken off."""
    cell = cell.strip()
    if not _SLUG.fullmatch(cell) or len(cell) > 80:
        raise CellError(
            "E_SLUG",
            _("A slug has only lower-case letters a–z, digits and single hyphens, at most 80."),
            nearest(naming.slugify(cell), [naming.slugify(cell)], 1),
        )
    return cell


def code(cell: str) -> str:
    """A code of a vocabulary, or a key."""
    cell = cell.strip()
    if not _CODE.fullmatch(cell) or len(cell) > 60:
        raise CellError(
            "E_CODE", _("A code has only letters a–z, digits, hyphens and underscores.")
        )
    return cell


def key(cell: str) -> str:
    """A key of a statement, citation or link."""
    cell = cell.strip()
    if not _CODE.fullmatch(cell) or len(cell) > 40:
        raise CellError("E_KEY", _("A key has only letters a–z, digits and hyphens, at most 40."))
    return cell


def url(cell: str, length: int) -> str:
    """A web address of http or https."""
    cell = text(cell.strip(), length)
    if not _URL.fullmatch(cell):
        raise CellError("E_URL", _("A web address starts with https:// or http://."))
    return cell


def geojson(cell: str) -> str:
    """A JSON text, unchanged, after a strict reading."""
    try:
        value = json.loads(cell, object_pairs_hook=_without_duplicates, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise CellError("E_JSON", _("This is not JSON: %(error)s.") % {"error": error}) from None
    if not isinstance(value, dict) or _depth(value) > _DEPTH:
        raise CellError("E_JSON", _("Write one GeoJSON geometry: an object with its coordinates."))
    return text(cell, _TEXT_LENGTH)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name occurs twice in one object")
    return made


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number of JSON")


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def date_text(cell: str) -> str:
    """The text of a date box; its EDTF is read by `edtf_of`."""
    return text(cell.strip(), 120)


@functools.lru_cache(maxsize=20_000)
def edtf_of(box: str, written: str) -> str:
    """The EDTF of what is written in the box `beginning` or `ending`. Raises DateError."""
    parse = dating.parse_beginning if box == "beginning" else dating.parse_ending
    return parse(written).edtf


def edtf(cell: str) -> str:
    """A canonical EDTF text."""
    cell = cell.strip()
    if not dating.is_canonical(cell):
        raise CellError("E_DATE", _("This is not EDTF as the archive keeps it."))
    return cell


def one_of(cell: str, prefixes: Iterable[str]) -> tuple[str, str]:
    """The prefix and the key of `formation:57th-army`."""
    prefix, colon, value = cell.strip().partition(":")
    prefix, value = prefix.strip(), value.strip()
    if not colon or not value or prefix not in prefixes:
        raise CellError(
            "E_REF",
            _("Write the kind, a colon and the key, the kind being one of: %(kinds)s.")
            % {"kinds": ", ".join(prefixes)},
            nearest(prefix, prefixes, 1),
        )
    return prefix, value


def check_of(table: Table, column: Column) -> Check:
    """What checks the cells of a column that fills one field. Raises CellError on a bad cell."""
    if column.name in table.natural:
        return {"slug": slug, "key": key}.get(column.name, code)
    field = table.model._meta.get_field(column.name)
    if column.kind == "text":
        return _text_check(table, column.name, field)
    if column.kind == "choice":
        return functools.partial(choice, values=tuple(str(v) for v, _label in field.choices))
    if column.kind == "decimal":
        size = {"digits": field.max_digits, "places": field.decimal_places}
        limit = {"latitude": 90, "longitude": 180}.get(column.name)
        if limit:
            return functools.partial(coordinate, limit=limit, **size)
        return functools.partial(decimal, **size)
    plain: dict[str, Check] = {
        "boolean": boolean, "integer": integer, "date": date_text, "edtf": edtf, "day": day,
        "json": geojson, "code": code, "slug": slug, "key": key,
    }  # fmt: skip
    return plain[column.kind]


def _text_check(table: Table, name: str, field: Any) -> Check:
    length = field.max_length or _TEXT_LENGTH
    if field.__class__.__name__ == "URLField":
        return functools.partial(url, length=length)
    if name == getattr(table.model, "heading_field", None):
        return functools.partial(text, length=length, is_name=True)
    if table.name == "names" and name == "text":
        return lambda cell: naming.clean(text(cell, length, is_name=True))
    return functools.partial(text, length=length)
