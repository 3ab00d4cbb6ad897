"""Which NATO grades command what: the widest range that is not conspicuous.

Grades are those of STANAG 2116 (OF-1 to OF-10). No standard says which of them commands what in
every army of 1939–1945, so the ranges are the editors' own: the usual grade of the establishments,
widened downwards because wartime commanders were often junior to their posts, and upwards less.
Echelons without a fixed level (battle group, garrison, irregular force) are left out on purpose.
"""

from __future__ import annotations

from typing import Final

#: Code of the echelon → lowest and highest grade that is not worth a second look.
USUAL_GRADES: Final[dict[str, tuple[int, int]]] = {
    "platoon": (1, 2),
    "company": (1, 3),
    "battalion": (2, 5),
    "regiment": (3, 6),
    "brigade": (3, 7),
    "division": (4, 8),
    "corps": (5, 9),
    "army": (6, 10),
    "army-group": (7, 10),
    "front": (7, 10),
    "boat-division": (1, 4),
    "boat-brigade": (3, 6),
    "flotilla": (4, 8),
    "air-division": (4, 7),
    "air-corps": (5, 8),
    "air-army": (6, 9),
}
