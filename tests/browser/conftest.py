"""A real Chromium in front of a real server; left out, loudly, where there is none."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import browsers
from tests.cast import Cast, cast

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTHS = {"phone": 360, "tablet": 820, "desktop": 1280, "wide": 1600}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for the run."""
    from playwright import sync_api

    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright keeps a loop running
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def site(live_server: Any) -> str:
    """The address of a running site; its threads read through the reader's own role."""
    return str(live_server.url)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in this folder is a browser test, with rows that the server's threads can see."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(
                pytest.mark.django_db(transaction=True, databases=["default", "reader"])
            )


@pytest.fixture
def standing(site: str) -> Cast:
    """The standing cast, committed."""
    return cast()
