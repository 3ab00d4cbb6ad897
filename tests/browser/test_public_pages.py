"""The reading room in a real browser: no accessibility fault, no overflow, nothing refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.conftest import WIDTHS
from tests.cast import Cast

#: The pages that are looked at.
PAGES = {
    "home": "/",
    "formation": "/formations/57th-army/",
    "order of battle": "/formations/57th-army/order-of-battle/?on=1944-10-14",
    "both sides": "/engagements/belgrade-offensive/order-of-battle/?on=1944-10-14",
    "engagement": "/engagements/belgrade-offensive/",
    "place": "/places/belgrade/",
    "list": "/formations/",
    "source": "/sources/article/",
    "search": "/search/?q=gagen",
    "refusal": "/formations/?colour=red",
}


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, chromium: Any) -> Iterator[Any]:
    """A page in each colour scheme, with scripts off: nothing may need them."""
    context = chromium.new_context(
        viewport={"width": WIDTHS["desktop"], "height": 900}, color_scheme=request.param
    )
    yield context.new_page()
    context.close()


def test_axe_finds_no_violation(site: str, standing: Cast, page: Any) -> None:
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    found = {}
    for name, address in PAGES.items():
        page.goto(site + address)
        result = axe.run(page)
        if result.violations_count:
            found[name] = result.generate_report()
    assert not found, "\n".join(found.values())


def test_the_browser_refuses_and_misses_nothing(site: str, standing: Cast, page: Any) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("response", lambda answer: answer.ok or said.append(f"{answer.status} {answer.url}"))
    for address in PAGES.values():
        if "colour" not in address:  # a refusal is itself reported on the console
            page.goto(site + address, wait_until="load")
    assert said == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_no_page_is_wider_than_the_screen(
    site: str, standing: Cast, chromium: Any, width: int
) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=True
    )
    page = context.new_page()
    beyond = {}
    for name, address in PAGES.items():
        page.goto(site + address)
        beyond[name] = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    context.close()
    assert {name: pixels for name, pixels in beyond.items() if pixels > 0} == {}


def test_everything_works_without_scripts(site: str, standing: Cast, chromium: Any) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + "/")
    page.get_by_role("textbox", name="Day").fill("1944-10-14")
    page.get_by_role("button", name="Show the order of battle").click()
    assert page.get_by_role("heading", level=1).inner_text() == "14 October 1944"
    page.get_by_label("Leave out what is only possible").check()
    page.get_by_role("button", name="Show this day").click()
    assert "certain=1" in page.url
    page.get_by_label("Search names in any script").fill("Гаген")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Nikolai Gagen").click()
    assert page.get_by_role("heading", level=1).inner_text().startswith("Nikolai Gagen")
    context.close()


def test_the_first_tab_leads_past_the_navigation(site: str, standing: Cast, chromium: Any) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(site + "/formations/57th-army/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    context.close()


def test_a_footnote_mark_leads_to_its_note(site: str, standing: Cast, chromium: Any) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(site + "/formations/57th-army/")
    page.get_by_role("link", name="Footnote 1").first.click()
    assert page.evaluate("document.querySelector(':target').id") == "note-1"
    context.close()


def test_print_drops_the_navigation_and_keeps_the_statements(
    site: str, standing: Cast, chromium: Any
) -> None:
    context = chromium.new_context(viewport={"width": 794, "height": 1100})
    page = context.new_page()
    page.goto(site + "/formations/57th-army/")
    page.emulate_media(media="print")
    assert not page.locator(".nav").is_visible()
    assert not page.locator(".masthead__search").is_visible()
    assert page.get_by_text("3rd Ukrainian Front").is_visible()
    context.close()
