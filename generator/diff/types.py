"""Comparison of types, and their texts."""

from __future__ import annotations

from generator import ir
from generator.diff.changes import NARROWER, OTHER, WIDER, Direction, values

# From the narrower to the wider.
FORMATS = {("int32", "int64"), ("float", "double")}
# The JSON types of Python's values.
JSON_TYPES: dict[type, tuple[str, ...]] = {
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    str: ("string",),
}


def conversion(old: ir.Type, new: ir.Type) -> Direction:
    """Returns the directions in which a change of type breaks callers; unions excluded."""
    if is_wider(new, old):
        return WIDER
    return NARROWER if is_wider(old, new) else OTHER


def is_wider(one: ir.Type, other: ir.Type) -> bool:
    """Whether each value of the second type is one of the first."""
    match one, other:
        case ir.Anything(), _:
            return True
        case ir.Scalar(name, format), ir.Scalar(other_name, other_format):
            if name == other_name:
                return not format or (other_format, format) in FORMATS
            return name == "number" and other_name == "integer" and not format
        case ir.Scalar(name, ""), ir.Choice(given):
            return all(name in JSON_TYPES.get(type(each), ()) for each in given)
    return False


def type_text(kind: ir.Type) -> str:
    """Returns a short text of a type."""
    match kind:
        case ir.Scalar(name, format):
            return f"{name}/{format}" if format else name
        case ir.Binary():
            return "bytes"
        case ir.Choice(given):
            return f"enum ({values(given[:4])}{', and more' if len(given) > 4 else ''})"
        case ir.Array(items):
            return f"array of {type_text(items.type)}"
        case ir.Map(each):
            return f"map of {type_text(each.type)}"
        case ir.Object():
            return "object"
        case ir.Union():
            return " | ".join(type_text(each.type) for each in kind.variants)
        case ir.Reference(name):
            return name
    return "any"
