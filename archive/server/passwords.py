"""Secrets that the archive makes for itself, kept in files that only their owner can read."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from archive.server.trouble import Trouble

BYTES = 48
FOLDER = 0o700 if os.geteuid() else 0o711  # whom root borrows must pass through


def secret(path: Path) -> str:
    """Return the secret kept at `path`, made at the first call."""
    return passwords(path, ["secret"])["secret"]


def passwords(path: Path, names: Iterable[str]) -> dict[str, str]:
    """Return one password for each name, kept at `path` (mode 0600), made when missing."""
    names = list(names)
    kept = _read(path)
    if missing := [name for name in names if name not in kept]:
        kept |= {name: secrets.token_urlsafe(BYTES) for name in missing}
        kept = _write(path, kept)
    return {name: kept[name] for name in names}


def _read(path: Path) -> dict[str, str]:
    try:
        kept = json.loads(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        return {}
    except PermissionError as error:
        raise Trouble(
            f"{path} belongs to another user; start as the user who started the archive first."
        ) from error
    except ValueError as error:
        raise Trouble(f"{path} is damaged; put back a copy of it from a backup.") from error
    return {str(name): str(value) for name, value in kept.items()}


def _write(path: Path, kept: dict[str, str]) -> dict[str, str]:
    """Write beside, then rename: nobody reads half a file. The first of two writers wins."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=FOLDER, parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            json.dump(kept, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            os.replace(beside, path)
            return kept
        try:
            os.link(beside, path)
        except FileExistsError:
            kept = _read(path)
        os.unlink(beside)
    except OSError as error:
        raise Trouble(
            f"{path.parent} cannot be written ({error.strerror}); make it writable or set "
            "MUSTER_VAR to a folder that is."
        ) from error
    return kept
