"""Finding rows by what an editor types: names in any script, spelling or designation."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchVectorExact, SearchVectorField
from django.db.models import Case, F, Func, IntegerField, Q, Value, When

from archive import naming
from archive.models import BEARERS, ENTITIES, VOCABULARIES, Name, Source

MAX_WORDS = 12
#: Characters of a text that are looked at; PostgreSQL refuses words longer than 2,046 bytes.
LONGEST = 200
#: Columns of statements and links in which plain text is looked for.
TEXTS = (
    "title",
    "text",
    "note",
    "as_printed",
    "rank_printed",
    "value",
    "slug",
    "locator",
    "quotation",
    "description",
    "scope",
    "role",
    "path",
    "key",
)


class Words(Func):
    """SQL: the words of a folded key, in the form that the search indexes have."""

    function = "to_tsvector"
    template = "%(function)s('simple'::regconfig, %(expressions)s)"
    output_field = SearchVectorField()


def called(text: str) -> Q:
    """Rows whose folded key holds every word of *text*; numbers whole, words by their beginning."""
    words = [w for w in naming.designation_key(text).split() if w.isalnum()][:MAX_WORDS]
    if not words:
        return Q(pk__in=[])
    query = " & ".join(word if word.isdigit() else f"{word}:*" for word in words)
    return Q(
        SearchVectorExact(
            Words(F("search_key")), SearchQuery(query, None, config="simple", search_type="raw")
        )
    )


def matching(model: Any, text: str) -> Q:
    """The condition that a row of *model* is what *text* looks for."""
    if model in ENTITIES:
        return _entity(model, text)
    if model in VOCABULARIES and hasattr(model, "code"):
        return Q(name__icontains=text) | Q(code__icontains=text) | Q(definition__icontains=text)
    condition = called(text) if model is Name else Q(pk__in=[])
    for field in model._meta.fields:
        if field.name in TEXTS and not field.many_to_one:
            condition |= Q(**{f"{field.name}__icontains": text})
        elif field.many_to_one and field.related_model in (*ENTITIES, *VOCABULARIES):
            target = field.related_model
            rows = target.objects.filter(matching(target, text)).order_by()
            condition |= Q(**{f"{field.name}__in": rows.values("pk")})
    return condition


def _entity(model: Any, text: str) -> Q:
    condition = called(text)
    if "-" in text:
        condition |= Q(slug__startswith=text.lower())
    if model.kind_name in BEARERS:
        bearer = model.kind_name
        names = Name.objects.filter(called(text), **{f"{bearer}__isnull": False})
        condition |= Q(pk__in=names.order_by().values(bearer))
    if model is Source:
        condition |= Q(authors__icontains=text) | Q(editors__icontains=text)
    return condition


def closeness(model: Any, text: str) -> list[Any]:
    """Order for suggestions: the very name first, then names that begin so, then the rest."""
    if model not in ENTITIES:
        return []
    key = naming.designation_key(text[:LONGEST])
    return [
        Case(
            When(search_key=key, then=Value(0)),
            When(search_key__startswith=key, then=Value(1)),
            default=Value(2),
            output_field=IntegerField(),
        )
    ]
