"""Rows of the test kit: methods with the examples of their responses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from generator import ir
from generator.openapi.media_types import content_kind, content_type_of, preferred_content
from generator.openapi.streams import stream_of, stream_text
from generator.sample_values import sample
from generator.targets.python.arguments import Argument, Role, keyed_parameters
from generator.targets.python.methods import Method, Resource
from generator.targets.python.operation_table import success_responses
from generator.targets.python.source_text import literal

FILE_CONTENT = "content of a file"
LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
)


class DescribedMethod(NamedTuple):
    """The arguments of the runtime's `DescribedMethod`."""

    operation: str
    name: str
    status: int = 200
    media_type: str = ""
    example: str = ""
    parameters: tuple[tuple[str, str], ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    limits: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...] = ()


def described_methods(api: ir.Api, resources: Iterable[Resource]) -> list[DescribedMethod]:
    """Returns all methods with their examples."""
    found = []
    for resource in resources:
        for method in resource.methods:
            found.append(described_method(api, f"{resource.attribute}.{method.name}", method))
    return found


def described_method(api: ir.Api, name: str, method: Method) -> DescribedMethod:
    operation = method.operation
    response = next(success_responses(operation), None)
    content = preferred_content(response.contents) if response else None
    if operation.method == "HEAD":
        content = None
    return DescribedMethod(
        operation.id,
        name,
        int(response.status) if response and response.status.isdecimal() else 200,
        content_type_of(api, content) if content else "",
        example_text(api, content) if content else "",
        renamed(method, "parameter"),
        renamed(method, "property"),
        limits(api, method),
    )


def example_text(api: ir.Api, content: ir.Content) -> str:
    """Returns the example of a response as text; a file has a short one."""
    value: Any = content.example
    if (stream := stream_of(api, content)) and not isinstance(value, str):
        value = (
            sample(api, content.item_schema or stream.schema, True)
            if value is ir.MISSING
            else value
        )
        return stream_text(stream.format, value if isinstance(value, list) else [value])
    kind = content_kind(api, content)
    if kind == "json":
        value = sample(api, content.schema, True) if value is ir.MISSING else value
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=str
        )
    if isinstance(value, str):
        return value
    return "text" if kind == "text" else FILE_CONTENT


def renamed(method: Method, role: Role) -> tuple[tuple[str, str], ...]:
    """Returns the wire names of arguments that have another name in Python."""
    pairs = [(wire_name(each), each.name) for each in method.with_role(role)]
    return tuple((wire, name) for wire, name in pairs if wire != name)


def limits(api: ir.Api, method: Method) -> tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]:
    """Returns the limits of the arguments that have some."""
    operation = method.operation
    schemas: dict[tuple[str, str], ir.Schema] = {
        ("parameter", key): parameter.schema for parameter, key in keyed_parameters(operation)
    }
    content = preferred_content(operation.body.contents) if operation.body else None
    kind = api.resolve(content.schema).type if content else None
    if isinstance(kind, ir.Object):
        schemas |= {("property", each.name): each.schema for each in kind.properties}
    found = []
    for argument in method.arguments:
        schema = schemas.get((argument.role, wire_name(argument)))
        if schema is not None and (bounds := limits_of(api, schema)):
            found.append((argument.name, bounds))
    return tuple(found)


def limits_of(api: ir.Api, schema: ir.Schema) -> tuple[tuple[str, Any], ...]:
    """Returns the limits of a schema that the kit checks."""
    merged = dict(api.resolve(schema).limits) | dict(schema.limits)
    return tuple(
        (key, merged[key])
        for key in LIMITS
        if key in merged and (key != "pattern" or is_python_pattern(merged[key]))
    )


def is_python_pattern(pattern: str) -> bool:
    """Whether an ECMA-262 pattern is one of Python too."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def wire_name(argument: Argument) -> str:
    return argument.key or argument.wire


def keyword_arguments(row: DescribedMethod) -> str:
    """Returns the fields of a row as keyword arguments, without default values."""
    defaults = DescribedMethod._field_defaults
    given = {name: value for name, value in row._asdict().items() if value != defaults.get(name)}
    return ", ".join(f"{name}={literal(value)}" for name, value in given.items())
