"""Models: one class for each schema that is an object, in the module of the resource that uses it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir, names
from generator.python.text import described
from generator.python.types import Annotations, is_nullable, optional, reachable, sent_schemas

COMMON = "common"


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    wire: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    doc: str
    fields: tuple[Field, ...]

    @property
    def renamed(self) -> dict[str, str]:
        """Fields whose name in JSON differs, with that name."""
        return {each.name: each.wire for each in self.fields if each.name != each.wire}


@dataclass(frozen=True, slots=True)
class Group:
    """The models of one module, and what they refer to in the common one."""

    module: str
    doc: str
    models: tuple[Model, ...]
    imported: tuple[str, ...]


def groups(api: ir.Api, classes: dict[str, str], homes: dict[str, str], docs: dict[str, str]) -> tuple[Group, ...]:
    """The modules of models. `homes` has each schema's module, `docs` what to say of a module."""
    sent = reachable(api, [schema for operation in api.operations for schema in sent_schemas(operation)])
    found = []
    for module in sorted({COMMON, *(homes[name] for name in classes)}):
        annotations = Annotations(api, classes)
        own = sorted((name for name in classes if homes[name] == module), key=lambda name: classes[name])
        models = tuple(model(api, name, annotations, name in sent) for name in own)
        imported = annotations.used - {each.name for each in models}
        found.append(Group(module, docs.get(module, "What several resources share."), models, tuple(sorted(imported))))
    return tuple(found)


def model(api: ir.Api, name: str, annotations: Annotations, sent: bool) -> Model:
    schema = api.schemas[name]
    assert isinstance(schema.type, ir.Object)
    made = names.distinct([each.name for each in schema.type.properties], names.attribute)
    fields = tuple(
        Field(
            name=made[each.name],
            wire=each.name,
            annotation=annotation(api, each, annotations, sent),
            default=default(api, each, sent),
            doc=described(each.schema),
        )
        for each in schema.type.properties
    )
    return Model(annotations.classes[name], schema.description or schema.title or name, fields)


def annotation(api: ir.Api, each: ir.Property, annotations: Annotations, sent: bool) -> str:
    made = annotations.of(each.schema)
    if each.required:
        return made
    return f"{optional(made)} | UnsetType" if sent and is_nullable(api, each.schema) else optional(made)


def default(api: ir.Api, each: ir.Property, sent: bool) -> str:
    """None stands for what is absent. Null, where it is a value of its own, is kept when a model is written again:
    apart from absence in what is sent, in place of it in what is only received.
    """
    if each.required:
        return ""
    if not is_nullable(api, each.schema):
        return "None"
    return "UNSET" if sent else "field(default_factory=null)"
