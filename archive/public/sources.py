"""Sources: the list, and the page with everything that the source is cited for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import Source
from archive.models.sources import SourceKind
from archive.public import strands
from archive.public.bearing import ORDER, bearing
from archive.public.catalogue import Catalogue, catalogue
from archive.public.facts import doubts, fact, identifiers, linked
from archive.public.filters import ANY, choice
from archive.public.finding import find
from archive.public.footnotes import Footnotes
from archive.public.pages import Fact, page_of
from archive.public.parameters import Filter
from archive.public.reading import reading
from archive.public.record import show
from archive.public.related import related
from archive.public.wording.names import language_name

STRANDS = (strands.names("source"), *strands.chronicle())
#: Plain fields in the order of a title page.
FIELDS = (
    "authors", "editors", "container_title", "edition", "volume", "issue", "publisher",
    "publisher_place", "year", "pages", "language", "isbn", "doi", "accessed", "archive",
    "fond", "opis", "file",
)  # fmt: skip


class SourceCatalogue(Catalogue):
    """The list of sources."""

    model = Source
    kind = choice(gettext_lazy("Kind"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [ANY, *SourceKind.choices]

    def conditions(self, chosen: dict[str, Any]) -> list[Q]:
        return [Q(kind=chosen["kind"])] if "kind" in chosen else []


class SourcePage(Filter):
    """Which page of the statements that a source is cited for, and of which type."""

    about = forms.ChoiceField(
        choices=[(column, column) for column in ORDER],
        required=False,
        error_messages={"invalid_choice": gettext_lazy("nothing can be cited for “%(value)s”")},
    )


@reading(*SourceCatalogue.base_fields)
def source_list(request: HttpRequest) -> HttpResponse:
    """Sources, filtered."""
    return catalogue(request, SourceCatalogue)


@reading(*SourcePage.base_fields)
def source(request: HttpRequest, slug: str) -> HttpResponse:
    """One source, what it depends on, and everything it is cited for."""
    asked = SourcePage(request.GET)
    asked.demand()
    page = page_of(find(Source, slug), STRANDS, facts_of)
    about = asked.cleaned_data["about"]
    cited = bearing(page.entity, about, asked.page_number, request.GET)
    echoes = related(
        "dependents", _("Sources that depend on it"), Source, "depends_on", page.entity
    )
    return show(request, page, cited=cited, related=[echoes])


def facts_of(entity: Source, notes: Footnotes) -> list[Fact]:
    """The title page, field by field, and what the source rests on."""
    columns = {f.name: f for f in Source._meta.concrete_fields}
    return [
        fact(entity, notes, _("Kind"), entity.get_kind_display(), "kind"),
        *(
            fact(
                entity,
                notes,
                heading(columns[name].verbose_name),
                language_name(entity.language) if name == "language" else getattr(entity, name),
                name,
            )
            for name in FIELDS
        ),
        fact(entity, notes, _("Address"), address(entity.url), "url"),
        fact(entity, notes, _("As printed"), entity.as_printed, "as_printed"),
        fact(entity, notes, _("Depends on"), linked(entity.depends_on), "depends_on"),
        *doubts(entity, notes),
        identifiers(entity),
    ]


def heading(words: Any) -> str:
    """A field's name with a capital."""
    return strands.capitalised(str(words))


def address(url: str) -> str:
    """The web address as a link, empty for none."""
    return format_html('<a href="{0}">{0}</a>', url) if url else ""
