"""The settings of the tests: a PostgreSQL of their own, made for one run and thrown away."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from archive.server.passwords import passwords

HOMES = "muster-tests-"
MARK = "MUSTER_TEST_HOME"
ROLES = ("muster_launcher", "archive_owner", "archive_app", "archive_public")
TEMPORARY = Path(tempfile.gettempdir())

# Set by the first process of a run, before it starts the others of xdist. All runs of a user
# share their passwords, so that a new cluster can begin as a copy of an earlier one.
if MARK not in os.environ:
    os.environ[MARK] = str(TEMPORARY / f"{HOMES}{os.geteuid()}-{os.getpid()}")
    Path(os.environ[MARK]).mkdir(mode=0o711, exist_ok=True)
    shared = TEMPORARY / f"muster-passwords-{os.geteuid()}.json"
    passwords(shared, ROLES)
    shutil.copy(shared, Path(os.environ[MARK], "passwords.json"))
    atexit.register(shutil.rmtree, os.environ[MARK], ignore_errors=True)
os.environ["MUSTER_VAR"] = os.environ[MARK]
os.environ["DATABASE_USE"] = "owner"
os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2)

from archive.settings import *  # noqa: E402, F403
from archive.settings import DATABASES, EMBEDDED, PLAIN_STATIC, STORAGES  # noqa: E402

TEMPLATE = "muster_template"  # a database with every migration, made by tests/database.py
if EMBEDDED and TEMPLATE.upper() in os.environ:  # this process makes the template
    DATABASES["default"]["NAME"] = TEMPLATE
elif EMBEDDED:
    DATABASES["default"]["TEST"] = {"TEMPLATE": TEMPLATE}
TEST_HOME = Path(os.environ[MARK])
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"]["BACKEND"] = PLAIN_STATIC
WHITENOISE_AUTOREFRESH = True
