"""`manage.py restore FILE`: the database as a backup has it."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.utils.translation import gettext as _

from archive.server import backup
from archive.server.trouble import Trouble


class Command(BaseCommand):
    help = _("Put back a backup in place of all that the database holds now.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help=_("a file that `manage.py backup` has written"))
        parser.add_argument(
            "--replace", action="store_true", help=_("also when the database holds an archive")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if "archive_formation" in connection.introspection.table_names():
            if not options["replace"]:
                raise Trouble(
                    _(
                        "The database holds an archive already; back it up, then add --replace "
                        "to put the backup in its place."
                    )
                )
            connection.close()
        backup.restore(settings.DATABASES["default"], options["file"])
        call_command("migrate", interactive=False, verbosity=0)
        self.stdout.write(_("The database is as %(file)s has it.") % {"file": options["file"]})
