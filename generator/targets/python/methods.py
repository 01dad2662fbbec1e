"""Resources and their methods: what the templates of classes and of the table of operations loop over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator import ir, names
from generator.openapi.media_types import preferred_content
from generator.tagged_unions import TaggedUnions
from generator.targets.python.annotations import Annotations, optional
from generator.targets.python.arguments import Argument, ArgumentMaker
from generator.targets.python.operation_table import Table, TableMaker, answer_type, successes
from generator.targets.python.source_text import one_line, sentence

# What a client has beside its resources, and what its class calls by name.
OF_CLIENTS = ["answer", "base_url", "call", "close", "iterate", "options", "perform", "region", "run", "session"]
OF_CLIENTS += ["with_options", "cached_property"]
# What the class of a resource calls by name.
OF_RESOURCES = ["deprecated"]
# The errors that have a status of their own.
ERRORS = {
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "410": "NotFoundError",
    "429": "ThrottledError",
}


@dataclass(frozen=True, slots=True)
class Method:
    operation: ir.Operation
    name: str
    constant: str
    arguments: tuple[Argument, ...]
    # The argument that is the whole body, where that is no object with known properties.
    whole_body: Argument | None
    # The argument that has the properties of a body which have none of their own.
    extra: Argument | None
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
        """The arguments that are no part of a body."""
        return tuple(each for each in self.arguments if not each.in_body and each.wire != but)

    def all_arguments(self, but: str = "") -> tuple[Argument, ...]:
        return tuple(each for each in self.arguments if each.in_body or not but or each.wire != but)

    @property
    def body_properties(self) -> tuple[Argument, ...]:
        return tuple(each for each in self.arguments if each.in_body and each not in (self.whole_body, self.extra))


@dataclass
class Resource:
    """The operations of one tag as a class. `names` has the method of each operation, which is made once it is asked for."""

    module: str
    attribute: str
    name: str
    doc: str
    operations: tuple[ir.Operation, ...]
    names: Mapping[str, str]
    builder: Builder
    homes: Mapping[str, str]

    @cached_property
    def methods(self) -> tuple[Method, ...]:
        return tuple(self.builder.method(each, self.names[each.id]) for each in self.operations)

    @cached_property
    def imported(self) -> Mapping[str, Sequence[str]]:
        """The models that its methods name, by the module that has them."""
        assert self.methods
        found: dict[str, list[str]] = {}
        for name in sorted(self.builder.annotations.used, key=lambda name: (self.homes[name], name)):
            found.setdefault(self.homes[name], []).append(name)
        return found

    @cached_property
    def errors(self) -> Mapping[tuple[str, ...], str]:
        """The names of error answers in the module of its operations, nearly all of which have the same."""
        answers = dict.fromkeys(method.table.errors for method in self.methods if method.table.errors)
        return {some: f"_ERRORS_{count}" for count, some in enumerate(answers, 1)}


def resources(
    api: ir.Api,
    classes: dict[str, str],
    constants: Mapping[str, str],
    modules: Mapping[str, str],
    tagged_unions: TaggedUnions,
    taken: Iterable[str],
    homes: Mapping[str, str],
) -> tuple[Resource, ...]:
    """The resources of a client. `taken` are the names of its other classes, `homes` the modules of schemas."""
    found = []
    own = [*OF_CLIENTS, *(["projects"] if any(each.login for each in api.security_schemes) else [])]
    attributes = names.unique_names(modules, names.attribute, taken=own)
    home_of = {classes[name]: module for name, module in homes.items() if name in classes}
    made_classes = resource_classes(modules, {*taken, *classes.values()})
    for each in api.resources:
        annotations = Annotations(api, classes, tagged_unions, list_name="builtins.list")
        made = method_names(each.operations)
        builder = Builder(api, annotations, constants, set(made.values()))
        doc = each.description or f"Operations of {each.name or 'no name'}."
        place = modules[each.name], attributes[each.name], made_classes[each.name]
        found.append(Resource(*place, doc, each.operations, made, builder, home_of))
    return tuple(found)


def method_names(operations: Iterable[ir.Operation]) -> Mapping[str, str]:
    """The method of each operation, by its id."""
    wishes = {operation.id: operation.name for operation in operations}
    return names.unique_names(wishes, lambda identity: names.method(wishes[identity]), taken=OF_RESOURCES)


def resource_classes(resources: Iterable[str], taken: set[str]) -> dict[str, str]:
    """The class of each resource, which has a twin for asyncio; with `Resource` behind where a model is called so."""
    used = {each.lower() for each in taken}
    found = {}
    for name in sorted(resources):
        wish = made = names.class_name(name)
        if {made.lower(), f"async{made.lower()}"} & used:
            wish = made = f"{wish}Resource"
        count = 2
        while {made.lower(), f"async{made.lower()}"} & used:
            made, count = f"{wish}{count}", count + 1
        used |= {made.lower(), f"async{made.lower()}"}
        found[name] = made
    return found


class Builder:
    """Makes the methods of one resource."""

    def __init__(self, api: ir.Api, annotations: Annotations, constants: Mapping[str, str], taken: set[str]) -> None:
        self.api = api
        self.annotations = annotations
        self.constants = constants
        self.taken = taken

    def method(self, operation: ir.Operation, name: str) -> Method:
        body = preferred_content(operation.body.contents) if operation.body else None
        made = ArgumentMaker(self.api, self.annotations, operation).make(body)
        arguments = made.all
        iterator = self.extra(f"iter_{rest(name)}".rstrip("_")) if operation.pagination else ""
        waiter = self.extra(f"wait_until_{names.snake(operation.waiter.name)}") if operation.waiter else ""
        follower = self.extra(f"follow_{rest(name)}".rstrip("_")) if operation.follower else ""
        returned = operation.success.description if operation.success else ""
        return Method(
            operation=operation,
            name=name,
            constant=self.constants[operation.id],
            arguments=arguments,
            whole_body=made.whole,
            extra=made.extra,
            returns=self.returns(operation),
            table=TableMaker(self.api, self.annotations).make(operation, body),
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
        made = names.add_number(wish, self.taken) if wish in self.taken else wish
        self.taken.add(made)
        return made

    def returns(self, operation: ir.Operation) -> str:
        """What a method returns: the types of all answers of success."""
        found = dict.fromkeys(answer_type(self.annotations, operation, each) for each in successes(operation))
        if "Any" in found:
            return "Any"
        parts = dict.fromkeys(each.removesuffix(" | None") for each in found if each != "None")
        made = " | ".join(parts) or "None"
        return optional(made) if any(each == "None" or each.endswith(" | None") for each in found) else made

    def item(self, operation: ir.Operation) -> str:
        """The type of a paged list's items."""
        content = preferred_content(operation.success.contents) if operation.success else None
        if operation.pagination is None or content is None:
            return "Any"
        schema = content.schema
        for step in operation.pagination.items.split(".") if operation.pagination.items else ():
            kind = self.api.resolve(schema).type
            properties = kind.properties if isinstance(kind, ir.Object) else ()
            schema = next((each.schema for each in properties if each.name == step), ir.Schema(ir.Anything()))
        kind = self.api.resolve(schema).type
        return self.annotations.of(kind.items) if isinstance(kind, ir.Array) else "Any"


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
    if raised(operation):
        parts += ["", "Raises:", f"    {', '.join(raised(operation))}"]
    if operation.manual_section:
        parts += ["", f"Manual: section {operation.manual_section}, {operation.manual_title}"]
    return "\n".join(parts)


def raised(operation: ir.Operation) -> list[str]:
    """The errors that the description tells of, each with its statuses."""
    found: dict[str, list[str]] = {}
    for response in operation.responses:
        if not response.is_success:
            found.setdefault(error_class(response.status), []).append(response.status)
    return [f"{name} ({', '.join(statuses)})" for name, statuses in found.items()]


def error_class(status: str) -> str:
    """The class of the error that the client raises for a status of the description, as its runtime tells it."""
    ranges = {"1": "StatusError", "3": "RedirectedError", "4": "BadRequestError", "5": "ServerError"}
    return ERRORS.get(status) or ranges.get(status[:1], "StatusError")
