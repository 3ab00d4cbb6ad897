"""What the templates of the editors' desk ask: which shelf is open, a row in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import template
from django.contrib.admin.utils import flatten_fieldsets
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from archive.admin.labels import contested, in_words

register = template.Library()


@register.simple_tag
def current_shelf(path: str, shelves: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The shelf whose list or form is at *path*; one without a label and models for other pages."""
    for shelf in shelves:
        if any(model["admin_url"] and model["admin_url"] in path for model in shelf["models"]):
            return shelf
    return {"app_label": "", "name": "", "models": []}


@register.simple_tag
def shown_columns(row: Any) -> list[str]:
    """The columns of a row of an inline."""
    return [name for name in flatten_fieldsets(row.fieldsets) if name != "seen"]


@register.simple_tag
def summary(row: Any, columns: Sequence[str]) -> list[str]:
    """The row in words, part by part."""
    if row.pk is None:
        return [_("no longer there")]
    return in_words(row, columns) or [str(row)]


@register.simple_tag
def marks(row: Any) -> list[tuple[str, str]]:
    """What must be seen at once: disputed, rejected, inferred, without a citation."""
    found = list(contested(row)) if row.pk else []
    if getattr(row, "cited", None) == 0:
        found.append(("uncited", _("uncited")))
    return found


@register.simple_tag
def cited_link(row: Any) -> str:
    """The words of the link to the row's own page, with the number of its citations."""
    cited = getattr(row, "cited", None)
    if cited is None:
        return _("Open on its own page")
    if cited == 0:
        return _("Open to cite it")
    return ngettext("Open with its %(n)s citation", "Open with its %(n)s citations", cited) % {
        "n": cited
    }


@register.simple_tag
def url_of(row: Any) -> str:
    """The address of the row's form."""
    return reverse(f"admin:archive_{row._meta.model_name}_change", args=[row.pk])


@register.simple_tag
def row_fields(row: Any) -> SafeString:
    """The fields of a row of an inline, without a template for each: a record has hundreds."""
    shown = SafeString("")
    for fieldset in row:
        for line in fieldset:
            for field in line:
                shown += _readonly(field) if field.is_readonly else _field(field.field)
    return shown


def _field(field: Any) -> SafeString:
    if field.is_hidden:
        return field.as_widget()
    errors = field.errors
    name = field.html_name.rsplit("-", 2)
    described = f"guide-{name[0]}-{field.name}" + (f" {field.auto_id}_error" if errors else "")
    widget = field.as_widget(attrs={"aria-describedby": described} if field.help_text else None)
    required = SafeString(' class="required"' if field.field.required else "")
    label = format_html(
        '<label for="{}"{}>{}</label>', field.id_for_label, required, capfirst(field.label)
    )
    check = field.widget_type == "checkbox"
    inside = label + widget
    if check:
        inside = format_html('<div class="checkbox-row">{}{}</div>', widget, label)
    return format_html(
        '<div class="fieldBox field-{}{}{}">{}{}</div>\n',
        field.name,
        " fieldBox--check" if check else "",
        " errors" if errors else "",
        errors if errors else "",
        inside,
    )


def _readonly(field: Any) -> SafeString:
    return format_html(
        '<div class="fieldBox">{}<div class="readonly">{}</div></div>\n',
        field.label_tag(),
        field.contents(),
    )
