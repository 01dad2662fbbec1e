"""Schemas of requests, of responses and of JSON, and the resources that use them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from generator import ir
from generator.openapi.media_types import is_json
from generator.tagged_unions import TaggedUnions, child_schemas, find_unions


@dataclass(frozen=True, slots=True)
class SchemaUsage:
    """Names of schemas by use: in requests, in responses, in JSON, as a whole response."""

    sent: set[str]
    received: set[str]
    json: set[str]
    whole: set[str]


def find_usage(api: ir.Api) -> SchemaUsage:
    received = list(chain.from_iterable(map(received_schemas, api.operations)))
    return SchemaUsage(
        reachable_schemas(api, chain.from_iterable(map(sent_schemas, api.operations))),
        reachable_schemas(api, received),
        reachable_schemas(api, chain.from_iterable(map(json_schemas, api.operations))),
        direct_schemas(api, received),
    )


def find_tagged_unions(api: ir.Api) -> TaggedUnions:
    schemas = chain.from_iterable(map(all_schemas, api.operations))
    return TaggedUnions(api.schemas, find_unions([*api.schemas.values(), *schemas]))


def response_contents(operation: ir.Operation) -> Iterator[ir.Content]:
    for response in operation.responses:
        yield from response.contents


def sent_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    for parameter in operation.parameters:
        yield parameter.schema
    for content in operation.body.contents if operation.body else ():
        yield content.schema


def received_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    for content in response_contents(operation):
        yield content.schema


def all_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    yield from sent_schemas(operation)
    yield from received_schemas(operation)


def json_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    bodies = operation.body.contents if operation.body else ()
    for content in (*bodies, *response_contents(operation)):
        if is_json(content.media_type):
            yield content.schema


def direct_schemas(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
    """Returns the names that `roots` refer to, directly or through references and unions."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        kind = waiting.pop().type
        name = ""
        if isinstance(kind, ir.Union):
            waiting += kind.variants
            name = kind.base
        elif isinstance(kind, ir.Reference):
            name = kind.name
        if name and name not in found:
            found.add(name)
            waiting.append(api.schemas[name])
    return found


def reachable_schemas(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
    """Returns the names that `roots` refer to at any depth."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        schema = waiting.pop()
        if isinstance(schema.type, ir.Reference):
            if schema.type.name not in found:
                found.add(schema.type.name)
                waiting.append(api.schemas[schema.type.name])
        else:
            waiting += child_schemas(schema.type)
    return found


def home_modules(api: ir.Api, modules: Mapping[str, str], common: str) -> dict[str, str]:
    """Returns the module of each used schema: the module of its only resource, else `common`.

    So a module refers to itself and to `common`: schemas inside a shared schema are shared too.
    """
    users: dict[str, set[str]] = {name: set() for name in api.schemas}
    for resource in api.resources:
        roots = chain.from_iterable(map(all_schemas, resource.operations))
        for name in reachable_schemas(api, roots):
            users[name].add(modules[resource.name])
    homes = {}
    for name, found in users.items():
        if found:
            homes[name] = next(iter(found)) if len(found) == 1 else common
    return homes
