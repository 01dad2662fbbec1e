"""Types of the IR as Python annotations, and which schemas meet which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from generator import ir
from generator.openapi.media_types import is_json
from generator.tagged_unions import Identity, TaggedUnions, identity, inner, joined, unions_in
from generator.targets.python.imports import Import
from generator.targets.python.source_text import literal

# The names and unions that a schema is inside of: met again, they are of any type.
Seen = frozenset[str | Identity]


@dataclass(frozen=True, slots=True)
class Type:
    """A type with its arguments, imported from `module` unless it is a builtin."""

    name: str
    module: str = ""
    arguments: tuple[Annotation | str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}[{', '.join(map(str, self.arguments))}]" if self.arguments else self.name

    def imports(self) -> Iterator[Import]:
        if self.module:
            yield self.module, self.name
        for each in self.arguments:
            if isinstance(each, Annotation):
                yield from each.imports()


@dataclass(frozen=True, slots=True)
class Annotation:
    """The types that a value may have, joined by `|`."""

    types: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return " | ".join(map(str, self.types))

    def __or__(self, other: Annotation) -> Annotation:
        return Annotation(tuple(dict.fromkeys((*self.types, *other.types))))

    def imports(self) -> Iterator[Import]:
        for each in self.types:
            yield from each.imports()

    def replace(self, old: Type, new: Type) -> Annotation:
        """Returns the annotation with `new` as the name of types that are called as `old`."""
        return Annotation(
            tuple(
                Type(new.name, new.module, each.arguments) if each.name == old.name else each for each in self.types
            )
        )


def simple_annotation(name: str, module: str = "") -> Annotation:
    return Annotation((Type(name, module),))


ANY = simple_annotation("Any", "typing")
NONE, STR, BYTES, INT, FLOAT, BOOL = map(simple_annotation, ("None", "str", "bytes", "int", "float", "bool"))
UNSET_TYPE = simple_annotation("UnsetType", "msgspec")
DOWNLOAD, UPLOAD = simple_annotation("Download", "._runtime.files"), simple_annotation("Upload", "._runtime.files")
DICT, MAPPING = Type("dict"), Type("Mapping", "collections.abc")
LIST, BUILTIN_LIST, SEQUENCE = Type("list"), Type("builtins.list", "builtins"), Type("Sequence", "collections.abc")
SCALARS = {"string": STR, "integer": INT, "number": FLOAT, "boolean": BOOL, "null": NONE}


def find_tagged_unions(api: ir.Api) -> TaggedUnions:
    """How the unions that an API's operations meet are told apart."""
    schemas = [schema for operation in api.operations for schema in all_schemas(operation)]
    return TaggedUnions(api.schemas, unions_in([*api.schemas.values(), *schemas]))


