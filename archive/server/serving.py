"""The site under gunicorn: its port, its processes, and watching over them and PostgreSQL."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import deque
from functools import partial
from pathlib import Path
from typing import NoReturn

from archive.server import environment
from archive.server.children import dies_with_parent
from archive.server.cluster import Cluster, Tell, say
from archive.server.trouble import Trouble

APPLICATION = "archive.wsgi:application"
BACKLOG = 256
GRACE = 30
PAUSE = 0.2
DEATHS = 5
DEATHS_WITHIN = 60.0
START_AT_MOST = 60.0


def listen() -> socket.socket:
    """Take the port, before anything else is begun; held by the caller, so that requests wait
    while gunicorn restarts. Raises Trouble when another program has it."""
    host, port = environment.text("HOST", "127.0.0.1"), environment.number("PORT", 8000, 1, 65535)
    door = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
    except OSError as error:
        door.close()
        raise Trouble(
            f"Port {port} of {host} cannot be used ({error.strerror}); stop the program that has "
            f"it or choose another, as in `PORT={min(port + 1, 65535)} make run`."
        ) from error
    door.listen(BACKLOG)
    door.set_inheritable(True)
    return door


def address(door: socket.socket) -> str:
    """Return where a browser on this machine finds the site."""
    host, port = door.getsockname()[:2]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}:{port}/"


class Site:
    """gunicorn on a port that is taken already."""

    def __init__(self, door: socket.socket, folder: Path) -> None:
        self.door = door
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start gunicorn and return at once."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", APPLICATION, *self._options()],
            cwd=self.folder,
            env=os.environ | {"DATABASE_USE": "web"},
            stdin=subprocess.DEVNULL,
            pass_fds=[self.door.fileno()],
            start_new_session=True,
            preexec_fn=partial(dies_with_parent, signal.SIGTERM),
        )

    def wait(self) -> None:
        """Wait until the site answers. Raises Trouble when gunicorn ends instead."""
        end = time.monotonic() + START_AT_MOST
        while self.alive() and time.monotonic() < end:
            if self._answers():
                return
            time.sleep(PAUSE / 4)
        raise Trouble("The site does not start; the reason is printed above.")

    def alive(self) -> bool:
        """Tell whether gunicorn runs."""
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """Let requests finish, then end; a second Ctrl-C ends at once."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(GRACE + 5)
        except (KeyboardInterrupt, subprocess.TimeoutExpired):
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.process = None

    def _options(self) -> list[str]:
        options = {
            "bind": f"fd://{self.door.fileno()}",
            "worker-class": "gthread",
            "workers": environment.number("WEB_CONCURRENCY", 2, 1, 64),
            "threads": environment.number("WEB_THREADS", 4, 1, 64),
            "timeout": 60,
            "graceful-timeout": GRACE,
            "keep-alive": 5,
            "max-requests": 10_000,
            "max-requests-jitter": 1_000,
            "log-level": "warning",
            "forwarded-allow-ips": environment.text("FORWARDED_ALLOW_IPS", "127.0.0.1"),
        }
        if os.path.isdir("/dev/shm"):
            options["worker-tmp-dir"] = "/dev/shm"  # a beat of the heart must not wait for a disk
        written = [f"--{name}={value}" for name, value in options.items()]
        return [*written, "--preload", "--no-control-socket"]

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{address(self.door)}livez", timeout=2):
                return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False


def watch(site: Site, cluster: Cluster | None, tell: Tell = say) -> NoReturn:
    """Start again whichever of the two dies, until the caller is interrupted.

    Raises Trouble when they die faster than starting them again can help.
    """
    deaths: deque[float] = deque(maxlen=DEATHS)
    while True:
        time.sleep(PAUSE)
        if cluster is not None and not cluster.alive():
            _count(deaths, "PostgreSQL")
            tell("PostgreSQL ended unexpectedly; starting it again ...")
            cluster.revive()
            tell("PostgreSQL is back.")
        if not site.alive():
            _count(deaths, "The site")
            tell("The site ended unexpectedly; starting it again ...")
            site.start()
            site.wait()
            tell("The site is back.")


def _count(deaths: deque[float], what: str) -> None:
    deaths.append(time.monotonic())
    if len(deaths) == DEATHS and deaths[-1] - deaths[0] < DEATHS_WITHIN:
        raise Trouble(f"{what} ends again and again; the reasons are printed above and in var/.")


def end_on_signals() -> None:
    """Make SIGTERM and SIGHUP end a command as Ctrl-C does."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)


def end_in_peace() -> None:
    """Let no signal interrupt the last steps of an orderly end."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
