"""How the values of a finding are shown in its sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from archive import dating
from archive.models import TARGETS


def shown(name: str, value: Any) -> str:
    """The value of the column *name* as readers see it.

    `…_dates` holds the EDTF of a beginning and of an ending and is shown as a period, `…_edtf`
    one date; `…_quantity` holds a lower and an upper bound; `…_names` is a list; `…_type` is a
    type of statement.
    """
    if name.endswith("_dates"):
        return dating.display_period(*value) or _("undated")
    if name.endswith("_edtf"):
        return dating.display(value)
    if name.endswith("_quantity"):
        return quantity(*value)
    if name.endswith("_names"):
        return ", ".join(value or [_("no record")])
    if name.endswith("_type"):
        return str(TARGETS[value]._meta.verbose_name)
    return str(value)


def quantity(lower: Decimal | None, upper: Decimal | None) -> str:
    """A quantity with its bounds: “3,000”, “100–120”, “at least 3,000”, “at most 500”."""
    if lower is None and upper is not None:
        return _("at most %(number)s") % {"number": _number(upper)}
    if upper is None and lower is not None:
        return _("at least %(number)s") % {"number": _number(lower)}
    return "–".join(dict.fromkeys(_number(one) for one in (lower, upper) if one is not None))


def _number(value: Decimal) -> str:
    return f"{value.normalize():,f}"
