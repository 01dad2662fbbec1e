"""The arguments of methods, from parameters, fields of forms and properties of JSON bodies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from generator import ir, names
from generator.openapi.media_types import is_form, is_json, is_text
from generator.sample_values import parameter_sample, sample
from generator.targets.python.annotations import Annotations, is_nullable, is_one_way, optional
from generator.targets.python.source_text import described

# What the body of a method, and of its kin that iterate, wait or follow, calls by name.
CALLED = {
    "operations", "body_of", "builtins", "iterate", "async_iterate", "wait", "async_wait", "follow", "async_follow",
}  # fmt: skip
# What methods that wait or follow take beside the operation's own.
ADDED = {"timeout", "interval"}


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, from a parameter, a form's field, or a property of a JSON body.

    `wire` is its name in the description, `key` that in the mapping of parameters, where two may have one name.
    """

    name: str
    wire: str
    annotation: str
    default: str
    doc: str
    in_body: bool
    # Whether None is a value to send, so that UNSET stands for what is not given.
    nullable: bool
    example: Any
    key: str = ""

    @property
    def declared(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@dataclass(frozen=True, slots=True)
class Arguments:
    """Required ones first. `whole` is the one that is the whole body; `extra` has what a body does not name."""

    all: tuple[Argument, ...]
    whole: Argument | None = None
    extra: Argument | None = None


def keys(operation: ir.Operation) -> list[str]:
    """The key of each parameter: its name, unless one of an earlier place (path, query, header, cookie) has that."""
    found: list[str] = []
    for each in operation.parameters:
        found.append(each.name if each.name not in found else f"{each.location}.{each.name}")
    return found


class ArgumentMaker:
    """Makes the arguments of one method."""

    def __init__(self, api: ir.Api, annotations: Annotations, operation: ir.Operation) -> None:
        self.api = api
        self.annotations = annotations
        # Those of a form's fields, where binary content is a file.
        self.fields = replace(annotations, binary="Upload")
        self.operation = operation
        self.reserved = CALLED | (ADDED if operation.waiter or operation.follower else set())
        # The names that are given, each with the place of its argument.
        self.taken: dict[str, str] = {}

    def make(self, body: ir.Content | None) -> Arguments:
        found = [self.of_parameter(each, key) for each, key in zip(self.operation.parameters, keys(self.operation))]
        whole = extra = None
        if body and self.operation.body:
            kind = self.api.resolve(body.schema).type
            example = sample(self.api, body.schema) if body.example is ir.MISSING else body.example
            if isinstance(kind, ir.Object) and (is_form(body.media_type) or is_json(body.media_type)):
                given = example if isinstance(example, dict) else {}
                found += self.properties(kind, is_form(body.media_type), given)
                if kind.extra is not None:
                    extra = self.extra(kind.extra, self.fields if is_form(body.media_type) else self.annotations)
                    found.append(extra)
            else:
                whole = self.whole(body, self.operation.body, example)
                found.append(whole)
        return Arguments(tuple(sorted(found, key=lambda each: bool(each.default))), whole, extra)

    def name(self, wire: str, place: str) -> str:
        """A name that no other argument has: the wire name's, else with the place in front, else with a number."""
        wish = names.attribute(wire)
        if wish in self.reserved:
            wish += "_"
        if self.taken.get(wish, place) != place:
            wish = f"{place}_{wish}"
        made = names.add_number(wish, self.taken) if wish in self.taken else wish
        self.taken[made] = place
        return made

    # -- parameters -----------------------------------------------------------

    def of_parameter(self, parameter: ir.Parameter, key: str) -> Argument:
        annotation = sequences(self.annotations.of(parameter.schema))
        doc = parameter.description or described(self.api, parameter.schema)
        name = self.name(parameter.name, parameter.location)
        example = parameter_sample(self.api, parameter)
        default = "" if parameter.required else "None"
        annotation = annotation if parameter.required else optional(annotation)
        return Argument(name, parameter.name, annotation, default, doc, False, False, example, key)

    # -- bodies ---------------------------------------------------------------

    def properties(self, kind: ir.Object, in_form: bool, example: dict[str, Any]) -> list[Argument]:
        """The properties of a body that a request has."""
        assert self.operation.body
        found = []
        for each in kind.properties:
            if is_one_way(self.api, each.schema, "read_only"):
                continue
            annotation = sequences((self.fields if in_form else self.annotations).of(each.schema))
            needed = each.required and self.operation.body.required
            nullable = not in_form and is_nullable(self.api, each.schema)
            found.append(
                self.in_body(
                    each.name,
                    annotation,
                    needed,
                    nullable,
                    described(self.api, each.schema),
                    example.get(each.name, ir.MISSING),
                )
            )
        return found

    def in_body(self, wire: str, annotation: str, needed: bool, nullable: bool, doc: str, example: Any) -> Argument:
        name = self.name(wire, "body")
        if needed:
            return Argument(name, wire, annotation, "", doc, True, nullable, example)
        annotation = optional(annotation)
        if nullable and annotation != "Any":
            annotation += " | UnsetType"
        return Argument(name, wire, annotation, "UNSET" if nullable else "None", doc, True, nullable, example)

    def extra(self, schema: ir.Schema, annotations: Annotations) -> Argument:
        """The argument for properties that have none."""
        doc = " ".join(("Properties that have no argument, by their names.", described(self.api, schema))).strip()
        name = self.name("extra", "body")
        annotation = f"Mapping[str, {annotations.of(schema)}] | None"
        return Argument(name, "", annotation, "None", doc, True, False, ir.MISSING)

    def whole(self, content: ir.Content, body: ir.Body, example: Any) -> Argument:
        """The argument that is the body: a value of JSON, the fields of a form, text, or a file."""
        doc = body.description or described(self.api, content.schema) or "The body of the request."
        annotation = whole_type(self.fields if is_form(content.media_type) else self.annotations, content)
        nullable = is_json(content.media_type) and is_nullable(self.api, content.schema)
        return self.in_body("body", sequences(annotation), body.required, nullable and not body.required, doc, example)


def whole_type(annotations: Annotations, content: ir.Content) -> str:
    """The type of a body that is one argument."""
    if is_json(content.media_type):
        return annotations.of(content.schema)
    if is_form(content.media_type):
        made = annotations.of(content.schema)
        return f"Mapping{made.removeprefix('dict')}" if made.startswith("dict[") else "Mapping[str, Any]"
    return "str" if is_text(content.media_type) else "Upload"


def sequences(annotation: str) -> str:
    """A type for an argument, which may be any sequence where a value of JSON is a list."""
    return annotation.replace("builtins.list[", "Sequence[")
