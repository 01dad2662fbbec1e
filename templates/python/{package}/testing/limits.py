"""Limits of values: JSON Schema's keywords for numbers, texts and lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from .._runtime.json_values import is_array

Limits = tuple[tuple[str, Any], ...]


def broken_limits(value: Any, limits: Limits) -> Iterator[str]:
    """Yields the limits that a value breaks, in words."""
    bounds = dict(limits)
    size: Any = None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        size, names = value, ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
    elif isinstance(value, str):
        size, names = len(value), ("minLength", "maxLength", "", "")
    elif is_array(value):
        size, names = len(value), ("minItems", "maxItems", "", "")
    else:
        return
    least, most, above, below = (bounds.get(name) for name in names)
    # OpenAPI 3.0 has the exclusive keywords as booleans beside the others.
    is_open = (above is True, below is True)
    above, below = (least if is_open[0] else above), (most if is_open[1] else below)
    if least is not None and size < least:
        yield f"{value!r} has less than {names[0]} {least}"
    if most is not None and size > most:
        yield f"{value!r} has more than {names[1]} {most}"
    if above not in (None, False) and size <= above:
        yield f"{value!r} is not above {above}"
    if below not in (None, False) and size >= below:
        yield f"{value!r} is not below {below}"
    pattern = bounds.get("pattern")
    if isinstance(value, str) and pattern is not None and not re.search(pattern, value):
        yield f"{value!r} does not match {pattern!r}"


def check_limits(
    arguments: dict[str, Any], limits: Iterable[tuple[str, Limits]], problems: list[str]
) -> None:
    """Appends to `problems` for each argument that breaks its limits."""
    for name, bounds in limits:
        for reason in broken_limits(arguments.get(name), bounds):
            problems.append(f"argument {name!r}: {reason}")
