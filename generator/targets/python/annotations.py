"""Types of the IR as Python annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from generator import ir
from generator.tagged_unions import Identity, TaggedUnions, element_unions, identity
from generator.targets.python.imports import Import
from generator.targets.python.source_text import literal

# The names and unions around a schema: a recursive use of one is of any type.
Seen = frozenset[str | Identity]


@dataclass(frozen=True, slots=True)
class Type:
    """A type with its arguments, imported from `module` unless it is a builtin."""

    name: str
    module: str = ""
    arguments: tuple[Annotation | str, ...] = ()

    def __str__(self) -> str:
        arguments = ", ".join(map(str, self.arguments))
        return f"{self.name}[{arguments}]" if arguments else self.name

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
        """Returns the annotation with `new` in place of `old`; arguments stay."""
        types = list(self.types)
        for index, each in enumerate(types):
            if each.name == old.name:
                types[index] = Type(new.name, new.module, each.arguments)
        return Annotation(tuple(types))


def simple_annotation(name: str, module: str = "") -> Annotation:
    return Annotation((Type(name, module),))


ANY = simple_annotation("Any", "typing")
NONE, STR, BYTES, INT, FLOAT, BOOL = map(
    simple_annotation, ("None", "str", "bytes", "int", "float", "bool")
)
UNSET_TYPE = simple_annotation("UnsetType", "msgspec")
DOWNLOAD = simple_annotation("Download", "._runtime.downloads")
STREAM, EVENT = (Type(name, "._runtime.streams") for name in ("ItemStream", "ServerSentEvent"))
UPLOAD = simple_annotation("Upload", "._runtime.uploads")
DICT, LIST, BUILTIN_LIST = Type("dict"), Type("list"), Type("builtins.list", "builtins")
ONE_OF = Type("OneOf", "._runtime.variants")
MAPPING, SEQUENCE = Type("Mapping", "collections.abc"), Type("Sequence", "collections.abc")
# The types of strings by format, if the description asks for them.
FORMATS = {
    format: simple_annotation(name, "._runtime.formats")
    for format, name in (
        ("byte", "Base64"),
        ("date", "Date"),
        ("date-time", "DateTime"),
        ("decimal", "Decimal"),
        ("uuid", "UUID"),
    )
}
# Types of values that are text in JSON; a union can have one of them, because text tells no type.
TEXTS = {*STR.types, *(each.types[0] for each in FORMATS.values())}
SCALARS = {"string": STR, "integer": INT, "number": FLOAT, "boolean": BOOL, "null": NONE}


@dataclass(frozen=True, slots=True)
class Annotations:
    """Makes annotations. `classes` and `homes` are the class and module of each schema."""

    api: ir.Api
    classes: Mapping[str, str]
    homes: Mapping[str, str]
    tagged_unions: TaggedUnions
    # Resources use `builtins.list`, because a method may be named `list`; arguments use Sequence.
    list_type: Type = LIST
    # The annotation of binary content: JSON has no bytes, so it is text there.
    binary: Annotation = STR
    # Names of integers that may be given as text; see `identifying_integers`.
    identifiers: frozenset[str] = frozenset()

    def accepts_text(self, name: str, schema: ir.Schema) -> bool:
        """Whether an argument is an integer that may be given as text of digits."""
        return name in self.identifiers and is_integer(self.annotation(schema))

    def annotation(self, schema: ir.Schema, seen: Seen = frozenset()) -> Annotation:
        """Returns the annotation of a schema's values, null included."""
        made = self.without_null(schema, seen)
        return make_optional(made) if is_nullable(self.api, schema) else made

    def without_null(self, schema: ir.Schema, seen: Seen = frozenset()) -> Annotation:
        match schema.type:
            case ir.Reference(name) if name in self.classes:
                return simple_annotation(self.classes[name], f".models.{self.homes[name]}")
            case ir.Reference(name):
                schema = self.api.schemas[name]
                return ANY if name in seen else self.without_null(schema, seen | {name})
            case ir.Scalar(name=name):
                format = format_of(schema)
                return FORMATS[format] if format in self.api.python_formats else SCALARS[name]
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
        """Returns the types of all variants, with one type for arrays and one for maps."""
        is_decodable = self.tagged_unions.is_decodable(union)
        if identity(union) in seen:
            return ANY
        within = seen | self.aliases(union) | {identity(union)}
        variants = self.tagged_unions.variants(union)
        if not is_decodable:
            return self.structural(union, variants, within)
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
                schema = some[0]
                if len(some) > 1:
                    schema = ir.Schema(kind(ir.Schema(next(element_unions(some)))))
                made.append(self.without_null(schema, within))
        whole = union_annotation(made, values)
        has_null = any(is_nullable(self.api, each) for each in (*variants, *union.variants))
        return make_optional(whole) if has_null else whole

    def structural(self, union: ir.Union, variants: list[ir.Schema], within: Seen) -> Annotation:
        """Returns the union of variants that only the structure of a value distinguishes."""
        made = [self.without_null(each, within) for each in variants]
        if ANY in made:
            return ANY
        has_null = any(is_nullable(self.api, each) for each in (*variants, *union.variants))
        distinct = tuple(dict.fromkeys(made))
        if sum(bool(TEXTS.intersection(each.types)) for each in distinct) > 1:
            texts = [STR if TEXTS.intersection(each.types) else each for each in distinct]
            distinct = tuple(dict.fromkeys(texts))
        whole = generic_annotation(ONE_OF, *distinct) if len(distinct) > 1 else distinct[0]
        return make_optional(whole) if has_null else whole

    def aliases(self, union: ir.Union) -> frozenset[str]:
        """Returns the names of variants without a class: a nested use of one is the same union."""
        names = (each.type.name for each in union.variants if isinstance(each.type, ir.Reference))
        return frozenset(name for name in names if name not in self.classes)


