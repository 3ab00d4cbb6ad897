"""What a data directory tells about the PostgreSQL server that runs, or ran, on it."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PID_FILE = "postmaster.pid"
PATIENT, IMPATIENT = 30.0, 5.0  # seconds


@dataclass(frozen=True)
class Postmaster:
    """The server named by `postmaster.pid`; `status` is `starting`, `ready` or `stopping`."""

    pid: int
    status: str

    def lives(self, data: Path) -> bool:
        """Tell whether the process exists and is a server on these data, not a reused number."""
        return uses(self.pid, data)


def read(data: Path) -> Postmaster | None:
    """Return the server named in the data directory, dead or alive."""
    try:
        lines = (data / PID_FILE).read_text(encoding="utf-8", errors="replace").splitlines()
        return Postmaster(int(lines[0]), lines[7].strip() if len(lines) > 7 else "starting")
    except (FileNotFoundError, ValueError, IndexError):
        return None


def running(data: Path) -> Postmaster | None:
    """Return the living server on these data."""
    found = read(data)
    return found if found and found.lives(data) else None


def stop(data: Path, patience: float = PATIENT) -> None:
    """Stop the server on these data and wait until it has gone.

    After `patience` seconds at once instead of orderly: nothing is lost by that either, the next
    start then recovers. (PostgreSQL 18 was seen to forget an orderly stop that reached it while
    it recovered from the death of one of its children.)
    """
    end = time.monotonic() + patience
    how = signal.SIGINT
    while (found := running(data)) is not None:
        os.kill(found.pid, how)
        if time.monotonic() > end:
            how = signal.SIGQUIT
        time.sleep(0.1)


def forget_stale(data: Path) -> None:
    """Remove a `postmaster.pid` whose number now belongs to another process or a zombie.

    PostgreSQL itself only trusts that the process does not exist. It is removed only when no
    process at all works on these data.
    """
    found = read(data)
    if found and _exists(found.pid) and not found.lives(data) and not at_work(data):
        (data / PID_FILE).unlink(missing_ok=True)


def at_work(data: Path) -> list[int]:
    """Return the processes that work on these data: the server and its children."""
    try:
        numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    except FileNotFoundError:
        done = subprocess.run(["ps", "-axo", "pid="], capture_output=True, text=True, check=True)
        numbers = [int(word) for word in done.stdout.split()]
    return [number for number in numbers if uses(number, data)]


def uses(pid: int, data: Path) -> bool:
    """Tell whether a process is of PostgreSQL and works on these data.

    By its working directory where /proc shows it (a server and its children always work inside
    their data directory), else by its command line.
    """
    try:
        return os.readlink(f"/proc/{pid}/cwd") == os.fspath(data)
    except FileNotFoundError:
        if Path("/proc/self/cwd").exists():
            return False
    except OSError:
        return False
    done = subprocess.run(
        ["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return os.fspath(data) in done.stdout


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
