"""An API in an order of its own, so that two descriptions that differ only in order give the same client."""

from __future__ import annotations

import operator
from dataclasses import replace
from typing import Any, TypeVar

from generator import ir

Part = TypeVar("Part")


def sort_api(api: ir.Api) -> ir.Api:
    """The API with everything sorted whose order means nothing: by name, path, status or media type.

    What stands in lists with a meaning stays: servers and alternatives of security.
    """
    first = [key for way in (each for operation in api.operations for each in operation.security) for key in way]
    wanted = {key: -first.count(key) for key in set(first)}
    responses = ResponseSorter()
    return replace(
        api,
        security_schemes=tuple(
            replace(each, environment=tuple(sorted(each.environment)))
            for each in sorted(api.security_schemes, key=lambda each: (wanted.get(each.key, 0), each.key))
        ),
        error_codes=tuple(sorted(api.error_codes, key=lambda each: each.code)),
        resources=tuple(resource(each, responses) for each in sorted(api.resources, key=lambda each: each.name)),
        schemas={name: schema(api.schemas[name]) for name in sorted(api.schemas)},
    )


class ResponseSorter:
    """Responses in order. Many operations have the same, which is made once."""

    def __init__(self) -> None:
        # By identity, which is its own as long as the API is there.
        self.made: dict[int, ir.Response] = {}

    def of(self, given: tuple[ir.Response, ...]) -> tuple[ir.Response, ...]:
        return tuple(map(self.one, sorted(given, key=lambda each: each.status)))

    def one(self, given: ir.Response) -> ir.Response:
        if id(given) not in self.made:
            self.made[id(given)] = replaced(given, contents=contents(given.contents))
        return self.made[id(given)]


def resource(given: ir.Resource, responses: ResponseSorter) -> ir.Resource:
    made = sorted((operation(each, responses) for each in given.operations), key=lambda each: (each.path, each.method))
    return replace(given, operations=tuple(made))


LOCATIONS = ("path", "query", "header", "cookie")


def operation(given: ir.Operation, responses: ResponseSorter) -> ir.Operation:
    def place(each: ir.Parameter) -> tuple[int, int, str]:
        at = given.path.find(f"{{{each.name}}}") if each.location == "path" else 0
        return LOCATIONS.index(each.location), at, each.name

    parameters = (replaced(each, schema=schema(each.schema)) for each in sorted(given.parameters, key=place))
    return replaced(
        given,
        parameters=tuple(parameters),
        body=replaced(given.body, contents=contents(given.body.contents)) if given.body else None,
        responses=responses.of(given.responses),
    )


def contents(given: tuple[ir.Content, ...]) -> tuple[ir.Content, ...]:
    return tuple(
        replaced(
            each,
            schema=schema(each.schema),
            encodings=tuple(sorted(each.encodings, key=lambda encoding: encoding.name)),
        )
        for each in sorted(given, key=lambda each: each.media_type)
    )


def schema(given: ir.Schema) -> ir.Schema:
    return replaced(given, type=sort_type(given.type))


def sort_key(value: Any) -> tuple[str, float, str]:
    """Puts numbers in their order, and all else in that of the alphabet."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return "" if is_number else type(value).__name__, value if is_number else 0, repr(value)


def sort_type(given: ir.Type) -> ir.Type:
    match given:
        case ir.Choice(values):
            return replaced(given, values=tuple(sorted(values, key=sort_key)))
        case ir.Array(items):
            return replaced(given, items=schema(items))
        case ir.Map(values):
            return replaced(given, values=schema(values))
        case ir.Object(properties, extra, order):
            # msgspec looks for a key where the one before it was, and finds it at once in the order that answers have.
            places = {name: place for place, name in enumerate(order)}
            made = (replaced(each, schema=schema(each.schema)) for each in properties)
            return replaced(
                given,
                properties=tuple(sorted(made, key=lambda each: (places.get(each.name, len(places)), each.name))),
                extra=schema(extra) if extra else None,
            )
        case ir.Union(variants):
            return replaced(
                given, variants=tuple(sorted(map(schema, variants), key=repr)), tags=tuple(sorted(given.tags))
            )
    return given


def replaced(given: Part, **new: Any) -> Part:
    """Part of an API with new values, itself where these are those that it has."""
    if all(is_same(getattr(given, name), value) for name, value in new.items()):
        return given
    return replace(given, **new)  # type: ignore[type-var]


def is_same(old: Any, new: Any) -> bool:
    """Whether a value, or each item of a list, is the very one that it was."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(map(operator.is_, old, new))
    return old is new
