"""Names as they stand in the archive become names that can be cited."""

from __future__ import annotations

import pytest

from archive.citing.works import Name, names


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", ()),
        ("  ;  ", ()),
        ("Maclean, Fitzroy", (Name("Maclean", "Fitzroy"),)),
        (
            "Glantz, David M.; House, Jonathan",
            (Name("Glantz", "David M."), Name("House", "Jonathan")),
        ),
        ("Soviet General Staff", (Name(literal="Soviet General Staff"),)),
        ("King, Martin Luther, Jr.", (Name("King", "Martin Luther, Jr."),)),
        ("Бирјузов,  Сергеј ", (Name("Бирјузов", "Сергеј"),)),
    ],
)
def test_names_are_divided_by_semicolons_and_commas(text, read):
    assert names(text) == read


@pytest.mark.parametrize("text", ["et al.", "et al", "et.el.", "Et Al.", "others"])
def test_et_al_stands_for_the_others(text):
    assert names(text)[0].others


def test_a_name_of_its_own_does_not_stand_for_others():
    assert not names("Etalon")[0].others


def test_initials_stand_apart():
    assert Name("Perechnev", "Yu.G.").straight == "Yu. G. Perechnev"
    assert Name("Perechnev", "Yu.G.").inverted == "Perechnev, Yu. G."
    assert Name("Seaton", "Jean-Paul").straight == "Jean-Paul Seaton"
