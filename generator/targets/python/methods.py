"""Resources and their methods, for the templates of classes and of the table of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator import ir, names
from generator.openapi.media_types import preferred_content
from generator.targets.python.annotations import (
    ANY,
    BUILTIN_LIST,
    DOWNLOAD,
    STREAM,
    Annotation,
    Annotations,
)  # fmt: skip
from generator.targets.python.arguments import Argument, ArgumentMaker, Role, optional
from generator.targets.python.docstrings import documented_errors, method_docstring
from generator.targets.python.imports import Import, Imports
from generator.targets.python.operation_table import (
    OperationRow,
    RowMaker,
    is_streamed,
    return_annotation,
)
from generator.targets.python.source_text import end_sentence

# Attributes of every client, and names that its class uses.
CLIENT_NAMES = [
    "base_url", "call", "call_with_response", "close", "options", "region", "resource", "with_options",
]  # fmt: skip
# Names that the class of a resource uses.
RESOURCE_NAMES = ["deprecated"]
# Arguments and errors that waiters, followers and runs add.
TIMEOUT_DOC = "timeout: Seconds to wait in total."
INTERVAL_DOC = "interval: Seconds between two calls; None for {:g}."
LOG_DOC = "on_log: Is called with each piece of the log as it grows."
# The error of a page or piece without its list, total or text.
# The modules of the runtime's iterators.
PAGE_MODULES = {"iterate": "._runtime.pagination", "iterate_pages": "._runtime.next_pages"}
PIECE_ERROR = "InvalidResponseError"
WAIT_ERRORS = ("WaitTimeoutError", "WaitFailedError")


@dataclass(frozen=True, slots=True)
class Method:
    operation: ir.Operation
    name: str
    constant: str
    arguments: tuple[Argument, ...]
    returns: Annotation
    table: OperationRow
    item: Annotation
    # Documented errors, each with its statuses.
    errors: tuple[str, ...]
    # Names for a paginator, a waiter and a follower; "" if the operation has none.
    iterator: str = ""
    waiter: str = ""
    follower: str = ""
    # The name of the method that runs a task to its end, and the type of its record.
    runner: str = ""
    record: Annotation = ANY
    # The seconds between two calls of a wait.
    interval: float = 0
    # The header `Accept`, if the operation has several media types of responses.
    accept: str = ""

    @property
    def iterate(self) -> str:
        """The runtime's function for the iterator."""
        paging = self.operation.pagination
        return "iterate" if paging is None or paging.is_numbered else "iterate_pages"

    @property
    def is_streamed(self) -> bool:
        """Whether it returns a stream of items, whose class differs in event loops."""
        return is_streamed(self.returns)

    def parameters(self, excluded: str | None = None) -> tuple[Argument, ...]:
        """Returns the arguments outside a body, except the one for `excluded`."""
        parameters = self.with_role("parameter")
        return tuple(each for each in parameters if each.wire != excluded)

    def all_arguments(self, excluded: str | None = None) -> tuple[Argument, ...]:
        """Returns the arguments, except the one for the parameter `excluded`. Without the page, the
        page's size is optional if a usual one is known. Pages by links have no parameter, "".
        """
        left = self.parameters(excluded)
        found = [each for each in self.arguments if each.role != "parameter" or each in left]
        paging = self.operation.pagination
        if paging and paging.usual_size and excluded == paging.parameter:
            found = [with_page_size(each, paging) for each in found]
        return tuple(sorted(found, key=lambda each: bool(each.default)))

    def with_role(self, role: Role) -> tuple[Argument, ...]:
        return tuple(each for each in self.arguments if each.role == role)

    def doc(self, outcome: str = "", excluded: str | None = None, *options: str) -> str:
        """Returns the docstring; `outcome` is the result if not the successful response.

        The argument for the parameter `excluded` is left out; `options` are added.
        """
        success = self.operation.success
        errors = self.errors if excluded is None else (*self.errors, PIECE_ERROR)
        outcome = outcome or (success.description if success else "")
        arguments = self.all_arguments(excluded)
        return method_docstring(self.operation, arguments, outcome, errors, options)

    def run_doc(self) -> str:
        """Returns the docstring of the method that runs a task to its end."""
        options = (TIMEOUT_DOC, INTERVAL_DOC.format(self.interval), LOG_DOC)
        errors = (*self.errors, *WAIT_ERRORS)
        record = "The record of the task, which has succeeded."
        return method_docstring(self.operation, self.arguments, record, errors, options)

    def wait_doc(self) -> str:
        """Returns the docstring of the waiter."""
        options = (TIMEOUT_DOC, INTERVAL_DOC.format(self.interval))
        is_final = self.operation.waiter and self.operation.waiter.ends
        errors = (*self.errors, *(WAIT_ERRORS if is_final else WAIT_ERRORS[:1]))
        result = "The response that ended the wait."
        return method_docstring(self.operation, self.arguments, result, errors, options)

    def imports(self) -> Iterator[Import]:
        """Yields the imports of the method and of its paginator, waiter and follower."""
        yield from self.returns.imports()
        if DOWNLOAD.types[0] in self.returns.types:
            yield "._runtime.downloads", "AsyncDownload"
        if self.is_streamed:
            yield from ((STREAM.module, f"Async{STREAM.name}"), ("typing", "cast"))
        for each in self.arguments:
            yield from each.imports()
        if self.with_role("property") or self.with_role("extra"):
            yield "._runtime.resource", "body_of"
        if self.operation.deprecated:
            yield "._runtime.deprecated", "deprecated"
        if self.iterator:
            yield from self.item.imports()
        for name, module, function in (
            (self.iterator, PAGE_MODULES[self.iterate], self.iterate),
            (self.waiter, "._runtime.waiter", "wait"),
            (self.follower, "._runtime.follower", "follow"),
            (self.runner, "._runtime.runner", "run_and_wait"),
        ):
            if name:
                yield from ((module, function), (module, f"async_{function}"))
        if self.runner:
            yield from self.record.imports()
            yield from (("collections.abc", "Callable"), ("typing", "Any"))
        if self.iterator or self.follower:
            yield from (("collections.abc", "Iterator"), ("collections.abc", "AsyncIterator"))


