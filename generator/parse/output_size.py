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
                message = (
                    f"over {limit / 1_000_000:.0f} million characters would be written up to here"
                )
                raise InputError(f"{position}: {message}; let fewer places refer to what is large")

    def counts(self, document: MapNode) -> Iterator[tuple[Position, int]]:
        declared = mapping(mapping(document, "components"), "schemas")
        for name, schema in self.api.schemas.items():
            yield declared.key_position(name), sum(map(self.field, children(schema.type)))
        for operation in self.api.operations:
            yield mapping(document["paths"], operation.path).key_position(
                operation.method.lower()
            ), self.operation(operation)
        for callback in self.api.webhooks:
            count = sum(map(self.operation, callback.operations))
            yield mapping(document, "webhooks").key_position(callback.name), count

    def operation(self, operation: ir.Operation) -> int:
        inputs = [each.schema for each in operation.parameters]
        contents = [content for each in operation.responses for content in each.contents]
        count = OPERATION + len(operation.description)
        if operation.body:
            count += len(operation.body.description)
            contents += operation.body.contents
            inputs += [
                each
                for content in operation.body.contents
                for each in children(self.api.resolve(content.schema).type)
            ]
        count += PARAMETER_COPIES * (
            sum(map(self.field, inputs))
            + sum(len(each.description) for each in operation.parameters)
        )
        count += sum(self.tree(each.schema) + value_size(each.examples) for each in contents)
        for response in operation.responses:
            count += (
                FIELD * (1 + len(response.links))
                + len(response.description)
                + self.codes.get(response.status, 0)
            )
            count += sum(
                self.field(each.schema) + len(each.description) for each in response.headers
            )
        count += sum(FIELD for each in operation.security for _ in each)
        count += sum(FIELD + len(each.url) for each in operation.servers)
        return count + sum(
            self.operation(each) for callback in operation.callbacks for each in callback.operations
        )

    def field(self, schema: ir.Schema) -> int:
        """Returns the size of a field with this schema."""
        values = (
            value_size(schema.example)
            + value_size(schema.default)
            + sum(len(str(each)) for _, each in schema.limits)
        )
        return FIELD + len(schema.description) + values + self.type(schema.type)

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
            schema = self.api.schemas[name]
            self.names[name] += self.field(schema) - FIELD
        return self.names[name]

    def tree(self, schema: ir.Schema) -> int:
        """Returns the size of a schema with its children, level by level up to MAX_FIELDS."""
        name = schema.type.name if isinstance(schema.type, ir.Reference) else ""
        if name not in self.trees:
            count, waiting = self.field(schema), [schema]
            for each in waiting:  # grows during the loop
                inside = children(self.element_type(each))
                count += sum(map(self.field, inside))
                if len(waiting) < MAX_FIELDS:
                    waiting += inside
            if not name:
                return count
            self.trees[name] = count
        return self.trees[name]

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
    if isinstance(kind, ir.Object):
        return [*(each.schema for each in kind.properties), *([kind.extra] if kind.extra else [])]
    return list(kind.variants) if isinstance(kind, ir.Union) else []


def value_size(value: Any) -> int:
    return 0 if value is ir.MISSING else VALUE_FACTOR * len(repr(value))
