"""Canonical EDTF of every kind, made by hypothesis or counted out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from hypothesis import strategies as st

MARKS = ("", "?", "~", "%")

_years = st.integers(1, 9999).map("{:04}".format)
_months = st.integers(1, 12).map("{:02}".format)
_bodies = st.one_of(
    st.dates(min_value=date(1, 1, 1)).map(date.isoformat),
    st.builds("{}-{}".format, _years, _months),
    st.builds("{}-{}".format, _years, st.integers(21, 24)),
    _years,
    _years.map("{}-XX".format),
    _years.map("{}-XX-XX".format),
    st.builds("{}-{}-XX".format, _years, _months),
    st.integers(0, 999).map("{:03}X".format),
    st.integers(0, 99).map("{:02}XX".format),
)
singles = st.builds(str.__add__, _bodies, st.sampled_from(MARKS))
candidates = st.one_of(
    singles,
    st.builds("{}/{}".format, singles | st.sampled_from(["", ".."]), singles),
    st.builds("{}/{}".format, singles, st.sampled_from(["", ".."])),
    singles.map("[..{}]".format),
    singles.map("[{}..]".format),
    st.builds("[{}..{}]".format, singles, singles),
    st.lists(singles, min_size=2, max_size=4).map(lambda parts: f"[{','.join(parts)}]"),
)


def counted() -> Iterator[str]:
    """A few thousand texts, canonical and not, that lie near every edge of the calendar."""
    years = "0000 0001 0002 0400 1900 1943 1944 2000 9998 9999 000X 999X 00XX 19XX 99XX 1X44 XXXX"
    tails = (
        "", "-00", "-01", "-02", "-04", "-12", "-13", "-20", "-21", "-22", "-23", "-24", "-25",
        "-XX", "-XX-XX", "-02-28", "-02-29", "-02-30", "-01-01", "-01-05", "-12-25", "-12-31",
        "-04-31", "-10-XX", "-00-XX", "-13-XX", "-21-XX", "-00-10", "-13-10", "-10-00", "-10-32",
        "-XX-10", "-1", "-10-1", " ", "\n",
    )  # fmt: skip
    singles = ["".join(parts) for parts in product(years.split(), tails, (*MARKS, "??"))]
    yield from singles
    few, others = singles[::61], singles[::97]
    for first, last in product([*few, "", ".."], [*others, "", ".."]):
        yield f"{first}/{last}"
        yield f"[{first}..{last}]"
        yield f"[{first},{last}]"
    yield from ("[", "]", "[]", "[,]", "[1944]", "[1944,1945,1946]", "[1944,1945..1946]", "١٩٤٤")
    yield from ("[1944", "1944]", "/", "..", "1944/1945/1946", "é", "[[1944,1945]", "1944-10-14\n")
