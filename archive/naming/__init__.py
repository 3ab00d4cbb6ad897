"""What a name is across scripts: folding, romanising, designations, slugs, sort keys; pure Python.

What does not belong here: which name of an entity is shown (models), and how a search ranks
(searching).
"""

from archive.naming.characters import UnsafeCharacter, clean, unsafe_characters
from archive.naming.designations import designation_key, designation_number
from archive.naming.folding import fold
from archive.naming.scripts import script_of
from archive.naming.slugs import slugify
from archive.naming.sorting import sort_key
from archive.naming.spelling import variants

__all__ = [
    "UnsafeCharacter",
    "clean",
    "designation_key",
    "designation_number",
    "fold",
    "script_of",
    "slugify",
    "sort_key",
    "unsafe_characters",
    "variants",
]
