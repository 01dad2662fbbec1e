"""Comparison of limits: the narrower and the wider of two."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from generator import ir
from generator.diff.changes import NARROWER, OTHER, WIDER, Direction, value
from generator.load.accessors import is_number
from generator.openapi.json_numbers import is_multiple

Bound = tuple[float, int]
LENGTHS = ("Length", "Items", "Properties")
BOUNDS = {
    "minimum": (-math.inf, "exclusiveMinimum"),
    "maximum": (math.inf, "exclusiveMaximum"),
    **{f"min{each}": (0, "") for each in LENGTHS},
    **{f"max{each}": (math.inf, "") for each in LENGTHS},
}
BOUND_KEYS = {*BOUNDS, "exclusiveMinimum", "exclusiveMaximum"}


def limit_changes(
    old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[tuple[str, Direction]]:
    """Yields changes of a schema's limits, and the directions in which they break callers."""
    for key in BOUNDS:
        before, after = read_bound(old, key), read_bound(new, key)
        if before != after:
            # A higher minimum is narrower, and so is a lower maximum.
            is_narrower = (after > before) == key.startswith("min")
            message = f"{key} {bound_text(before)} -> {bound_text(after)}"
            yield message, NARROWER if is_narrower else WIDER
    for key in sorted((old.keys() | new.keys()) - BOUND_KEYS):
        # False is no limit, such as that of uniqueItems.
        one, other = old.get(key) or ir.MISSING, new.get(key) or ir.MISSING
        if one != other:
            yield f"{key} {value(one)} -> {value(other)}", limit_breaks(key, one, other)


def limit_breaks(key: str, old: Any, new: Any) -> Direction:
    """Returns the directions in which the change of a limit other than a bound breaks callers."""
    if old is ir.MISSING:
        return NARROWER
    if new is ir.MISSING:
        return WIDER
    if key == "multipleOf" and is_multiple(old, new):
        return WIDER
    if key == "multipleOf" and is_multiple(new, old):
        return NARROWER
    return OTHER


def read_bound(limits: Mapping[str, Any], key: str) -> Bound:
    """Returns a bound, and 1 if a lower bound is exclusive, -1 if an upper one is, else 0.

    So the greater of two such pairs is the higher bound.
    """
    open_end, exclusive_key = BOUNDS[key]
    given, exclusive = limits.get(key, open_end), limits.get(exclusive_key)
    sign = 1 if key.startswith("min") else -1
    found: list[Bound] = [(given, sign if exclusive is True else 0)]
    if is_number(exclusive):
        found.append((limits[exclusive_key], sign))
    return max(found) if sign > 0 else min(found)


def bound_text(bound: Bound) -> str:
    number, excluded = bound
    if math.isinf(number):
        return "none"
    return f"{number} (excluded)" if excluded else f"{number}"
