"""The arguments of methods, from parameters, fields of forms and properties of JSON bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator import ir, names
from generator.openapi.media_types import is_form, is_json, is_text
from generator.sample_values import parameter_sample, sample
from generator.targets.python.annotations import (
    ANY,
    DICT,
    MAPPING,
    SEQUENCE,
    STR,
    UNSET_TYPE,
    UPLOAD,
    Annotation,
    Annotations,
    generic_annotation,
    is_nullable,
    is_one_way,
    make_optional,
)  # fmt: skip
from generator.targets.python.imports import Import
from generator.targets.python.source_text import describe_schema

# Functions that the bodies of methods call.
FUNCTION_NAMES = {
    "operations", "body_of", "builtins", "iterate", "async_iterate", "wait", "async_wait",
    "follow", "async_follow",
}  # fmt: skip
# Arguments that methods for waiting or following add.
WAIT_ARGUMENTS = {"timeout", "interval"}
UNSET = "UNSET"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, from a parameter, a form's field, or a property of a JSON body.

    `wire` is its name in the description, `key` a name that is unique among parameters.
    """

    name: str
    wire: str
    annotation: Annotation
    default: str
    doc: str
    in_body: bool
    # Whether None is a value to send; absence is UNSET then.
    nullable: bool
    example: Any
    key: str = ""

    @property
    def declared(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")

    def imports(self) -> Iterator[Import]:
        yield from self.annotation.imports()
        if self.default == UNSET:
            yield "msgspec", UNSET


@dataclass(frozen=True, slots=True)
class Arguments:
    """Arguments, required ones first, and those of a whole body and of additional properties."""

    all: tuple[Argument, ...]
    body_argument: Argument | None = None
    extra_argument: Argument | None = None


def parameter_keys(operation: ir.Operation) -> list[str]:
    """Returns the key of each parameter: its name, with the location in front if taken."""
    found: list[str] = []
    for each in operation.parameters:
        found.append(each.name if each.name not in found else f"{each.location}.{each.name}")
    return found


class ArgumentMaker:
    """Makes the arguments of one method."""

    def __init__(self, api: ir.Api, annotations: Annotations, operation: ir.Operation) -> None:
        self.api = api
        self.annotations = replace(annotations, list_type=SEQUENCE)
        # In forms, binary content is a file.
        self.form_annotations = replace(self.annotations, binary=UPLOAD)
        self.operation = operation
        self.reserved = FUNCTION_NAMES | (
            WAIT_ARGUMENTS if operation.waiter or operation.follower else set()
        )
        # Assigned names, each with the location of its argument.
        self.taken: dict[str, str] = {}

    def make(self, body: ir.Content | None) -> Arguments:
        found = [
            self.parameter_argument(each, key)
            for each, key in zip(self.operation.parameters, parameter_keys(self.operation))
        ]
        body_argument = extra_argument = None
        if body and self.operation.body:
            kind = self.api.resolve(body.schema).type
            example = sample(self.api, body.schema) if body.example is ir.MISSING else body.example
            in_form = is_form(body.media_type)
            if isinstance(kind, ir.Object) and (in_form or is_json(body.media_type)):
                given = example if isinstance(example, dict) else {}
                found += self.properties(kind, in_form, given)
                if kind.extra is not None:
                    extra_argument = self.extra_argument(kind.extra, in_form)
                    found.append(extra_argument)
            else:
                body_argument = self.body_argument(body, self.operation.body, example)
                found.append(body_argument)
        return Arguments(
            tuple(sorted(found, key=lambda each: bool(each.default))), body_argument, extra_argument
        )

    def name(self, wire: str, place: str) -> str:
        """Returns an unused name for `wire`, with `place` in front or a number behind if taken."""
        wish = names.attribute(wire)
        if wish in self.reserved:
            wish += "_"
        if self.taken.get(wish, place) != place:
            wish = f"{place}_{wish}"
        made = names.add_number(wish, self.taken) if wish in self.taken else wish
        self.taken[made] = place
        return made

    # -- parameters -----------------------------------------------------------

    def parameter_argument(self, parameter: ir.Parameter, key: str) -> Argument:
        annotation = self.annotations.annotation(parameter.schema)
        doc = parameter.description or describe_schema(self.api, parameter.schema)
        name = self.name(parameter.name, parameter.location)
        example = parameter_sample(self.api, parameter)
        default = "" if parameter.required else "None"
        annotation = annotation if parameter.required else make_optional(annotation)
        return Argument(name, parameter.name, annotation, default, doc, False, False, example, key)

    # -- bodies ---------------------------------------------------------------

    def properties(self, kind: ir.Object, in_form: bool, example: dict[str, Any]) -> list[Argument]:
        """Returns arguments for the properties of a body, except read-only ones."""
        assert self.operation.body
        annotations = self.form_annotations if in_form else self.annotations
        found = []
        for each in kind.main_properties:
            if is_one_way(self.api, each.schema, "read_only"):
                continue
            annotation = annotations.annotation(each.schema)
            needed = each.required and self.operation.body.required
            nullable = not in_form and is_nullable(self.api, each.schema)
            doc, value = describe_schema(self.api, each.schema), example.get(each.name, ir.MISSING)
            found.append(self.in_body(each.name, annotation, needed, nullable, doc, value))
        return found

    def in_body(
        self,
        wire: str,
        annotation: Annotation,
        needed: bool,
        nullable: bool,
        doc: str,
        example: Any,
    ) -> Argument:
        name = self.name(wire, "body")
        if needed:
            return Argument(name, wire, annotation, "", doc, True, nullable, example)
        annotation = make_optional(annotation)
        if nullable and annotation != ANY:
            annotation |= UNSET_TYPE
        default = UNSET if nullable else "None"
        return Argument(name, wire, annotation, default, doc, True, nullable, example)

    def extra_argument(self, schema: ir.Schema, in_form: bool) -> Argument:
        """Returns the argument for additional properties."""
        values = describe_schema(self.api, schema)
        doc = f"Properties that have no argument, by their names. {values}".strip()
        name = self.name("extra", "body")
        annotations = self.form_annotations if in_form else self.annotations
        annotation = make_optional(generic_annotation(MAPPING, STR, annotations.annotation(schema)))
        return Argument(name, "", annotation, "None", doc, True, False, ir.MISSING)

    def body_argument(self, content: ir.Content, body: ir.Body, example: Any) -> Argument:
        """Returns the argument for a whole body: a JSON value, fields of a form, text or a file."""
        doc = body.description or describe_schema(self.api, content.schema)
        in_form = is_form(content.media_type)
        annotations = self.form_annotations if in_form else self.annotations
        annotation = body_annotation(annotations, content)
        nullable = not body.required and (
            is_json(content.media_type) and is_nullable(self.api, content.schema)
        )
        doc = doc or "The body of the request."
        return self.in_body("body", annotation, body.required, nullable, doc, example)


def body_annotation(annotations: Annotations, content: ir.Content) -> Annotation:
    """Returns the annotation of a body that is one argument."""
    if is_json(content.media_type):
        return annotations.annotation(content.schema)
    if is_form(content.media_type):
        made = annotations.annotation(content.schema)
        is_dict = made.types[0].name == DICT.name
        return made.replace(DICT, MAPPING) if is_dict else generic_annotation(MAPPING, STR, ANY)
    return STR if is_text(content.media_type) else UPLOAD
