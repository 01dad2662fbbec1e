"""Values that fit a schema, for examples: the description's own where it has one, made ones elsewhere."""

from __future__ import annotations

import re
from typing import Any

from generator import ir

FORMATS = {
    "date": "2025-03-18",
    "date-time": "2025-03-18T10:14:06+08:00",
    "uuid": "3f0c2a4e-7d51-4c8b-9a6e-2b1d5c7f8e90",
    "uri": "https://example.com/",
    "email": "lin.wei@example.com",
    "byte": "YnVpbGQ=",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
HEX = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


def sample(api: ir.Api, schema: ir.Schema, depth: int = 0) -> Any:
    """A value of a schema, always the same. Optional properties are left out below the second level."""
    for given in (schema.example, schema.default):
        if given is not ir.MISSING:
            return given
    resolved = api.resolve(schema)
    if resolved is not schema and resolved.example is not ir.MISSING:
        return resolved.example
    match resolved.type:
        case ir.Choice(values):
            return values[0] if values else None
        case ir.Scalar(name="string", format=format):
            return text(format, dict(resolved.limits) | dict(schema.limits))
        case ir.Scalar(name="integer" | "number"):
            limits = dict(resolved.limits) | dict(schema.limits)
            return limits.get("minimum", min(1, limits.get("maximum", 1)))
        case ir.Scalar(name="boolean"):
            return True
        case ir.Array(items):
            return [sample(api, items, depth + 1)] if depth < 4 else []
        case ir.Object(properties):
            return {
                each.name: sample(api, each.schema, depth + 1)
                for each in properties
                if each.required or (depth < 2 and not each.schema.read_only)
            }
        case ir.Union(variants):
            return sample(api, variants[0], depth + 1) if variants and depth < 4 else None
        case ir.Map() | ir.Anything():
            return {}
    return None


def text(format: str, limits: dict[str, Any]) -> str:
    """A text of a format, and as long as a pattern or the limits ask for, as far as these can be guessed."""
    if format in FORMATS:
        return FORMATS[format]
    pattern = str(limits.get("pattern", ""))
    for candidate in (HEX, FORMATS["uuid"], FORMATS["date"], "1", "storefront"):
        try:
            if pattern and re.search(pattern, candidate):
                return candidate
        except re.error:
            break
    shortest = limits.get("minLength", 0)
    longest = limits.get("maxLength", 40)
    made = "example" if longest >= 7 else "x" * longest
    return made if len(made) >= shortest else (HEX * (shortest // 32 + 1))[:shortest]


def parameter_sample(api: ir.Api, parameter: ir.Parameter) -> Any:
    """A value of a parameter. Ids are told by their names, which descriptions rarely limit."""
    value = sample(api, parameter.schema)
    if value == "example" and parameter.name.lower().endswith("id"):
        return HEX
    return value
