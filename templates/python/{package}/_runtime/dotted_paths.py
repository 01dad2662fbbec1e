"""Values at dotted paths of wire names, in models and plain values alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import msgspec

_DIGITS = 100  # more are no number of anything, and Python refuses to read thousands


def value_at(value: Any, path: str) -> Any:
    """What stands at a path such as `result.jobs`, None where there is nothing; the value itself for an empty path."""
    for name in path.split(".") if path else ():
        if isinstance(value, msgspec.Struct):
            names = value.__struct_encode_fields__
            value = getattr(value, value.__struct_fields__[names.index(name)]) if name in names else None
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        else:
            return None
    return value


def number_of(value: Any) -> int | None:
    """A whole number, which some services take and tell as text; None for anything else."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < _DIGITS else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def is_same(value: Any, due: Any) -> bool:
    """Whether a value is the one that is due, which some services tell as text."""
    return bool(value == due) or (isinstance(value, str) and value.lower() == str(due).lower())
