"""Choosing: a select of few values, and one of many that suggests while one types."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AutocompleteSelect, RelatedFieldWidgetWrapper
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from archive.admin.finding import closeness
from archive.admin.labels import label


class Select(forms.Select):
    """A select drawn without a template: a long form holds hundreds of them."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The select as HTML."""
        widget = self.get_context(name, value, attrs)["widget"]
        options = [o for _group, inside, _index in widget["optgroups"] for o in inside]
        shown = format_html_join("", '<option value="{}"{}>{}</option>', map(_option, options))
        return format_html('<select name="{}"{}>{}</select>', name, flatatt(widget["attrs"]), shown)


def _option(option: dict[str, Any]) -> tuple[Any, str, Any]:
    value = "" if option["value"] is None else option["value"]
    return value, SafeString(" selected" if option["selected"] else ""), option["label"]


class Choice(AutocompleteSelect, Select):
    """A select with suggestions that shows its chosen row without asking the database again.

    What all of them share (address, delay, theme) is told to the script once, by `choice.js`.
    """

    @property
    def media(self) -> forms.Media:
        """The scripts and styles of suggestions, ours first."""
        return super().media + forms.Media(js=("admin_theme/choice.js",))

    def build_attrs(self, base_attrs: Any, extra_attrs: Any = None) -> dict[str, Any]:
        """What tells this select from the others."""
        attrs = forms.Select.build_attrs(self, base_attrs, extra_attrs)
        meta = self.field.model._meta
        return {
            **attrs,
            "data-app-label": meta.app_label,
            "data-model-name": meta.model_name,
            "data-field-name": self.field.name,
            "data-allow-clear": "false" if self.is_required else "true",
            "class": "admin-autocomplete",
        }

    #: The chosen row as loaded with the form's own row.
    known: Any = None

    def optgroups(self, name: str, value: Any, attr: Any = None) -> list[Any]:
        """The empty option where allowed, and the chosen row."""
        chosen = [str(v) for v in value if v not in self.choices.field.empty_values]
        options = [
            self.create_option(name, row.pk, label(row), True, index)
            for index, row in enumerate(self._rows(chosen))
        ]
        if not self.is_required:
            options.insert(0, self.create_option(name, "", "", not options, 0))
        return [(None, options, 0)]

    def _rows(self, chosen: list[str]) -> list[Any]:
        if not chosen:
            return []
        if self.known is not None and chosen == [str(self.known.pk)]:
            return [self.known]
        numbers = [int(pk) for pk in chosen if pk.isascii() and pk.isdigit() and len(pk) < 19]
        return list(self.choices.queryset.filter(pk__in=numbers))


def inner(widget: forms.Widget) -> forms.Widget:
    """The widget itself, without the links beside it."""
    return widget.widget if isinstance(widget, RelatedFieldWidgetWrapper) else widget


def acquaint(form: forms.BaseModelForm) -> None:
    """Gives each select of *form* the chosen row that came with the form's own row."""
    loaded = form.instance._state.fields_cache
    for name, field in form.fields.items():
        widget = inner(field.widget)
        if isinstance(widget, Choice):
            widget.known = loaded.get(name)


class Suggestions(AutocompleteJsonView):
    """Suggestions that tell namesakes apart, the closest name first."""

    def get_queryset(self) -> Any:
        """The matching rows, the closest first."""
        rows = super().get_queryset()
        nearest = closeness(rows.model, self.term)
        if not self.term or not nearest:
            return rows
        ordering = self.model_admin.get_ordering(self.request) or rows.model._meta.ordering
        return rows.order_by(*nearest, *ordering)

    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        """One suggestion: the key and the label."""
        return {"id": str(getattr(obj, to_field_name)), "text": label(obj)}
