"""The reading room: public pages over published rows. No writes, drafts or editing belong here."""

from __future__ import annotations

from typing import Final

#: The database alias of the role that can read nothing but published rows.
READER: Final = "reader"
