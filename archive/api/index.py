"""The way in, and the answer wherever there is nothing."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from archive.api import parts, problems
from archive.api.answering import answers
from archive.api.contract import document


@answers()
def index(asked: dict[str, Any]) -> dict[str, str]:
    """What can be asked for, and where it is described."""
    base = reverse("api:index")
    shelves = {shelf: f"{base}{shelf}" for shelf in parts.SHELVES.values()}
    others = ("search", "vocabularies", "openapi.json")
    return {**shelves, **{name.removesuffix(".json"): f"{base}{name}" for name in others}}


@answers()
def openapi(asked: dict[str, Any]) -> dict[str, Any]:
    """The description of this interface in OpenAPI 3.1."""
    return document()


@answers(strict=False)
def nothing(asked: dict[str, Any]) -> dict[str, Any]:
    """There is no such address."""
    raise problems.missing()
