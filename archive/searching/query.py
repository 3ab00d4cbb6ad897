"""The questions put to PostgreSQL: words first, likely misspellings only if no word fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from typing import Any

from django.db import connections, transaction

from archive import naming
from archive.searching.hits import KINDS, Hit, Results

MIN_LENGTH = 2
MAX_LENGTH = 200
MAX_WORDS = 12
#: How many matches of a word are looked at before ranking; more would only be noise.
CANDIDATES = 1000

#: Heading column and a line of description for each kind.
HEADS = {
    "formation": (
        "t.name",
        (
            "concat_ws(', ', (SELECT e.name FROM archive_echelon e WHERE e.id = t.echelon_id), "
            "(SELECT p.name FROM archive_power p WHERE p.id = t.power_id "
            "AND p.status = 'published'))"
        ),
    ),
    "person": (
        "t.name",
        (
            "coalesce((SELECT p.name FROM archive_power p WHERE p.id = t.power_id "
            "AND p.status = 'published'), '')"
        ),
    ),
    "engagement": (
        "t.name",
        "coalesce((SELECT k.name FROM archive_engagementkind k WHERE k.id = t.kind_id), '')",
    ),
    "place": (
        "t.name",
        "coalesce((SELECT k.name FROM archive_placekind k WHERE k.id = t.kind_id), '')",
    ),
    "power": ("t.name", "''"),
    "source": ("t.title", "t.authors"),
    "collection": ("t.title", "''"),
}
BEARERS = ("formation", "person", "engagement", "place", "power", "source")
WORDS = "to_tsvector('simple'::regconfig, {0}.search_key) @@ to_tsquery('simple', %(words)s)"
ALIKE = "{0}.search_key %%> %(key)s"
#: How alike a word must be to count as a misspelling (pg_trgm's word similarity, 0 to 1).
ALIKENESS = "0.45"


class SearchError(ValueError):
    """A text that cannot be searched for; the message is one sentence for the reader."""


def search(
    text: str, *, kinds: Iterable[str] = (), limit: int = 50, using: str = "reader"
) -> Results:
    """The published records called like *text* in any script, spelling or designation.

    *kinds* narrows to some of `KINDS`. Raises SearchError for a text that is too short, too long
    or without a letter or digit, and for an unknown kind.
    """
    chosen = _chosen(kinds)
    key = _key(text)
    words = key.split()[:MAX_WORDS]
    found = _ask(using, chosen, WORDS, key, _tsquery(words))
    misspelt = False
    if not found:
        found = _by_variants(using, chosen, text)
    if not found:
        found = _ask(using, chosen, ALIKE, key, "")
        misspelt = bool(found)
    hits = _ranked(found, key, misspelt)
    counts = Counter(hit.kind for hit in hits)
    return Results(text, tuple(hits[:limit]), len(hits), misspelt, dict(counts))


def _chosen(kinds: Iterable[str]) -> tuple[str, ...]:
    chosen = tuple(kinds)
    for kind in chosen:
        if kind not in KINDS:
            raise SearchError(f"There is no kind “{kind}”: choose one of {', '.join(KINDS)}.")
    return chosen or KINDS


def _key(text: str) -> str:
    text = text.strip()
    if len(text) > MAX_LENGTH:
        raise SearchError(f"Search for {MAX_LENGTH} characters at the most.")
    if naming.unsafe_characters(text):
        raise SearchError("The text holds an invisible control character: type it again.")
    key = naming.designation_key(text)
    if len(key.replace(" ", "")) < MIN_LENGTH and not key.isdigit():
        raise SearchError(f"Search for at least {MIN_LENGTH} letters, or a number.")
    return key


def _tsquery(words: Sequence[str]) -> str:
    return " & ".join(w if w.isdigit() else f"{w}:*" for w in words)


def _by_variants(using: str, kinds: Sequence[str], text: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for variant in naming.variants(text)[:4]:
        key = naming.designation_key(variant)
        if key:
            found += _ask(using, kinds, WORDS, key, _tsquery(key.split()[:MAX_WORDS]))
    return found


def _ask(
    using: str, kinds: Sequence[str], condition: str, key: str, words: str
) -> list[tuple[Any, ...]]:
    alike = "word_similarity(%(key)s, {0}.search_key)" if condition is ALIKE else "0"
    parts = []
    for kind in kinds:
        heading, detail = HEADS[kind]
        parts.append(
            f"(SELECT '{kind}', t.slug, {heading}, {heading}, '', '', {detail}, t.search_key, "
            f"t.sort_key, {alike.format('t')} FROM archive_{kind} t WHERE t.status = 'published' "
            f"AND {condition.format('t')} LIMIT {CANDIDATES})"
        )
        if kind in BEARERS:
            parts.append(
                f"(SELECT '{kind}', t.slug, {heading}, n.text, n.language, n.script, {detail}, "
                f"n.search_key, t.sort_key, n.alike FROM called n "
                f"JOIN archive_{kind} t ON t.id = n.{kind}_id AND t.status = 'published')"
            )
    # The names are asked for once, whatever they name: six joins fewer to plan for each kind.
    bearers = ", ".join(f"n.{bearer}_id" for bearer in BEARERS)
    wanted = " OR ".join(f"n.{kind}_id IS NOT NULL" for kind in kinds if kind in BEARERS)
    called = (
        f"WITH called AS MATERIALIZED (SELECT {bearers}, n.text, n.language, n.script, "
        f"n.search_key, {alike.format('n')} AS alike FROM archive_name n "
        f"WHERE n.standing <> 'rejected' AND ({wanted or 'false'}) "
        f"AND {condition.format('n')} LIMIT {CANDIDATES}) "
    )
    local = transaction.atomic(using=using) if condition is ALIKE else nullcontext()
    with local, connections[using].cursor() as cursor:
        if condition is ALIKE:
            cursor.execute(
                "SELECT set_config('pg_trgm.word_similarity_threshold', %s, true)", [ALIKENESS]
            )
        cursor.execute(called + " UNION ALL ".join(parts), {"key": key, "words": words})
        return list(cursor.fetchall())


def _ranked(found: list[tuple[Any, ...]], key: str, misspelt: bool) -> list[Hit]:
    """One hit per record, the best of its names; exact first, then prefix, then the rest."""
    best: dict[tuple[str, str], tuple[tuple[Any, ...], Hit]] = {}
    for kind, slug, heading, matched, language, script, detail, found_key, *rest in found:
        sort_key, alike = rest
        rank = 0 if misspelt else 3 if found_key == key else 2 if found_key.startswith(key) else 1
        other = matched if matched != heading else ""
        hit = Hit(kind, slug, heading, other, language, script, detail, rank)
        order = (-rank, -alike, len(found_key), bool(other), KINDS.index(kind), sort_key, slug)
        known = best.get((kind, slug))
        if known is None or order < known[0]:
            best[kind, slug] = (order, hit)
    return [hit for _order, hit in sorted(best.values(), key=lambda pair: pair[0])]
