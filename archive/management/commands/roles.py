"""`manage.py roles`: the roles of a database of one's own, and what each may do."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connection
from django.utils.translation import gettext as _

from archive.server import roles


class Command(BaseCommand):
    help = _(
        "Make the roles named in DATABASE_URL and READER_DATABASE_URL where they are missing, and "
        "grant each its rights. Prints the SQL for an administrator where this session may not."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = settings.DATABASE_ROLES
        with connection.cursor() as cursor:
            statements = roles.missing(cursor, wanted)
            if statements and not roles.may_create(cursor):
                self.stdout.write(_("An administrator of the database must run this once:\n"))
                self.stdout.write(";\n".join([*statements, ""]))
                return
            for statement in statements:
                cursor.execute(statement)
            with roles.owners_work():
                roles.grants(cursor, wanted)
        self.stdout.write(_("The roles are in order."))
