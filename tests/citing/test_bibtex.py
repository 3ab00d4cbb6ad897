"""BibTeX that goes out can be read back, whatever stands in it."""

from __future__ import annotations

import re

import pytest

from archive.citing.bibtex import bibtex, bibtex_document
from archive.citing.works import Name, Work, WorkKind, names


def read(text: str) -> list[tuple[str, str, dict[str, str]]]:
    """Entries as (type, key, fields), counting braces as BibTeX does (escaped ones too)."""
    entries = []
    position = 0
    while (start := text.find("@", position)) >= 0:
        kind, key = re.match(r"@(\w+)\{([^,\s]+),", text[start:]).groups()
        position = start + len(kind) + len(key) + 3
        fields = {}
        while found := re.match(r"\s*(\w+) = \{", text[position:]):
            begin = position + found.end()
            end, depth = begin, 1
            while depth:
                depth += {"{": 1, "}": -1}.get(text[end], 0)
                end += 1
            fields[found[1]] = text[begin : end - 1]
            assert text[end] == ","
            position = end + 1
        closing = re.match(r"\s*\}", text[position:])
        assert closing, text[position:]
        position += closing.end()
        entries.append((kind, key, fields))
    return entries


def test_a_book_has_its_fields(works):
    ((kind, key, fields),) = read(bibtex(works["glantz_house"], "glantz-house-1995"))
    assert (kind, key) == ("book", "glantz-house-1995")
    assert fields == {
        "author": "Glantz, David M. and House, Jonathan",
        "title": "{When Titans Clashed: How the Red Army Stopped Hitler}",
        "publisher": "University Press of Kansas",
        "address": "Lawrence, Kansas",
        "year": "1995",
        "isbn": "0-7006-0899-0",
    }


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("grechko", "book", {"editor": "Grechko, A.A."}),
        ("dudarenko", "book", {"author": "Dudarenko, M.L. and Perechnev, Yu.G. and Yeliseev, V.T. "
                                         "and others"}),
        ("dupuy", "book", {"edition": "revised edition"}),
        ("chapter", "incollection", {"booktitle": "Rivers and Armies", "pages": "211--245"}),
        ("article", "article", {"journal": "Journal of Slavic Military Studies", "number": "2",
                                "doi": "10.1000/182"}),
        ("glantz", "inproceedings", {"booktitle": "1986 Art of War symposium"}),
        ("article_online", "incollection", {"booktitle": "Wikipedia", "urldate": "2026-10-03"}),
        ("record", "misc", {"library": "ЦАМО РФ, ф. 243, оп. 2900, д. 1"}),
        ("cyrillic", "book", {"author": "Бирјузов, Сергеј and Хамовић, Раде", "langid": "sr-Cyrl"}),
        ("website", "misc", {"howpublished": "Medals of the World"}),
        ("bare", "misc", {"title": "{Untitled map}"}),
    ],
)  # fmt: skip
def test_each_kind_has_its_type_and_fields(name, kind, expected, works):
    ((read_kind, _key, fields),) = read(bibtex(works[name], name))
    assert read_kind == kind
    assert {field: fields.get(field) for field in expected} == expected


def test_a_title_alone_makes_an_entry(works):
    ((_kind, _key, fields),) = read(bibtex(works["bare"], "bare"))
    assert set(fields) == {"title"}


@pytest.mark.parametrize(
    "nasty", ["{", "}", "}}", "{{}", "\\", "%", "a & b", "$x_1^2~#", '"', "@x{"]
)
def test_anything_can_stand_in_a_title(nasty):
    work = Work(WorkKind.BOOK, f"A {nasty} B", publisher=nasty, url=f"https://example.org/{nasty}")
    ((_kind, key, fields),) = read(bibtex(work, "nasty"))
    assert key == "nasty"
    assert _unescaped(fields["title"][1:-1]) == f"A {nasty} B"
    assert _unescaped(fields["publisher"]) == nasty


def _unescaped(text: str) -> str:
    for name, mark in (
        ("textbraceleft", "{"), ("textbraceright", "}"), ("textasciitilde", "~"),
        ("textasciicircum", "^"), ("textbackslash", "\0"),
    ):  # fmt: skip
        text = text.replace(f"\\{name}{{}}", mark)
    return re.sub(r"\\([&%$#_])", r"\1", text).replace("\0", "\\")


@pytest.mark.parametrize("key", ["a,b}", "име", "", "x y", "a\n@book{b,"])
def test_a_key_cannot_break_out_of_its_entry(key):
    ((_kind, kept, _fields),) = read(bibtex(Work(WorkKind.BOOK, "A"), key))
    assert re.fullmatch(r"[A-Za-z0-9_:.-]+", kept)


def test_a_body_is_one_name_also_with_and_in_it():
    work = Work(WorkKind.BOOK, "A", authors=(Name(literal="Army and Navy Staff"),))
    ((_kind, _key, fields),) = read(bibtex(work, "a"))
    assert fields["author"] == "{Army and Navy Staff}"


def test_several_works_are_one_file(works):
    entries = read(bibtex_document(sorted(works.items())))
    assert [key for _kind, key, _fields in entries] == sorted(works)


def test_names_come_back_as_they_were(works):
    ((_kind, _key, fields),) = read(bibtex(works["mitrovski"], "m"))
    assert names(fields["author"].replace(" and ", "; ")) == works["mitrovski"].authors
