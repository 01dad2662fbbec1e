"""Models: a class for each object schema, in modules by resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator import ir, names
from generator.tagged_unions import TaggedUnions
from generator.targets.python.annotations import (
    ANY,
    BYTES,
    DICT,
    STR,
    UNSET_TYPE,
    Annotation,
    Annotations,
    generic_annotation,
    is_nullable,
    is_one_way,
    make_optional,
)  # fmt: skip
from generator.targets.python.imports import Import, Imports
from generator.targets.python.schema_usage import SchemaUsage, find_usage
from generator.targets.python.source_text import describe_schema

COMMON = "common"
EXTRA = ("extra", "extra_properties")
FIELD, RUNTIME = ("msgspec", "field as _field"), "._runtime.models"
UNSET = "UNSET"
NULL, LEFT_OUT = "_field(default_factory=_null)", "_field(default_factory=_left_out)"
EXTRA_DEFAULT = "_field(default_factory=_no_extra, name=_EXTRA)"
# The imports of each default.
DEFAULTS: Mapping[str, tuple[Import, ...]] = {
    UNSET: (("msgspec", UNSET),),
    NULL: (FIELD, (RUNTIME, "null as _null")),
    LEFT_OUT: (FIELD, (RUNTIME, "left_out as _left_out")),
    EXTRA_DEFAULT: (FIELD, (RUNTIME, "no_extra as _no_extra"), (RUNTIME, "EXTRA as _EXTRA")),
}


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    wire: str
    annotation: Annotation
    default: str
    doc: str

    def imports(self) -> Iterator[Import]:
        yield from self.annotation.imports()
        yield from DEFAULTS.get(self.default, ())


@dataclass(frozen=True, slots=True)
class Model:
    """A class. `tag` is the discriminator; `extra` is the field for all other properties."""

    name: str
    base: str
    doc: str
    fields: tuple[Field, ...]
    tag: Field | None = None
    tag_value: str | int = ""
    extra: Field | None = None
    # JSON names of the fields that requests leave out.
    read_only: tuple[str, ...] = ()
    # JSON names of properties without a field, and the path of the field that has their value.
    same_as: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def renamed(self) -> dict[str, str]:
        """The JSON names of fields that are named differently."""
        return {each.name: each.wire for each in self.fields if each.name != each.wire}

    def imports(self) -> Iterator[Import]:
        yield RUNTIME, self.base
        if self.read_only or self.same_as:
            yield "typing", "ClassVar"
        if self.same_as:
            yield "collections.abc", "Mapping"
        if self.tag:
            yield "typing", "Literal"
        for each in (*self.fields, self.extra):
            if each:
                yield from each.imports()


@dataclass(frozen=True)
class ModelContext:
    """The API, names of classes and modules that all modules of models share."""

    api: ir.Api
    classes: Mapping[str, str]
    homes: Mapping[str, str]
    tagged_unions: TaggedUnions

    @cached_property
    def usage(self) -> SchemaUsage:
        return find_usage(self.api)


@dataclass(frozen=True)
class ModelModule:
    """One module of models, which are made on first use."""

    module: str
    doc: str
    schemas: tuple[str, ...]
    context: ModelContext

    @cached_property
    def annotations(self) -> Annotations:
        context = self.context
        return Annotations(context.api, context.classes, context.homes, context.tagged_unions)

    @cached_property
    def models(self) -> tuple[Model, ...]:
        return tuple(
            make_model(self.context.api, name, self.annotations, self.context.usage)
            for name in self.schemas
        )

    @cached_property
    def imports(self) -> Imports:
        found = Imports(f".models.{self.module}")
        for each in self.models:
            found.update(each.imports())
        return found


def model_modules(context: ModelContext, docs: Mapping[str, str]) -> tuple[ModelModule, ...]:
    """Returns the modules of models. `docs` are their docstrings, by module."""
    by_module: dict[str, list[str]] = {COMMON: []}
    for name in context.classes:
        by_module.setdefault(context.homes[name], []).append(name)
    found = []
    for module, schemas in sorted(by_module.items()):
        doc = docs.get(module, "What several resources share.")
        ordered = tuple(sorted(schemas, key=context.classes.__getitem__))
        found.append(ModelModule(module, doc, ordered, context))
    return tuple(found)


def field_names(kind: ir.Object) -> Mapping[str, str]:
    """Returns the names of a model's fields, by their names in JSON."""
    fields = [each.name for each in kind.main_properties if names.is_field(each.name)]
    return names.unique_names(fields, names.attribute)


