"""Values at dotted paths of wire names, in models and plain values alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import msgspec

from .models import EXTRA

_DIGITS = 100  # a longer number is meaningless, and Python refuses thousands of digits


def value_at(value: Any, path: str) -> Any:
    """Returns the value at a path such as `result.jobs`; None if it is missing. An empty path is
    the value itself.
    """
    for name in path.split(".") if path else ():
        if isinstance(value, msgspec.Struct):
            names, fields = value.__struct_encode_fields__, value.__struct_fields__
            if name in names:
                value = getattr(value, fields[names.index(name)])
            elif EXTRA in names:
                value = getattr(value, fields[names.index(EXTRA)]).get(name)
            else:
                return None
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        else:
            return None
    return value


def first_value(value: Any, paths: Sequence[str]) -> Any:
    """Returns the value at the first path that has one; None if none has."""
    for path in paths:
        found = value_at(value, path)
        if found is not None:
            return found
    return None


def number_of(value: Any) -> int | None:
    """Returns an integer, which some services send as text; None for any other value."""
    if isinstance(value, str):
        return (
            int(value) if value.isascii() and value.isdecimal() and len(value) < _DIGITS else None
        )
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def is_same(value: Any, expected: Any) -> bool:
    """Whether a value equals the expected one, which some services send as text."""
    return bool(value == expected) or (
        isinstance(value, str) and value.lower() == str(expected).lower()
    )
