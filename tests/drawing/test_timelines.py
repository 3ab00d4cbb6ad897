"""A bar is solid where it is certain, fades where it is possible, and stays open where unknown."""

from __future__ import annotations

from datetime import date

import pytest

from archive.drawing.axis import ticks
from archive.drawing.spans import Span, describe_span
from archive.drawing.timelines import timeline

BEGIN, END = date(1944, 9, 1), date(1944, 11, 30)


def day(month: int, number: int) -> date:
    return date(1944, month, number)


EXACT = Span("Exact", "", day(9, 15), day(9, 15), day(11, 24), day(11, 24))
LOOSE = Span("Loose", "", day(9, 6), day(9, 20), day(10, 5), day(10, 20))
ATTESTED = Span("Attested", "", None, day(10, 12), day(10, 12), None)
DOUBTFUL = Span("Doubtful", "", day(9, 10), day(10, 10), day(9, 20), day(10, 31))
UNDATED = Span("Undated")


def draw(*rows, **options):
    return timeline(rows, BEGIN, END, **options)


def test_certain_days_are_solid_and_nothing_else_is_drawn(read, having):
    root = read(draw(EXACT, width=910))
    (bar,) = having(root, "timeline-certain")
    assert float(bar.get("x")) == pytest.approx(140)
    assert float(bar.get("width")) == pytest.approx(710)
    assert not having(root, "timeline-possible")
    assert not having(root, "timeline-open")


def test_possible_days_fade_on_both_sides_of_the_certain_ones(read, having):
    root = read(draw(LOOSE))
    (bar,) = having(root, "timeline-certain")
    fades = having(root, "timeline-possible")
    solid = float(bar.get("x"))
    before = [fade for fade in fades if float(fade.get("x")) < solid]
    assert 0 < len(before) < len(fades)
    paleness = [float(fade.get("fill-opacity")) for fade in fades]
    assert max(paleness) < 1
    outermost = min(before, key=lambda fade: float(fade.get("x")))
    assert float(outermost.get("fill-opacity")) == min(paleness)
    assert len(having(root, "timeline-possible-edge")) == 2


def test_unknown_ends_run_on_to_the_edge(read, having):
    root = read(draw(ATTESTED))
    assert len(having(root, "timeline-certain")) == 1
    assert len(having(root, "timeline-open")) == 2
    assert not having(root, "timeline-possible-edge")


def test_a_row_with_no_certain_day_has_no_solid_bar(read, having):
    root = read(draw(DOUBTFUL))
    assert not having(root, "timeline-certain")
    assert having(root, "timeline-possible")
    assert having(root, "timeline-possible-edge")


def test_an_undated_row_is_open_from_edge_to_edge(read, having):
    root = read(draw(UNDATED, width=640))
    (line,) = having(root, "timeline-open")
    assert line.get("d").startswith("M0 ")
    assert line.get("d").endswith("H640")


def test_a_row_outside_the_picture_has_no_bar(read, having):
    past = Span("Past", "", date(1943, 1, 1), date(1943, 1, 1), date(1943, 2, 1), date(1943, 2, 1))
    assert not having(read(draw(past)), "timeline-certain")


def test_a_row_longer_than_the_picture_fills_it(read, having):
    long = Span("Long", "", date(1941, 1, 1), date(1941, 1, 1), date(1945, 5, 9), date(1945, 5, 9))
    (bar,) = having(read(draw(long, width=640)), "timeline-certain")
    assert (float(bar.get("x")), float(bar.get("width"))) == (0, 640)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (EXACT, "certain from 15 September 1944 to 24 November 1944"),
        (
            LOOSE,
            "certain from 20 September 1944 to 5 October 1944, began between 6 September 1944 and "
            "20 September 1944, ended between 5 October 1944 and 20 October 1944",
        ),
        (
            ATTESTED,
            "certain on 12 October 1944, began by 12 October 1944, ended on or after "
            "12 October 1944",
        ),
        (UNDATED, "beginning unknown, ending unknown"),
        (
            Span("From", "", day(9, 20), day(9, 20)),
            "began on 20 September 1944, ending unknown",
        ),
        (Span("By", ended_latest=day(10, 14)), "beginning unknown, ended by 14 October 1944"),
    ],
)
def test_it_says_what_is_certain_and_what_is_not(row, said):
    assert describe_span(row) == said


def test_it_says_every_row(read):
    drawing = draw(EXACT, UNDATED, caption="Superiors")
    assert drawing.description.startswith(
        "Superiors. Timeline of 2 rows from 1 September 1944 to 30 November 1944. Exact: certain"
    )
    assert "Undated: beginning unknown, ending unknown." in drawing.description
    read(drawing)


def test_the_chosen_day_is_marked_when_it_is_in_the_picture(read, having):
    assert len(having(read(draw(EXACT, on=day(10, 14))), "timeline-rule")) == 1
    assert not having(read(draw(EXACT, on=date(1945, 1, 1))), "timeline-rule")


def test_labels_stay_in_the_picture(read, having):
    late = Span("A commander with a very long name" * 4, "", END, END, END, END)
    short = Span("Late", "", END, END, END, END)
    for label in having(read(draw(late, short, width=640)), "timeline-label"):
        assert 0 <= float(label.get("x")) <= 640 - len(label.text) * 5


def test_rows_lead_to_their_pages(read):
    drawing = draw(Span("Felber", "/people/hans-felber/"))
    assert '<a href="/people/hans-felber/">' in drawing.svg
    assert read(drawing).get("role") == "group"


def test_words_are_escaped(read):
    read(draw(Span('<b>"A" & B', note="</title>")))


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        (date(1944, 10, 10), date(1944, 10, 13), ["10 Oct 1944", "11 Oct", "12 Oct", "13 Oct"]),
        (
            date(1944, 9, 1),
            date(1944, 11, 30),
            ["1 Sep 1944", "11 Sep", "21 Sep", "1 Oct", "11 Oct", "21 Oct", "1 Nov", "11 Nov",
             "21 Nov"],
        ),
        (date(1944, 10, 1), date(1945, 5, 9), ["Oct 1944", "Nov", "Dec", "Jan 1945", "Feb", "Mar",
                                               "Apr", "May"]),
        (date(1941, 6, 22), date(1945, 5, 9), ["1942", "1943", "1944", "1945"]),
    ],
)  # fmt: skip
def test_ticks_stand_at_round_dates(begin, end, words):
    assert [said for _day, said in ticks(begin, end)] == words


@pytest.mark.parametrize(
    ("begin", "end"),
    [(date(1, 1, 1), date(9999, 12, 31)), (BEGIN, BEGIN), (date(1944, 1, 30), date(1944, 2, 2))],
)
def test_any_stretch_of_time_can_be_drawn(begin, end, read):
    assert len(ticks(begin, end)) <= 16
    read(timeline([EXACT, LOOSE, ATTESTED, DOUBTFUL, UNDATED], begin, end))


def test_an_end_before_the_beginning_is_refused():
    with pytest.raises(ValueError, match="cannot end"):
        timeline([EXACT], END, BEGIN)
