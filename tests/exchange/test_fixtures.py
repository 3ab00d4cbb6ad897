"""The committed fixtures are what the editors' tables give, and load into an empty archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.exchange.fixtures import FIXTURES, build_fixtures, differences
from archive.exchange.importing import Order, import_archive
from archive.exchange.integrity import check_archive
from archive.models import Formation
from tests import factories as make

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]


def test_the_committed_fixtures_are_what_the_seeds_give(tmp_path: Path) -> None:
    build_fixtures(ROOT / "seeds", tmp_path)
    found = differences(tmp_path, ROOT / "fixtures")
    assert not found, "run `manage.py build_fixtures` and commit fixtures/"


def test_building_leaves_the_archive_at_hand_as_it_was(tmp_path: Path) -> None:
    make.formation(name="At hand", slug="at-hand")
    build_fixtures(ROOT / "seeds", tmp_path)
    assert list(Formation.objects.values_list("slug", flat=True)) == ["at-hand"]


def test_the_fixtures_load_one_after_the_other_and_agree_with_themselves() -> None:
    for name in FIXTURES:
        report = import_archive(Order(ROOT / "fixtures" / name))
        assert report.plan.total("created") == report.rows > 0
    assert [str(finding) for finding in check_archive() if finding.is_error] == []