@dataclass(frozen=True, slots=True)
class Annotations:
    """Makes annotations from schemas. `homes` has the module of each schema that `classes` has a class for."""

    api: ir.Api
    classes: Mapping[str, str]
    homes: Mapping[str, str]
    tagged_unions: TaggedUnions
    # The type of lists: another in classes where a method is called `list`, and in arguments.
    list_type: Type = LIST
    # The type of binary content: in JSON, which has no bytes, text.
    binary: Annotation = STR

    def annotation(self, schema: ir.Schema, seen: Seen = frozenset()) -> Annotation:
        """Returns the annotation of a schema's values, null included."""
        made = self.without_null(schema, seen)
        return make_optional(made) if is_nullable(self.api, schema) else made

    def without_null(self, schema: ir.Schema, seen: Seen = frozenset()) -> Annotation:
        match schema.type:
            case ir.Reference(name) if name in self.classes:
                return simple_annotation(self.classes[name], f".models.{self.homes[name]}")
            case ir.Reference(name):
                return ANY if name in seen else self.without_null(self.api.schemas[name], seen | {name})
            case ir.Scalar(name=name):
                return SCALARS[name]
            case ir.Binary():
                return self.binary
            case ir.Choice(values):
                return union_annotation([], values)
            case ir.Array(items):
                return generic_annotation(self.list_type, self.annotation(items, seen))
            case ir.Map(values):
                return generic_annotation(DICT, STR, self.annotation(values, seen))
            case ir.Union() as union:
                return self.union(union, seen)
        return ANY

    def union(self, union: ir.Union, seen: Seen) -> Annotation:
        """Returns the types of all variants; arrays as one type, and maps too, since JSON cannot tell them apart."""
        if not self.tagged_unions.is_decodable(union):
            return self.without_null(ir.Schema(ir.Reference(union.base)), seen) if union.base else ANY
        if identity(union) in seen:
            return ANY
        within = seen | self.aliases(union) | {identity(union)}
        variants = self.tagged_unions.variants(union)
        values: list[Any] = []
        made = []
        for each in variants:
            if isinstance(each.type, ir.Choice):
                values += each.type.values
            elif not isinstance(each.type, (ir.Array, ir.Map)):
                made.append(self.without_null(each, within))
        for kind in (ir.Array, ir.Map):
            some = [each for each in variants if isinstance(each.type, kind)]
            if some:
                inside = some[0].type if len(some) == 1 else kind(ir.Schema(next(joined(some))))
                made.append(self.without_null(ir.Schema(inside), within))
        whole = union_annotation(made, values)
        return make_optional(whole) if any(is_nullable(self.api, each) for each in (*variants, *union.variants)) else whole

    def aliases(self, union: ir.Union) -> frozenset[str]:
        """The names among the variants that are no models: met again further in, they are the same union again."""
        names = (each.type.name for each in union.variants if isinstance(each.type, ir.Reference))
        return frozenset(name for name in names if name not in self.classes)


def generic_annotation(kind: Type, *arguments: Annotation) -> Annotation:
    return Annotation((Type(kind.name, kind.module, arguments),))


def union_annotation(annotations: Iterable[Annotation], values: Iterable[Any]) -> Annotation:
    """Returns annotations and single values as one annotation, without values that a type of it allows."""
    found = list(annotations)
    literals: dict[str, None] = {}
    for value in values:
        if isinstance(value, bool):
            found.append(BOOL)
        elif isinstance(value, str) or (isinstance(value, int) and -(2**63) <= value < 2**63):
            literals[literal(value)] = None
        elif isinstance(value, int):
            found.append(INT)
        else:
            found.append(FLOAT if isinstance(value, float) else ANY)
    if ANY in found:
        return ANY
    whole = reduce(or_, sorted(found, key=is_optional), Annotation())
    types = tuple(each for each in whole.types if each not in NONE.types)
    texts = [each for each in literals if each[-1] in "'\"" and not {*STR.types} & {*types}]
    numbers = [each for each in literals if each[-1] not in "'\"" and not {*INT.types, *FLOAT.types} & {*types}]
    if texts or numbers:
        types += (Type("Literal", "typing", (*texts, *numbers)),)
    return make_optional(Annotation(types)) if is_optional(whole) or not types else Annotation(types)


def is_optional(annotation: Annotation) -> bool:
    return NONE.types[0] in annotation.types


def make_optional(annotation: Annotation) -> Annotation:
    """Returns an annotation that allows None too."""
    return annotation if annotation == ANY else annotation | NONE


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


def direct_schemas(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
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


def reachable_schemas(api: ir.Api, roots: Iterable[ir.Schema]) -> set[str]:
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


def home_modules(api: ir.Api, modules: dict[str, str], common: str) -> dict[str, str]:
    """The module of each schema that an operation meets: its resource's where one alone does, else the common one.

    A module so refers to itself and the common one alone: what two resources meet, so do those that it refers to.
    """
    users: dict[str, set[str]] = {name: set() for name in api.schemas}
    for resource in api.resources:
        roots = [schema for operation in resource.operations for schema in all_schemas(operation)]
        for name in reachable_schemas(api, roots):
            users[name].add(modules[resource.name])
    return {name: next(iter(found)) if len(found) == 1 else common for name, found in users.items() if found}
