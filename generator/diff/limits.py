"""Comparison of limits: the narrower and the wider of two."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from generator.diff.changes import NARROWER, OTHER, WIDER, Direction, value

LENGTHS = ("Length", "Items", "Properties")
BOUNDS = {
    "minimum": (-math.inf, "exclusiveMinimum"),
    "maximum": (math.inf, "exclusiveMaximum"),
    **{f"min{each}": (0, "") for each in LENGTHS},
    **{f"max{each}": (math.inf, "") for each in LENGTHS},
}


def limit_changes(
    old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[tuple[str, Direction]]:
    """Yields changes of a schema's limits, and the directions in which they break callers."""
    for key in BOUNDS:
        before, after = read_bound(old, key), read_bound(new, key)
        if before is None or after is None:
            yield from limit_change(key, old.get(key), new.get(key), OTHER)
        elif before != after:
            # A higher minimum is narrower, and so is a lower maximum.
            narrower = (after > before) == key.startswith("min")
            yield f"{key} {bound_text(before)} -> {bound_text(after)}", (
                NARROWER if narrower else WIDER
            )
    yield from limit_change("pattern", old.get("pattern"), new.get("pattern"), OTHER)
    yield from limit_change(
        "multipleOf", old.get("multipleOf"), new.get("multipleOf"), multiples(old, new)
    )
    yield from limit_change(
        "uniqueItems", bool(old.get("uniqueItems")), bool(new.get("uniqueItems")), OTHER
    )
    known = {
        *BOUNDS,
        *(also for _, also in BOUNDS.values()),
        "pattern",
        "multipleOf",
        "uniqueItems",
    }
    for key in sorted((old.keys() | new.keys()) - known):
        yield from limit_change(key, old.get(key), new.get(key), OTHER)


def limit_change(
    key: str, before: Any, after: Any, otherwise: Direction
) -> Iterator[tuple[str, Direction]]:
    """Yields the change of a limit: narrower if it is added, wider if removed, else `otherwise`."""
    if before == after:
        return
    direction = (
        NARROWER if before in (None, False) else WIDER if after in (None, False) else otherwise
    )
    yield f"{key} {value_or_none(before)} -> {value_or_none(after)}", direction


def read_bound(limits: Mapping[str, Any], key: str) -> tuple[float, float] | None:
    """Returns a bound, and 1 if a lower bound is exclusive, -1 if an upper one is, else 0.

    So the greater of two such pairs is the higher bound. Returns None if the bound is not a number.
    """
    open_end, exclusive_key = BOUNDS[key]
    given, exclusive = limits.get(key), limits.get(exclusive_key)
    sign = 1 if key.startswith("min") else -1
    found: list[tuple[float, float]] = [
        (open_end, sign if given is None and exclusive is True else 0)
    ]
    if is_number(given):
        found.append((given, sign if exclusive is True else 0))
    elif given is not None:
        return None
    if is_number(exclusive):
        found.append((exclusive, sign))
    return max(found) if sign > 0 else min(found)


def multiples(old: Mapping[str, Any], new: Mapping[str, Any]) -> Direction:
    before, after = old.get("multipleOf"), new.get("multipleOf")
    if is_number(before) and is_number(after) and before and after:
        if before % after == 0:
            return WIDER
        if after % before == 0:
            return NARROWER
    return OTHER


def is_number(given: Any) -> TypeGuard[float]:
    return isinstance(given, (int, float)) and not isinstance(given, bool)


def bound_text(pair: tuple[float, float]) -> str:
    number, excluded = pair
    if math.isinf(number):
        return "none"
    return f"{number} (excluded)" if excluded else f"{number}"


def value_or_none(given: Any) -> str:
    return "none" if given is None else value(given)
