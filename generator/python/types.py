"""Types of the IR as Python annotations, and which schemas meet which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator import ir
from generator.python.text import literal

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def is_json(media_type: str) -> bool:
    essence = media_type.split(";")[0].strip().lower()
    return essence in ("application/json", "*/*") or essence.endswith("+json")


def preferred(contents: tuple[ir.Content, ...]) -> ir.Content | None:
    """The media type that the client speaks: JSON where there is a choice, else a form, else the first."""
    ordered = sorted(contents, key=lambda each: (not is_json(each.media_type), each.media_type not in FORMS))
    return ordered[0] if ordered else None


@dataclass(slots=True)
class Annotations:
    """Makes type expressions, and remembers which models they name."""

    api: ir.Api
    classes: dict[str, str]
    # How the list of a class is called where one of its methods is called `list`.
    list_name: str = "list"
    used: set[str] = field(default_factory=set)

    def of(self, schema: ir.Schema, seen: frozenset[str] = frozenset()) -> str:
        """The type of a schema's values, null included."""
        made = self.bare(schema, seen)
        return optional(made) if is_nullable(self.api, schema) else made

    def bare(self, schema: ir.Schema, seen: frozenset[str] = frozenset()) -> str:
        match schema.type:
            case ir.Reference(name) if name in self.classes:
                self.used.add(self.classes[name])
                return self.classes[name]
            case ir.Reference(name):
                return "Any" if name in seen else self.bare(self.api.schemas[name], seen | {name})
            case ir.Scalar(name=name):
                return SCALARS[name]
            case ir.Binary():
                return "bytes"
            case ir.Choice(values) if values and all(isinstance(each, (str, int)) for each in values):
                return f"Literal[{', '.join(literal(each) for each in values)}]"
            case ir.Array(items):
                return f"{self.list_name}[{self.of(items, seen)}]"
            case ir.Map(values):
                return f"dict[str, {self.of(values, seen)}]"
            case ir.Union(variants):
                kinds = [self.kind(each) for each in variants]
                if len(set(kinds)) == len(kinds) and "any" not in kinds and not {"integer", "number"} <= set(kinds):
                    return " | ".join(self.of(each, seen) for each in variants)
        return "Any"

    def kind(self, schema: ir.Schema) -> str:
        """What JSON has for a schema's values, by which decoding tells the variants of a union apart."""
        match self.api.resolve(schema).type:
            case ir.Scalar(name=name):
                return name
            case ir.Choice(values) if all(isinstance(each, str) for each in values):
                return "string"
            case ir.Array():
                return "array"
            case ir.Object() | ir.Map():
                return "object"
        return "any"


def optional(annotation: str) -> str:
    """A type that allows None too."""
    return annotation if annotation in ("Any", "None") or annotation.endswith("| None") else f"{annotation} | None"


def is_nullable(api: ir.Api, schema: ir.Schema) -> bool:
    return schema.nullable or api.resolve(schema).nullable


# -- which schemas meet which ---------------------------------------------------


def sent_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    for parameter in operation.parameters:
        yield parameter.schema
    for content in operation.body.contents if operation.body else ():
        yield content.schema


def all_schemas(operation: ir.Operation) -> Iterator[ir.Schema]:
    yield from sent_schemas(operation)
    for response in operation.responses:
        for content in response.contents:
            yield content.schema


def inner(kind: ir.Type) -> Iterable[ir.Schema]:
    """The schemas directly inside a type."""
    match kind:
        case ir.Array(items):
            return (items,)
        case ir.Map(values):
            return (values,)
        case ir.Object(properties, extra):
            return (*(each.schema for each in properties), *((extra,) if extra else ()))
        case ir.Union(variants):
            return variants
    return ()


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
            waiting += inner(schema.type)
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
