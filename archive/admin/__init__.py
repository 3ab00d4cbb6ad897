"""The editors' desk: how records are entered, found and corrected, a module per noun.

What does not belong here: rules that must hold on every path in (`models`, the database), anything
done to two records at once (`curation`), files (`exchange`), and whatever readers see (`public`).
"""

from archive.admin import (
    accounts,
    batches,
    chronicle,
    collections,
    engagements,
    evidence,
    formations,
    names,
    personnel,
    places,
    powers,
    sources,
    vocabularies,
)

__all__ = [
    "accounts",
    "batches",
    "chronicle",
    "collections",
    "engagements",
    "evidence",
    "formations",
    "names",
    "personnel",
    "places",
    "powers",
    "sources",
    "vocabularies",
]
