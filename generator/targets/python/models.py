"""Models: one class for each schema that is an object, in the module of the resource that uses it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
    direct_schemas,
    generic_annotation,
    is_nullable,
    is_one_way,
    json_schemas,
    make_optional,
    reachable_schemas,
    received_schemas,
    sent_schemas,
)  # fmt: skip
from generator.targets.python.imports import Import, Imports
from generator.targets.python.source_text import described

COMMON = "common"
EXTRA = ("extra", "extra_properties")
FIELD, RUNTIME = ("msgspec", "field as _field"), "._runtime.model"
UNSET, NULL, LEFT_OUT = "UNSET", "_field(default_factory=_null)", "_field(default_factory=_left_out)"
EXTRA_DEFAULT = "_field(default_factory=_no_extra, name=_EXTRA)"
# What the defaults of fields import.
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
    """`tag` is the property that tells the model from others, with its value; `extra` holds what has no field."""

    name: str
    base: str
    doc: str
    fields: tuple[Field, ...]
    tag: Field | None = None
    tag_value: str | int = ""
    extra: Field | None = None
    # Names in JSON of what is left out of requests.
    read_only: tuple[str, ...] = ()

    @property
    def renamed(self) -> dict[str, str]:
        """Fields whose name in JSON differs, with that name."""
        return {each.name: each.wire for each in self.fields if each.name != each.wire}

    def imports(self) -> Iterator[Import]:
        yield RUNTIME, self.base
        if self.read_only:
            yield "typing", "ClassVar"
        if self.tag:
            yield "typing", "Literal"
        for each in (*self.fields, self.extra):
            if each:
                yield from each.imports()


@dataclass(frozen=True, slots=True)
class SchemaUsage:
    """The names of the schemas that requests and answers meet, of those that are written or read as JSON, and of
    those that are the whole of an answer."""

    sent: set[str]
    received: set[str]
    json: set[str]
    whole: set[str]


def find_usage(api: ir.Api) -> SchemaUsage:
    operations = api.operations
    return SchemaUsage(
        reachable_schemas(api, [schema for each in operations for schema in sent_schemas(each)]),
        reachable_schemas(api, [schema for each in operations for schema in received_schemas(each)]),
        reachable_schemas(api, [schema for each in operations for schema in json_schemas(each)]),
        direct_schemas(api, [schema for each in operations for schema in received_schemas(each)]),
    )


@dataclass(frozen=True)
class ModelContext:
    """What the modules of models have in common."""

    api: ir.Api
    classes: Mapping[str, str]
    homes: Mapping[str, str]
    tagged_unions: TaggedUnions

    @cached_property
    def usage(self) -> SchemaUsage:
        return find_usage(self.api)


@dataclass(frozen=True)
class ModelModule:
    """The models of some schemas, which stand in one module, and what they refer to in the common one; made once they are
    asked for."""

    module: str
    doc: str
    schemas: tuple[str, ...]
    all: ModelContext

    @cached_property
    def annotations(self) -> Annotations:
        return Annotations(self.all.api, self.all.classes, self.all.homes, self.all.tagged_unions)

    @cached_property
    def models(self) -> tuple[Model, ...]:
        return tuple(make_model(self.all.api, name, self.annotations, self.all.usage) for name in self.schemas)

    @cached_property
    def imports(self) -> Imports:
        found = Imports(f".models.{self.module}")
        for each in self.models:
            found.update(each.imports())
        return found


def model_modules(modules: ModelContext, docs: Mapping[str, str]) -> tuple[ModelModule, ...]:
    """The modules of models. `docs` has what to say of a module."""
    by_module: dict[str, list[str]] = {COMMON: []}
    for name in modules.classes:
        by_module.setdefault(modules.homes[name], []).append(name)
    return tuple(
        ModelModule(
            module,
            docs.get(module, "What several resources share."),
            tuple(sorted(own, key=modules.classes.__getitem__)),
            modules,
        )
        for module, own in sorted(by_module.items())
    )


def field_names(kind: ir.Object) -> Mapping[str, str]:
    """The names of a model's fields, by their names in JSON."""
    return names.distinct([each.name for each in kind.properties if names.is_field(each.name)], names.attribute)


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
            annotation=annotation(api, name, each, annotations, usage),
            default=default(api, name, each, usage),
            doc=described(api, each.schema),
        )
        for each in schema.type.properties
        if each.name in made
    }
    tag_field = fields.pop(tag, None) if tag else None
    if tag and tag_field is None:
        tag_field = Field(names.distinct([*fields, tag], names.attribute)[tag], tag, ANY, "", "")
    read_only = () if name not in usage.sent else tuple(
        each.name for each in schema.type.properties if is_one_way(api, each.schema, "read_only") and each.name in fields
    )  # fmt: skip
    return Model(
        name=annotations.classes[name],
        base="AnswerModel" if name in usage.whole else "Model",
        doc=schema.description or schema.title or name,
        fields=tuple(fields.values()),
        tag=tag_field,
        tag_value=value,
        extra=extra(api, schema.type, annotations, set(made.values())),
        read_only=read_only,
    )


def extra(api: ir.Api, kind: ir.Object, annotations: Annotations, taken: set[str]) -> Field | None:
    """The field of what has no field, where the schema invites that."""
    given = kind.extra
    if not all(names.is_field(each.name) for each in kind.properties):
        given = ir.Schema(ir.Anything())
    if given is None:
        return None
    name = next((each for each in EXTRA if each not in taken), "") or names.numbered(EXTRA[0], taken)
    doc = " ".join(("Properties that have no field, by their names.", described(api, given))).strip()
    return Field(name, "", generic_annotation(DICT, STR, annotations.annotation(given)), EXTRA_DEFAULT, doc)


def may_be_absent(api: ir.Api, name: str, each: ir.Property, usage: SchemaUsage) -> bool:
    """Whether a required property is one that a request, or an answer, does not have."""
    return (name in usage.sent and is_one_way(api, each.schema, "read_only")) or (
        name in usage.received and is_one_way(api, each.schema, "write_only")
    )


def annotation(api: ir.Api, name: str, each: ir.Property, annotations: Annotations, usage: SchemaUsage) -> Annotation:
    made = annotations.annotation(each.schema)
    if each.required:
        return made
    is_unset = name in usage.sent and is_nullable(api, each.schema) and made != ANY
    return make_optional(made) | UNSET_TYPE if is_unset else make_optional(made)


def default(api: ir.Api, name: str, each: ir.Property, usage: SchemaUsage) -> str:
    """None stands for what is absent. Null, where it is a value of its own, is kept when a model is written again:
    apart from absence in what is sent, in place of it in what is only received.
    """
    if each.required:
        return LEFT_OUT if may_be_absent(api, name, each, usage) else ""
    if not is_nullable(api, each.schema):
        return "None"
    return UNSET if name in usage.sent else NULL
