"""Room on the disk: asked for before PostgreSQL starts, and a reserve for when it ran out."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from archive.server.trouble import Trouble

MEGABYTE = 1024 * 1024
FIRST_START = 512 * MEGABYTE
EVERY_START = 128 * MEGABYTE
RESERVE = 64 * MEGABYTE


def require(folder: Path, needed: int) -> None:
    """Raise Trouble when fewer than `needed` bytes are free where `folder` is."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise Trouble(
            f"The disk of {folder} has {free // MEGABYTE} MB free and the archive needs "
            f"{needed // MEGABYTE} MB; make room and start again."
        )


def keep_reserve(reserve: Path) -> None:
    """Set aside some room, unless it is set aside already or the disk is nearly full."""
    if reserve.exists() or shutil.disk_usage(reserve.parent).free < FIRST_START:
        return
    with reserve.open("wb") as file:
        try:
            os.posix_fallocate(file.fileno(), 0, RESERVE)
        except (AttributeError, OSError):
            reserve.unlink()


def give_up_reserve(reserve: Path) -> bool:
    """Free the room set aside, so that PostgreSQL can recover; tell whether there was any."""
    existed = reserve.exists()
    reserve.unlink(missing_ok=True)
    return existed
