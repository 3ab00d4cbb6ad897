"""The site and the floor under the same gunicorn, each on a port of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from django.conf import settings

from archive.server.children import dies_with_parent
from archive.server.serving import APPLICATION, Site

FLOOR = "tests.bench.floor:application"


class Measured(Site):
    """gunicorn as for the public, of which no worker retires while it is measured."""

    def __init__(self, door: socket.socket, application: str) -> None:
        super().__init__(door, settings.BASE_DIR)
        self.application = application

    def start(self) -> None:
        """Start gunicorn and return at once."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", self.application, *self._options()],
            cwd=self.folder,
            env=os.environ | {"DATABASE_USE": "web"},
            stdin=subprocess.DEVNULL,
            pass_fds=[self.door.fileno()],
            start_new_session=True,
            preexec_fn=partial(dies_with_parent, signal.SIGTERM),
        )

    def _options(self) -> list[str]:
        return [option for option in super()._options() if "--max-requests" not in option]

    @property
    def port(self) -> int:
        """Where it listens on this machine."""
        return int(self.door.getsockname()[1])


@contextmanager
def running(application: str) -> Iterator[Measured]:
    """Serves the application until the block ends."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(256)
        door.set_inheritable(True)
        site = Measured(door, application)
        site.start()
        try:
            site.wait()
            yield site
        finally:
            site.stop()


@contextmanager
def both() -> Iterator[tuple[Measured, Measured]]:
    """The site and the floor."""
    with running(APPLICATION) as site, running(FLOOR) as floor:
        yield site, floor
