"""Example values that fit a schema: from the description, else generated."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from generator import ir
from generator.openapi.json_numbers import whole
from generator.openapi.media_types import preferred_content
from generator.openapi.sample_scalars import (
    HEX_ID,
    Limits,
    plain_number,
    sample_number,
    sample_text,
    sample_texts,
    step_of,
)

MAX_VALUES = 500
MAX_DEPTH = 12
MAX_ITEMS = 20
# The file name in samples.
FILE = "file.bin"
ANYTHING = ir.Schema(ir.Anything())


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

    def has_direction(self, api: ir.Api, each: ir.Property) -> bool:
        """Whether a property goes in the direction of the sample."""
        for schema in (each.schema, api.resolve(each.schema)):
            if schema.write_only if self.is_response else schema.read_only:
                return False
        return True


def build_value(api: ir.Api, schema: ir.Schema, depth: int, budget: SampleBudget) -> Any:
    budget.values_left -= 1
    if budget.values_left < 0 or depth > MAX_DEPTH:
        return None
    resolved = api.resolve(schema)
    for given in (schema.example, schema.default, resolved.example, resolved.default):
        if given is not ir.MISSING:
            return whole(given) if is_integer(resolved.type) else given
    limits = dict(resolved.limits) | dict(schema.limits)
    match resolved.type:
        case ir.Choice(values):
            return values[0] if values else None
        case ir.Scalar(name="string", format=format):
            return sample_text(format, limits)
        case ir.Scalar(name="integer" | "number" as name):
            return sample_number(name == "integer", limits)
        case ir.Scalar(name="boolean"):
            return True
        case ir.Array(items):
            return sample_list(api, items, limits, depth, budget)
        case ir.Object():
            return sample_object(api, resolved.type, limits, depth, budget)
        case ir.Union(variants):
            if not variants:
                return None
            # The limits of a schema with several types are those of each.
            variant = chosen_variant(api, variants, depth)
            joined = tuple((dict(variant.limits) | limits).items())
            return build_value(api, replace(variant, limits=joined), depth + 1, budget)
        case ir.Map() | ir.Anything() as kind:
            value = kind.values if isinstance(kind, ir.Map) else ANYTHING
            names = [f"key{number}" for number in range(1, least(limits, "minProperties") + 1)]
            return {each: build_value(api, value, depth + 1, budget) for each in names}
    return None


def is_integer(kind: ir.Type) -> bool:
    return isinstance(kind, ir.Scalar) and kind.name == "integer"


def chosen_variant(api: ir.Api, variants: tuple[ir.Schema, ...], depth: int) -> ir.Schema:
    """Returns the first variant; deep inside the first that cannot contain others, if any."""
    flat = (ir.Scalar, ir.Choice)
    is_flat = [isinstance(api.resolve(each).type, flat) for each in variants]
    return variants[is_flat.index(True) if depth >= 4 and any(is_flat) else 0]


def sample_object(
    api: ir.Api, kind: ir.Object, limits: Limits, depth: int, budget: SampleBudget
) -> dict[str, Any]:
    """Returns an object with its required properties, and optional ones as far as they fit."""
    usable = [each for each in kind.main_properties if budget.has_direction(api, each)]
    required = [each.name for each in usable if each.required]
    optional = [each.name for each in usable if not each.required]
    wanted = len(optional) if depth < 2 else 0
    wanted = max(wanted, least(limits, "minProperties") - len(required))
    wanted = min(wanted, limits.get("maxProperties", MAX_VALUES) - len(required))
    chosen = {*required, *optional[: max(0, int(wanted))]}
    return {
        each.name: build_value(api, each.schema, depth + 1, budget)
        for each in usable
        if each.name in chosen
    }


def sample_list(
    api: ir.Api, items: ir.Schema, limits: Limits, depth: int, budget: SampleBudget
) -> list[Any]:
    """Returns a list with one item, or as many as it must have; different ones if they must be."""
    count = max(least(limits, "minItems"), 1 if depth < 4 else 0)
    count = min(count, int(limits.get("maxItems", count)))
    if not count:
        return []
    first = build_value(api, items, depth + 1, budget)
    if not limits.get("uniqueItems"):
        return [first, *(copy.deepcopy(first) for _ in range(count - 1))]
    resolved = api.resolve(items)
    return different_values(first, resolved, dict(resolved.limits) | dict(items.limits), count)


def different_values(first: Any, schema: ir.Schema, limits: Limits, count: int) -> list[Any]:
    """Returns values of one schema, as many different ones as are easily found."""
    match schema.type:
        case ir.Choice(values):
            others: Iterable[Any] = values
        case ir.Scalar(name="boolean"):
            others = (True, False)
        case ir.Scalar(name="integer" | "number" as name):
            step = step_of(name == "integer", limits) or Fraction(1)
            start = Fraction(str(first))
            others = (plain_number(start + step * number) for number in range(count))
        case ir.Scalar(name="string", format=format):
            others = sample_texts(format, limits, first, count)
        case _:
            others = ()
    found = {repr(first): first}
    for each in others:
        if len(found) < count:
            found.setdefault(repr(each), each)
    return list(found.values())


def least(limits: Limits, key: str) -> int:
    return min(int(limits.get(key, 0)), MAX_ITEMS)


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
            limits = dict((*resolved.limits, *schema.limits))
            if len(given) < limits.get("minProperties", 0):
                return value
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
