"""Filter fields that several lists share, and the conditions they make."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q
from django.forms.utils import flatatt
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from archive import naming
from archive.models import Membership, Name
from archive.public import READER
from archive.public.parameters import Filter

ANY = ("", _("any"))


class TextFilter(Filter):
    """Every list can be narrowed by a part of a name and by a collection."""

    q = forms.CharField(
        label=_("Name contains"),
        min_length=2,
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    collection = forms.SlugField(max_length=80, required=False, widget=forms.HiddenInput)


class SelectBox(forms.Select):
    """A select box written at once.

    From templates, one for each option, a long one costs more than all that a list asks.
    """

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The markup, as Django's own would be; groups of options are not known here."""
        chosen = {str(code) for code in self.format_value(value)}
        outer = flatatt(self.build_attrs(self.attrs, {**(attrs or {}), "name": name}))
        options = "".join(
            f'<option value="{escape(str(code))}"{" selected" if str(code) in chosen else ""}>'
            f"{escape(str(words))}</option>"
            for code, words in self.choices
        )
        return mark_safe(f"<select{outer}>{options}</select>")


def offer(model: type[Any], code: str, name: str) -> list[tuple[str, Any]]:
    """Every published value of a small table as choices: (code, name), one query."""
    rows = model.objects.using(READER).published().values_list(code, name)
    return [ANY, *rows]


def choice(label: Any) -> forms.ChoiceField:
    """A field whose choices are set when the form is made."""
    unknown = _("“%(value)s” is not one of the values of this filter")
    return forms.ChoiceField(
        label=label,
        required=False,
        widget=SelectBox,
        error_messages={"invalid_choice": unknown},
    )


def named(kind: str, text: str) -> Q:
    """Records of *kind* one of whose names contains *text*, whatever the script or spelling."""
    key = naming.designation_key(text)
    names = Name.objects.published().filter(**{kind: OuterRef("pk")}, search_key__contains=key)
    return Q(search_key__contains=key) | Q(Exists(names))


def collected(kind: str, slug: str) -> Q:
    """Records of *kind* that belong to the collection at *slug*."""
    rows = Membership.objects.published().filter(**{kind: OuterRef("pk")}, collection__slug=slug)
    return Q(Exists(rows))


def standing_in(model: type[Any], kind: str, **conditions: Any) -> Q:
    """Records of *kind* with a published statement of *model* that meets *conditions*."""
    return Q(Exists(model.objects.published().filter(**{kind: OuterRef("pk")}, **conditions)))


def everything(conditions: Iterable[Q]) -> Q:
    """All *conditions* at once."""
    whole = Q()
    for condition in conditions:
        whole &= condition
    return whole
