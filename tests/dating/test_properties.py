"""What holds of every date, not only of those in the tables."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from archive.dating import DateError, bounds, display, is_canonical, parse
from archive.dating.months import MONTHS
from tests.dating.generated import candidates, singles

WORDS = (
    "early mid- late by from until to and or – - / night of the c. probably before after between "
    "14 15 3rd October 1944 autumn winter end ? [ ] .. 1944-10-14 194X , oktobra"
)


def sentence_of_refusal(text: str) -> str:
    try:
        found = parse(text)
    except DateError as refusal:
        return str(refusal)
    return "" if is_canonical(found.edtf) else "not canonical"


@given(st.text(max_size=60))
def test_any_text_is_understood_or_refused_with_a_sentence(text: str) -> None:
    assert sentence_of_refusal(text)[-1:] in ("", ".")


@given(st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join))
def test_any_mixture_of_the_words_is_understood_or_refused(text: str) -> None:
    assert sentence_of_refusal(text)[-1:] in ("", ".")


@given(candidates)
def test_the_earliest_day_is_never_after_the_latest(edtf: str) -> None:
    assume(is_canonical(edtf))
    earliest, latest = bounds(edtf)
    assert earliest or latest
    assert not (earliest and latest) or earliest <= latest


@given(candidates)
def test_canonical_edtf_is_understood_as_itself(edtf: str) -> None:
    assume(is_canonical(edtf) and len(edtf) <= 80)
    found = parse(edtf)
    assert (found.edtf, found.earliest, found.latest) == (edtf, *bounds(edtf))


@given(singles)
def test_a_qualifier_only_ever_widens(edtf: str) -> None:
    body = edtf.rstrip("?~%")
    plain, doubtful = bounds(body), bounds(body + "~")
    days = [doubtful[0], plain[0], plain[1], doubtful[1]]
    known = [day for day in days if day is not None]
    assert len(known) == 4
    assert known == sorted(known)
    assert bounds(body + "?") == bounds(body + "%") == doubtful


@given(candidates)
def test_every_canonical_date_has_a_house_form(edtf: str) -> None:
    assume(is_canonical(edtf))
    assert display(edtf).strip()


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_day_is_understood_in_every_order_of_writing(day: date) -> None:
    month, year = MONTHS[day.month - 1], f"{day.year:04}"
    for written in (
        f"{day.day} {month} {year}",
        f"{month} {day.day}, {year}",
        f"{day.day}. {month[:3]} {year}",
        day.isoformat(),
    ):
        assert parse(written).edtf == day.isoformat()


@given(st.dates(min_value=date(1, 1, 1)))
def test_before_and_after_leave_out_the_day_itself(day: date) -> None:
    assume(date.min < day < date.max)
    assert parse(f"before {day}").latest == day - timedelta(days=1)
    assert parse(f"after {day}").earliest == day + timedelta(days=1)
