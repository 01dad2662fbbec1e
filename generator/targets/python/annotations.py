"""Types of the IR as Python annotations, and which schemas meet which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator import ir
from generator.openapi.media_types import is_json
from generator.tagged_unions import Identity, TaggedUnions, identity, child_schemas, element_unions, find_unions
from generator.targets.python.source_text import literal

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


# The names and unions that a type is inside of: met again, they are of any type.
Seen = frozenset[str | Identity]


def tagged_unions_of(api: ir.Api) -> TaggedUnions:
    """How the unions that an API's operations meet are told apart."""
    schemas = [schema for operation in api.operations for schema in all_schemas(operation)]
    return TaggedUnions(api.schemas, find_unions([*api.schemas.values(), *schemas]))


@dataclass(slots=True)
class Annotations:
    """Makes type expressions, and remembers which models they name."""

    api: ir.Api
    classes: Mapping[str, str]
    tagged_unions: TaggedUnions
    # How the list of a class is called where one of its methods is called `list`.
    list_name: str = "list"
    # What stands for binary content: in JSON, which has no bytes, text.
    binary: str = "str"
    used: set[str] = field(default_factory=set)

    def of(self, schema: ir.Schema, seen: Seen = frozenset()) -> str:
        """The type of a schema's values, null included."""
        made = self.bare(schema, seen)
        return optional(made) if is_nullable(self.api, schema) else made

    def bare(self, schema: ir.Schema, seen: Seen = frozenset()) -> str:
        match schema.type:
            case ir.Reference(name) if name in self.classes:
                self.used.add(self.classes[name])
                return self.classes[name]
            case ir.Reference(name):
                return "Any" if name in seen else self.bare(self.api.schemas[name], seen | {name})
            case ir.Scalar(name=name):
                return SCALARS[name]
            case ir.Binary():
                return self.binary
            case ir.Choice(values):
                return alternatives([], values)
            case ir.Array(items):
                return f"{self.list_name}[{self.of(items, seen)}]"
            case ir.Map(values):
                return f"dict[str, {self.of(values, seen)}]"
            case ir.Union() as union:
                return self.union(union, seen)
        return "Any"

    def union(self, union: ir.Union, seen: Seen) -> str:
        """The types of all variants, those that JSON cannot tell apart as one."""
        if not self.tagged_unions.is_decodable(union):
            return self.bare(ir.Schema(ir.Reference(union.base)), seen) if union.base else "Any"
        if identity(union) in seen:
            return "Any"
        within = seen | self.aliases(union) | {identity(union)}
        variants = self.tagged_unions.variants(union)
        values: list[Any] = []
        made = []
        for each in variants:
            if isinstance(each.type, ir.Choice):
                values += each.type.values
            elif not isinstance(each.type, (ir.Array, ir.Map)):
                made.append(self.bare(each, within))
        for container in (ir.Array, ir.Map):
            some = [each for each in variants if isinstance(each.type, container)]
            if some:
                inside = some[0].type if len(some) == 1 else container(ir.Schema(next(element_unions(some))))
                made.append(self.bare(ir.Schema(inside), within))
        whole = alternatives(made, values)
        return optional(whole) if any(is_nullable(self.api, each) for each in (*variants, *union.variants)) else whole

    def aliases(self, union: ir.Union) -> frozenset[str]:
        """The names among the variants that are no models: met again further in, they are the same union again."""
        names = (each.type.name for each in union.variants if isinstance(each.type, ir.Reference))
        return frozenset(name for name in names if name not in self.classes)


def alternatives(types: list[str], values: Iterable[Any]) -> str:
    """Types and single values as one annotation, without what another of them allows."""
    found = dict.fromkeys(types)
    literals: dict[str, None] = {}
    for value in values:
        if isinstance(value, bool):
            found["bool"] = None
        elif isinstance(value, str) or (isinstance(value, int) and -(2**63) <= value < 2**63):
            literals[literal(value)] = None
        elif isinstance(value, int):
            found["int"] = None
        else:
            found["float" if isinstance(value, float) else "Any"] = None
    if "Any" in found:
        return "Any"
    texts = [each for each in literals if each[-1] in "'\"" and "str" not in found]
    numbers = [each for each in literals if each[-1] not in "'\"" and not {"int", "float"} & found.keys()]
    parts = [each for each in found if each != "None" and not each.endswith("| None")]
    parts += [each.removesuffix(" | None") for each in found if each.endswith("| None")]
    if texts or numbers:
        parts.append(f"Literal[{', '.join([*texts, *numbers])}]")
    made = " | ".join(dict.fromkeys(parts)) or "None"
    return optional(made) if any(each == "None" or each.endswith("| None") for each in found) else made


def optional(annotation: str) -> str:
    """A type that allows None too."""
    return annotation if annotation in ("Any", "None") or annotation.endswith("| None") else f"{annotation} | None"


def is_nullable(api: ir.Api, schema: ir.Schema) -> bool:
    return schema.nullable or api.resolve(schema).nullable


def is_one_way(api: ir.Api, schema: ir.Schema, flag: str) -> bool:
    """Whether a schema is `read_only` or `write_only`, here or where it is referred to."""
    return bool(getattr(schema, flag) or getattr(api.resolve(schema), flag))


# -- which schemas meet which ---------------------------------------------------


def sent_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    for parameter in operation.parameters:
        yield parameter.schema
    for content in operation.body.contents if operation.body else ():
        yield content.schema


def received_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    for response in operation.responses:
        for content in response.contents:
            yield content.schema


def all_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    yield from sent_schemas(operation)
    yield from received_schemas(operation)


def json_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    """The schemas of what is written or read as JSON."""
    bodies = operation.body.contents if operation.body else ()
    for content in (*bodies, *(each for response in operation.responses for each in response.contents)):
        if is_json(content.media_type):
            yield content.schema


def alternatives_of(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
    """The names of the schemas that some stand for: those behind references and unions, and nothing inside them."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        kind = waiting.pop().type
        if isinstance(kind, ir.Union):
            waiting += kind.variants
        names = [kind.name] if isinstance(kind, ir.Reference) else [kind.base] if isinstance(kind, ir.Union) else []
        for name in names:
            if name and name not in found:
                found.add(name)
                waiting.append(api.schemas[name])
    return found


def reachable(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
    """The names of all schemas that can be met from some."""
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


def members(api: ir.Api, modules: dict[str, str], common: str) -> dict[str, str]:
    """The module of each schema that an operation meets: its resource's where one alone does, else the common one.

    A module so refers to itself and the common one alone: what two resources meet, so do those that it refers to.
    """
    users: dict[str, set[str]] = {name: set() for name in api.schemas}
    for resource in api.resources:
        roots = [schema for operation in resource.operations for schema in all_schemas(operation)]
        for name in reachable(api, roots):
            users[name].add(modules[resource.name])
    return {name: next(iter(found)) if len(found) == 1 else common for name, found in users.items() if found}
