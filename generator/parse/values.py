"""What keywords of schemas hold: closed sets of values as the type beside them means them, examples, limits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from generator import ir
from generator.load.accessors import flag, items, mapping, text
from generator.load.nodes import MapNode, plain


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


def number(written: str, kind: str) -> Any:
    """The number that a text is, or the text."""
    try:
        made = int(written) if kind == "integer" or written.lstrip("-").isdecimal() else float(written)
    except ValueError:
        return written
    return made if math.isfinite(made) else written


def is_of_items(values: Iterable[Any], kinds: list[str]) -> bool:
    """Whether an enum beside an array or object holds scalars alone: it limits what is inside, and no value as a whole."""
    return (
        bool(kinds) and {*kinds} <= {"array", "object"} and not any(isinstance(each, (list, dict)) for each in values)
    )


def examples_of(node: MapNode) -> list[Any]:
    """The examples of a schema; a mapping of names to them, as parameters and bodies have it, is read as well."""
    named = mapping(node, "examples").values()
    return [
        *items(node, "examples"),
        *(each.get("value", each) if isinstance(each, MapNode) else each for each in named),
    ]


def limit(node: MapNode, key: str) -> Any:
    """The value of a limit; None where it has none, or one that cannot be a limit, of which lint tells."""
    value = node.get(key)
    if key == "pattern":
        return text(node, key) or None
    if key == "uniqueItems":
        return flag(node, key) if value is not None else None
    is_number = isinstance(value, (int, float)) and (not isinstance(value, bool) or key.startswith("exclusive"))
    return plain(value) if is_number else None
