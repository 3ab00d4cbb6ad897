"""`manage.py prepare`: everything that must be in place before the site can be served."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from archive.server import health, roles
from archive.server.cluster import say
from archive.server.freshness import Stamp
from archive.server.trouble import Trouble

FIXTURES = ("vocabularies", "belgrade-offensive")


class Command(BaseCommand):
    help = _(
        "Bring the database up to date, load the first collection into an empty archive, make "
        "the first administrator, and gather the static files."
    )
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        health.wait_for_database(say)
        stamp = Stamp(settings.VAR / "prepared", settings.BASE_DIR / "archive")
        if not stamp.fresh() or health.unready():
            self.bring_up_to_date()
            call_command("collectstatic", interactive=False, verbosity=0, clear=True)
            stamp.set()
        if not apps.get_model("archive", "Formation").objects.exists():
            self.load_first_collection()
        if not get_user_model().objects.filter(is_superuser=True).exists():
            self.make_administrator()

    def bring_up_to_date(self) -> None:
        """Apply the migrations that are missing, and the rights of each role on what they made.

        A site that connects as a lesser role has had this done by its owner; if so, well.
        """
        missing = health.unready()
        if missing:
            say(_("Bringing the tables up to date ..."))
        try:
            with roles.owners_work():
                if not settings.EMBEDDED:
                    call_command("roles", verbosity=0)
                call_command("migrate", interactive=False, verbosity=0)
        except Trouble:
            if missing:
                raise

    def load_first_collection(self) -> None:
        """Load vocabularies and collection as any user loads them, in a process of its own."""
        for name in FIXTURES:
            say(_("Loading %(name)s ...") % {"name": name})
            load(settings.BASE_DIR / "fixtures" / name)

    def make_administrator(self) -> None:
        """Make `admin` with a random password, which is shown this once."""
        password = secrets.token_urlsafe(12)
        get_user_model().objects.create_superuser("admin", password=password)
        sentence = _("The first administrator is %(name)s with password %(password)s (shown once).")
        self.stdout.write(sentence % {"name": "admin", "password": password})
        self.stdout.flush()


def load(folder: Path) -> None:
    """Import one bundle through the public command. Raises Trouble when it is refused."""
    done = subprocess.run(
        [sys.executable, "manage.py", "import_archive", os.fspath(folder)],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_USE": "command"},
        check=False,
    )
    if done.returncode:
        sentence = _("%(folder)s could not be loaded; the reason is printed above.")
        raise Trouble(sentence % {"folder": folder})
