"""Bars on a line of time: solid where certain, fading where only possible, open where unknown.

A row says four bounds: began no earlier and no later than, ended no earlier and no later than;
`None` is unknown. It is certain from the latest beginning to the earliest ending, both included,
and possible from the earliest beginning to the latest ending. Style sheets find the classes
`timeline-certain`, `timeline-possible`, `timeline-open`, `timeline-rule` and each row's own class.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from django.utils.translation import ngettext

from .axis import Axis, ticks
from .spans import Span, describe_span, spoken
from .svg import (
    LOOKS,
    Attribute,
    Drawing,
    drawing,
    element,
    linked,
    number,
    safe_link,
    text,
    title,
    width_of,
)

BAR = "#6d7f99"
ROW_HEIGHT = 34.0
BAR_HEIGHT = 10.0
AXIS_HEIGHT = 26.0
LABEL_SIZE = 13.0
FADE_STEPS = 8
FADE_WIDTH = 44.0  # picture units over which an open end dies away


def timeline(
    rows: Sequence[Span],
    begin: date,
    end: date,
    *,
    width: int = 640,
    caption: str = "",
    on: date | None = None,
) -> Drawing:
    """The rows as bars from `begin` to `end`, both included; `on` marks one day with a rule.

    Raises `ValueError` if the end is before the beginning.
    """
    if end < begin:
        raise ValueError(f"A timeline cannot end ({end}) before it begins ({begin}).")
    axis = Axis(begin, end, float(width))
    height = len(rows) * ROW_HEIGHT + AXIS_HEIGHT
    body = [_grid(axis, height - AXIS_HEIGHT + 4)]
    body += [_row(row, axis, index * ROW_HEIGHT) for index, row in enumerate(rows)]
    body += [_rule(on, axis, height - AXIS_HEIGHT)] if on and begin <= on <= end else []
    return drawing(
        "".join(body),
        describe(rows, begin, end, caption),
        (0, 0, width, height),
        LOOKS | {"class": "timeline"},
        has_links=any(safe_link(row.link) for row in rows),
    )


def describe(rows: Sequence[Span], begin: date, end: date, caption: str = "") -> str:
    """The timeline in words, row by row."""
    head = ngettext(
        "Timeline of %(count)d row from %(begin)s to %(end)s.",
        "Timeline of %(count)d rows from %(begin)s to %(end)s.",
        len(rows),
    ) % {"count": len(rows), "begin": spoken(begin), "end": spoken(end)}
    said = [f"{row.label}: {describe_span(row)}." for row in rows]
    return " ".join(filter(None, (f"{caption.rstrip('.')}." if caption else "", head, *said)))


def _row(row: Span, axis: Axis, top: float) -> str:
    bar_top = top + LABEL_SIZE + 6
    words = _words(row, axis, top + LABEL_SIZE)
    bars = "".join(_bars(row, axis, bar_top))
    looks: dict[str, Attribute] = {
        "class": f"timeline-row {row.css}".strip(),
        "fill": row.colour or BAR,
        "stroke": row.colour or BAR,
    }
    group = element(
        "g", {**looks, "stroke-width": 0}, title(f"{row.label}: {describe_span(row)}"), bars
    )
    return linked(words, row.link) + group


def _words(row: Span, axis: Axis, y: float) -> str:
    """The label above its bar, beginning with it where there is room and never past the edge."""
    said = f"{row.label} ({row.note})" if row.note else row.label
    wide = width_of(said, LABEL_SIZE)
    first = row.began_earliest or row.began_latest
    last = row.ended_earliest or row.ended_latest
    start = axis.x(first) if first else (axis.x(axis.begin) if last else 0.0)
    x = max(0.0, min(start, axis.width - wide))
    while wide > axis.width and len(said) > 1:
        said = said[:-2].rstrip() + "…"
        wide = width_of(said, LABEL_SIZE)
    return text(said, {"class": "timeline-label", "x": x, "y": y, "font-size": LABEL_SIZE})


def _bars(row: Span, axis: Axis, top: float) -> Iterator[str]:
    """The parts of one row's bar, from left to right."""
    left = axis.x(row.began_earliest) if row.began_earliest else None
    right = axis.after(row.ended_latest) if row.ended_latest else None
    if row.certain:
        first, last = axis.x(row.certain[0]), axis.after(row.certain[1])
        yield from _fade(left, first, top, rising=True)
        if axis.shows(*row.certain):
            yield _solid(first, last, top)
        yield from _fade(right, last, top, rising=False, edge=axis.width)
    else:
        yield from _doubtful(row, axis, left, right, top)


def _solid(left: float, right: float, top: float) -> str:
    wide = max(right - left, 2.0)
    return element(
        "rect",
        {"class": "timeline-certain", "x": left, "y": top, "width": wide, "height": BAR_HEIGHT},
    )


