"""Example values that fit a schema: from the description, else generated."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from generator import ir
from generator.openapi.media_types import preferred_content
from generator.openapi.regex import is_match

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
MAX_VALUES = 500
MAX_DEPTH = 12
MAX_LENGTH = 1_000
# The file name in samples.
FILE = "file.bin"
HEX_ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


def takes_token(scheme: ir.SecurityScheme) -> bool:
    """Whether the client's `Token` is for a security scheme."""
    is_bearer = scheme.kind == "http" and scheme.scheme.lower() == "bearer"
    takes_any = is_bearer or scheme.kind in ("apiKey", "oauth2", "openIdConnect")
    return takes_any and not scheme.signature


def schemes_of(api: ir.Api, operation: ir.Operation) -> list[ir.SecurityScheme]:
    """Returns the schemes of the first security alternative that a sample can show in full.

    Others than deprecated ones are preferred.
    """
    schemes = {each.key: each for each in api.security_schemes}
    alternatives = []
    for keys in operation.security:
        alternatives.append([schemes[key] for key in keys if key in schemes])
    shown = [each for each in alternatives if not any(map(is_partial, each))]
    current = [each for each in shown if not any(scheme.deprecated for scheme in each)]
    return next(iter(current or shown or alternatives), [])


def is_partial(scheme: ir.SecurityScheme) -> bool:
    """Whether a sample cannot show the credentials in full."""
    return bool(scheme.signature) or scheme.kind == "mutualTLS"


def sample(api: ir.Api, schema: ir.Schema, is_response: bool = False) -> Any:
    """Returns a value of `schema`, deterministic, and truncated if large or recursive.

    Optional properties below the second level are omitted, and so are read-only ones of requests
    and write-only ones of responses.
    """
    return build_value(api, schema, 0, SampleBudget(is_response))


class SampleBudget:
    """The remaining number of values of a sample, and the choice of its properties."""

    def __init__(self, is_response: bool) -> None:
        self.values_left = MAX_VALUES
        self.is_response = is_response

    def includes(self, api: ir.Api, each: ir.Property, depth: int) -> bool:
        for schema in (each.schema, api.resolve(each.schema)):
            if schema.write_only if self.is_response else schema.read_only:
                return False
        return each.required or depth < 2


def build_value(api: ir.Api, schema: ir.Schema, depth: int, budget: SampleBudget) -> Any:
    budget.values_left -= 1
    if budget.values_left < 0 or depth > MAX_DEPTH:
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
            return sample_text(format, dict(resolved.limits) | dict(schema.limits))
        case ir.Scalar(name="integer" | "number"):
            limits = dict(resolved.limits) | dict(schema.limits)
            return limits.get("minimum", min(1, limits.get("maximum", 1)))
        case ir.Scalar(name="boolean"):
            return True
        case ir.Array(items):
            return [build_value(api, items, depth + 1, budget)] if depth < 4 else []
        case ir.Object():
            return {
                each.name: build_value(api, each.schema, depth + 1, budget)
                for each in resolved.type.main_properties
                if budget.includes(api, each, depth)
            }
        case ir.Union(variants):
            is_shown = variants and depth < 4
            return build_value(api, variants[0], depth + 1, budget) if is_shown else None
        case ir.Map() | ir.Anything():
            return {}
    return None


def sample_text(format: str, limits: dict[str, Any]) -> str:
    """Returns a text that fits the format, pattern and limits, as far as possible."""
    if format in FORMATS:
        return FORMATS[format]
    pattern = str(limits.get("pattern", ""))
    for candidate in (HEX_ID, FORMATS["uuid"], FORMATS["date"], "1", "storefront"):
        if pattern and is_match(pattern, candidate):
            return candidate
    min_length = min(int(limits.get("minLength", 0)), MAX_LENGTH)
    max_length = int(limits.get("maxLength", 40))
    made = "example" if max_length >= 7 else "x" * max_length
    return made if len(made) >= min_length else (HEX_ID * (min_length // 32 + 1))[:min_length]


def parameter_sample(api: ir.Api, parameter: ir.Parameter) -> Any:
    """Returns a value of a parameter. IDs are recognized by name, since few have limits."""
    schema = parameter.schema
    if isinstance(api.resolve(schema).type, ir.Array) and not isinstance(schema.example, list):
        schema = replace(schema, example=ir.MISSING)  # the example is in serialized form
    value = sample(api, schema)
    if value == "example" and parameter.name.lower().endswith("id"):
        return HEX_ID
    return value


def parameter_value(api: ir.Api, operation: ir.Operation, parameter: ir.Parameter) -> Any:
    """Returns an example of a parameter, or its first value for pagination and followers."""
    paging, follower = operation.pagination, operation.follower
    known: dict[str, Any] = {}
    if paging:
        known = {paging.size: min(paging.max_size or 20, 20)}
        if paging.is_numbered:
            known[paging.parameter] = paging.first
    if follower:
        known[follower.offset] = follower.first
    if parameter.name not in known:
        return parameter_sample(api, parameter)
    match api.resolve(parameter.schema).type:
        case ir.Scalar(name="string"):
            return str(known[parameter.name])
    return known[parameter.name]


def required_part(api: ir.Api, schema: ir.Schema, value: Any) -> Any:
    """Returns `value` with only required properties and the fewest items.

    An object without required properties is unchanged, because some of them may be needed.
    """
    resolved = api.resolve(schema)
    match resolved.type:
        case ir.Object(properties) if isinstance(value, dict):
            needed = {each.name: each.schema for each in properties if each.required}
            if not needed:
                return value
            given = {key: each for key, each in value.items() if key in needed}
            return {key: required_part(api, needed[key], each) for key, each in given.items()}
        case ir.Array(items) if isinstance(value, list):
            fewest = max(1, dict((*resolved.limits, *schema.limits)).get("minItems", 1))
            return [required_part(api, items, each) for each in value[:fewest]]
    return value


def body_example(api: ir.Api, operation: ir.Operation) -> Any:
    """Returns an example of the request body; MISSING if there is none."""
    content = preferred_content(operation.body.contents) if operation.body else None
    if content is None:
        return ir.MISSING
    return sample(api, content.schema) if content.example is ir.MISSING else content.example


def body_text(media_type: str, value: Any) -> str:
    """Returns an example of a body of text: XML cannot be made from a value, YAML can contain JSON."""
    if isinstance(value, str):
        return value
    return "<xml/>" if "xml" in media_type else json.dumps(value, ensure_ascii=False)
