#!/usr/bin/env python
"""The archive's commands: `manage.py help` lists them, `manage.py run` starts everything."""

from __future__ import annotations

import os
import sys

OWNER = {"backup", "flush", "migrate", "prepare", "restore", "roles", "run"}
WITHOUT_DATABASE = {
    "check", "collectstatic", "compilemessages", "diffsettings", "findstatic", "help",
    "makemessages", "run", "runserver", "test", "version", "--help", "-h", "--version",
}  # fmt: skip


def main() -> None:
    """Run one command, with the embedded database running when the command needs it."""
    command = sys.argv[1] if len(sys.argv) > 1 else "help"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    os.environ.setdefault("DATABASE_USE", "owner" if command in OWNER else "command")
    try:
        from django.db import Error

        from archive.server.complaints import command_sentence
        from archive.server.trouble import Trouble
    except ImportError as error:
        sys.exit(f"The archive's libraries are not installed ({error}); run `make run` first.")
    try:
        execute(command)
    except Trouble as trouble:
        sys.exit(str(trouble))
    except Error as error:
        if (sentence := command_sentence(error)) is None:
            raise
        sys.exit(sentence)


def execute(command: str) -> None:
    """Hand the command to Django."""
    from django.conf import settings
    from django.core.management import execute_from_command_line

    from archive.server.cluster import attended
    from archive.server.home import home

    if command in WITHOUT_DATABASE or "--help" in sys.argv or not settings.EMBEDDED:
        execute_from_command_line(sys.argv)
        return
    with attended(home(settings.VAR), f"manage.py {command}"):
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
