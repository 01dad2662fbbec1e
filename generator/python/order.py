"""An API in an order of its own, so that two descriptions that differ only in order give the same client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator import ir


def ordered(api: ir.Api) -> ir.Api:
    """The API with everything sorted whose order means nothing: by name, path, status or media type.

    What stands in lists with a meaning stays: servers and alternatives of security.
    """
    first = [key for way in (each for operation in api.operations for each in operation.security) for key in way]
    wanted = {key: -first.count(key) for key in set(first)}
    return replace(
        api,
        security_schemes=tuple(
            replace(each, environment=tuple(sorted(each.environment)))
            for each in sorted(api.security_schemes, key=lambda each: (wanted.get(each.key, 0), each.key))
        ),
        error_codes=tuple(sorted(api.error_codes, key=lambda each: each.code)),
        resources=tuple(resource(each) for each in sorted(api.resources, key=lambda each: each.name)),
        schemas={name: schema(api.schemas[name]) for name in sorted(api.schemas)},
    )


def resource(given: ir.Resource) -> ir.Resource:
    made = sorted((operation(each) for each in given.operations), key=lambda each: (each.path, each.method))
    return replace(given, operations=tuple(made))


LOCATIONS = ("path", "query", "header", "cookie")


def operation(given: ir.Operation) -> ir.Operation:
    def place(each: ir.Parameter) -> tuple[int, int, str]:
        at = given.path.find(f"{{{each.name}}}") if each.location == "path" else 0
        return LOCATIONS.index(each.location), at, each.name

    parameters = (replace(each, schema=schema(each.schema)) for each in sorted(given.parameters, key=place))
    responses = sorted(given.responses, key=lambda each: each.status)
    return replace(
        given,
        parameters=tuple(parameters),
        body=replace(given.body, contents=contents(given.body.contents)) if given.body else None,
        responses=tuple(replace(each, contents=contents(each.contents)) for each in responses),
    )


def contents(given: tuple[ir.Content, ...]) -> tuple[ir.Content, ...]:
    return tuple(
        replace(
            each,
            schema=schema(each.schema),
            encodings=tuple(sorted(each.encodings, key=lambda encoding: encoding.name)),
        )
        for each in sorted(given, key=lambda each: each.media_type)
    )


def schema(given: ir.Schema) -> ir.Schema:
    made = kind(given.type)
    return given if made is given.type else replace(given, type=made)


def rank(value: Any) -> tuple[str, float, str]:
    """Puts numbers in their order, and all else in that of the alphabet."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return "" if is_number else type(value).__name__, value if is_number else 0, repr(value)


def kind(given: ir.Type) -> ir.Type:
    match given:
        case ir.Choice(values):
            return ir.Choice(tuple(sorted(values, key=rank)))
        case ir.Array(items):
            return ir.Array(schema(items))
        case ir.Map(values):
            return ir.Map(schema(values))
        case ir.Object(properties, extra):
            made = (replace(each, schema=schema(each.schema)) for each in properties)
            return ir.Object(tuple(sorted(made, key=lambda each: each.name)), schema(extra) if extra else None)
        case ir.Union(variants):
            return replace(
                given, variants=tuple(sorted(map(schema, variants), key=repr)), tags=tuple(sorted(given.tags))
            )
    return given
