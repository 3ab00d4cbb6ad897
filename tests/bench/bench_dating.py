"""How long it takes to read, bound and show a date: `python -m tests.bench.bench_dating`."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time
from timeit import Timer

from archive.dating import HistoricalDate, bounds, display, parse
from archive.dating.signs import read

COMMON = (
    "1944-10-14",
    "1944-10",
    "1944",
    "1944-10~",
    "[..1944-10-14]",
    "14 October 1944",
    "14 Oct 1944",
    "October 14, 1944",
    "October 1944",
    "mid-October 1944",
    "by 14 October 1944",
    "c. August 1944",
    "autumn 1944",
    "night of 14/15 October 1944",
    "15 September – 24 November 1944",
)
ROUNDS = 20_000


def microseconds(action: Callable[[], object]) -> float:
    """Processor time of the best of five runs, per call."""
    return min(Timer(action, timer=process_time).repeat(5, ROUNDS)) / ROUNDS * 1e6


def parse_anew(text: str) -> HistoricalDate:
    """Parse with the cache of readings emptied (which itself takes about 0.1 µs)."""
    read.cache_clear()
    return parse(text)


def main() -> None:
    """Print one line for each common form."""
    print(f"{'parse':>6} {'again':>6} {'bounds':>7} {'display':>8}  (µs; again: from the cache)")
    for text in COMMON:
        edtf = parse(text).edtf
        print(
            f"{microseconds(lambda text=text: parse_anew(text)):6.2f} "
            f"{microseconds(lambda text=text: parse(text)):6.2f} "
            f"{microseconds(lambda edtf=edtf: bounds(edtf)):7.2f} "
            f"{microseconds(lambda edtf=edtf: display(edtf)):8.2f}  {text}"
        )


if __name__ == "__main__":
    main()
