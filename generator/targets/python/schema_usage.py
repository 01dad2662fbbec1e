"""Schemas of requests, of responses and of JSON, and the resources that use them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from generator import ir
from generator.openapi.media_types import is_json
from generator.openapi.streams import stream_format
from generator.tagged_unions import TaggedUnions, child_schemas, find_unions


@dataclass(frozen=True, slots=True)
class SchemaUsage:
    """Names of schemas by use: in requests, in responses, in JSON, as a whole response."""

    sent: set[str]
    received: set[str]
    json: set[str]
    whole: set[str]


def find_usage(api: ir.Api) -> SchemaUsage:
    sent: list[ir.Schema] = []
    received: list[ir.Schema] = []
    json: list[ir.Schema] = []
    whole: list[ir.Schema] = []
    for operation in api.operations:
        requests, responses = request_contents(operation), response_contents(operation)
        sent += [each.schema for each in operation.parameters]
        sent += schemas_of(requests)
        received += schemas_of(responses)
        whole += [each.schema for each in responses]
        contents = [*requests, *responses]
        json += schemas_of(each for each in contents if is_json(each.media_type))
        json += schemas_of(each for each in responses if stream_format(each.media_type))
        json += [each.item_schema for each in contents if each.item_schema]
    for operation in service_requests(api):
        # The service sends these: their bodies are received, and the responses to them sent.
        requests, responses = request_contents(operation), response_contents(operation)
        received += schemas_of(requests)
        sent += schemas_of(responses)
        json += schemas_of(each for each in (*requests, *responses) if is_json(each.media_type))
    return SchemaUsage(
        reachable_schemas(api, sent),
        reachable_schemas(api, received),
        reachable_schemas(api, json),
        direct_schemas(api, whole),
    )


def service_requests(api: ir.Api) -> Iterator[ir.Operation]:
    """Yields the operations of webhooks and callbacks: requests that the service sends."""
    yield from callback_operations(api.webhooks)
    for operation in api.operations:
        yield from callback_operations(operation.callbacks)


def callback_operations(callbacks: Iterable[ir.Callback]) -> Iterator[ir.Operation]:
    """Yields the operations of callbacks, and of callbacks inside them."""
    for callback in callbacks:
        for operation in callback.operations:
            yield operation
            yield from callback_operations(operation.callbacks)


def find_tagged_unions(api: ir.Api) -> TaggedUnions:
    operations = chain(api.operations, service_requests(api))
    schemas = chain.from_iterable(map(all_schemas, operations))
    return TaggedUnions(api.schemas, find_unions([*api.schemas.values(), *schemas]))


def request_contents(operation: ir.Operation) -> tuple[ir.Content, ...]:
    return operation.body.contents if operation.body else ()


def response_contents(operation: ir.Operation) -> list[ir.Content]:
    return [content for response in operation.responses for content in response.contents]


def schemas_of(contents: Iterable[ir.Content]) -> Iterable[ir.Schema]:
    return chain.from_iterable(each.schemas for each in contents)


def all_schemas(operation: ir.Operation) -> list[ir.Schema]:
    """Returns the schemas of parameters, bodies and responses."""
    contents = [*request_contents(operation), *response_contents(operation)]
    return [*(each.schema for each in operation.parameters), *schemas_of(contents)]


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
        operations: list[ir.Operation] = []
        for each in resource.operations:
            operations += (each, *callback_operations(each.callbacks))
        roots = chain.from_iterable(map(all_schemas, operations))
        for name in reachable_schemas(api, roots):
            users[name].add(modules[resource.name])
    webhooks = callback_operations(api.webhooks)
    for name in reachable_schemas(api, chain.from_iterable(map(all_schemas, webhooks))):
        users[name].add(common)
    homes = {}
    for name, found in users.items():
        if found:
            homes[name] = next(iter(found)) if len(found) == 1 else common
    return homes
