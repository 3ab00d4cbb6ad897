"""Progress on a terminal as a bar, elsewhere as a line a phase."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from tqdm import tqdm


class Shown:
    """Shows an import's progress on a stream; use as a context manager."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._bar: tqdm[Any] | None = None

    def __enter__(self) -> Shown:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def phase(self, sentence: str, total: int = 0) -> None:
        """Begins a phase: a line of its own, or a bar when its length is known."""
        self._close()
        if total and self._stream.isatty():
            self._bar = tqdm(total=total, desc=sentence, unit="B", unit_scale=True, leave=False)
        else:
            self._stream.write(f"{sentence} …")

    def advance(self, done: int) -> None:
        """Moves the bar on."""
        if self._bar is not None:
            self._bar.update(done)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
