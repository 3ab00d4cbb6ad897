"""Slices of requests, taken in turns so that whatever else the machine does strikes all alike."""

from __future__ import annotations

import http.client
import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.bench.clock import cpu_milliseconds
from tests.bench.questions import Question
from tests.bench.sites import Measured

WARM_UP = 8  # requests before the first slice: every thread of every worker connects


@dataclass
class Series:
    """All slices of one kind of page on one server."""

    question: str
    server: str
    paths: Iterator[str]
    port: int
    workers: int
    database: int
    waits: list[float] = field(default_factory=list)
    worker_ms: float = 0.0
    database_ms: float = 0.0
    size: int = 0

    def slice(self, seconds: float, at_least: int = 3) -> None:
        """Asks one question after another for so long; nothing else is measured meanwhile."""
        before = cpu_milliseconds(self.workers), cpu_milliseconds(self.database)
        end, asked = time.perf_counter() + seconds, 0
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        while asked < at_least or time.perf_counter() < end:
            self.waits.append(self._ask(connection))
            asked += 1
        connection.close()
        self.worker_ms += cpu_milliseconds(self.workers) - before[0]
        self.database_ms += cpu_milliseconds(self.database) - before[1]

    def warm_up(self) -> None:
        """Asks without measuring, on several connections, so that several workers are warm."""
        for _ in range(WARM_UP):
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            self._ask(connection)
            connection.close()

    def _ask(self, connection: http.client.HTTPConnection) -> float:
        path = next(self.paths)
        began = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        waited = time.perf_counter() - began
        if answer.status != 200:
            raise RuntimeError(f"{self.server} answers {path} with {answer.status}")
        self.size = len(body)
        return waited * 1000

    @property
    def requests(self) -> int:
        """How many were measured."""
        return len(self.waits)

    def percentile(self, share: float) -> float:
        """Milliseconds within which so large a share of the answers came."""
        return sorted(self.waits)[min(self.requests - 1, int(share * self.requests))]

    @property
    def cpu(self) -> float:
        """Milliseconds of processor for one request: workers and database together."""
        return (self.worker_ms + self.database_ms) / self.requests


def measure(
    questions: list[Question], site: Measured, floor: Measured, database: int, seconds: float,
    rounds: int,
) -> list[Series]:  # fmt: skip
    """Takes a slice of every series in every round; *seconds* is the length of a slice."""
    series = []
    for question in questions:
        for name, server, paths in (
            ("site", site, question.site),
            ("floor", floor, question.floor),
        ):
            if paths and server.process:
                turns = itertools.cycle(paths)
                pid = server.process.pid
                series.append(Series(question.name, name, turns, server.port, pid, database))
    for one in series:
        one.warm_up()
    for _round in range(rounds):
        for one in series:
            one.slice(seconds)
    return series
