"""The nouns of the archive as readers walk past them."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Shelf:
    """One noun: the kind of its records and its word in the navigation."""

    kind: str
    title: str | Promise

    @property
    def url(self) -> str:
        """Address of the list."""
        return reverse(f"{self.kind}-list")


SHELVES = (
    Shelf("formation", _("Formations")),
    Shelf("person", _("People")),
    Shelf("engagement", _("Engagements")),
    Shelf("place", _("Places")),
    Shelf("power", _("Powers")),
    Shelf("source", _("Sources")),
)

COLLECTIONS = Shelf("collection", _("Collections"))


def shelf_of(kind: str) -> Shelf:
    """The shelf of records of that *kind*. Raises KeyError."""
    return {shelf.kind: shelf for shelf in (*SHELVES, COLLECTIONS)}[kind]
