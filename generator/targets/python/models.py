"""Models: a class for each object schema, in modules by resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator import ir, names
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
from generator.targets.python.schema_usage import find_usage
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
    # Whether objects without a tag, or with an unknown one, have this model.
    is_default: bool = False

    @property
    def renamed(self) -> dict[str, str]:
        """The JSON names of fields that are named differently."""
        return {each.name: each.wire for each in self.fields if each.name != each.wire}

    def imports(self) -> Iterator[Import]:
        yield RUNTIME, self.base
        if self.read_only or self.same_as or self.is_default:
            yield "typing", "ClassVar"
        if self.same_as:
            yield "collections.abc", "Mapping"
        if self.tag:
            yield "typing", "Any" if self.is_default else "Literal"
        for each in (*self.fields, self.extra):
            if each:
                yield from each.imports()


@dataclass(frozen=True)
class ModelModule:
    """One module of models."""

    module: str
    doc: str
    models: tuple[Model, ...]

    @cached_property
    def imports(self) -> Imports:
        found = Imports(f".models.{self.module}")
        for each in self.models:
            found.update(each.imports())
        return found


def model_modules(annotations: Annotations, docs: Mapping[str, str]) -> tuple[ModelModule, ...]:
    """Returns the modules of models. `docs` are their docstrings, by module."""
    classes = annotations.classes
    by_module: dict[str, list[str]] = {COMMON: []}
    for name in sorted(classes, key=classes.__getitem__):
        by_module.setdefault(annotations.homes[name], []).append(name)
    maker = ModelMaker(annotations)
    found = []
    for module, schemas in sorted(by_module.items()):
        doc = docs.get(module, "What several resources share.")
        found.append(ModelModule(module, doc, tuple(map(maker.make, schemas))))
    return tuple(found)


class ModelMaker:
    """Makes the models of an API."""

    def __init__(self, annotations: Annotations) -> None:
        self.api = annotations.api
        self.annotations = annotations
        self.usage = find_usage(annotations.api)

    def make(self, schema_name: str) -> Model:
        schema = self.api.schemas[schema_name]
        assert isinstance(schema.type, ir.Object)
        annotations = self.annotations
        if schema_name not in self.usage.json:
            annotations = replace(annotations, binary=BYTES)
        properties = [each for each in schema.type.main_properties if names.is_field(each.name)]
        made = names.unique_names([each.name for each in properties], names.field)
        fields = {}
        for each in properties:
            annotation = annotations.annotation(each.schema)
            fields[each.name] = self.field(schema_name, made[each.name], each, annotation)
        tag, value = annotations.tagged_unions.tags.get(schema_name, ("", ""))
        tag_field = fields.pop(tag, None) if tag else None
        if tag and tag_field is None:
            tag_name = names.unique_names([*fields, tag], names.field)[tag]
            tag_field = Field(tag_name, tag, ANY, "", "")
        is_default = bool(tag) and schema_name in annotations.tagged_unions.defaults
        kind = schema.type
        if is_default:  # which keeps unknown tags
            kind = replace(kind, extra=ir.Schema(ir.Anything()))
        read_only = []
        for each in properties:
            if each.name in fields and is_one_way(self.api, each.schema, "read_only"):
                read_only.append(each.name)
        return Model(
            name=annotations.classes[schema_name],
            base="ResponseModel" if schema_name in self.usage.whole else "Model",
            doc=schema.description or schema.title or schema_name,
            fields=tuple(fields.values()),
            tag=tag_field,
            tag_value=value,
            extra=extra_field(kind, annotations, set(made.values())),
            read_only=tuple(read_only) if schema_name in self.usage.sent else (),
            same_as={
                each.name: tuple(each.schema.same_as.split("."))
                for each in sorted(schema.type.properties, key=lambda each: each.name)
                if each.schema.same_as
            },
            is_default=is_default,
        )

    def field(
        self, schema_name: str, name: str, each: ir.Property, annotation: Annotation
    ) -> Field:
        """Returns the field of a property, `None` if it is absent.

        Null survives a round trip: requests distinguish it from absence, which is UNSET.
        """
        is_sent = schema_name in self.usage.sent
        if each.required:
            default = LEFT_OUT if self.may_be_absent(schema_name, each) else ""
        else:
            is_typed = annotation != ANY
            annotation, default = make_optional(annotation), "None"
            if is_nullable(self.api, each.schema):
                default = UNSET if is_sent else NULL
                annotation = annotation | UNSET_TYPE if is_sent and is_typed else annotation
        return Field(name, each.name, annotation, default, describe_schema(self.api, each.schema))

    def may_be_absent(self, schema_name: str, each: ir.Property) -> bool:
        """Whether a required property is absent from requests or from responses."""
        read_only = is_one_way(self.api, each.schema, "read_only")
        write_only = is_one_way(self.api, each.schema, "write_only")
        is_sent, is_received = schema_name in self.usage.sent, schema_name in self.usage.received
        return (read_only and is_sent) or (write_only and is_received)


def extra_field(kind: ir.Object, annotations: Annotations, taken: set[str]) -> Field | None:
    """Returns the field for properties that have none, if the schema allows such."""
    schema = kind.extra
    if not all(names.is_field(each.name) for each in kind.properties):
        schema = ir.Schema(ir.Anything())
    if schema is None:
        return None
    free = [each for each in EXTRA if each not in taken]
    name = free[0] if free else names.add_number(EXTRA[0], taken)
    values = describe_schema(annotations.api, schema)
    doc = f"Properties that have no field, by their names. {values}".strip()
    annotation = generic_annotation(DICT, STR, annotations.annotation(schema))
    return Field(name, "", annotation, EXTRA_DEFAULT, doc)