def _fade(
    outer: float | None, inner: float, top: float, *, rising: bool, edge: float = 0.0
) -> Iterator[str]:
    """From certain to ruled out: steps of paler bar up to the outer bound, with a dashed outline.

    An unknown outer bound dies away over `FADE_WIDTH` and then runs on as a dotted line to the
    edge: open, not ended.
    """
    reach = FADE_WIDTH if rising else -FADE_WIDTH
    end = (
        outer
        if outer is not None
        else max(0.0, inner - reach)
        if rising
        else min(edge, inner - reach)
    )
    if abs(end - inner) < 0.5:
        return
    for step in range(FADE_STEPS):
        one = inner + (end - inner) * step / FADE_STEPS
        other = inner + (end - inner) * (step + 1) / FADE_STEPS
        yield element(
            "rect",
            {
                "class": "timeline-possible",
                "x": min(one, other),
                "y": top,
                "width": abs(other - one),
                "height": BAR_HEIGHT,
                "fill-opacity": 0.62 * (1 - (step + 0.5) / FADE_STEPS),
            },
        )
    if outer is None:
        yield _open(end, edge if not rising else 0.0, top)
    else:
        yield _outline(min(inner, end), max(inner, end), top)


def _doubtful(
    row: Span, axis: Axis, left: float | None, right: float | None, top: float
) -> Iterator[str]:
    """A row with no certain day: a pale dashed bar, with a firm edge where a bound is exact."""
    known = (row.began_earliest, row.began_latest, row.ended_earliest, row.ended_latest)
    days = [day for day in known if day]
    if not days:
        yield _open(0.0, axis.width, top)
        return
    inner_left = left if left is not None else axis.x(min(days))
    inner_right = right if right is not None else max(axis.after(max(days)), inner_left)
    if inner_right > inner_left:
        yield element(
            "rect",
            {
                "class": "timeline-possible",
                "x": inner_left,
                "y": top,
                "width": inner_right - inner_left,
                "height": BAR_HEIGHT,
                "fill-opacity": 0.25,
            },
        )
        yield _outline(inner_left, inner_right, top)
    if left is None:
        yield from _fade(None, inner_left, top, rising=True)
    if right is None:
        yield from _fade(None, inner_right, top, rising=False, edge=axis.width)
    began, ended = row.began_latest, row.ended_earliest
    if began and began == row.began_earliest and axis.shows(began, began):
        yield _solid(inner_left, inner_left + 2, top)
    if ended and ended == row.ended_latest and axis.shows(ended, ended):
        yield _solid(inner_right - 2, inner_right, top)


def _outline(left: float, right: float, top: float) -> str:
    return element(
        "rect",
        {
            "class": "timeline-possible-edge",
            "x": left,
            "y": top,
            "width": right - left,
            "height": BAR_HEIGHT,
            "fill": "none",
            "stroke-width": 1,
            "stroke-dasharray": "3 2.5",
        },
    )


def _open(start: float, end: float, top: float) -> str:
    """A dotted line that runs on to the edge, where the picture ends and the unknown does not."""
    middle = top + BAR_HEIGHT / 2
    if abs(end - start) < 1:
        return ""
    return element(
        "path",
        {
            "class": "timeline-open",
            "fill": "none",
            "stroke-width": 1.6,
            "stroke-linecap": "round",
            "stroke-dasharray": "0.1 5",
            "d": f"M{number(start)} {number(middle)}H{number(end)}",
        },
    )


def _rule(on: date, axis: Axis, bottom: float) -> str:
    """The chosen day, as a line through all rows."""
    x = (axis.x(on) + axis.after(on)) / 2
    return element(
        "path",
        {
            "class": "timeline-rule",
            "d": f"M{number(x)} 0V{number(bottom)}",
            "fill": "none",
            "stroke": "#b5402f",
            "stroke-width": 1.5,
        },
        title(spoken(on)),
    )


def _grid(axis: Axis, bottom: float) -> str:
    """Thin lines at round dates, each with its date below."""
    lines, words = [], []
    free = 0.0
    for day, said in ticks(axis.begin, axis.end):
        x = axis.x(day)
        lines.append(f"M{number(x)} 0V{number(bottom)}")
        wide = width_of(said, 11)
        start = max(0.0, min(x - wide / 2, axis.width - wide))
        if start >= free:
            words.append(
                text(said, {"x": start, "y": bottom + 14, "font-size": 11, "fill-opacity": 0.8})
            )
            free = start + wide + 8
    looks: dict[str, Attribute] = {
        "class": "timeline-grid",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-opacity": 0.15,
    }
    floor = f"M0 {number(bottom)}H{number(axis.width)}"
    return element("path", {**looks, "d": "".join(lines) + floor}) + "".join(words)
