"""The colour of a power, the same on every page: a custom of war atlases, or the next free tint.

Colours are middling in brightness, since they tint a frame on light paper and on dark.
"""

from __future__ import annotations

from zlib import crc32

PLAIN = "#888888"  # no power, or one that is not known

# Where atlases have a custom (red for the Soviet side, blue for the German), it is followed.
CUSTOMARY = {
    "soviet-union": "#c8372d",
    "germany": "#3f72b5",
    "yugoslav-partisans": "#d98316",
    "bulgaria": "#2f9560",
    "chetniks": "#93702a",
    "romania": "#c2a812",
    "italy": "#1f9a9a",
    "hungary": "#6f8f2f",
    "united-kingdom": "#b5508f",
    "united-states": "#5b62c4",
}
OTHERS = ("#8d62b8", "#4b93c9", "#b06a4f", "#5f9a3c", "#b8456b", "#4f8f86", "#9a8a3e", "#7676b0")


def power_colour(slug: str) -> str:
    """The colour of a power by its slug, as `#rrggbb`; `PLAIN` for none.

    A power without a customary colour gets one that depends on its slug alone, so that it never
    changes; two such powers may share one.
    """
    if not slug:
        return PLAIN
    return CUSTOMARY.get(slug) or OTHERS[crc32(slug.encode()) % len(OTHERS)]
