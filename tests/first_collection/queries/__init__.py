"""The kinds of question that can be put to the archive: small compositions of queryset verbs.

What does not belong here: any answer, and any record by name; those stand in `questions.tsv`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.first_collection.queries import (
    chronicle,
    engagements,
    evidence,
    formations,
    people,
    places,
    works,
)

MODULES = (chronicle, engagements, evidence, formations, people, places, works)
#: Every kind of question by its name.
QUERIES: dict[str, Callable[..., list[Any]]] = {
    name: function
    for module in MODULES
    for name, function in vars(module).items()
    if callable(function) and function.__module__ == module.__name__ and not name.startswith("_")
}
