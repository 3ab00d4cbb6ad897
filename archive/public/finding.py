"""A record by its address: published, moved, withdrawn, or not there."""

from __future__ import annotations

from typing import Any

from django.http import Http404

from archive.models import Entity, FormerSlug
from archive.models.publication import retraction
from archive.public import READER
from archive.public.errors import Gone
from archive.public.reading import Moved


def find(model: type[Entity], slug: str) -> Any:
    """The published record of *model* at *slug*.

    Raises `Moved` for a former slug, `Gone` for a retracted record, and Http404 for a draft just
    as for what never existed.
    """
    found = model.objects.using(READER).published().for_page().filter(slug=slug).first()  # type: ignore[attr-defined]
    if found is not None:
        return found
    raise_if_moved(model, slug)
    raise_if_gone(model, slug)
    raise Http404


def raise_if_moved(model: type[Entity], slug: str) -> None:
    """Raise `Moved` if *slug* was the address of a record that is published now."""
    kind = model.kind_name
    former = FormerSlug.objects.using(READER).published().filter(kind=kind, slug=slug)
    pk = former.order_by().values_list(f"{kind}_id", flat=True).first()
    records = model.objects.using(READER).published()  # type: ignore[attr-defined]
    target = records.filter(pk=pk).first() if pk else None
    if target is not None:
        raise Moved(target.get_absolute_url())


def raise_if_gone(model: type[Entity], slug: str) -> None:
    """Raise `Gone` if the record at *slug* has been retracted."""
    found = retraction(model.kind_name, slug, READER)
    if found is not None:
        raise Gone(*found)