@dataclass(frozen=True)
class Resource:
    """The operations of one tag as a class."""

    module: str
    attribute: str
    name: str
    doc: str
    methods: tuple[Method, ...]

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
    annotations: Annotations,
    modules: Mapping[str, str],
    constants: Mapping[str, str],
    taken: Iterable[str],
    accepts: Mapping[str, str],
) -> tuple[Resource, ...]:
    """Returns the resources of a client; `taken` are the names of its other classes.

    `accepts` has the header `Accept` by operation ID, if it is not usual.
    """
    api = annotations.api
    attributes = resource_attributes(api, modules)
    classes = resource_classes(modules, {*taken, *annotations.classes.values()})
    annotations = replace(annotations, list_type=BUILTIN_LIST)
    summaries = {each.name: each.summary for each in api.tags}
    found = []
    for each in api.resources:
        texts = filter(None, [summaries.get(each.name), each.description])
        doc = "\n\n".join(texts) or f"Operations of {each.name or 'no name'}."
        methods = make_methods(annotations, each.operations, constants, accepts)
        place = modules[each.name], attributes[each.name], classes[each.name]
        found.append(Resource(*place, doc, methods))
    return tuple(found)


def resource_attributes(api: ir.Api, resources: Iterable[str]) -> Mapping[str, str]:
    """Returns the client's attribute for each resource."""
    has_projects = any(each.login for each in api.security_schemes)
    reserved = [*CLIENT_NAMES, "projects"] if has_projects else CLIENT_NAMES
    return names.unique_names(resources, names.attribute, taken=reserved)


