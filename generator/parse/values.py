"""enum and const: closed sets of values, as the type beside them means them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from generator import ir


def closed(values: Iterable[Any], kinds: list[str], format: str) -> tuple[ir.Type, bool]:
    """The type of an enum's values, and whether null is one of them."""
    listed = list(values)
    nullable = None in listed
    meant = [value_of(each, kinds) for each in listed if each is not None]
    found: dict[tuple[str, str], Any] = {(type(each).__name__, repr(each)): each for each in meant}
    if found:
        return ir.Choice(tuple(found.values())), nullable
    return (ir.Scalar("null"), True) if nullable else (ir.Anything(), False)


def value_of(value: Any, kinds: list[str]) -> Any:
    """A value as its type has it: YAML reads `type: string, enum: [1, yes]` as a number, and lint tells of it."""
    alone = [kind for kind in kinds if kind != "null"]
    if len(alone) != 1:
        return value
    kind = alone[0]
    if kind == "string" and isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else repr(value)
    if kind in ("integer", "number") and isinstance(value, str):
        return number(value, kind)
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    return value


def number(text: str, kind: str) -> Any:
    """The number that a text is, or the text."""
    try:
        made = int(text) if kind == "integer" or text.lstrip("-").isdecimal() else float(text)
    except ValueError:
        return text
    return made if math.isfinite(made) else text
