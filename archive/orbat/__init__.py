"""The order of battle of a day: who stood under whom, who commanded, how certain that is.

Query → tree. Knows no HTTP and no HTML; asks a fixed number of questions whatever the size.
"""

from archive.orbat.days import best_day, change_days
from archive.orbat.nodes import Commander, Node, Note, Side
from archive.orbat.sides import sides
from archive.orbat.trees import tree

__all__ = [
    "Commander",
    "Node",
    "Note",
    "Side",
    "best_day",
    "change_days",
    "sides",
    "tree",
]
