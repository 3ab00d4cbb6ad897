"""The settings of the tests: a PostgreSQL of their own, made for one run and thrown away."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

HOMES = "muster-tests-"
MARK = "MUSTER_TEST_HOME"

# Set by the first process of a run, before it starts the others of xdist.
if MARK not in os.environ:
    os.environ[MARK] = os.path.join(tempfile.gettempdir(), f"{HOMES}{os.geteuid()}-{os.getpid()}")
os.environ["MUSTER_VAR"] = os.environ[MARK]
os.environ["DATABASE_USE"] = "owner"
os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2)

from archive.settings import *  # noqa: E402, F403
from archive.settings import PLAIN_STATIC, STORAGES  # noqa: E402

TEST_HOME = Path(os.environ[MARK])
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"]["BACKEND"] = PLAIN_STATIC
WHITENOISE_AUTOREFRESH = True