def make_model(api: ir.Api, name: str, annotations: Annotations, usage: SchemaUsage) -> Model:
    schema = api.schemas[name]
    assert isinstance(schema.type, ir.Object)
    annotations = annotations if name in usage.json else replace(annotations, binary=BYTES)
    made = field_names(schema.type)
    tag, value = annotations.tagged_unions.tags.get(name, ("", ""))
    fields = {
        each.name: Field(
            name=made[each.name],
            wire=each.name,
            annotation=field_annotation(api, name, each, annotations, usage),
            default=field_default(api, name, each, usage),
            doc=describe_schema(api, each.schema),
        )
        for each in schema.type.properties
        if each.name in made
    }
    tag_field = fields.pop(tag, None) if tag else None
    if tag and tag_field is None:
        tag_field = Field(
            names.unique_names([*fields, tag], names.attribute)[tag], tag, ANY, "", ""
        )
    read_only: tuple[str, ...] = ()
    if name in usage.sent:
        read_only = tuple(
            each.name
            for each in schema.type.properties
            if each.name in fields and is_one_way(api, each.schema, "read_only")
        )
    return Model(
        name=annotations.classes[name],
        base="ResponseModel" if name in usage.whole else "Model",
        doc=schema.description or schema.title or name,
        fields=tuple(fields.values()),
        tag=tag_field,
        tag_value=value,
        extra=extra_field(api, schema.type, annotations, set(made.values())),
        read_only=read_only,
        same_as={
            each.name: tuple(each.schema.same_as.split("."))
            for each in schema.type.properties
            if each.schema.same_as
        },
    )


def extra_field(
    api: ir.Api, kind: ir.Object, annotations: Annotations, taken: set[str]
) -> Field | None:
    """Returns the field for properties that have none, if the schema allows such."""
    schema = kind.extra
    if not all(names.is_field(each.name) for each in kind.properties):
        schema = ir.Schema(ir.Anything())
    if schema is None:
        return None
    free = [each for each in EXTRA if each not in taken]
    name = free[0] if free else names.add_number(EXTRA[0], taken)
    values = describe_schema(api, schema)
    doc = f"Properties that have no field, by their names. {values}".strip()
    annotation = generic_annotation(DICT, STR, annotations.annotation(schema))
    return Field(name, "", annotation, EXTRA_DEFAULT, doc)


def may_be_absent(api: ir.Api, name: str, each: ir.Property, usage: SchemaUsage) -> bool:
    """Whether a required property is absent from requests or from responses."""
    return (name in usage.sent and is_one_way(api, each.schema, "read_only")) or (
        name in usage.received and is_one_way(api, each.schema, "write_only")
    )


def field_annotation(
    api: ir.Api, name: str, each: ir.Property, annotations: Annotations, usage: SchemaUsage
) -> Annotation:
    made = annotations.annotation(each.schema)
    if each.required:
        return made
    is_unset = name in usage.sent and is_nullable(api, each.schema) and made != ANY
    return make_optional(made) | UNSET_TYPE if is_unset else make_optional(made)


def field_default(api: ir.Api, name: str, each: ir.Property, usage: SchemaUsage) -> str:
    """Returns the default of a field, `None` if it is absent.

    Null survives a round trip: requests distinguish it from absence, which is UNSET.
    """
    if each.required:
        return LEFT_OUT if may_be_absent(api, name, each, usage) else ""
    if not is_nullable(api, each.schema):
        return "None"
    return UNSET if name in usage.sent else NULL
