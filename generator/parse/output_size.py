"""Estimates the size of the output in characters, and refuses descriptions that need too many.

Targets repeat a shared schema at each reference. A short description may thus need gigabytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator import ir
from generator.findings import InputError, Position
from generator.limits import MAX_FIELDS, max_text_output
from generator.load.accessors import mapping
from generator.load.nodes import MapNode
from generator.tagged_unions import child_schemas

# Characters of a field, without its texts and values.
FIELD = 100
# Characters of the smallest operation: two methods, a page in two formats, and samples.
OPERATION = 8_000
# A client repeats parameters in two signatures, docstrings and requests.
PARAMETER_COPIES = 4
# Formatting and highlighting make a value this much longer.
VALUE_FACTOR = 8


class OutputSize:
    """Estimates the size of the output for one API."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.names: dict[str, int] = {}
        self.trees: dict[str, int] = {}
        # The size of the error codes of each status.
        self.codes: dict[str, int] = {}
        for code in api.error_codes:
            used = FIELD + len(code.meaning) + len(code.remedy)
            self.codes[str(code.status)] = self.codes.get(str(code.status), 0) + used

    def check(self, document: MapNode, size: int) -> None:
        """Raises InputError if the output is too large for an input of `size` bytes."""
        limit, used = max_text_output(size), 0
        for position, count in self.counts(document):
            used += count
            if used > limit:
                characters = f"over {limit / 1_000_000:.0f} million characters"
                message = f"{characters} would be written up to here"
                raise InputError(f"{position}: {message}; let fewer places refer to what is large")

    def counts(self, document: MapNode) -> Iterator[tuple[Position, int]]:
        """Yields the size of each schema, operation and webhook, with its position."""
        declared = mapping(mapping(document, "components"), "schemas")
        for name, schema in self.api.schemas.items():
            yield declared.key_position(name), sum(map(self.field, children(schema.type)))
        for operation in self.api.operations:
            item = mapping(document["paths"], operation.path)
            yield item.key_position(operation.method.lower()), self.operation(operation)
        for callback in self.api.webhooks:
            count = sum(map(self.operation, callback.operations))
            yield mapping(document, "webhooks").key_position(callback.name), count

    def operation(self, operation: ir.Operation) -> int:
        count = OPERATION + len(operation.description)
        for parameter in operation.parameters:
            count += PARAMETER_COPIES * (self.field(parameter.schema) + len(parameter.description))
        if operation.body:
            count += len(operation.body.description)
            for content in operation.body.contents:
                fields = children(self.api.resolve(content.schema).type)
                count += PARAMETER_COPIES * sum(map(self.field, fields)) + self.content(content)
        count += sum(map(self.response, operation.responses))
        count += FIELD * sum(map(len, operation.security))
        count += sum(FIELD + len(each.url) for each in operation.servers)
        for callback in operation.callbacks:
            count += sum(map(self.operation, callback.operations))
        return count

    def response(self, response: ir.Response) -> int:
        count = FIELD * (1 + len(response.links)) + len(response.description)
        count += self.codes.get(response.status, 0) + sum(map(self.content, response.contents))
        for header in response.headers:
            count += self.field(header.schema) + len(header.description)
        return count

    def content(self, content: ir.Content) -> int:
        items = sum(map(self.tree, content.schemas[1:]))
        return self.tree(content.schema) + items + value_size(content.examples)

    def field(self, schema: ir.Schema) -> int:
        """Returns the size of a field with this schema."""
        count = FIELD + len(schema.description) + self.type(schema.type)
        count += value_size(schema.example) + value_size(schema.default)
        return count + sum(len(str(value)) for _, value in schema.limits)

    def type(self, kind: ir.Type) -> int:
        match kind:
            case ir.Reference(name):
                return self.reference(name)
            case ir.Array(inside) | ir.Map(inside):
                return self.type(inside.type)
            case ir.Union(variants):
                return sum(self.type(each.type) for each in variants)
            case ir.Choice(values):
                return sum(len(repr(each)) for each in values)
        return len("string")

    def reference(self, name: str) -> int:
        """Returns the size of a reference to a schema."""
        if name not in self.names:
            self.names[name] = len(name)  # used if it contains itself
            self.names[name] += self.field(self.api.schemas[name]) - FIELD
        return self.names[name]

    def tree(self, schema: ir.Schema) -> int:
        """Returns the size of a schema with its children, level by level up to MAX_FIELDS."""
        name = schema.type.name if isinstance(schema.type, ir.Reference) else ""
        if name in self.trees:
            return self.trees[name]
        count, waiting = self.field(schema), [schema]
        for each in waiting:  # grows during the loop
            inside = children(self.element_type(each))
            count += sum(map(self.field, inside))
            if len(waiting) < MAX_FIELDS:
                waiting += inside
        if name:
            self.trees[name] = count
        return count

    def element_type(self, schema: ir.Schema) -> ir.Type:
        """Returns the type behind references, lists and maps."""
        for _ in range(MAX_FIELDS):
            kind = self.api.resolve(schema).type
            if not isinstance(kind, (ir.Array, ir.Map)):
                return kind
            schema = kind.items if isinstance(kind, ir.Array) else kind.values
        return ir.Anything()


def children(kind: ir.Type) -> list[ir.Schema]:
    """Returns the schemas of an object's properties, or the variants of a union."""
    return list(child_schemas(kind)) if isinstance(kind, (ir.Object, ir.Union)) else []


def value_size(value: Any) -> int:
    return 0 if value is ir.MISSING else VALUE_FACTOR * len(repr(value))
