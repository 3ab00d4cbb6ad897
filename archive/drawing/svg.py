"""The words of SVG: escaped elements, short numbers, and the finished `Drawing`."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.html import escape
from django.utils.safestring import SafeString

Attribute = str | int | float | None

# Words and lines of a map or timeline take the colour of the page's own text.
LOOKS: dict[str, Attribute] = {"font-family": "sans-serif", "fill": "currentColor"}

# A thin edge in the page's own colour lifts words off the lines beneath them.
HALO: dict[str, Attribute] = {
    "stroke": "Canvas",
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
}


@dataclass(frozen=True)
class Drawing:
    """A finished picture: inline `svg` for the page, and `description`, the same thing said aloud.

    The SVG carries presentation attributes and classes only (no `style`, no script), so that a
    strict content security policy lets it through. `{{ drawing }}` in a template prints the SVG.
    """

    svg: SafeString
    description: str

    def __html__(self) -> SafeString:
        return self.svg

    def __str__(self) -> str:
        return self.svg


def number(value: float) -> str:
    """A coordinate in the fewest characters: two decimals at most, no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def element(tag: str, attributes: dict[str, Attribute], *children: str) -> str:
    """One element; attribute values are escaped, children must be markup already.

    Attributes that are `None` or empty are left out.
    """
    written = "".join(
        f' {name}="{escape(value) if isinstance(value, str) else number(value)}"'
        for name, value in attributes.items()
        if value is not None and value != ""
    )
    return f"<{tag}{written}>{''.join(children)}</{tag}>" if children else f"<{tag}{written}/>"


def text(words: str, attributes: dict[str, Attribute]) -> str:
    """A `<text>` element with its words escaped."""
    return element("text", attributes, escape(words))


def title(words: str) -> str:
    """The `<title>` that browsers show on hovering, or nothing for no words."""
    return f"<title>{escape(words)}</title>" if words else ""


def safe_link(address: str) -> str:
    """The address if it is a path of this site or an http(s) address, else an empty string."""
    parts = urlsplit(address.strip())
    if parts.scheme in {"http", "https"} or (not parts.scheme and not parts.netloc):
        return address.strip()
    return ""


def linked(markup: str, address: str) -> str:
    """The markup inside a link, or as it is when there is no safe address."""
    target = safe_link(address)
    return element("a", {"href": target}, markup) if target else markup


def drawing(
    body: str,
    description: str,
    box: tuple[float, float, float, float],
    attributes: dict[str, Attribute],
    *,
    has_links: bool = False,
) -> Drawing:
    """Wrap `body` as a complete inline SVG with `box` as its viewBox (x, y, width, height).

    A picture is one image to a screen reader; one that holds links is a group, since the links
    inside an image could not be reached.
    """
    head: dict[str, Attribute] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "role": "group" if has_links else "img",
        "aria-label": description,
        "viewBox": " ".join(map(number, box)),
    }
    svg = element("svg", head | attributes, body)
    return Drawing(SafeString(svg), description)


def width_of(words: str, size: float) -> float:
    """Rough width of a line of sans-serif text of `size` units, on the generous side."""
    wide = sum(1 for letter in words if letter.isupper() or letter in "mwMW@—ЖШЩЮжшщюмы")
    broad = sum(1 for letter in words if ord(letter) > 0x2E80)
    narrow = sum(1 for letter in words if letter in "iljtf.,;:'|!()[] Ii1")
    plain = len(words) - wide - broad - narrow
    return size * (0.56 * plain + 0.74 * wide + 1.02 * broad + 0.34 * narrow)
