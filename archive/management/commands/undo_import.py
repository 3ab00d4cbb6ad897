"""`manage.py undo_import`: the rows of one import put back as they were before it."""

from __future__ import annotations

import getpass
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from archive.exchange.problems import Refused
from archive.exchange.session import Busy
from archive.exchange.undoing import undo_import


class Command(BaseCommand):
    help = _(
        "Undo an import: rows it created are removed, rows it changed are put back. Refused, with "
        "a list, when a row was edited since. The undo is a batch itself and can be undone."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("batch", help=_("The key of the batch, as the import printed it."))
        parser.add_argument(
            "--user", default="", help=_("Name of the account in whose name it is done.")
        )
        parser.add_argument("--reason", default="", help=_("Why; kept in the history."))

    def handle(self, *args: Any, **options: Any) -> None:
        user = get_user_model().objects.filter(username=options["user"]).first()
        if options["user"] and user is None:
            raise CommandError(
                _("There is no account “%(name)s”.") % {"name": options["user"]}, returncode=2
            )
        try:
            undo, plan = undo_import(
                options["batch"], user=user, username=options["user"] or getpass.getuser(),
                reason=options["reason"],
            )  # fmt: skip
        except Refused as refused:
            for problem in refused.problems:
                self.stderr.write(str(problem))
            raise CommandError(str(refused), returncode=2) from None
        except Busy as busy:
            raise CommandError(str(busy), returncode=3) from None
        for one in plan:
            self.stdout.write(
                _("%(table)-22s %(removed)7d removed %(changed)7d put back %(created)7d restored")
                % {"table": one.table.name, "removed": one.removed, "changed": one.changed,
                   "created": one.created}
            )  # fmt: skip
        self.stdout.write(_("Undone as batch %(key)s.") % {"key": undo.key})
