"""Values that fit a schema, for examples: the description's own where it has one, made ones elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator import ir
from generator.openapi.media_types import preferred
from generator.openapi.regex import fits

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
MOST = 500
DEEPEST = 12
LONGEST = 1_000
# What samples call the file that they send or save.
FILE = "file.bin"
HEX = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


def takes_token(scheme: ir.SecurityScheme) -> bool:
    """Whether the client's `Token` is for a security scheme."""
    is_http = scheme.kind == "http" and scheme.scheme.lower() == "bearer"
    return not scheme.signature and (
        is_http or scheme.kind in ("apiKey", "oauth2", "openIdConnect")
    )


def schemes_of(api: ir.Api, operation: ir.Operation) -> list[ir.SecurityScheme]:
    """What an operation's security asks for, by the first way that a sample can show whole, if there is one."""
    schemes = {each.key: each for each in api.security_schemes}
    ways = [[schemes[key] for key in way if key in schemes] for way in operation.security]
    ways.sort(key=lambda way: any(each.signature or each.kind == "mutualTLS" for each in way))
    return ways[0] if ways else []


def sample(api: ir.Api, schema: ir.Schema, is_answer: bool = False) -> Any:
    """A value of a schema, always the same. Optional properties are left out below the second level, and those that
    go the other way.

    A schema that asks for too much, or for itself without end, gets the beginning of a value.
    """
    return part(api, schema, 0, Room(is_answer=is_answer))


class Room:
    """How many values there may still be in one sample, and which properties it may have."""

    def __init__(self, left: int = MOST, is_answer: bool = False) -> None:
        self.left = left
        self.is_answer = is_answer

    def has(self, api: ir.Api, each: ir.Property, depth: int) -> bool:
        goes_elsewhere = "write_only" if self.is_answer else "read_only"
        if getattr(each.schema, goes_elsewhere) or getattr(
            api.resolve(each.schema), goes_elsewhere
        ):
            return False
        return each.required or depth < 2


def part(api: ir.Api, schema: ir.Schema, depth: int, room: Room) -> Any:
    room.left -= 1
    if room.left < 0 or depth > DEEPEST:
        return None
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
            return [part(api, items, depth + 1, room)] if depth < 4 else []
        case ir.Object(properties):
            return {
                each.name: part(api, each.schema, depth + 1, room)
                for each in properties
                if room.has(api, each, depth)
            }
        case ir.Union(variants):
            return part(api, variants[0], depth + 1, room) if variants and depth < 4 else None
        case ir.Map() | ir.Anything():
            return {}
    return None


def text(format: str, limits: dict[str, Any]) -> str:
    """A text of a format, and as long as a pattern or the limits ask for, as far as these can be guessed."""
    if format in FORMATS:
        return FORMATS[format]
    pattern = str(limits.get("pattern", ""))
    for candidate in (HEX, FORMATS["uuid"], FORMATS["date"], "1", "storefront"):
        if pattern and fits(pattern, candidate):
            return candidate
    shortest = min(int(limits.get("minLength", 0)), LONGEST)
    longest = int(limits.get("maxLength", 40))
    made = "example" if longest >= 7 else "x" * longest
    return made if len(made) >= shortest else (HEX * (shortest // 32 + 1))[:shortest]


def parameter_sample(api: ir.Api, parameter: ir.Parameter) -> Any:
    """A value of a parameter. Ids are told by their names, which descriptions rarely limit."""
    schema = parameter.schema
    if isinstance(api.resolve(schema).type, ir.Array) and not isinstance(schema.example, list):
        schema = replace(schema, example=ir.MISSING)  # it was written as it is sent
    value = sample(api, schema)
    if value == "example" and parameter.name.lower().endswith("id"):
        return HEX
    return value


def parameter_value(api: ir.Api, operation: ir.Operation, parameter: ir.Parameter) -> Any:
    """An example of a parameter; those that page or follow get what one begins with."""
    paging, follower = operation.pagination, operation.follower
    known: dict[str, Any] = {}
    if paging:
        known = {paging.parameter: paging.first, paging.size: min(paging.max_size or 20, 20)}
    if follower:
        known[follower.offset] = follower.first
    if parameter.name not in known:
        return parameter_sample(api, parameter)
    match api.resolve(parameter.schema).type:
        case ir.Scalar(name="string"):
            return str(known[parameter.name])
    return known[parameter.name]


def body_example(api: ir.Api, operation: ir.Operation) -> Any:
    """An example of the body that the client sends; MISSING where there is none."""
    content = preferred(operation.body.contents) if operation.body else None
    if content is None:
        return ir.MISSING
    return sample(api, content.schema) if content.example is ir.MISSING else content.example
