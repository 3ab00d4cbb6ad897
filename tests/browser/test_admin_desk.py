"""The editors' desk in a real browser: adding, dates read while typing, refusals, no barriers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User

from archive.models import Formation
from tests import factories as make
from tests.cast import Cast

PASSWORD = "a long password"
#: What Chromium itself advises on password forms is no fault of ours.
ADVICE = "[DOM]"


@pytest.fixture
def complaints() -> list[str]:
    """What the console said: policy violations, failed scripts, missing files."""
    return []


@pytest.fixture
def editor(site: str, standing: Cast, chromium: Any, complaints: list[str]) -> Iterator[Any]:
    """Anna at the desk, logged in through the form."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    User.objects.create_superuser("anna", "", PASSWORD)
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{site}/admin/")
    page.fill("#id_username", "anna")
    page.fill("#id_password", PASSWORD)
    page.click("text=Log in")
    page.wait_for_selector("text=Your latest changes")
    yield page
    context.close()
    assert [c for c in complaints if not c.startswith(ADVICE)] == []


def pages(cast: Cast) -> dict[str, str]:
    return {
        "index": "/admin/",
        "list": "/admin/archive/formation/",
        "statements": "/admin/archive/subordination/",
        "formation": f"/admin/archive/formation/{cast.army.pk}/change/",
        "engagement": f"/admin/archive/engagement/{cast.offensive.pk}/change/",
        "statement": f"/admin/archive/subordination/{cast.army_under_front.pk}/change/",
        "add": "/admin/archive/person/add/",
        "protected": f"/admin/archive/formation/{cast.draft.pk}/delete/",
        "account": f"/admin/auth/user/{User.objects.get().pk}/change/",
    }


def choose(page: Any, field: str, typed: str, shown: str) -> None:
    """Chooses a record by typing a part of its name."""
    page.locator(f"#id_{field} + .select2-container").click()
    page.keyboard.type(typed)
    page.locator(".select2-results__option", has_text=shown).first.click()


def test_a_formation_is_added_with_its_superior_and_the_date_is_read_while_typing(
    editor: Any, site: str
) -> None:
    editor.goto(f"{site}/admin/archive/formation/add/")
    editor.locator("#id_name").press_sequentially("68th Rifle Corps")
    assert editor.input_value("#id_slug") == "68th-rifle-corps"
    choose(editor, "power", "soviet", "Soviet Union")
    editor.locator("#superiors-group .add-row a").click()
    choose(editor, "superiors-0-superior_formation", "57", "57th Army (army, Soviet Union)")
    editor.fill("#id_superiors-0-beginning", "mid-October 1944")
    reading = editor.locator("#superiors-0 .field-beginning .datebox__reading")
    reading.locator("code").wait_for()
    assert "[1944-10-11..1944-10-20]" in reading.inner_text()
    assert "from 11 October 1944 to 20 October 1944" in reading.inner_text()
    editor.fill("#id_reason", "From the list of the assault.")
    editor.click("input[name=_continue]")
    editor.wait_for_selector(".messagelist .success")
    corps = Formation.objects.get(slug="68th-rifle-corps")
    assert str(corps.superiors.get().superior_formation) == "57th Army"
    assert corps.superiors.get().beginning_edtf == "[1944-10-11..1944-10-20]"
    assert "57th Army" in editor.locator("#superiors-0 > summary").inner_text()


def test_a_refused_form_keeps_what_was_typed_and_opens_the_row(
    editor: Any, site: str, standing: Cast
) -> None:
    editor.goto(f"{site}/admin/archive/formation/{standing.army.pk}/change/")
    editor.locator("#superiors-0 > summary").click()
    editor.fill("#id_superiors-0-beginning", "14 Smarch 1944")
    editor.wait_for_selector("#superiors-0 .datebox__reading--refused")
    editor.fill("#id_summary", "Typed before the mistake was seen.")
    editor.click("input[name=_save]")
    editor.wait_for_selector(".errornote")
    assert editor.locator("#superiors-0").get_attribute("open") is not None
    assert "14 Smarch" in editor.locator("#superiors-0 .errorlist").inner_text()
    assert editor.input_value("#id_superiors-0-beginning") == "14 Smarch 1944"
    assert editor.input_value("#id_summary") == "Typed before the mistake was seen."


def test_the_desk_is_worked_by_keyboard(editor: Any, site: str, standing: Cast) -> None:
    editor.goto(f"{site}/admin/archive/formation/{standing.army.pk}/change/")
    editor.locator("#superiors-0 > summary").focus()
    editor.keyboard.press("Enter")
    assert editor.locator("#id_superiors-0-kind").is_visible()
    for _ in range(2):
        editor.keyboard.press("Tab")
    assert editor.evaluate("document.activeElement.className").startswith("select2-selection")
    editor.locator("#names-group .add-row a").focus()
    editor.keyboard.press("Enter")
    editor.locator("#id_names-0-text:focus").wait_for()


def test_no_page_of_the_desk_scrolls_sideways(editor: Any, site: str, standing: Cast) -> None:
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for width in (360, 1280):
        editor.set_viewport_size({"width": width, "height": 900})
        for name, path in pages(standing).items():
            editor.goto(site + path)
            assert editor.evaluate(overflow) <= 0, f"{name} at {width}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_at_the_desk(
    scheme: str, editor: Any, site: str, standing: Cast, complaints: list[str]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    make.name(formation=standing.army, text="57-ма армия", language="bg")
    editor.emulate_media(color_scheme=scheme)
    found = {}
    for name, path in pages(standing).items():
        editor.goto(site + path)
        editor.wait_for_load_state("load")
        editor.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        report = axe.run(editor, options={"resultTypes": ["violations"]}).response
        found[name] = [
            (v["id"], [n["target"] for n in v["nodes"]][:3]) for v in report["violations"]
        ]
    complaints.clear()  # axe itself wants styles that the policy refuses
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_a_record_that_is_missing_is_added_on_the_way(
    editor: Any, site: str, standing: Cast
) -> None:
    editor.goto(f"{site}/admin/archive/station/add/")
    with editor.expect_popup() as opened:
        editor.click("#add_id_place")
    popup = opened.value
    popup.locator("#id_name").press_sequentially("Zaječar")
    popup.click("input[name=_save]")
    popup.wait_for_event("close")
    assert editor.locator("#id_place option:checked").inner_text() == "Zaječar"
