"""The date box: dates as sources give them, and under the box how they were understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from django import forms
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from archive import dating

PARSERS: dict[str, Callable[[str], dating.HistoricalDate]] = {
    "beginning": dating.parse_beginning,
    "ending": dating.parse_ending,
    "moment": dating.parse_moment,
}
LONGEST = 200


@dataclass(frozen=True)
class Reading:
    """How a text was understood: house form, EDTF, bounds in words; or the sentence of refusal."""

    house: str = ""
    edtf: str = ""
    bounds: str = ""
    error: str = ""


def reading(box: str, text: str, edtf: str = "") -> Reading:
    """The reading of *text* in a box; *edtf* is kept beside a text that is not understood.

    Empty for an empty text.
    """
    if not text.strip():
        return Reading()
    try:
        date = PARSERS[box](text)
    except dating.DateError as error:
        if not edtf:
            return Reading(error=str(error))
        earliest, latest = dating.bounds(edtf)
        return Reading(dating.display(edtf), edtf, in_words(earliest, latest))
    house = dating.display(date.edtf, text)
    return Reading(house, date.edtf, in_words(date.earliest, date.latest))


def in_words(earliest: dt.date | None, latest: dt.date | None) -> str:
    """The bounds as a phrase; None is an open side."""
    first, last = (dating.display(d.isoformat()) if d else "" for d in (earliest, latest))
    if first and first == last:
        return _("on that day")
    if first and last:
        return _("from %(first)s to %(last)s at the latest") % {"first": first, "last": last}
    if last:
        return _("on %(last)s or earlier") % {"last": last}
    if first:
        return _("on %(first)s or later") % {"first": first}
    return ""


class DateBox(forms.TextInput):
    """A text input with its reading under it; a script renews the reading while one types."""

    template_name = "admin/widgets/date_box.html"

    class Media:
        js = ("admin_theme/date-box.js",)

    def __init__(self, box: str, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"class": "datebox__input", "autocomplete": "off", **(attrs or {})})
        self.box = box
        #: Text and EDTF as stored: a stored text keeps its EDTF even if it cannot be read again.
        self.stored = ("", "")

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context of a text input, with the box and its reading."""
        context = super().get_context(name, value, attrs)
        text = value or ""
        edtf = self.stored[1] if text == self.stored[0] else ""
        return {**context, "box": self.box, "reading": reading(self.box, text, edtf)}


def acquaint(form: forms.BaseModelForm) -> None:
    """Tells the date boxes of *form* what is stored."""
    for name, field in form.fields.items():
        if isinstance(field.widget, DateBox) and form.instance.pk:
            stored = getattr(form.instance, f"{name}_edtf")
            field.widget.stored = (getattr(form.instance, name), stored)


@require_GET
def date_box(request: HttpRequest) -> JsonResponse:
    """JSON of the reading of `text` in `box`; 400 with a sentence for an unknown box."""
    box, text = request.GET.get("box", ""), request.GET.get("text", "")
    if box not in PARSERS:
        known = ", ".join(PARSERS)
        error = _("There is no such box: choose one of %(known)s.") % {"known": known}
        return JsonResponse({"error": error}, status=400)
    if len(text) > LONGEST:
        return JsonResponse(asdict(Reading(error=_("Write the date in at most 120 characters."))))
    return JsonResponse(asdict(reading(box, text)))
