"""Canonical order of an API: the order of a description does not change its client."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import Any

from generator import ir

LOCATIONS = ("path", "query", "header", "cookie")


def sort_api(api: ir.Api) -> ir.Api:
    """Returns `api` sorted by name, path, status or media type.

    Lists whose order has a meaning stay: servers and alternatives of security.
    """
    requirements = chain.from_iterable(operation.security for operation in api.operations)
    counts = Counter(chain.from_iterable(requirements))
    schemes = sorted(api.security_schemes, key=lambda each: (-counts[each.key], each.key))
    responses = ResponseSorter()
    return replace(
        api,
        security_schemes=tuple(
            replace(each, environment=tuple(sorted(each.environment))) for each in schemes
        ),
        error_codes=tuple(sorted(api.error_codes, key=lambda each: each.code)),
        resources=tuple(
            sort_resource(each, responses)
            for each in sorted(api.resources, key=lambda each: each.name)
        ),
        schemas={name: sort_schema(api.schemas[name]) for name in sorted(api.schemas)},
    )


class ResponseSorter:
    """Sorts responses. Operations share responses, so each is sorted once."""

    def __init__(self) -> None:
        # By identity, which is unique as long as the API exists.
        self.sorted: dict[int, ir.Response] = {}

    def sort(self, responses: tuple[ir.Response, ...]) -> tuple[ir.Response, ...]:
        return tuple(map(self.sort_one, sorted(responses, key=lambda each: each.status)))

    def sort_one(self, response: ir.Response) -> ir.Response:
        if id(response) not in self.sorted:
            self.sorted[id(response)] = replace(response, contents=sort_contents(response.contents))
        return self.sorted[id(response)]


def sort_resource(resource: ir.Resource, responses: ResponseSorter) -> ir.Resource:
    operations = sorted(resource.operations, key=lambda each: (each.path, each.method))
    return replace(
        resource, operations=tuple(sort_operation(each, responses) for each in operations)
    )


def sort_operation(operation: ir.Operation, responses: ResponseSorter) -> ir.Operation:
    def parameter_key(each: ir.Parameter) -> tuple[int, int, str]:
        in_path = operation.path.find(f"{{{each.name}}}") if each.location == "path" else 0
        return LOCATIONS.index(each.location), in_path, each.name

    body = operation.body
    return replace(
        operation,
        parameters=tuple(
            replace(each, schema=sort_schema(each.schema))
            for each in sorted(operation.parameters, key=parameter_key)
        ),
        body=replace(body, contents=sort_contents(body.contents)) if body else None,
        responses=responses.sort(operation.responses),
    )


def sort_contents(contents: tuple[ir.Content, ...]) -> tuple[ir.Content, ...]:
    return tuple(
        replace(
            each,
            schema=sort_schema(each.schema),
            encodings=tuple(sorted(each.encodings, key=lambda encoding: encoding.name)),
        )
        for each in sorted(contents, key=lambda each: each.media_type)
    )


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
