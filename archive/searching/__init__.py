"""Search over every name in any script: the query, the ranking, the answer.

What does not belong here: folding of names (`naming`), pages and addresses.
"""

from archive.searching.hits import KINDS, Hit, Results
from archive.searching.query import MAX_LENGTH, MIN_LENGTH, SearchError, search

__all__ = [
    "KINDS",
    "MAX_LENGTH",
    "MIN_LENGTH",
    "Hit",
    "Results",
    "SearchError",
    "search",
]
