"""`manage.py check_archive`: whether the whole archive agrees with itself."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from archive.exchange.integrity import check_archive


class Command(BaseCommand):
    help = _(
        "Count what the archive holds and check that it agrees with itself: dates with their EDTF, "
        "search keys with names, the history with the rows, the public views with the tables."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        errors = 0
        for finding in check_archive():
            errors += finding.is_error
            sign = "✗" if finding.is_error else " "
            self.stdout.write(f"{sign} {finding}")
        if errors:
            self.stderr.write(_("%(count)d checks found errors.") % {"count": errors})
            sys.exit(1)
        self.stdout.write(_("The archive agrees with itself."))
