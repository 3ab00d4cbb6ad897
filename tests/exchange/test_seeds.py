"""The editors' tables are complete and consistent: the import accepts every row of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.exchange.importing import Order, import_archive
from archive.exchange.problems import Refused

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.django_db
def test_the_editors_tables_are_accepted_without_a_problem() -> None:
    try:
        report = import_archive(Order(SEEDS, dry_run=True))
    except Refused as refused:
        listed = "\n".join(map(str, refused.problems))
        pytest.fail(f"{refused.problems.total} problems:\n{listed}")
    assert report.plan.total("created") > 1000
