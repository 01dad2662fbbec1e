"""Values of schema keywords: enums, limits and examples."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from generator import ir
from generator.findings import InputError
from generator.load.accessors import flag, is_number, items, mapping, text
from generator.load.json_reader import NotJson, read_json
from generator.load.nodes import MapNode, plain
from generator.openapi.json_numbers import identity, whole
from generator.openapi.media_types import is_form, is_json
from generator.parse.context import ParseContext, paragraphs


def enum_type(values: list[Any], kinds: list[str]) -> tuple[ir.Type, bool]:
    """Returns the type of an enum's values, and whether null is one of them."""
    nullable = None in values
    found: dict[str, Any] = {}
    for value in values:
        if value is not None:
            typed = value_as_typed(value, kinds)
            found.setdefault(identity(typed), typed)
    if found:
        return ir.Choice(tuple(found.values())), nullable
    return (ir.Scalar("null"), True) if nullable else (ir.Anything(), False)


def value_as_typed(value: Any, kinds: list[str]) -> Any:
    """Converts a value to its declared type: `1` is a string in `type: string, enum: [1]`."""
    non_null = [kind for kind in kinds if kind != "null"]
    if len(non_null) != 1:
        return value
    kind = non_null[0]
    if kind == "string" and isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else repr(value)
    if kind in ("integer", "number") and isinstance(value, str):
        return to_number(value, kind)
    if kind == "integer":
        return whole(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    return value


def to_number(text: str, kind: str) -> Any:
    """Returns `text` as a number, or `text` if it is none."""
    try:
        made = int(text) if text.lstrip("-").isdecimal() else whole_if(kind, float(text))
    except ValueError:
        return text
    return made if math.isfinite(made) and (kind == "number" or isinstance(made, int)) else text


def whole_if(kind: str, value: float) -> int | float:
    made: int | float = whole(value) if kind == "integer" else value
    return made


def limits_items(values: Iterable[Any], kinds: list[str]) -> bool:
    """Whether an enum next to an array or object has only scalars, so that it limits the items."""
    has_scalars_only = not any(isinstance(each, (list, dict)) for each in values)
    return bool(kinds) and {*kinds} <= {"array", "object"} and has_scalars_only


def schema_examples(node: MapNode) -> list[Any]:
    """Returns the examples of a schema, as a list or by name."""
    found = list(items(node, "examples"))
    for each in mapping(node, "examples").values():
        found.append(each.get("value", each) if isinstance(each, MapNode) else each)
    return found


def limit(node: MapNode, key: str) -> Any:
    """Returns the value of the limit `key`, or None if it is missing or of a wrong type."""
    value = node.get(key)
    if key == "pattern":
        return text(node, key) or None
    if key == "uniqueItems":
        return flag(node, key) if value is not None else None
    is_flag = isinstance(value, bool) and key.startswith("exclusive")
    return whole(value) if is_number(value) or is_flag else None


def examples(context: ParseContext, *carriers: Any) -> tuple[ir.Example, ...]:
    """Returns the examples of the first of `carriers` that has any."""
    for each in carriers:
        found = tuple(carrier_examples(context, context.object(each)))
        if found:
            return found
    return ()


def carrier_examples(context: ParseContext, node: Any) -> Iterator[ir.Example]:
    if "example" in node:
        yield ir.Example(value=plain(node["example"]))
        return
    for name, each in mapping(node, "examples").items():
        each = context.object(each)
        description = paragraphs(text(each, "summary"), text(each, "description"))
        keys = ("dataValue", "value") if context.is_32 else ("value",)
        given = [key for key in keys if key in each]
        value = plain(each[given[0]]) if given else ir.MISSING
        url = context.uri(text(each, "externalValue"))
        serialized = each.get("serializedValue") if context.is_32 else ""
        serialized = serialized if isinstance(serialized, str) else ""
        if value is not ir.MISSING or url or serialized:
            yield ir.Example(name, value, description, url, serialized)


def body_examples(context: ParseContext, media: MapNode, media_type: str) -> tuple[ir.Example, ...]:
    """Returns the examples of a body. If it is neither JSON nor a form, the value is what is sent."""
    return tuple(with_value(each, media_type) for each in examples(context, media))


def with_value(example: ir.Example, media_type: str) -> ir.Example:
    """Returns an example with the value of its serialized form, if that is the only one."""
    is_raw = not is_json(media_type) and not is_form(media_type)
    if not example.serialized or (example.value is not ir.MISSING and not is_raw):
        return example
    if is_raw:
        return replace(example, value=example.serialized)
    try:
        value, _ = read_json(example.serialized, "") if is_json(media_type) else (ir.MISSING, [])
    except (NotJson, InputError):
        return example
    return replace(example, value=plain(value))
