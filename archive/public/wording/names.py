"""Names in words: the name in its language and script, and its kind."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from archive.models import Name
from archive.public.wording.phrase import Viewer, joined

#: Names of scripts by ISO 15924.
SCRIPTS = {"Cyrl": _("Cyrillic"), "Latn": _("Latin")}
#: Languages commonly written in more than one script, and transliterated ones.
TWO_SCRIPTS = ("sr", "ru", "bg", "mk", "uk", "be", "sh", "bs")


def name(row: Name, at: Viewer) -> SafeString:
    """The name, its language and kind, and whose it is where the page is another's."""
    return joined([at.link(row.bearer), spelled(row), tongue(row), row.get_kind_display()])


def tongue(row: Name) -> str:
    """The language in words, with the script where the language is written in several."""
    if not row.language:
        return ""
    language = language_name(row.language)
    script = SCRIPTS.get(row.script, row.script) if row.language in TWO_SCRIPTS else ""
    return f"{language} ({script})" if script else language


def language_name(code: str) -> str:
    """The language of *code* in words; the code itself where it is not among those known."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


def spelled(row: Name) -> SafeString:
    """The name's text, marked with its language: for speech and for the right letter forms."""
    if not row.lang:
        return format_html("<bdi>{}</bdi>", row.text)
    return format_html('<bdi lang="{}">{}</bdi>', row.lang, row.text)
