"""Processor time of processes, from `/proc`."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
REAPED = slice(13, 15)  # cutime and cstime in /proc/PID/stat, counted after the name


def family(pid: int) -> list[int]:
    """The process and all that descend from it."""
    found = [pid]
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for task in (PROC / str(pid) / "task").iterdir():
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def cpu_milliseconds(pid: int) -> float:
    """What the process and its descendants have used of processors, in all their threads.

    Of the living to the nanosecond; of those that have ended (such as PostgreSQL's parallel
    workers) to the tick, as their parent inherits it.
    """
    total = 0.0
    for one in family(pid):
        for task in (PROC / str(one) / "task").glob("*/schedstat"):
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                total += int(task.read_text().split()[0]) / 1e6
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            after_name = (PROC / str(one) / "stat").read_text().rpartition(")")[2].split()
            total += sum(map(int, after_name[REAPED])) * 1000 / TICKS
    return total
