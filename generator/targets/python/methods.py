"""Resources and their methods, for the templates of classes and of the table of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator import ir, names
from generator.openapi.media_types import preferred_content
from generator.tagged_unions import TaggedUnions
from generator.targets.python.annotations import (
    ANY,
    BUILTIN_LIST,
    DOWNLOAD,
    Annotation,
    Annotations,
)  # fmt: skip
from generator.targets.python.arguments import Argument, ArgumentMaker
from generator.targets.python.imports import Import, Imports
from generator.targets.python.operation_table import (
    OperationRow,
    OperationRowMaker,
    return_annotation,
)  # fmt: skip
from generator.targets.python.source_text import end_sentence, one_line

# Attributes of every client, and names that its class uses.
CLIENT_NAMES = [
    "base_url", "call", "call_with_response", "close", "iterate", "options", "perform", "region", "run",
    "session", "with_options", "cached_property",
]  # fmt: skip
# Names that the class of a resource uses.
RESOURCE_NAMES = ["deprecated"]
ITERATOR_OUTCOME = "The items of all pages, each page fetched when it is reached."
# Errors for a single status.
ERROR_CLASSES = {
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "410": "NotFoundError",
    "429": "ThrottledError",
}


@dataclass(frozen=True, slots=True)
class Method:
    operation: ir.Operation
    name: str
    constant: str
    arguments: tuple[Argument, ...]
    # The argument for a whole body, unless that is an object with known properties.
    body_argument: Argument | None
    # The argument for additional properties of a body.
    extra_argument: Argument | None
    returns: Annotation
    table: OperationRow
    doc: str
    # Names for a paginator, a waiter and a follower; "" if the operation has none.
    iterator: str
    item: Annotation
    iterator_doc: str
    waiter: str
    waiter_doc: str
    follower: str
    follower_doc: str

    def parameters(self, excluded: str = "") -> tuple[Argument, ...]:
        """Returns the arguments outside a body, except the one for `excluded`."""
        return tuple(each for each in self.arguments if not each.in_body and each.wire != excluded)

    def all_arguments(self, excluded: str = "") -> tuple[Argument, ...]:
        return tuple(
            each for each in self.arguments if each.in_body or not excluded or each.wire != excluded
        )

    @property
    def body_properties(self) -> tuple[Argument, ...]:
        return tuple(
            each
            for each in self.arguments
            if each.in_body and each not in (self.body_argument, self.extra_argument)
        )

    def imports(self) -> Iterator[Import]:
        """Yields the imports of the method and of its paginator, waiter and follower."""
        yield from self.returns.imports()
        if DOWNLOAD.types[0] in self.returns.types:
            yield "._runtime.downloads", "AsyncDownload"
        for each in self.arguments:
            yield from each.imports()
        if not self.body_argument and (self.body_properties or self.extra_argument):
            yield "._runtime.resource", "body_of"
        if self.operation.deprecated:
            yield "._runtime.deprecated", "deprecated"
        if self.iterator:
            yield from self.item.imports()
        for name, module, function in (
            (self.iterator, "._runtime.pagination", "iterate"),
            (self.waiter, "._runtime.waiter", "wait"),
            (self.follower, "._runtime.follower", "follow"),
        ):
            if name:
                yield from ((module, function), (module, f"async_{function}"))
        if self.iterator or self.follower:
            yield from (("collections.abc", "Iterator"), ("collections.abc", "AsyncIterator"))


@dataclass
class Resource:
    """The operations of one tag as a class. `names` are method names by operation ID."""

    module: str
    attribute: str
    name: str
    doc: str
    operations: tuple[ir.Operation, ...]
    names: Mapping[str, str]
    maker: MethodMaker

    @cached_property
    def methods(self) -> tuple[Method, ...]:
        return tuple(self.maker.method(each, self.names[each.id]) for each in self.operations)

    @cached_property
    def imports(self) -> Imports:
        """The imports of the module of its classes."""
        found = Imports(f".resources.{self.module}")
        found.add("._runtime.resource", "Resource", "AsyncResource")
        for each in self.methods:
            found.add(".operations", f"{self.module} as operations")
            found.update(each.imports())
        return found

    @cached_property
    def operation_imports(self) -> Imports:
        """The imports of the module of its rows in the table of operations."""
        found = Imports(f".operations.{self.module}")
        found.add("collections.abc", "Mapping")
        found.add("typing", "Any")
        found.add("._runtime.operation", "Operation")
        for each in self.methods:
            found.update(each.table.imports)
        return found

    @cached_property
    def errors(self) -> Mapping[tuple[str, ...], str]:
        """Names for tuples of error responses, which most operations share."""
        errors = dict.fromkeys(each.table.errors for each in self.methods if each.table.errors)
        return {each: f"_ERRORS_{count}" for count, each in enumerate(errors, 1)}


def make_resources(
    api: ir.Api,
    classes: dict[str, str],
    constants: Mapping[str, str],
    modules: Mapping[str, str],
    tagged_unions: TaggedUnions,
    taken: Iterable[str],
    homes: Mapping[str, str],
) -> tuple[Resource, ...]:
    """Returns the resources of a client.

    `taken` are the names of its other classes, `homes` the modules of schemas.
    """
    found = []
    has_projects = any(each.login for each in api.security_schemes)
    reserved = [*CLIENT_NAMES, "projects"] if has_projects else CLIENT_NAMES
    attributes = names.unique_names(modules, names.attribute, taken=reserved)
    made_classes = resource_classes(modules, {*taken, *classes.values()})
    for each in api.resources:
        annotations = Annotations(api, classes, homes, tagged_unions, list_type=BUILTIN_LIST)
        made = method_names(each.operations)
        maker = MethodMaker(api, annotations, constants, set(made.values()))
        doc = each.description or f"Operations of {each.name or 'no name'}."
        place = modules[each.name], attributes[each.name], made_classes[each.name]
        found.append(Resource(*place, doc, each.operations, made, maker))
    return tuple(found)


def method_names(operations: Iterable[ir.Operation]) -> Mapping[str, str]:
    """Returns the method name of each operation, by its ID."""
    wishes = {operation.id: operation.name for operation in operations}
    return names.unique_names(wishes, lambda key: names.method(wishes[key]), taken=RESOURCE_NAMES)


def resource_classes(resources: Iterable[str], taken: set[str]) -> dict[str, str]:
    """Returns the class name of each resource, which ends with `Resource` if it was taken."""
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


class MethodMaker:
    """Makes the methods of one resource."""

    def __init__(
        self, api: ir.Api, annotations: Annotations, constants: Mapping[str, str], taken: set[str]
    ) -> None:
        self.api = api
        self.annotations = annotations
        self.constants = constants
        self.taken = taken

    def method(self, operation: ir.Operation, name: str) -> Method:
        body = preferred_content(operation.body.contents) if operation.body else None
        made = ArgumentMaker(self.api, self.annotations, operation).make(body)
        arguments = made.all
        rest = name_without_verb(name)
        iterator = waiter = follower = ""
        if operation.pagination:
            iterator = self.free_name(f"iter_{rest}".rstrip("_"))
        if operation.waiter:
            waiter = self.free_name(f"wait_until_{names.snake(operation.waiter.name)}")
        if operation.follower:
            follower = self.free_name(f"follow_{rest}".rstrip("_"))
        outcome = operation.success.description if operation.success else ""
        return Method(
            operation=operation,
            name=name,
            constant=self.constants[operation.id],
            arguments=arguments,
            body_argument=made.body_argument,
            extra_argument=made.extra_argument,
            returns=return_annotation(self.annotations, operation),
            table=OperationRowMaker(self.api, self.annotations).make(operation, body),
            doc=method_docstring(self.api, operation, arguments, outcome),
            iterator=iterator,
            item=self.item(operation),
            iterator_doc=method_docstring(self.api, operation, arguments, ITERATOR_OUTCOME),
            waiter=waiter,
            waiter_doc=method_docstring(
                self.api, operation, arguments, "The answer that ended the wait."
            ),
            follower=follower,
            follower_doc=method_docstring(
                self.api, operation, arguments, "The text in pieces, as it comes."
            ),
        )

    def free_name(self, wish: str) -> str:
        """Returns an unused method name, and reserves it."""
        made = names.add_number(wish, self.taken) if wish in self.taken else wish
        self.taken.add(made)
        return made

    def item(self, operation: ir.Operation) -> Annotation:
        """Returns the annotation of a paged list's items."""
        content = preferred_content(operation.success.contents) if operation.success else None
        if operation.pagination is None or content is None:
            return ANY
        schema = content.schema
        path = operation.pagination.items[0]
        for step in path.split(".") if path else ():
            kind = self.api.resolve(schema).type
            properties = kind.properties if isinstance(kind, ir.Object) else ()
            schemas = {each.name: each.schema for each in properties}
            schema = schemas.get(step, ir.Schema(ir.Anything()))
        kind = self.api.resolve(schema).type
        return self.annotations.annotation(kind.items) if isinstance(kind, ir.Array) else ANY


