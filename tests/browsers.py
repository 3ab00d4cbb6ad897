"""Whether the browser tests can run here, and what a person does when they cannot."""

from __future__ import annotations

import importlib.util
import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")
REMEDY = "sudo apt install chromium && make test"


def chromium() -> str | None:
    """Return the path of the browser that the tests drive."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


def missing() -> str:
    """Return why the browser tests cannot run, or nothing."""
    if chromium() is None:
        return f"no Chromium is installed here. To run them: {REMEDY}"
    if importlib.util.find_spec("playwright") is None:
        return "their libraries are not installed here. To run them: make test"
    return ""
