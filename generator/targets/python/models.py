"""Models: one class for each schema that is an object, in the module of the resource that uses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator import ir, names
from generator.tagged_unions import TaggedUnions
from generator.targets.python.annotations import (
    Annotations,
    alternatives_of,
    is_nullable,
    is_one_way,
    json_schemas,
    optional,
    reachable,
    received_schemas,
    sent_schemas,
)  # fmt: skip
from generator.targets.python.source_text import described, literal

COMMON = "common"
EXTRA = ("extra", "extra_properties")


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    wire: str
    annotation: str
    default: str
    doc: str


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


@dataclass(frozen=True, slots=True)
class Ways:
    """The names of the schemas that requests and answers meet, of those that are written or read as JSON, and of
    those that are the whole of an answer."""

    sent: set[str]
    received: set[str]
    json: set[str]
    whole: set[str]


def ways(api: ir.Api) -> Ways:
    operations = api.operations
    return Ways(
        reachable(api, [schema for each in operations for schema in sent_schemas(each)]),
        reachable(api, [schema for each in operations for schema in received_schemas(each)]),
        reachable(api, [schema for each in operations for schema in json_schemas(each)]),
        alternatives_of(api, [schema for each in operations for schema in received_schemas(each)]),
    )


@dataclass(frozen=True)
class Modules:
    """What the modules of models have in common."""

    api: ir.Api
    classes: Mapping[str, str]
    tagged_unions: TaggedUnions

    @cached_property
    def met(self) -> Ways:
        return ways(self.api)


@dataclass(frozen=True)
class Group:
    """The models of some schemas, which stand in one module, and what they refer to in the common one; made once they are
    asked for."""

    module: str
    doc: str
    schemas: tuple[str, ...]
    all: Modules

    @cached_property
    def annotations(self) -> Annotations:
        return Annotations(self.all.api, self.all.classes, self.all.tagged_unions)

    @cached_property
    def models(self) -> tuple[Model, ...]:
        return tuple(model(self.all.api, name, self.annotations, self.all.met) for name in self.schemas)

    @cached_property
    def imported(self) -> tuple[str, ...]:
        own = {each.name for each in self.models}
        return tuple(sorted(self.annotations.used - own))


def groups(modules: Modules, homes: Mapping[str, str], docs: Mapping[str, str]) -> tuple[Group, ...]:
    """The modules of models. `homes` has each schema's module, `docs` what to say of a module."""
    by_module: dict[str, list[str]] = {COMMON: []}
    for name in modules.classes:
        by_module.setdefault(homes[name], []).append(name)
    return tuple(
        Group(
            module,
            docs.get(module, "What several resources share."),
            tuple(sorted(own, key=modules.classes.__getitem__)),
            modules,
        )
        for module, own in sorted(by_module.items())
    )


def fields_of(kind: ir.Object) -> Mapping[str, str]:
    """The names of a model's fields, by their names in JSON."""
    return names.unique_names([each.name for each in kind.properties if names.is_field(each.name)], names.attribute)


def model(api: ir.Api, name: str, annotations: Annotations, met: Ways) -> Model:
    schema = api.schemas[name]
    assert isinstance(schema.type, ir.Object)
    annotations.binary = "str" if name in met.json else "bytes"
    made = fields_of(schema.type)
    tag, value = annotations.tagged_unions.tags.get(name, ("", ""))
    fields = {
        each.name: Field(
            name=made[each.name],
            wire=each.name,
            annotation=annotation(api, name, each, annotations, met),
            default=default(api, name, each, met),
            doc=described(api, each.schema),
        )
        for each in schema.type.properties
        if each.name in made
    }
    tag_field = fields.pop(tag, None) if tag else None
    if tag and tag_field is None:
        tag_field = Field(names.unique_names([*fields, tag], names.attribute)[tag], tag, "", "", "")
    read_only = () if name not in met.sent else tuple(
        each.name for each in schema.type.properties if is_one_way(api, each.schema, "read_only") and each.name in fields
    )  # fmt: skip
    return Model(
        name=annotations.classes[name],
        base="AnswerModel" if name in met.whole else "Model",
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
    name = next((each for each in EXTRA if each not in taken), "") or names.add_number(EXTRA[0], taken)
    doc = " ".join(("Properties that have no field, by their names.", described(api, given))).strip()
    return Field(name, "", f"dict[str, {annotations.of(given)}]", "", doc)


def may_lack(api: ir.Api, name: str, each: ir.Property, met: Ways) -> bool:
    """Whether a required property is one that a request, or an answer, does not have."""
    return (name in met.sent and is_one_way(api, each.schema, "read_only")) or (
        name in met.received and is_one_way(api, each.schema, "write_only")
    )


def annotation(api: ir.Api, name: str, each: ir.Property, annotations: Annotations, met: Ways) -> str:
    made = annotations.of(each.schema)
    if each.required:
        return made
    return (
        f"{optional(made)} | UnsetType"
        if name in met.sent and is_nullable(api, each.schema) and made != "Any"
        else optional(made)
    )


def default(api: ir.Api, name: str, each: ir.Property, met: Ways) -> str:
    """None stands for what is absent. Null, where it is a value of its own, is kept when a model is written again:
    apart from absence in what is sent, in place of it in what is only received.
    """
    if each.required:
        return "_field(default_factory=_left_out)" if may_lack(api, name, each, met) else ""
    if not is_nullable(api, each.schema):
        return "None"
    return "UNSET" if name in met.sent else "_field(default_factory=_null)"


def tag_annotation(model: Model) -> str:
    return f"Literal[{literal(model.tag_value)}]"
