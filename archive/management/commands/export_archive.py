"""`manage.py export_archive`: the archive as a bundle of tables or as a JSON fixture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from archive.exchange.exporting import export_archive


class Command(BaseCommand):
    help = _(
        "Export every row, by natural keys, sorted: a folder or .zip of CSV tables with their "
        "description, or a JSON fixture. The same data give the same bytes."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "path", type=Path, help=_("Folder, .zip, or for JSON a folder or .json.")
        )
        parser.add_argument(
            "--published", action="store_true", help=_("Only what readers may see.")
        )
        parser.add_argument(
            "--format",
            choices=("bundle", "json"),
            default="bundle",
            dest="form",
            help=_("A bundle of CSV tables (default), or one JSON fixture."),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            done = export_archive(
                options["path"], published=options["published"], form=options["form"]
            )
        except OSError as error:
            raise CommandError(
                _("%(path)s cannot be written: %(why)s.")
                % {"path": options["path"], "why": error.strerror},
                returncode=2,
            ) from None
        for file in done.files:
            self.stdout.write(f"{file.sha256}  {file.size:>10}  {file.name}")
        self.stdout.write(
            _("%(rows)d rows written to %(path)s.") % {"rows": done.rows, "path": options["path"]}
        )