def method_names(operations: Iterable[ir.Operation]) -> Mapping[str, str]:
    """Returns the method of each operation ID of one resource."""
    wishes = {operation.id: operation.name for operation in operations}
    return names.unique_names(wishes, lambda key: names.method(wishes[key]), taken=RESOURCE_NAMES)


def call_names(api: ir.Api, resources: Iterable[str]) -> dict[str, str]:
    """Returns the method of each operation ID as the caller writes it: `client.jobs.get`."""
    attributes = resource_attributes(api, resources)
    return {
        operation_id: f"client.{attributes[resource.name]}.{name}"
        for resource in api.resources
        for operation_id, name in method_names(resource.operations).items()
    }


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


def make_methods(
    annotations: Annotations,
    operations: Iterable[ir.Operation],
    constants: Mapping[str, str],
    accepts: Mapping[str, str],
) -> tuple[Method, ...]:
    """Returns the methods of one resource."""
    made = method_names(operations)
    taken = set(made.values())
    found = []
    for operation in operations:
        name = made[operation.id]
        rest = name_without_verb(name)
        iterator = waiter = follower = runner = ""
        record, interval = ANY, operation.waiter.interval if operation.waiter else 0
        if operation.run:
            runner = reserve_name(f"{name}_and_wait", taken)
            waiting = next(
                each for each in annotations.api.operations if each.id == operation.run.wait
            )
            record = return_annotation(annotations, waiting)
            interval = waiting.waiter.interval if waiting.waiter else 0
        if operation.pagination:
            iterator = reserve_name(f"iter_{rest}".rstrip("_"), taken)
        if operation.waiter:
            waiter = reserve_name(f"wait_until_{names.snake(operation.waiter.name)}", taken)
        if operation.follower:
            follower = reserve_name(f"follow_{rest}".rstrip("_"), taken)
        body = preferred_content(operation.body.contents) if operation.body else None
        method = Method(
            operation=operation,
            name=name,
            constant=constants[operation.id],
            arguments=ArgumentMaker(annotations, operation).make(body),
            returns=return_annotation(annotations, operation),
            table=RowMaker(annotations).make(operation, body),
            item=item_annotation(annotations, operation),
            errors=tuple(documented_errors(annotations.api, operation)),
            iterator=iterator,
            waiter=waiter,
            follower=follower,
            runner=runner,
            record=record,
            interval=interval,
            accept=accepts.get(operation.id, ""),
        )
        found.append(method)
    return tuple(found)


def with_page_size(argument: Argument, paging: ir.Pagination) -> Argument:
    """Returns an optional argument in place of the one for the size of a page."""
    if argument.wire != paging.size or argument.role not in ("parameter", "property"):
        return argument
    largest = ", the largest" if paging.max_size else ""
    doc = f"{end_sentence(argument.doc)} None for {paging.usual_size}{largest}."
    argument = argument if argument.default else optional(argument)
    return replace(argument, doc=doc.strip())


def reserve_name(wish: str, taken: set[str]) -> str:
    """Returns an unused method name, and adds it to `taken`."""
    made = names.add_number(wish, taken) if wish in taken else wish
    taken.add(made)
    return made


def item_annotation(annotations: Annotations, operation: ir.Operation) -> Annotation:
    """Returns the annotation of a paged list's items."""
    content = preferred_content(operation.success.contents) if operation.success else None
    if operation.pagination is None or content is None:
        return ANY
    api, schema = annotations.api, content.schema
    for step in filter(None, operation.pagination.items[0].split(".")):
        kind = api.resolve(schema).type
        properties = kind.properties if isinstance(kind, ir.Object) else ()
        schemas = {each.name: each.schema for each in properties}
        schema = schemas.get(step, ir.Schema(ir.Anything()))
    kind = api.resolve(schema).type
    return annotations.annotation(kind.items) if isinstance(kind, ir.Array) else ANY


def name_without_verb(name: str) -> str:
    """Returns `by_project` for `list_by_project`."""
    verb, _, rest = name.partition("_")
    return rest if verb in ("list", "get") else name
