"""The whole document."""

from __future__ import annotations

from functools import cache
from typing import Any

from archive.api.contract import answers, common, records, statements
from archive.api.contract.paths import paths
from archive.api.contract.words import ref

ABOUT = """\
The published archive, read only. Every statement comes with its standing, its basis and its \
citations; dates come as written, in EDTF, in house form and as four bounds. Text that is not \
recorded is empty, anything else that is not recorded is null. Parameters that are unknown, \
repeated or malformed are refused. Addresses end without a slash.
"""
FAILURES = {
    "400": ("A parameter is unknown, repeated, missing or malformed.", {
        "detail": "This is not a day written as YYYY-MM-DD.",
        "parameter": "on",
        "advice": "Write a day as YYYY-MM-DD, for instance 1944-10-14, between 0001 and 9999.",
    }),
    "404": ("There is no such published record.", {
        "detail": "There is nothing at this address. Addresses end without a slash.",
    }),
    "405": ("Only GET, HEAD and OPTIONS are answered; see `Allow`.", {
        "detail": "This interface only reads: use GET, HEAD or OPTIONS.",
    }),
    "406": ("There is nothing here but JSON.", {
        "detail": "This interface answers in application/json: accept that.",
    }),
    "410": ("The record was published and has been retracted.", {
        "detail": "This record has been retracted.",
        "reason": "Merged with the 2nd Army.",
    }),
    "500": ("The fault is ours.", {
        "detail": "Something went wrong on our side; it has been logged.",
    }),
    "503": ("It took too long, or the database is away for the moment.", {
        "detail": "This took too long to answer: ask for less, or try again later.",
    }),
}  # fmt: skip
TITLES = {
    "400": "Bad Request",
    "404": "Not Found",
    "405": "Method Not Allowed",
    "406": "Not Acceptable",
    "410": "Gone",
    "500": "Internal Server Error",
    "503": "Service Unavailable",
}


@cache
def document() -> dict[str, Any]:
    """The interface in OpenAPI 3.1."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Muster",
            "version": "1.0.0",
            "summary": "A relational archive of military history.",
            "description": ABOUT,
        },
        "servers": [{"url": "/api/v1"}],
        "paths": paths(),
        "components": {
            "schemas": {
                **common.SCHEMAS,
                **statements.SCHEMAS,
                **records.SCHEMAS,
                **answers.SCHEMAS,
            },
            "responses": {**_elsewhere(), **{status: _failure(status) for status in FAILURES}},
        },
    }


def _elsewhere() -> dict[str, Any]:
    location = {"Location": {"schema": {"type": "string", "format": "uri-reference"}}}
    return {
        "301": {"description": "The record has a new address.", "headers": location},
        "304": {"description": "Nothing has changed since the `ETag` in `If-None-Match`."},
    }


def _failure(status: str) -> dict[str, Any]:
    description, words = FAILURES[status]
    body = {
        "type": "about:blank",
        "title": TITLES[status],
        "status": int(status),
        **words,
    }
    content = {"schema": ref("Problem"), "example": body}
    return {"description": description, "content": {"application/problem+json": content}}
