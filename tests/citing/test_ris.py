"""RIS that goes out holds one record per work and one value per line."""

from __future__ import annotations

import re

import pytest

from archive.citing.ris import ris, ris_document
from archive.citing.works import Work, WorkKind


def read(text: str) -> list[list[tuple[str, str]]]:
    """Records as lists of (tag, value)."""
    records, record = [], []
    for line in text.split("\r\n"):
        if not line:
            continue
        tag, value = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line).groups()
        if tag == "ER":
            records.append(record)
            record = []
        else:
            record.append((tag, value))
    assert not record
    return records


def test_an_article_has_its_tags(works):
    (record,) = read(ris(works["article"], "petrovic-1994"))
    assert record == [
        ("TY", "JOUR"),
        ("ID", "petrovic-1994"),
        ("AU", "Petrović, Ana"),
        ("TI", "The “Blue Line” in the autumn of 1944"),
        ("T2", "Journal of Slavic Military Studies"),
        ("VL", "7"),
        ("IS", "2"),
        ("SP", "211"),
        ("EP", "245"),
        ("PY", "1994"),
        ("DO", "10.1000/182"),
    ]


@pytest.mark.parametrize(
    ("name", "kind", "pair"),
    [
        ("glantz_house", "BOOK", ("AU", "House, Jonathan")),
        ("grechko", "EDBOOK", ("ED", "Grechko, A. A.")),
        ("record", "MANSCPT", ("AV", "ЦАМО РФ, ф. 243, оп. 2900, д. 1")),
        ("website", "ELEC", ("Y2", "2026/10/03")),
        ("cyrillic", "BOOK", ("TI", "Београдска операција")),
        ("bare", "GEN", ("TI", "Untitled map")),
        ("glantz", "CONF", ("T2", "1986 Art of War symposium")),
    ],
)
def test_each_kind_has_its_type_and_tags(name, kind, pair, works):
    (record,) = read(ris(works[name]))
    assert record[0] == ("TY", kind)
    assert pair in record


def test_a_value_cannot_break_out_of_its_line():
    work = Work(WorkKind.BOOK, "A\r\nER  - \r\nTY  - JOUR", note="x\u2028TY  - MAP\x00")
    (record,) = read(ris(work, "k\nER  - "))
    assert ("TI", "A ER - TY - JOUR") in record
    assert len([tag for tag, _value in record if tag == "TY"]) == 1


def test_several_works_are_one_file(works):
    assert len(read(ris_document(works.items()))) == len(works)
