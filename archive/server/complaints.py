"""PostgreSQL's own words at a start that failed, and the plain sentence for each."""

from __future__ import annotations

import re

DYING = re.compile(
    r'lock file ".*" already exists|pre-existing shared memory block|could not bind Unix address'
)
FULL = re.compile(r"No space left on device|Disk quota exceeded")
SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (FULL, "The disk of {data} is full; make room and start again."),
    (
        re.compile(r"initialized by PostgreSQL version (\S+?),"),
        "The data in {data} were written by another version of PostgreSQL; start them with the "
        "Muster that wrote them.",
    ),
    (
        re.compile(r"Read-only file system|Permission denied"),
        "{data} cannot be written; make it writable or set MUSTER_VAR to a folder that is.",
    ),
    (
        re.compile(r"could not (create|map|resize) .*shared memory|Cannot allocate memory"),
        "There is not enough memory for PostgreSQL; close other programs and start again.",
    ),
    (
        re.compile(r"could not locate a valid checkpoint|invalid checksum|invalid primary check"),
        "The data in {data} are damaged; restore the last backup with `manage.py restore`.",
    ),
    (
        re.compile(r"is not a valid data directory|could not (open|read) file"),
        "Files are missing in {data}; restore the last backup with `manage.py restore`.",
    ),
)


def still_dying(log: str) -> bool:
    """Tell whether a start failed only because an earlier server has not quite gone."""
    return bool(DYING.search(log))


def disk_full(log: str) -> bool:
    """Tell whether the server stopped for want of room."""
    return bool(FULL.search(log))


def sentence(log: str, data: object, file: object) -> str:
    """Return what a person should know and do about the failed start that `log` tells of."""
    for pattern, text in SENTENCES:
        if pattern.search(log):
            return text.format(data=data)
    fatal = re.findall(r"(?:FATAL|PANIC|error): +(.+)", log)
    reason = fatal[-1].rstrip(".") if fatal else "it gave no reason"
    return f"PostgreSQL does not start: {reason} (all it said is in {file})."


def command_sentence(error: BaseException) -> str | None:
    """Return the sentence for a database error that stopped a command; None if it needs its trace.

    `error` is Django's; the driver's own is its cause.
    """
    cause = error.__cause__
    code = getattr(cause, "pgcode", None)
    if code == "42P01" or "permission denied for database" in str(cause):
        return "The archive's tables have not been made yet; run `manage.py prepare` first."
    if type(cause).__name__ == "OperationalError" and code is None:
        reason = str(cause).strip().splitlines()[0]
        return f"The database cannot be reached: {reason}. Check DATABASE_URL."
    return None
