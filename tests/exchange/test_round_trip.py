"""Export, import into an empty archive, export: the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from archive.exchange.exporting import export_archive
from archive.exchange.importing import Order, import_archive
from archive.exchange.tables import TABLES
from tests import factories as make
from tests.cast import cast
from tests.factories import FACTORIES

pytestmark = pytest.mark.django_db

HOSTILE = (
    "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\ttab", "'quoted'", "''", "\r\nline",
    "\nend",     'a "b" c', "a,b;c", "\\.", "\\N", "NULL", "a\\b", "<script>alert(1)</script>",
    "Београд — Zaječar", "  spaces  ", "日本語 🪖", "line 1\nline 2\r\nline 3",
)  # fmt: skip
DATES = (
    ("14 October 1944", ""), ("mid-October 1944", "by 24 November 1944"), ("1944-10~", ""),
    ("[..1944-10-14]", "[1944-10-14..]"), ("c. August 1944", "autumn 1944"), ("1944", "1945"),
)  # fmt: skip


@pytest.fixture
def rows() -> None:
    """Rows of every model, hostile texts, dates of every sort, self-references, drafts."""
    people = cast()
    for model in TABLES:
        FACTORIES[model.model]()
    for number, text in enumerate(HOSTILE):
        make.remark(text=text, note=text)
        make.person(name=f"Person {text.strip()!r}", slug=f"hostile-{number}", summary=text)
    for beginning, ending in DATES:
        make.name(
            formation=people.army, text=f"Name of {beginning}", beginning=beginning, ending=ending
        )
        make.event(title=f"Event of {beginning}", beginning=beginning)
    make.name(place=people.belgrade, text="Београд", language="sr", script="")
    make.formation(name="A retracted one", status="retracted", retraction_reason="Merged.")
    outer = make.place(name="Outer", slug="zz-outer")
    make.place(name="Inner", slug="aa-inner", within=outer,
               shape={"type": "Point", "coordinates": [1.50, 2]},
               latitude="-43.90360", longitude="22.5")  # fmt: skip
    whole = make.figure(
        formation=people.army, lower=None, upper="2500.50", qualifier="up-to", key="zz-whole"
    )
    make.figure(formation=people.army, lower="3", upper=3, subset_of=whole, key="aa-part")
    make.subordination(superior_person=people.gagen, standing="disputed", note="Why.")
    make.citation(work=people.article, needs_confirmation=True, editors_note="Private.",
                  accessed="2026-10-03", archived_url="https://example.org/x")  # fmt: skip
    make.source(title="Echo", depends_on=people.article)


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def emptied() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        tables = ", ".join(f'"{table.db_table}"' for table in TABLES)
        cursor.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")


def test_a_bundle_comes_back_byte_for_byte(rows, tmp_path: Path) -> None:
    first = export_archive(tmp_path / "first")
    assert {path.stem for path in (tmp_path / "first").glob("*.csv")} == {t.name for t in TABLES}
    emptied()
    report = import_archive(Order(tmp_path / "first"))
    assert report.plan.total("created") == first.rows
    export_archive(tmp_path / "second")
    assert bytes_of(tmp_path / "first") == bytes_of(tmp_path / "second")


def test_a_zip_holds_the_same_and_its_bytes_depend_on_the_data_alone(rows, tmp_path: Path) -> None:
    export_archive(tmp_path / "first.zip")
    emptied()
    import_archive(Order(tmp_path / "first.zip"))
    export_archive(tmp_path / "second.zip")
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()


def test_a_json_fixture_comes_back_byte_for_byte(rows, tmp_path: Path) -> None:
    export_archive(tmp_path / "first", form="json")
    emptied()
    import_archive(Order(tmp_path / "first"))
    export_archive(tmp_path / "second", form="json")
    assert bytes_of(tmp_path / "first") == bytes_of(tmp_path / "second")


def test_djangos_own_loaddata_takes_the_json_fixture(rows, tmp_path: Path) -> None:
    export_archive(tmp_path / "first", form="json")
    export_archive(tmp_path / "bundle")
    emptied()
    call_command("loaddata", str(tmp_path / "first" / "archive.json"), verbosity=0)
    export_archive(tmp_path / "second", form="json")
    export_archive(tmp_path / "bundle2")
    assert bytes_of(tmp_path / "first") == bytes_of(tmp_path / "second")
    assert bytes_of(tmp_path / "bundle") == bytes_of(tmp_path / "bundle2")


def test_the_same_files_again_change_nothing_and_leave_no_history(rows, tmp_path: Path) -> None:
    export_archive(tmp_path / "first")
    before = history()
    report = import_archive(Order(tmp_path / "first"))
    assert (report.plan.total("created"), report.plan.total("changed"), report.batch) == (
        0,
        0,
        None,
    )
    assert history() == before


def history() -> dict[str, int]:
    counts = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM history_{table.label}")
            counts[table.label] = cursor.fetchone()[0]
    return counts


def test_the_description_names_every_column_of_every_file(rows, tmp_path: Path) -> None:
    export_archive(tmp_path / "first")
    package = json.loads((tmp_path / "first" / "datapackage.json").read_text())
    for resource in package["resources"]:
        header = (tmp_path / "first" / resource["path"]).read_text().split("\n", 1)[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]
        assert all(field["description"] for field in resource["schema"]["fields"])
