"""The permanent public address of an entity, from its name in any script."""

from __future__ import annotations

import re
from typing import Final

from archive.naming.letters import ascii_lower

LONGEST: Final = 80

_BETWEEN: Final = re.compile(r"[^a-z0-9]+")


def slugify(text: str) -> str:
    """Lower-case ASCII words with hyphens, at most 80 characters, cut between words if it can be.

    Serbian is written in Gaj's letters without marks (`dapcevic`), Russian in the English way
    (`zhukov`). '' when the text has neither letters nor digits.
    """
    slug = _BETWEEN.sub("-", ascii_lower(text.replace("&", " and "))).strip("-")
    if len(slug) <= LONGEST:
        return slug
    short, _, _ = slug[: LONGEST + 1].rpartition("-")
    return short or slug[:LONGEST]
