"""The four commands: what they print, how they end, and that one import runs at a time."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections

from archive.exchange.session import LOCK
from archive.models import Formation, ImportBatch
from tests import factories as make
from tests.cast import cast
from tests.exchange.files import written

pytestmark = pytest.mark.django_db


def run(*arguments: object) -> tuple[str, str]:
    """What a command prints on its two streams."""
    out, err = io.StringIO(), io.StringIO()
    call_command(*map(str, arguments), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_an_import_prints_its_plan_its_phases_and_its_batch(tmp_path: Path) -> None:
    folder = written(tmp_path, {"formations.csv": "slug,name\na,A\n"})
    out, err = run("import_archive", folder)
    assert "formations                   1 new" in out
    assert f"as batch {ImportBatch.objects.get().key}." in out
    assert "Reading" in err
    assert "Writing 1 rows" in err


def test_a_dry_run_shows_differences_and_writes_nothing(tmp_path: Path) -> None:
    make.formation(slug="a", name="A")
    folder = written(tmp_path, {"formations.csv": "slug,name\na,B\nc,C\n"})
    out, _err = run("import_archive", folder, "--dry-run")
    assert "a: name: “A” → “B”" in out
    assert "nothing was written" in out
    assert set(Formation.objects.values_list("name", flat=True)) == {"A"}


def test_a_refused_import_ends_with_2_and_lists_every_problem(tmp_path: Path) -> None:
    folder = written(tmp_path, {"formations.csv": "slug,name\na,\nb\n"})
    err = io.StringIO()
    with pytest.raises(CommandError, match="2 problems were found; nothing was written") as ended:
        call_command("import_archive", str(folder), stderr=err)
    assert ended.value.returncode == 2
    assert "E_REQUIRED formations.csv, row 2, column “name”" in err.getvalue()
    assert "E_ROW_WIDTH formations.csv, row 3" in err.getvalue()


def test_an_unknown_account_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no account “nobody”"):
        run("import_archive", tmp_path, "--user", "nobody")


def test_an_export_lists_its_files_with_checksums(tmp_path: Path) -> None:
    cast()
    out, _err = run("export_archive", tmp_path / "out")
    assert "formations.csv" in out
    assert "datapackage.json" in out
    assert (tmp_path / "out" / "formations.csv").read_text().startswith("slug,name,number,power,")


def test_a_public_export_holds_no_draft_and_no_private_note(tmp_path: Path) -> None:
    people = cast()
    make.citation(formation=people.army, editors_note="Secret.", needs_confirmation=True)
    hidden = make.power(name="Hidden", slug="hidden", status="draft")
    make.formation(name="Of a power unseen", slug="open", power=hidden)
    make.remark(text="Of nobody public.")
    run("export_archive", tmp_path / "out", "--published")
    run("export_archive", tmp_path / "json", "--published", "--format", "json")
    written_out = "".join(
        path.read_text()
        for folder in ("out", "json")
        for path in (tmp_path / folder).iterdir()
        if path.name != "datapackage.json"
    )
    for secret in ("unpublished-corps", "Secret.", "hidden", "Of nobody public."):
        assert secret not in written_out
    assert "57th-army" in written_out


def test_undo_prints_what_it_put_back_and_refuses_an_unknown_batch(tmp_path: Path) -> None:
    folder = written(tmp_path, {"formations.csv": "slug,name\na,A\n"})
    run("import_archive", folder)
    out, _err = run("undo_import", ImportBatch.objects.get().key)
    assert "1 removed" in out
    assert not Formation.objects.exists()
    with pytest.raises(CommandError):
        run("undo_import", "nothing")


def test_a_sound_archive_agrees_with_itself() -> None:
    cast()
    out, _err = run("check_archive")
    assert "Rows in formations: 5" in out
    assert "agrees with itself" in out


def test_check_finds_what_raw_sql_has_put_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    people = cast()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE archive_formation DISABLE TRIGGER USER")
        cursor.execute("UPDATE archive_formation SET search_key = 'x' WHERE slug = '57th-army'")
        cursor.execute(
            "UPDATE archive_subordination SET beginning_edtf = '1944-10-11' WHERE id = %s",
            [people.corps_under_army.pk],
        )
    with pytest.raises(SystemExit) as ended:
        run("check_archive")
    assert ended.value.code == 1
    from archive.exchange.integrity import check_archive

    wrong = [str(finding) for finding in check_archive() if finding.is_error]
    assert [text.split(":")[0] for text in wrong] == [
        "Dates of subordinations whose EDTF is not what the text says",
        "Search or sort keys of formations that do not follow from the name",
        "Triggers that are switched off",
    ]
    assert "57th-army" in wrong[1]


@pytest.mark.django_db(transaction=True)
def test_one_import_runs_at_a_time_and_the_other_is_told(tmp_path: Path) -> None:
    folder = written(tmp_path, {"formations.csv": "slug,name\na,A\n"})
    other = connections.create_connection("default")
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s)), pg_backend_pid()", [LOCK])
            pid = cursor.fetchone()[1]
        with pytest.raises(CommandError, match=f"running since .* \\(database process {pid}\\)"):
            run("import_archive", folder)
        other.rollback()
    finally:
        other.close()
    run("import_archive", folder)
    assert Formation.objects.get().name == "A"
