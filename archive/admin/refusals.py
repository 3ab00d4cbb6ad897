"""What the database refuses, as the sentence of the rule that refused it."""

from __future__ import annotations

import functools
import re
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import ProtectedError, RestrictedError
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

#: Errors that a person can mend, and that therefore become sentences on the form.
REFUSALS = (IntegrityError, ProtectedError, RestrictedError, ValidationError)

UNIQUE = "23505"
FOREIGN_KEY = "23503"
CHECK = "23514"


@functools.cache
def _rules() -> dict[str, tuple[Any, Any]]:
    """Constraint name → (model, sentence)."""
    found = {}
    for model in apps.get_app_config("archive").get_models():
        for rule in model._meta.constraints:
            found[rule.name] = (model, rule.violation_error_message)
    return found


def sentence(error: Exception) -> str:
    """One sentence for a refusal: what is wrong, in which kind of row, what to do."""
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    if isinstance(error, ProtectedError | RestrictedError):
        return _protected(error)
    said = getattr(error.__cause__, "diag", None)
    if said is None:
        return _unknown()
    if said.constraint_name in _rules():
        model, text = _rules()[said.constraint_name]
        return f"{str(model._meta.verbose_name).capitalize()}: {text}"
    if said.sqlstate == CHECK:  # raised by one of our triggers, whose message is the sentence
        return str(said.message_primary)
    if said.sqlstate == UNIQUE:
        return _taken(said.message_detail or "")
    if said.sqlstate == FOREIGN_KEY:
        return _("A record that is referred to here was deleted meanwhile: choose another one.")
    return _unknown()


def _protected(error: Any) -> str:
    rows = getattr(error, "protected_objects", None) or getattr(error, "restricted_objects", ())
    shown = [f"{row._meta.verbose_name} “{row}”" for row in list(rows)[:3]]
    return _("It is still used by %(rows)s: change or delete that first.") % {
        "rows": get_text_list(shown, _("and"))
    }


def _taken(detail: str) -> str:
    found = re.search(r"\(([^)]*)\)=\(", detail)
    return _("Another row already has the same %(columns)s: write another one.") % {
        "columns": found[1] if found else _("value")
    }


def _unknown() -> str:
    return _("The database refused the change and nothing was saved: check what you entered.")