def format_of(schema: ir.Schema) -> str:
    """Returns the format of a string; `byte` is `contentEncoding: base64` since OpenAPI 3.1."""
    if not isinstance(schema.type, ir.Scalar) or schema.type.name != "string":
        return ""
    is_base64 = dict(schema.hints).get("contentEncoding") == ("base64",)
    return "byte" if is_base64 and not schema.type.format else schema.type.format


def generic_annotation(kind: Type, *arguments: Annotation) -> Annotation:
    return Annotation((Type(kind.name, kind.module, arguments),))


def union_annotation(annotations: Iterable[Annotation], values: Iterable[Any]) -> Annotation:
    """Returns the union of `annotations` and of `values` as literals.

    Literals that one of the types includes are left out.
    """
    found = list(annotations)
    texts: dict[str, None] = {}
    numbers: dict[str, None] = {}
    for value in values:
        if isinstance(value, bool):
            found.append(BOOL)
        elif isinstance(value, str):
            texts[literal(value)] = None
        elif isinstance(value, int) and -(2**63) <= value < 2**63:
            numbers[literal(value)] = None
        elif isinstance(value, int):
            found.append(INT)
        else:
            found.append(FLOAT if isinstance(value, float) else ANY)
    if ANY in found:
        return ANY
    whole = reduce(or_, sorted(found, key=is_optional), Annotation())
    types = tuple(each for each in whole.types if each not in NONE.types)
    if texts or len(TEXTS.intersection(types)) > 1:
        types = tuple(dict.fromkeys(STR.types[0] if each in TEXTS else each for each in types))
    if STR.types[0] in types:
        texts.clear()
    if {*INT.types, *FLOAT.types} & {*types}:
        numbers.clear()
    if texts or numbers:
        types += (Type("Literal", "typing", (*texts, *numbers)),)
    without_null = Annotation(types)
    return make_optional(without_null) if is_optional(whole) or not types else without_null


def is_optional(annotation: Annotation) -> bool:
    return NONE.types[0] in annotation.types


def make_optional(annotation: Annotation) -> Annotation:
    """Returns the union of `annotation` and None."""
    return annotation if annotation == ANY else annotation | NONE


def is_nullable(api: ir.Api, schema: ir.Schema) -> bool:
    return schema.nullable or api.resolve(schema).nullable


def is_one_way(api: ir.Api, schema: ir.Schema, flag: str) -> bool:
    """Whether `schema`, or the schema that it refers to, is `read_only` or `write_only`."""
    return bool(getattr(schema, flag) or getattr(api.resolve(schema), flag))


def is_integer(annotation: Annotation) -> bool:
    """Whether values are integers, or null."""
    types = {*annotation.types}
    return INT.types[0] in types and types <= {*INT.types, *NONE.types}


def identifying_integers(annotations: Annotations) -> frozenset[str]:
    """Returns the names of path parameters that are integers, such as the number of a build.

    Services return such numbers also as text, so arguments of these names accept both.
    """
    return frozenset(
        each.name
        for operation in annotations.api.operations
        for each in operation.parameters
        if each.location == "path" and is_integer(annotations.annotation(each.schema))
    )
