"""The arguments of methods, from parameters, fields of forms and properties of JSON bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator import ir, names
from generator.openapi.media_types import content_kind, is_form
from generator.targets.python.annotations import (
    ANY,
    DICT,
    INT,
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
from generator.targets.python.source_text import describe_schema, end_sentence

# Functions that the bodies of methods call.
FUNCTION_NAMES = {
    "operations", "body_of", "builtins", "iterate", "async_iterate", "iterate_pages",
    "async_iterate_pages", "wait", "async_wait",
    "follow", "async_follow", "run_and_wait", "async_run_and_wait",
}  # fmt: skip
# Arguments that methods for waiting or following add.
WAIT_ARGUMENTS = {"timeout", "interval", "on_log"}
UNSET = "UNSET"
KEY_DOC = "None for a new UUID, the same in all retries of one call."
UPLOAD_DOC = (
    "Bytes, a path, a file open for reading bytes, (name, content), (name, content, media type), or "
    "an `UploadFile`, which reports progress."
)


# A parameter, a property of a body, a whole body, or the additional properties of one.
Role = Literal["parameter", "property", "body", "extra"]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method.

    `wire` is its name in the description, `key` a name that is unique among parameters.
    """

    role: Role
    name: str
    wire: str
    annotation: Annotation
    doc: str
    default: str = ""
    # Whether None is a value to send; absence is UNSET then.
    nullable: bool = False
    key: str = ""

    @property
    def declared(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")

    def imports(self) -> Iterator[Import]:
        yield from self.annotation.imports()
        if self.default == UNSET:
            yield "msgspec", UNSET


def optional(argument: Argument) -> Argument:
    """Returns `argument` with a default: None, or UNSET if None is a value."""
    annotation = make_optional(argument.annotation)
    if argument.nullable and annotation != ANY:
        annotation |= UNSET_TYPE
    default = UNSET if argument.nullable else "None"
    return replace(argument, annotation=annotation, default=default)


def keyed_parameters(operation: ir.Operation) -> list[tuple[ir.Parameter, str]]:
    """Returns parameters with a key: the name, with the location in front if taken."""
    keys: list[str] = []
    for each in operation.parameters:
        keys.append(each.name if each.name not in keys else f"{each.location}.{each.name}")
    return list(zip(operation.parameters, keys))


class ArgumentMaker:
    """Makes the arguments of one method."""

    def __init__(self, annotations: Annotations, operation: ir.Operation) -> None:
        self.api = annotations.api
        self.annotations = replace(annotations, list_type=SEQUENCE)
        self.operation = operation
        has_wait = operation.waiter or operation.follower or operation.run
        self.reserved = FUNCTION_NAMES | (WAIT_ARGUMENTS if has_wait else set())
        # Assigned names, each with the location of its argument.
        self.taken: dict[str, str] = {}

    def make(self, content: ir.Content | None) -> tuple[Argument, ...]:
        """Returns the arguments for parameters and a body of `content`, required ones first."""
        found = []
        for parameter, key in keyed_parameters(self.operation):
            argument = Argument(
                "parameter",
                self.name(parameter.name, parameter.location),
                parameter.name,
                self.annotation(self.annotations, parameter.name, parameter.schema),
                parameter.description or describe_schema(self.api, parameter.schema),
                key=key,
            )
            if parameter.location == "header" and parameter.name == self.operation.idempotency_key:
                doc = f"{end_sentence(argument.doc)} {KEY_DOC}".strip()
                argument = replace(optional(argument), doc=doc)
            found.append(argument if parameter.required else optional(argument))
        if content and self.operation.body:
            found += self.body_arguments(content, self.operation.body)
        return tuple(sorted(found, key=lambda each: bool(each.default)))

    def annotation(self, annotations: Annotations, name: str, schema: ir.Schema) -> Annotation:
        """Returns the annotation of an argument; some integers may also be text."""
        made = annotations.annotation(schema)
        return INT | STR | made if annotations.accepts_text(name, schema) else made

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

    def body_arguments(self, content: ir.Content, body: ir.Body) -> Iterator[Argument]:
        """Yields arguments for the properties of a JSON object or form, else one for the body."""
        api, annotations, media_type = self.api, self.annotations, content.media_type
        if is_form(media_type):
            annotations = replace(annotations, binary=UPLOAD)
        kind = api.resolve(content.schema).type
        sent = content_kind(api, content)
        if not isinstance(kind, ir.Object) or sent not in ("json", "form"):
            name = self.name("body", "body")
            annotation = body_annotation(annotations, content)
            doc = body.description or describe_schema(api, content.schema)
            doc = describe_upload(doc or "The body of the request.", annotation)
            nullable = sent == "json" and is_nullable(api, content.schema)
            nullable = nullable and not body.required
            argument = Argument("body", name, "body", annotation, doc, nullable=nullable)
            yield argument if body.required else optional(argument)
            return
        for each in kind.main_properties:
            if is_one_way(api, each.schema, "read_only"):
                continue
            name = self.name(each.name, "body")
            annotation = self.annotation(annotations, each.name, each.schema)
            doc = describe_upload(describe_schema(api, each.schema), annotation)
            nullable = not is_form(media_type) and is_nullable(api, each.schema)
            argument = Argument("property", name, each.name, annotation, doc, nullable=nullable)
            yield argument if each.required and body.required else optional(argument)
        if kind.extra is not None:
            name = self.name("extra", "body")
            annotation = generic_annotation(MAPPING, STR, annotations.annotation(kind.extra))
            values = describe_schema(api, kind.extra)
            doc = f"Properties that have no argument, by their names. {values}".strip()
            yield optional(Argument("extra", name, "", annotation, doc))


def describe_upload(doc: str, annotation: Annotation) -> str:
    """Returns the text of an argument, with the values that a file may have."""
    if not set(UPLOAD.imports()) & set(annotation.imports()):
        return doc
    return f"{doc} {UPLOAD_DOC}".strip()


def body_annotation(annotations: Annotations, content: ir.Content) -> Annotation:
    """Returns the annotation of a body that is one argument."""
    kind = content_kind(annotations.api, content)
    if kind == "json":
        return annotations.annotation(content.schema)
    if kind == "form":
        made = annotations.annotation(content.schema)
        is_dict = made.types[0].name == DICT.name
        return made.replace(DICT, MAPPING) if is_dict else generic_annotation(MAPPING, STR, ANY)
    return STR if kind == "text" else UPLOAD
