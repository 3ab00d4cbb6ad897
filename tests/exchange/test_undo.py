"""An import can be undone, the undo can be undone, and later edits are never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.exchange.exporting import export_archive
from archive.exchange.importing import Order, import_archive
from archive.exchange.problems import Refused
from archive.exchange.undoing import undo_import
from archive.models import Formation, ImportBatch
from tests import factories as make
from tests.cast import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A new brigade under the army, a new wording of the army's summary, one citation."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "formations.csv").write_text(
        "slug,name,summary,status,cited_source,cited_field\n"
        "57th-army,57th Army,Reworded.,published,,\n"
        "5th-brigade,5th Brigade,New.,published,article,name\n"
    )
    (folder / "subordinations.csv").write_text(
        "formation,superior,beginning,cited_source,cited_locator\n"
        "5th-brigade,formation:57th-army,12 October 1944,article,First stage\n"
    )
    return folder


def state(folder: Path) -> dict[str, bytes]:
    export_archive(folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_undoing_puts_every_row_back_as_it_was(files: Path, tmp_path: Path) -> None:
    cast()
    before = state(tmp_path / "before")
    report = import_archive(Order(files))
    assert (report.plan.total("created"), report.plan.total("changed")) == (4, 1)
    after = state(tmp_path / "after")
    undo, plan = undo_import(report.batch.key)
    assert plan.total("removed") == 4
    assert state(tmp_path / "undone") == before
    assert ImportBatch.objects.get(key=report.batch.key).state == "undone"
    undo_import(undo.key)
    assert state(tmp_path / "again") == after
    assert ImportBatch.objects.get(key=report.batch.key).state == "applied"


def test_search_and_sort_keys_come_back_with_the_row(files: Path) -> None:
    cast()
    report = import_archive(Order(files))
    brigade = Formation.objects.get(slug="5th-brigade")
    undo, _plan = undo_import(report.batch.key)
    undo_import(undo.key)
    again = Formation.objects.get(slug="5th-brigade")
    assert again.pk == brigade.pk
    assert (again.search_key, again.sort_key) == (brigade.search_key, brigade.sort_key)


def test_a_row_edited_since_is_named_and_nothing_is_undone(files: Path) -> None:
    cast()
    report = import_archive(Order(files))
    army = Formation.objects.get(slug="57th-army")
    army.summary = "Edited by hand."
    army.save()
    with pytest.raises(Refused) as refused:
        undo_import(report.batch.key)
    assert ["57th-army" in str(p) for p in refused.value.problems] == [True]
    assert Formation.objects.filter(slug="5th-brigade").exists()
    assert ImportBatch.objects.get(key=report.batch.key).state == "applied"


def test_a_later_row_that_refers_to_a_created_one_keeps_it(files: Path) -> None:
    cast()
    report = import_archive(Order(files))
    brigade = Formation.objects.get(slug="5th-brigade")
    make.station(formation=brigade)
    with pytest.raises(Refused) as refused:
        undo_import(report.batch.key)
    assert "5th-brigade" in str(next(iter(refused.value.problems)))


def test_a_batch_is_undone_once(files: Path) -> None:
    cast()
    report = import_archive(Order(files))
    undo_import(report.batch.key)
    with pytest.raises(Refused, match="1 problem"):
        undo_import(report.batch.key)


def test_an_edit_after_an_import_is_not_taken_for_the_imports_own(files: Path) -> None:
    cast()
    report = import_archive(Order(files))
    Formation.objects.get(slug="57th-army").save()
    army = Formation.objects.get(slug="57th-army")
    assert army.history.order_by("-pgh_id").first().pgh_context_id == report.batch.context
    army.summary = "Edited."
    army.save()
    assert army.history.order_by("-pgh_id").first().pgh_context_id is None


def test_undoing_withdraws_the_call_to_confirm_citations_again(tmp_path: Path) -> None:
    people = cast()
    citation = make.citation(formation=people.army, field="summary", source=people.article)
    (tmp_path / "formations.csv").write_text("slug,summary\n57th-army,Reworded.\n")
    report = import_archive(Order(tmp_path / "formations.csv"))
    citation.refresh_from_db()
    assert citation.needs_confirmation
    undo_import(report.batch.key)
    citation.refresh_from_db()
    assert not citation.needs_confirmation
