"""The whole archive as a newcomer starts it, in a process of its own that a test may kill."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from django.conf import settings

READY = "Ctrl-C stops everything."


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def hear_ctrl_c() -> None:
    """In a new child: Ctrl-C counts, also where the tests run in a shell's background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Archive:
    """`manage.py run` below a folder; what it says is kept in `run.log` there."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.log = folder / "run.log"
        self.port = free_port()
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        mine = {"MUSTER_VAR": str(folder / "var"), "PORT": str(self.port)}
        self.environment = kept | mine | environment
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, patience: float = 120) -> float:
        """Start, wait until it says that it is ready, and return the seconds that took."""
        began = time.monotonic()
        self.log.write_text("")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "run"],
                cwd=settings.BASE_DIR,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=hear_ctrl_c,
            )
        self.wait_for(READY, patience)
        return time.monotonic() - began

    def wait_for(self, words: str, patience: float = 60) -> None:
        end = time.monotonic() + patience
        while words not in self.said():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()
            time.sleep(0.05)

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def again(self) -> subprocess.CompletedProcess[str]:
        """Start it a second time beside the first."""
        return subprocess.run(
            [sys.executable, "manage.py", "run"],
            cwd=settings.BASE_DIR,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def status(self, path: str = "", timeout: float = 30) -> int:
        try:
            address = f"http://127.0.0.1:{self.port}/{path}"
            with urllib.request.urlopen(address, timeout=timeout) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def ready_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.status("readyz") == 200:
                    return True
            except OSError:
                pass
            time.sleep(0.1)
        return False

    def postmaster(self) -> int:
        written = next(self.folder.glob("var/postgres/postmaster.pid"))
        return int(written.read_text().split()[0])

    def gunicorn(self) -> int:
        """Return the gunicorn that was started last, by the port it was given."""
        children = _children(self.process.pid)
        return next(pid for pid in children if "gunicorn" in _command(pid))

    def worker(self) -> int:
        return _children(self.gunicorn())[0]

    def interrupt(self) -> int:
        """Press Ctrl-C and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)

    def end(self) -> None:
        """Leave nothing running, whatever a test has done."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)


def _children(parent: int) -> list[int]:
    done = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    )
    pairs = re.findall(r"(\d+)\s+(\d+)", done.stdout)
    return [int(pid) for pid, of in pairs if int(of) == parent]


def _command(pid: int) -> str:
    done = subprocess.run(
        ["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True, check=False
    )
    return done.stdout
