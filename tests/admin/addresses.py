"""Addresses of the desk, and the fields of its forms as a browser would send them back."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse


def address(model: Any, page: str, *args: Any) -> str:
    """The address of a page (`changelist`, `add`, `change`, `delete`) of a model."""
    meta = model._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_{page}", args=args)


def sent_back(client: Client, url: str) -> dict[str, str]:
    """Every field of the form at *url* as it stands, ready to be changed and posted."""
    context = client.get(url).context
    forms = [context["adminform"].form]
    data: dict[str, str] = {}
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for field in form:
            value = field.value()
            if value is None or value is False:
                continue
            shown = getattr(value, "pk", value)
            data[field.html_name] = "on" if shown is True else str(shown)
    return data


def errors_of(response: Any) -> str:
    """Every error that a form shows, as one text."""
    return " ".join(str(e) for errors in response.context["errors"] for e in errors)
