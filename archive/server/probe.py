"""A probe for containers without curl: `python -m archive.server.probe readyz` exits 0 or 1."""

from __future__ import annotations

import sys
import urllib.request

from archive.server import environment


def probe(path: str) -> bool:
    """Tell whether the site on this machine answers 200 there."""
    port = environment.number("PORT", 8000, 1, 65535)
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(not probe(sys.argv[1]))
