"""Dates are shown in the language of whoever lends a translator."""

from __future__ import annotations

import pytest

from archive import dating

GERMAN = {"by {0}": "bis {0}", "from {0}": "ab {0}", "October": "Oktober", "autumn": "Herbst"}


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.dating.language._translate", str)  # put back afterwards
    dating.speak(lambda text: GERMAN.get(text, text))


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("1944-10-14", "14 Oktober 1944"),
        ("[..1944-10-14]", "bis 14 Oktober 1944"),
        ("1944-23", "Herbst 1944"),
    ],
)
def test_a_date_is_shown_through_the_translator(german: None, edtf: str, shown: str) -> None:
    assert dating.display(edtf) == shown


def test_a_period_is_shown_through_the_translator(german: None) -> None:
    assert dating.display_period("1944-10-14", "") == "ab 14 Oktober 1944"


def test_without_one_it_is_english() -> None:
    assert dating.display("[..1944-10-14]") == "by 14 October 1944"
