"""Canonical order of an API: the order of a description does not change its client."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import Any

from generator import ir

LOCATIONS = ("path", "query", "querystring", "header", "cookie")


def sort_api(api: ir.Api) -> ir.Api:
    """Returns `api` sorted by name, path, status or media type.

    Lists whose order has a meaning stay: servers and alternatives of security.
    """
    requirements = chain.from_iterable(operation.security for operation in api.operations)
    counts = Counter(chain.from_iterable(requirements))
    schemes = sorted(api.security_schemes, key=lambda each: (-counts[each.key], each.key))
    responses: dict[int, ir.Response] = {}
    resources = []
    for each in sorted(api.resources, key=lambda each: each.name):
        operations = sorted(each.operations, key=lambda each: (each.path, each.method))
        operations = [sort_operation(operation, responses) for operation in operations]
        resources.append(replace(each, operations=tuple(operations)))
    return replace(
        api,
        security_schemes=tuple(
            replace(each, environment=tuple(sorted(each.environment))) for each in schemes
        ),
        error_codes=tuple(sorted(api.error_codes, key=lambda each: each.code)),
        resources=tuple(resources),
        schemas={name: sort_schema(api.schemas[name]) for name in sorted(api.schemas)},
    )


def sort_operation(operation: ir.Operation, responses: dict[int, ir.Response]) -> ir.Operation:
    """Returns `operation` sorted. `responses` has the sorted ones by identity: many share one."""

    def parameter_key(each: ir.Parameter) -> tuple[int, int, str]:
        in_path = operation.path.find(f"{{{each.name}}}") if each.location == "path" else 0
        return LOCATIONS.index(each.location), in_path, each.name

    by_status = sorted(operation.responses, key=lambda each: each.status)
    for each in by_status:
        if id(each) not in responses:
            responses[id(each)] = replace(each, contents=sort_contents(each.contents))
    body = operation.body
    return replace(
        operation,
        parameters=tuple(
            replace(
                each,
                schema=sort_schema(each.schema),
                encodings=sort_encodings(each.encodings),
            )
            for each in sorted(operation.parameters, key=parameter_key)
        ),
        body=replace(body, contents=sort_contents(body.contents)) if body else None,
        responses=tuple(responses[id(each)] for each in by_status),
    )


def sort_contents(contents: tuple[ir.Content, ...]) -> tuple[ir.Content, ...]:
    return tuple(
        replace(
            each,
            schema=sort_schema(each.schema),
            item_schema=sort_schema(each.item_schema) if each.item_schema else None,
            data_schema=sort_schema(each.data_schema) if each.data_schema else None,
            encodings=sort_encodings(each.encodings),
        )
        for each in sorted(contents, key=lambda each: each.media_type)
    )


def sort_encodings(encodings: tuple[ir.Encoding, ...]) -> tuple[ir.Encoding, ...]:
    return tuple(sorted(encodings, key=lambda each: each.name))


def sort_schema(schema: ir.Schema) -> ir.Schema:
    return replace(schema, type=sort_type(schema.type))


def sort_type(kind: ir.Type) -> ir.Type:
    match kind:
        case ir.Choice(values):
            return replace(kind, values=tuple(sorted(values, key=sort_key)))
        case ir.Array(items):
            return replace(kind, items=sort_schema(items))
        case ir.Map(values):
            return replace(kind, values=sort_schema(values))
        case ir.Object(properties, extra, order):
            # msgspec searches a key from the previous one on: fast in the order of responses.
            places = {name: place for place, name in enumerate(order)}
            properties = tuple(
                sorted(
                    (replace(each, schema=sort_schema(each.schema)) for each in properties),
                    key=lambda each: (places.get(each.name, len(places)), each.name),
                )
            )
            return replace(kind, properties=properties, extra=sort_schema(extra) if extra else None)
        case ir.Union(variants):
            variants = tuple(sorted(map(sort_schema, variants), key=repr))
            return replace(kind, variants=variants, tags=tuple(sorted(kind.tags)))
    return kind


def sort_key(value: Any) -> tuple[str, float, str]:
    """Orders numbers by value, all else by type and text."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return "" if is_number else type(value).__name__, value if is_number else 0, repr(value)
