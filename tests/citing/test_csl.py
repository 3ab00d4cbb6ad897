"""CSL-JSON that goes out says what the work says, and no more."""

from __future__ import annotations

import json

import pytest

from archive.citing.csl import csl_document, csl_json
from archive.citing.works import Work, WorkKind


def test_a_book_has_its_fields(works):
    assert csl_json(works["glantz_house"], "glantz-house-1995") == {
        "id": "glantz-house-1995",
        "type": "book",
        "title": "When Titans Clashed: How the Red Army Stopped Hitler",
        "author": [
            {"family": "Glantz", "given": "David M."},
            {"family": "House", "given": "Jonathan"},
        ],
        "publisher": "University Press of Kansas",
        "publisher-place": "Lawrence, Kansas",
        "issued": {"date-parts": [[1995]]},
        "ISBN": "0-7006-0899-0",
    }


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("chapter", "chapter"),
        ("article", "article-journal"),
        ("article_online", "entry-encyclopedia"),
        ("record", "manuscript"),
        ("website", "webpage"),
        ("bare", "document"),
    ],
)
def test_each_kind_has_its_type(name, kind, works):
    assert csl_json(works[name])["type"] == kind


def test_an_archival_record_has_its_place(works):
    item = csl_json(works["record"])
    assert item["archive"] == "ЦАМО РФ"
    assert item["archive_location"] == "ф. 243, оп. 2900, д. 1"
    assert item["issued"] == {"literal": "октябрь 1944"}


@pytest.mark.parametrize(
    ("year", "issued"),
    [
        ("1971", {"date-parts": [[1971]]}),
        ("1941–1945", {"date-parts": [[1941], [1945]]}),
        ("[1952?]", {"literal": "[1952?]"}),
    ],
)
def test_a_year_is_read_or_left_as_printed(year, issued):
    assert csl_json(Work(WorkKind.BOOK, "A", year=year))["issued"] == issued


def test_a_day_of_access_is_in_parts(works):
    assert csl_json(works["website"])["accessed"] == {"date-parts": [[2026, 10, 3]]}


def test_what_is_not_known_is_left_out(works):
    assert csl_json(works["bare"]) == {"type": "document", "title": "Untitled map"}


def test_several_works_are_one_list(works):
    items = json.loads(csl_document(sorted(works.items())))
    assert [item["id"] for item in items] == sorted(works)
