"""The invented archive is the same for everybody, and the import takes every row of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive import orbat
from archive.exchange.importing import Order, import_archive
from archive.exchange.problems import Refused
from archive.models import Formation
from tests.bench.invented.archive import write_archive
from tests.bench.invented.armies import DAY

FORMATIONS = 200


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    for name, seed in (("first", "1"), ("second", "1"), ("third", "2")):
        write_archive(tmp_path / name, FORMATIONS, seed)
    assert bytes_of(tmp_path / "first") == bytes_of(tmp_path / "second")
    assert bytes_of(tmp_path / "first") != bytes_of(tmp_path / "third")


@pytest.mark.django_db
def test_the_import_takes_every_row(tmp_path: Path) -> None:
    counts = write_archive(tmp_path, FORMATIONS)
    try:
        report = import_archive(Order(tmp_path))
    except Refused as refused:
        pytest.fail(f"{refused.problems.total} problems:\n" + "\n".join(map(str, refused.problems)))
    assert report.plan.total("created") == sum(counts.values())
    assert Formation.objects.count() == FORMATIONS
    root = orbat.tree(Formation.objects.get(slug="formation-0").pk, DAY)
    assert root is not None
    assert len(root.children) > 1