def name_without_verb(name: str) -> str:
    """Returns `by_project` for `list_by_project`."""
    verb, _, rest = name.partition("_")
    return rest if verb in ("list", "get") else name


def method_docstring(
    api: ir.Api, operation: ir.Operation, arguments: tuple[Argument, ...], outcome: str
) -> str:
    parts = [end_sentence(operation.summary or operation.id)]
    if operation.description:
        parts += ["", operation.description]
    if arguments:
        parts += ["", "Args:", *(f"    {each.name}: {one_line(each.doc)}" for each in arguments)]
    if outcome:
        parts += ["", "Returns:", f"    {one_line(outcome)}"]
    if list_errors(api, operation):
        parts += ["", "Raises:", f"    {', '.join(list_errors(api, operation))}"]
    if operation.manual_section:
        parts += ["", f"Manual: section {operation.manual_section}, {operation.manual_title}"]
    return "\n".join(parts)


def list_errors(api: ir.Api, operation: ir.Operation) -> list[str]:
    """Returns the documented errors, each with its statuses."""
    not_found = {str(each.status) for each in api.error_codes if each.kind == "not-found"}
    found: dict[str, list[str]] = {}
    for response in operation.responses:
        status = response.status
        if not response.is_success:
            is_unknown_id = status in not_found and status not in ERROR_CLASSES
            name = "NotFoundError" if is_unknown_id else error_class(status)
            found.setdefault(name, []).append(status)
    return [f"{name} ({', '.join(statuses)})" for name, statuses in found.items()]


def error_class(status: str) -> str:
    """Returns the name of the error class that the runtime raises for `status`."""
    ranges = {"3": "RedirectedError", "4": "BadRequestError", "5": "ServerError"}
    return ERROR_CLASSES.get(status) or ranges.get(status[:1], "StatusError")
