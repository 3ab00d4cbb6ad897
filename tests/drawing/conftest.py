"""How the tests of drawings read a picture: as XML, and as the places of its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from archive.drawing.svg import Drawing

FORBIDDEN = re.compile(r"\sstyle=|<style|<script|\son\w+=|javascript:|url\(", re.IGNORECASE)


def _read(drawing: Drawing) -> ElementTree.Element:
    """The drawing as XML, after checking what must be true of every drawing."""
    root = ElementTree.fromstring(drawing.svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("aria-label") == drawing.description
    assert root.get("role") in {"img", "group"}
    assert not FORBIDDEN.search(drawing.svg)
    return root


@pytest.fixture
def read() -> Callable[[Drawing], ElementTree.Element]:
    return _read


@pytest.fixture
def having() -> Callable[[ElementTree.Element, str], list[ElementTree.Element]]:
    """Elements that carry a class."""

    def find(root: ElementTree.Element, css: str) -> list[ElementTree.Element]:
        return [node for node in root.iter() if css in node.get("class", "").split()]

    return find
