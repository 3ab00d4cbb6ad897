"""The site as it is, with one more address: a view that returns a constant."""

from __future__ import annotations

from archive.settings import *  # noqa: F403

ROOT_URLCONF = "tests.bench.urls"
