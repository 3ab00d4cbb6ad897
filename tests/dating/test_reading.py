"""What people write is understood as the table says, and shown in the house form."""

from __future__ import annotations

import pickle

import pytest

from archive.dating import DateError, HistoricalDate, bounds, display, parse
from archive.dating.errors import CODES
from tests.dating.tables import rows


def year_of(cell: str) -> int | None:
    return int(cell) if cell else None


@pytest.mark.parametrize(("written", "year", "edtf", "shown"), rows("understood.tsv"))
def test_it_is_understood_as_the_table_says(written: str, year: str, edtf: str, shown: str) -> None:
    found = parse(written, year=year_of(year))
    assert found == HistoricalDate(written, edtf, *bounds(edtf))
    assert display(edtf, written) == shown


@pytest.mark.parametrize(("written", "year", "code"), rows("refused.tsv"))
def test_it_is_refused_with_the_reason_the_table_says(written: str, year: str, code: str) -> None:
    with pytest.raises(DateError) as refusal:
        parse(written, year=year_of(year))
    assert refusal.value.code == code
    message = str(refusal.value)
    assert message.endswith(".")
    assert "\n" not in message


def test_every_reason_for_refusal_is_in_the_table_or_belongs_to_the_boxes() -> None:
    assert {code for _, _, code in rows("refused.tsv")} == set(CODES)


def test_the_year_supplied_is_used_only_where_the_text_has_none() -> None:
    assert parse("20 September", year=1944).edtf == "1944-09-20"
    assert parse("20 September 1943", year=1944).edtf == "1943-09-20"
    assert parse("15 September 1943 – 24 November", year=1944).edtf == "1943-09-15/1943-11-24"


def test_the_text_is_kept_as_written_but_trimmed() -> None:
    assert parse("  14.  Oktober 1944 ").text == "14.  Oktober 1944"


@pytest.mark.parametrize(
    "written",
    [
        "14\u00a0October\u00a01944",
        "14\u202fOctober 1944",
        "14\u2009October\t1944",
        "14  OCTOBER  1944",
        "1944\u201110\u201114",
        "1944\u201310\u201314",
        "1944\u221210\u221214",
    ],
)
def test_unusual_spaces_and_dashes_are_put_in_order(written: str) -> None:
    assert parse(written).edtf == "1944-10-14"


@pytest.mark.parametrize("dash", ["-", "–", "—", " - ", " – ", " — ", "\u2009–\u2009", " to "])
def test_any_dash_joins_two_dates(dash: str) -> None:
    assert parse(f"15 September{dash}24 November 1944").edtf == "1944-09-15/1944-11-24"
    assert parse(f"3{dash}5 October 1944").edtf == "1944-10-03/1944-10-05"


def test_every_month_is_understood_in_the_languages_of_the_sources() -> None:
    for number, names in enumerate(
        [
            "January Januar јануар января",
            "February Februar фебруар февраля",
            "March März март марта",
            "April april април апреля",
            "May Mai maj мај мая",
            "June Juni jun јун июня",
            "July Juli jul јул июля",
            "August avgust август августа",
            "September septembar септембар сентября",
            "October Oktober oktobar октобар октября",
            "November novembar новембар ноября",
            "December Dezember decembar децембар декабря",
        ],
        1,
    ):
        for name in names.split():
            assert parse(f"14. {name} 1944").edtf == f"1944-{number:02}-14", name


def test_a_text_as_long_as_a_paragraph_is_refused() -> None:
    with pytest.raises(DateError, match="at most 200 characters"):
        parse("14 October 1944 " * 20)


def test_a_set_too_long_to_keep_is_refused() -> None:
    days = ",".join(f"1944-10-{day:02}" for day in range(1, 11))
    with pytest.raises(DateError, match="too many dates"):
        parse(f"[{days}]")


def test_a_refusal_keeps_its_code_between_processes() -> None:
    copy = pickle.loads(pickle.dumps(DateError("no_year", "Which year?")))
    assert (copy.code, str(copy)) == ("no_year", "Which year?")
