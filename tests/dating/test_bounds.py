"""The earliest and the latest day of a canonical date."""

from __future__ import annotations

from datetime import date

import pytest
from edtf import parse_edtf

from archive.dating import DateError, bounds, is_canonical

# EDTF, earliest, latest ("" where that side is open)
BOUNDS = """
1944                         1944-01-01  1944-12-31
1944-10                      1944-10-01  1944-10-31
1944-02                      1944-02-01  1944-02-29
1943-02                      1943-02-01  1943-02-28
1944-10-14                   1944-10-14  1944-10-14
1944-10-14~                  1944-10-07  1944-10-21
1944-10-14?                  1944-10-07  1944-10-21
1944-10-14%                  1944-10-07  1944-10-21
1944-10~                     1944-09-01  1944-11-30
1944-01?                     1943-12-01  1944-02-29
1944-12%                     1944-11-01  1945-01-31
1944~                        1943-01-01  1945-12-31
194X                         1940-01-01  1949-12-31
194X~                        1935-01-01  1954-12-31
19XX                         1900-01-01  1999-12-31
19XX?                        1850-01-01  2049-12-31
1944-XX                      1944-01-01  1944-12-31
1944-10-XX                   1944-10-01  1944-10-31
1944-XX-XX                   1944-01-01  1944-12-31
1944-10-XX~                  1944-09-01  1944-11-30
1944-21                      1944-03-01  1944-05-31
1944-22                      1944-06-01  1944-08-31
1944-23                      1944-09-01  1944-11-30
1944-24                      1944-12-01  1945-02-28
1943-24                      1943-12-01  1944-02-29
1944-23~                     1944-08-01  1944-12-31
1944-24?                     1944-11-01  1945-03-31
[..1944-10-14]               -           1944-10-14
[..1944-10]                  -           1944-10-31
[..1944-10~]                 -           1944-11-30
[1944-10-15..]               1944-10-15  -
[1944..]                     1944-01-01  -
[1944-10-12..1944-10-20]     1944-10-12  1944-10-20
[1944-10-14,1944-10-15]      1944-10-14  1944-10-15
[1944-12,1944-10]            1944-10-01  1944-12-31
1944-09-15/1944-11-24        1944-09-15  1944-11-24
1944-09/1944-11              1944-09-01  1944-11-30
1944-09~/1944-11             1944-08-01  1944-11-30
1944-09-15/..                1944-09-15  -
1944-09-15/                  1944-09-15  -
../1944-10-07                -           1944-10-07
/1944-10-07                  -           1944-10-07
0001~                        0001-01-01  0002-12-31
9999~                        9998-01-01  9999-12-31
9999-24                      9999-12-01  9999-12-31
000X                         0001-01-01  0009-12-31
0001-01-03?                  0001-01-01  0001-01-10
9999-12-30?                  9999-12-23  9999-12-31
"""
TABLE = [tuple(line.split()) for line in BOUNDS.split("\n") if line]

NOT_CANONICAL = [
    "1943-02-29", "1944-13", "1944-00", "1944-10-00", "1944-10-32", "1944-21-01", "1944-21-XX",
    "0000", "44", "19444", "1944-1", "1944-10-1", "194x", "1X44", "XXXX", "1944-XX-14", "1944??",
    "1944?~", " 1944", "1944 ", "1944\n", "14 October 1944", "[1944]", "[]", "[..]", "[1944",
    "1944]", "[1944,]", "[1944,1945..1946]", "[1945..1944]", "{1944,1945}", "1944/1943", "/",
    "../..", "../", "1944/1945/1946", "1944/[..1945]",
    "Y12345", "-0044", "1944-10-14T12:00",
    "١٩٤٤",
]  # fmt: skip

# Level 0 and 1 forms where the conventions of the edtf library agree with ours: it too takes a
# month, a year or a decade to its ends. It widens ? and ~ by amounts of its own.
AGREED = [
    "1944", "1944-10", "1944-02", "1943-02", "1944-10-14", "2000-02-29", "0476", "194X", "19XX",
    "1944-XX", "1944-10-XX", "1944-XX-XX", "1944-21", "1944-22", "1944-23", "1944/1945",
    "1944-09/1944-11", "1944-09-15/1944-11-24", "1944-09-15/1944-11",
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "earliest", "latest"), TABLE)
def test_the_bounds_are_those_of_the_table(edtf: str, earliest: str, latest: str) -> None:
    wanted = tuple(None if day == "-" else date.fromisoformat(day) for day in (earliest, latest))
    assert bounds(edtf) == wanted


def test_nothing_known_has_no_bounds() -> None:
    assert bounds("") == (None, None)
    assert is_canonical("")


@pytest.mark.parametrize("text", NOT_CANONICAL)
def test_what_is_not_canonical_has_no_bounds(text: str) -> None:
    assert not is_canonical(text)
    with pytest.raises(DateError):
        bounds(text)


@pytest.mark.parametrize("edtf", AGREED)
def test_the_library_of_the_standard_agrees(edtf: str) -> None:
    judged = parse_edtf(edtf)
    earliest, latest = judged.lower_strict(), judged.upper_strict()
    assert bounds(edtf) == (date(*earliest[:3]), date(*latest[:3]))
