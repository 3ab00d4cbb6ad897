"""What a reader may put after the question mark: everything else is refused by name."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _

MAX_PAGE = 2000


class BadParameter(Exception):
    """A parameter that cannot be understood: which *field*, what is wrong, what to do instead."""

    def __init__(self, field: str, problem: str, advice: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = printable(field)
        self.problem = problem
        self.advice = advice


def printable(text: str, limit: int = 60) -> str:
    """*text* cut to *limit* characters, every unprintable one shown as a replacement mark."""
    cut = text if len(text) <= limit else f"{text[:limit]}…"
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in cut)


def refuse_strangers(request: HttpRequest, allowed: Iterable[str]) -> None:
    """Raise `BadParameter` for a parameter outside *allowed* and for one given twice."""
    known = sorted(allowed)
    for field, values in request.GET.lists():
        if field not in known:
            raise BadParameter(field, _("this page has no such parameter"), advise(known))
        if len(values) > 1:
            raise BadParameter(
                field, _("it is given more than once"), _("Give each parameter once.")
            )
        if "\x00" in values[0]:
            raise BadParameter(
                field, _("it contains a null character"), _("Remove that character.")
            )


def advise(known: list[str]) -> str:
    """The sentence that names the parameters a page takes."""
    if not known:
        return _("This page takes no parameters.")
    return _("It takes: %(names)s.") % {"names": ", ".join(known)}


class Filter(forms.Form):
    """Base of the filter forms: read strictly from the address, `page` included."""

    page = forms.IntegerField(
        min_value=1, max_value=MAX_PAGE, required=False, widget=forms.HiddenInput
    )
    use_required_attribute = False

    @property
    def page_number(self) -> int:
        """The page asked for, from 1."""
        return self.cleaned_data.get("page") or 1

    @property
    def chosen(self) -> dict[str, object]:
        """The filters in use, without the page: field name → value."""
        return {k: v for k, v in self.cleaned_data.items() if v and k != "page"}

    @property
    def hidden_kept(self) -> list[forms.BoundField]:
        """The hidden filters in use, which the form must send again."""
        return [self[f.name] for f in self.hidden_fields() if f.name in self.chosen]

    def demand(self) -> None:
        """Raise `BadParameter` for the first field that is not valid."""
        for field, errors in self.errors.get_json_data().items():
            raise BadParameter(
                field,
                printable(errors[0]["message"], 200),
                _("Choose one of the values that the form offers, or leave it out."),
            )
