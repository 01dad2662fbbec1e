"""How much outputs say, in characters, told before any is made.

What many places refer to is written out at each of them: the properties of a body, the values of an enum, the variants
of a choice, a description. A short description may so ask for gigabytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator import ir
from generator.findings import Position, InputError
from generator.limits import MAX_FIELDS, max_text_output
from generator.load.nodes import MapNode
from generator.parse.context import mapping

# What a field takes beside what is said of it.
FIELD = 100
# The least that is said of an operation: two methods, a page in two formats, and samples.
OPERATION = 8_000
# How often a client says what its methods take, twice as arguments, in docstrings and in what is sent; and by how much
# a value grows that is laid out and coloured.
TIMES = 4
GROWTH = 8


class Amount:
    """Counts what is said of one API."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.names: dict[str, int] = {}
        self.trees: dict[str, int] = {}
        # What is said of the error codes of each status.
        self.codes: dict[str, int] = {}
        for code in api.error_codes:
            said = FIELD + len(code.meaning) + len(code.remedy)
            self.codes[str(code.status)] = self.codes.get(str(code.status), 0) + said

    def check(self, document: MapNode, size: int) -> None:
        """Raises InputError, with the position of what is the last straw, where it is too much for so many bytes."""
        most, said = max_text_output(size), 0
        for position, count in self.counts(document):
            said += count
            if said > most:
                message = f"over {most / 1_000_000:.0f} million characters would be written up to here"
                raise InputError(f"{position}: {message}; let fewer places refer to what is large")

    def counts(self, document: MapNode) -> Iterator[tuple[Position, int]]:
        declared = mapping(mapping(document, "components"), "schemas")
        for name, schema in self.api.schemas.items():
            yield declared.key_position(name), sum(map(self.shown, held(schema.type)))
        for operation in self.api.operations:
            yield mapping(document["paths"], operation.path).key_position(operation.method.lower()), self.operation(
                operation
            )
        for callback in self.api.webhooks:
            count = sum(map(self.operation, callback.operations))
            yield mapping(document, "webhooks").key_position(callback.name), count

    def operation(self, operation: ir.Operation) -> int:
        taken = [each.schema for each in operation.parameters]
        contents = [content for each in operation.responses for content in each.contents]
        count = OPERATION + len(operation.description)
        if operation.body:
            count += len(operation.body.description)
            contents += operation.body.contents
            taken += [
                each for content in operation.body.contents for each in held(self.api.resolve(content.schema).type)
            ]
        count += TIMES * (sum(map(self.shown, taken)) + sum(len(each.description) for each in operation.parameters))
        count += sum(self.tree(each.schema) + length(each.examples) for each in contents)
        for response in operation.responses:
            count += FIELD * (1 + len(response.links)) + len(response.description) + self.codes.get(response.status, 0)
            count += sum(self.shown(each.schema) + len(each.description) for each in response.headers)
        count += sum(FIELD for each in operation.security for _ in each)
        count += sum(FIELD + len(each.url) for each in operation.servers)
        return count + sum(self.operation(each) for callback in operation.callbacks for each in callback.operations)

    def shown(self, schema: ir.Schema) -> int:
        """What a field of a schema says."""
        values = length(schema.example) + length(schema.default) + sum(len(str(each)) for _, each in schema.limits)
        return FIELD + len(schema.description) + values + self.type(schema.type)

    def type(self, kind: ir.Type) -> int:
        match kind:
            case ir.Reference(name):
                return self.name(name)
            case ir.Array(inside) | ir.Map(inside):
                return self.type(inside.type)
            case ir.Union(variants):
                return sum(self.type(each.type) for each in variants)
            case ir.Choice(values):
                return sum(len(repr(each)) for each in values)
        return len("string")

    def name(self, name: str) -> int:
        """What is said of a schema where it is referred to."""
        if name not in self.names:
            self.names[name] = len(name)  # where it holds itself
            schema = self.api.schemas[name]
            self.names[name] += self.shown(schema) - FIELD
        return self.names[name]

    def tree(self, schema: ir.Schema) -> int:
        """What is said of a schema and of what it holds, the nearer levels first, until there are too many."""
        name = schema.type.name if isinstance(schema.type, ir.Reference) else ""
        if name not in self.trees:
            count, waiting = self.shown(schema), [schema]
            for each in waiting:  # which grows
                inside = held(self.bare(each))
                count += sum(map(self.shown, inside))
                if len(waiting) < MAX_FIELDS:
                    waiting += inside
            if not name:
                return count
            self.trees[name] = count
        return self.trees[name]

    def bare(self, schema: ir.Schema) -> ir.Type:
        """The type behind references, lists and maps."""
        for _ in range(MAX_FIELDS):
            kind = self.api.resolve(schema).type
            if not isinstance(kind, (ir.Array, ir.Map)):
                return kind
            schema = kind.items if isinstance(kind, ir.Array) else kind.values
        return ir.Anything()


def held(kind: ir.Type) -> list[ir.Schema]:
    """The schemas of the properties of an object, or the variants of a choice."""
    if isinstance(kind, ir.Object):
        return [*(each.schema for each in kind.properties), *([kind.extra] if kind.extra else [])]
    return list(kind.variants) if isinstance(kind, ir.Union) else []


def length(value: Any) -> int:
    return 0 if value is ir.MISSING else GROWTH * len(repr(value))
