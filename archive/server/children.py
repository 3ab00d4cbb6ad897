"""Child processes that do not outlive the process that started them."""

from __future__ import annotations

import ctypes
import signal
import sys

PR_SET_PDEATHSIG = 1


def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


LIBC = _libc()


def dies_with_parent(by: signal.Signals) -> None:
    """Ask the kernel, in a new child, for the signal `by` when the parent dies of anything.

    Linux only; elsewhere the next start finds and stops what was left behind.
    """
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, by)
