"""What went wrong with the machinery, said in one plain sentence."""

from __future__ import annotations


class Trouble(Exception):
    """A condition that a person must mend; its text is the one sentence they are shown."""
