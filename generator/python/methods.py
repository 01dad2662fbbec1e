"""Resources and their methods: what the templates of classes and of the table of operations loop over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator import ir, names
from generator.python.text import described, literal, one_line, sentence
from generator.python.types import FORMS, Annotations, is_json, is_nullable, optional, preferred
from generator.samples import parameter_sample, sample


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, from a parameter, a form's field, or a property of a JSON body."""

    name: str
    wire: str
    annotation: str
    default: str
    doc: str
    in_body: bool
    # Whether None is a value to send, so that UNSET stands for what is not given.
    nullable: bool
    example: Any

    @property
    def declared(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@dataclass(frozen=True, slots=True)
class Table:
    """What the table of operations says, as arguments of its constructors."""

    parameters: tuple[str, ...]
    body: str
    answers: tuple[str, ...]
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    operation: ir.Operation
    name: str
    constant: str
    arguments: tuple[Argument, ...]
    # The argument that is the whole body, where that is no object with known properties.
    whole_body: Argument | None
    returns: str
    table: Table
    doc: str
    # Of a list that is paged, a state to wait for, a text to follow; "" where the operation has none.
    iterator: str
    item: str
    iterator_doc: str
    waiter: str
    waiter_doc: str
    follower: str
    follower_doc: str

    def parameters(self, but: str = "") -> tuple[Argument, ...]:
        """The arguments that are no part of a JSON body."""
        return tuple(each for each in self.arguments if not each.in_body and each.wire != but)

    def all_arguments(self, but: str = "") -> tuple[Argument, ...]:
        return tuple(each for each in self.arguments if each.in_body or each.wire != but)

    @property
    def body_properties(self) -> tuple[Argument, ...]:
        return tuple(each for each in self.arguments if each.in_body and each is not self.whole_body)


@dataclass(frozen=True, slots=True)
class Resource:
    module: str
    attribute: str
    name: str
    doc: str
    methods: tuple[Method, ...]
    imported: tuple[str, ...]


def resources(
    api: ir.Api, classes: dict[str, str], constants: Mapping[str, str], modules: Mapping[str, str]
) -> tuple[Resource, ...]:
    found = []
    attributes = names.distinct(modules, names.attribute, taken=["call", "close", "with_options", "projects_of"])
    made_classes = names.distinct(modules, names.class_name, taken=[api.client])
    for each in api.resources:
        annotations = Annotations(api, classes, list_name="builtins.list")
        made = names.distinct([operation.name for operation in each.operations], names.method)
        builder = Builder(api, annotations, constants, set(made.values()))
        methods = tuple(builder.method(operation, made[operation.name]) for operation in each.operations)
        doc = each.description or f"Operations of {each.name}."
        imported = tuple(sorted(annotations.used))
        found.append(
            Resource(modules[each.name], attributes[each.name], made_classes[each.name], doc, methods, imported)
        )
    return tuple(found)


class Builder:
    """Makes the methods of one resource."""

    def __init__(self, api: ir.Api, annotations: Annotations, constants: Mapping[str, str], taken: set[str]) -> None:
        self.api = api
        self.annotations = annotations
        self.constants = constants
        self.taken = taken

    def method(self, operation: ir.Operation, name: str) -> Method:
        body = preferred(operation.body.contents) if operation.body else None
        arguments, whole = self.arguments(operation, body)
        iterator = self.extra(f"iter_{rest(name)}".rstrip("_")) if operation.pagination else ""
        waiter = self.extra(f"wait_until_{names.snake(operation.waiter.name)}") if operation.waiter else ""
        follower = self.extra(f"follow_{rest(name)}".rstrip("_")) if operation.follower else ""
        returned = operation.success.description if operation.success else ""
        returns = " | ".join(dict.fromkeys(self.answer_type(each) for each in successes(operation))) or "None"
        return Method(
            operation=operation,
            name=name,
            constant=self.constants[operation.id],
            arguments=arguments,
            whole_body=whole,
            returns=returns,
            table=self.table(operation, body),
            doc=documented(operation, arguments, returned),
            iterator=iterator,
            item=self.item(operation),
            iterator_doc=documented(
                operation, arguments, "The items of all pages, each page fetched when it is reached."
            ),
            waiter=waiter,
            waiter_doc=documented(operation, arguments, "The answer that ended the wait."),
            follower=follower,
            follower_doc=documented(operation, arguments, "The text in pieces, as it comes."),
        )

    def extra(self, wish: str) -> str:
        """A name for a method beside those of the operations."""
        made, count = wish, 2
        while made in self.taken:
            made, count = f"{wish}{count}", count + 1
        self.taken.add(made)
        return made

    # -- what goes in -----------------------------------------------------------

    def arguments(
        self, operation: ir.Operation, body: ir.Content | None
    ) -> tuple[tuple[Argument, ...], Argument | None]:
        """The arguments of a method, required ones first, and the one that is the whole body, if any is."""
        found = []
        taken: set[str] = set()
        for parameter in operation.parameters:
            doc = parameter.description or described(parameter.schema)
            example = parameter_sample(self.api, parameter)
            found.append(
                self.argument(parameter.name, parameter.schema, parameter.required, doc, False, example, taken)
            )
        whole = None
        if body and operation.body:
            form = body.media_type in FORMS
            kind = self.api.resolve(body.schema).type
            example = body.examples[0][1] if body.examples else sample(self.api, body.schema)
            if isinstance(kind, ir.Object) and not kind.extra and (form or is_json(body.media_type)):
                for each in kind.properties:
                    if each.schema.read_only:
                        continue
                    one = example.get(each.name, ir.MISSING) if isinstance(example, dict) else ir.MISSING
                    needed = each.required and operation.body.required
                    found.append(
                        self.argument(each.name, each.schema, needed, described(each.schema), not form, one, taken)
                    )
            else:
                doc = operation.body.description or "The body of the request."
                whole = self.argument("body", body.schema, operation.body.required, doc, True, example, taken)
                found.append(whole)
        return tuple(sorted(found, key=lambda each: bool(each.default))), whole

    def argument(
        self, wire: str, schema: ir.Schema, required: bool, doc: str, in_body: bool, example: Any, taken: set[str]
    ) -> Argument:
        wish = names.attribute(wire)
        name, count = wish if wish not in taken else f"body_{wish}" if in_body else f"{wish}2", 3
        while name in taken:
            name, count = f"{wish}{count}", count + 1
        taken.add(name)
        annotation = self.annotations.of(schema).replace("builtins.list[", "Sequence[")
        if isinstance(self.api.resolve(schema).type, ir.Binary):
            annotation = "Upload"
        nullable = in_body and is_nullable(self.api, schema)
        if required:
            return Argument(name, wire, annotation, "", doc, in_body, nullable, example)
        annotation = optional(annotation)
        if nullable and annotation != "Any":
            annotation += " | UnsetType"
        return Argument(name, wire, annotation, "UNSET" if nullable else "None", doc, in_body, nullable, example)

    # -- what comes out -----------------------------------------------------------

    def answer_type(self, response: ir.Response) -> str:
        content = preferred(response.contents)
        if content is None:
            return "None"
        return self.annotations.of(content.schema) if is_json(content.media_type) else "Download"

    def item(self, operation: ir.Operation) -> str:
        """The type of a paged list's items."""
        content = preferred(operation.success.contents) if operation.success else None
        if operation.pagination is None or content is None:
            return "Any"
        schema = content.schema
        for step in operation.pagination.items.split(".") if operation.pagination.items else ():
            kind = self.api.resolve(schema).type
            properties = kind.properties if isinstance(kind, ir.Object) else ()
            schema = next((each.schema for each in properties if each.name == step), ir.Schema(ir.Anything()))
        kind = self.api.resolve(schema).type
        return self.annotations.of(kind.items) if isinstance(kind, ir.Array) else "Any"

    # -- the table ------------------------------------------------------------------

    def table(self, operation: ir.Operation, body: ir.Content | None) -> Table:
        succeeded = list(successes(operation))
        return Table(
            parameters=tuple(self.table_parameter(each) for each in operation.parameters),
            body=self.table_body(operation, body) if body else "",
            answers=tuple(self.table_answer(each) for each in succeeded),
            errors=tuple(self.table_answer(each) for each in operation.responses if each not in succeeded),
        )

    def table_parameter(self, each: ir.Parameter) -> str:
        parts = [literal(each.name), literal(each.location), self.evaluated(each.schema)]
        usual = {"path": "simple", "header": "simple"}.get(each.location, "form")
        if each.required:
            parts.append("required=True")
        if each.style != usual:
            parts.append(f"style={literal(each.style)}")
        if each.explode != (each.style == "form"):
            parts.append(f"explode={each.explode}")
        if each.allow_reserved:
            parts.append("allow_reserved=True")
        if each.media_type:
            parts.append(f"media_type={literal(each.media_type)}")
        if each.deprecated:
            parts.append("deprecated=True")
        return ", ".join(parts)

    def table_body(self, operation: ir.Operation, body: ir.Content) -> str:
        parts = [literal(body.media_type), self.evaluated(body.schema)]
        if operation.body and operation.body.required:
            parts.append("required=True")
        kind = self.api.resolve(body.schema).type
        files = tuple(
            each.name
            for each in (kind.properties if isinstance(kind, ir.Object) else ())
            if isinstance(self.api.resolve(each.schema).type, ir.Binary) or self.is_file_list(each.schema)
        )
        if files:
            parts.append(f"files={literal(files)}")
        if body.part_types:
            parts.append(f"part_types={literal(body.part_types)}")
        return ", ".join(parts)

    def is_file_list(self, schema: ir.Schema) -> bool:
        kind = self.api.resolve(schema).type
        return isinstance(kind, ir.Array) and isinstance(self.api.resolve(kind.items).type, ir.Binary)

    def table_answer(self, response: ir.Response) -> str:
        content = preferred(response.contents)
        if content is None:
            return literal(response.status)
        made = self.evaluated(content.schema) if is_json(content.media_type) else "FILE"
        return f"{literal(response.status)}, {literal(content.media_type)}, {made}"

    def evaluated(self, schema: ir.Schema) -> str:
        """A type as the table has it, which is evaluated when the module is imported."""
        return self.annotations.of(schema).replace("builtins.list[", "list[")


def successes(operation: ir.Operation) -> Iterator[ir.Response]:
    """The answers of success: those of 2xx, or the default one where there is no other."""
    for response in operation.responses:
        if response.is_success or (response.status == "default" and operation.success is None):
            yield response


def rest(name: str) -> str:
    """A method's name behind its verb: `by_project` of `list_by_project`."""
    verb, _, behind = name.partition("_")
    return behind if verb in ("list", "get") else name


def documented(operation: ir.Operation, arguments: tuple[Argument, ...], returned: str) -> str:
    parts = [sentence(operation.summary or operation.id)]
    if operation.description:
        parts += ["", operation.description]
    if arguments:
        parts += ["", "Args:", *(f"    {each.name}: {one_line(each.doc)}" for each in arguments)]
    if returned:
        parts += ["", "Returns:", f"    {one_line(returned)}"]
    if operation.manual_section:
        parts += ["", f"Manual: section {operation.manual_section}, {operation.manual_title}"]
    return "\n".join(parts)
