"""Search over every name, in any script."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from archive import searching
from archive.api import READER, parts
from archive.api.answering import answers
from archive.api.parameters import Parameter, one_of, whole, words
from archive.api.problems import bad

LIMIT, MOST = 50, 100


@answers(
    Parameter("q", words, required=True),
    Parameter("kind", one_of(*searching.KINDS)),
    Parameter("limit", whole(1, MOST), LIMIT),
)
def search(asked: dict[str, Any]) -> dict[str, Any]:
    """The records called so, the best first."""
    kinds = [asked["kind"]] if asked["kind"] else []
    try:
        found = searching.search(asked["q"], kinds=kinds, limit=asked["limit"], using=READER)
    except searching.SearchError as error:
        raise bad("q", str(error), _("Write a name or a part of one.")) from None
    return {
        "q": asked["q"],
        "total": found.total,
        "is_misspelt": found.misspelt,
        "counts": {kind: found.counts.get(kind, 0) for kind in searching.KINDS},
        "items": [_hit(hit) for hit in found.hits],
    }


def _hit(hit: searching.Hit) -> dict[str, Any]:
    return {
        "type": hit.kind,
        "slug": hit.slug,
        "name": hit.heading,
        "href": parts.address(hit.kind, hit.slug),
        "matched": hit.matched or None,
        "language": hit.language,
        "script": hit.script,
        "detail": hit.detail,
        "rank": hit.rank,
    }
