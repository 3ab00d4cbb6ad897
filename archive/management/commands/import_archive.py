"""`manage.py import_archive`: rows of a folder, zip, CSV or JSON file come into the archive."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from archive.exchange.importing import Order, Report, import_archive
from archive.exchange.planning import TablePlan
from archive.exchange.problems import Problems, Refused
from archive.exchange.progress import Shown
from archive.exchange.session import Busy


class Command(BaseCommand):
    help = _(
        "Import tables (CSV in a folder or zip, or one file; or a JSON fixture). Everything is "
        "checked before anything is written; all problems are listed at once."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, help=_("Folder, .zip, .csv or .json."))
        parser.add_argument(
            "--dry-run", action="store_true", help=_("Check and show the plan; write nothing.")
        )
        parser.add_argument(
            "--user", default="", help=_("Name of the account in whose name it is done.")
        )
        parser.add_argument("--reason", default="", help=_("Why; kept in the history."))
        parser.add_argument(
            "--differences",
            type=int,
            default=5,
            metavar="N",
            help=_("Show the differences of N changed rows in each table (default 5)."),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        user = self._user(options["user"])
        order = Order(
            options["path"],
            user,
            options["user"] or getpass.getuser(),
            options["reason"],
            dry_run=options["dry_run"],
            samples=options["differences"],
        )
        try:
            with Shown(self.stderr) as progress:
                report = import_archive(order, progress)
        except Refused as refused:
            self._list(refused.problems)
            raise CommandError(str(refused), returncode=2) from None
        except Busy as busy:
            raise CommandError(str(busy), returncode=3) from None
        self._tell(report, order.dry_run)

    def _user(self, name: str) -> Any:
        if not name:
            return None
        found = get_user_model().objects.filter(username=name).first()
        if found is None:
            raise CommandError(_("There is no account “%(name)s”.") % {"name": name}, returncode=2)
        return found

    def _list(self, problems: Problems) -> None:
        for problem in problems:
            self.stderr.write(str(problem), self.style.NOTICE)
        left = problems.total - len(list(problems))
        if left:
            self.stderr.write(_("… and %(count)d more.") % {"count": left})

    def _tell(self, report: Report, dry_run: bool) -> None:
        for one in report.plan:
            self._tell_table(one)
        told = {"rows": report.rows, "seconds": report.seconds}
        if dry_run:
            self.stdout.write(
                _("%(rows)d rows read in %(seconds).1f s; nothing was written.") % told
            )
        elif report.batch is None:
            self.stdout.write(_("%(rows)d rows read in %(seconds).1f s; nothing to change.") % told)
            if report.earlier:
                self.stdout.write(
                    _("These files were imported as batch %(key)s.") % {"key": report.earlier.key}
                )
        else:
            self.stdout.write(
                _("%(rows)d rows read and written in %(seconds).1f s as batch %(key)s.")
                % (told | {"key": report.batch.key})
            )
        sys.stdout.flush()

    def _tell_table(self, one: TablePlan) -> None:
        self.stdout.write(
            _("%(table)-22s %(created)7d new %(changed)7d changed %(unchanged)7d unchanged")
            % {
                "table": one.table.name,
                "created": one.created,
                "changed": one.changed,
                "unchanged": one.unchanged,
            }
        )
        for difference in one.differences:
            for name, (old, new) in difference.fields.items():
                self.stdout.write(f"    {difference.key}: {name}: “{old}” → “{new}”")
