"""`manage.py build_fixtures`: `fixtures/` made anew from the editors' tables in `seeds/`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from archive.exchange.fixtures import build_fixtures, differences
from archive.exchange.problems import Refused
from archive.exchange.progress import Shown


class Command(BaseCommand):
    help = _(
        "Import seeds/ into an empty archive and write fixtures/ from it. Works in a transaction "
        "that is rolled back: the archive at hand is as before."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check",
            action="store_true",
            help=_("Write nothing; fail when fixtures/ is not what seeds/ give."),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        committed = Path(settings.BASE_DIR) / "fixtures"
        seeds = Path(settings.BASE_DIR) / "seeds"
        with tempfile.TemporaryDirectory() as scratch, Shown(self.stderr) as progress:
            target = Path(scratch) if options["check"] else committed
            try:
                build_fixtures(seeds, target, progress)
            except Refused as refused:
                for problem in refused.problems:
                    self.stderr.write(str(problem))
                raise CommandError(str(refused), returncode=2) from None
            found = differences(target, committed)
        if found:
            listed = ", ".join(found)
            raise CommandError(
                _("fixtures/ is not what seeds/ give: %(files)s. Run manage.py build_fixtures.")
                % {"files": listed}
            )
        self.stdout.write(_("fixtures/ is what seeds/ give."))
