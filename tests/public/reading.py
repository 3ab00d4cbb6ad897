"""A page as a reader sees it."""

from __future__ import annotations

import html
import re

from django.test import Client


def text_of(client: Client, address: str) -> str:
    """The main part of the page at *address* as one line of text without tags."""
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()[-2000:]
    main = response.content.decode().partition("<main")[2].partition("</main>")[0]
    words = re.sub(r"<[^>]+>", " ", main.partition(">")[2])
    return re.sub(r"\s+", " ", html.unescape(words)).replace(" ,", ",").strip()
