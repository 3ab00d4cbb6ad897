"""`manage.py backup FILE`: the whole database as one file."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from archive.server import backup


class Command(BaseCommand):
    help = _("Write the whole database, with drafts, accounts and history, to a new file.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help=_("the file to write, such as archive.sql.gz"))

    def handle(self, *args: Any, **options: Any) -> None:
        path = options["file"]
        digest = backup.write(settings.DATABASES["default"], path)
        sentence = _("%(file)s holds the whole database (%(size).1f MB, SHA-256 %(digest)s).")
        size = path.stat().st_size / 1_000_000
        self.stdout.write(sentence % {"file": path, "size": size, "digest": digest})
