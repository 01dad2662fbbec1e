"""The pages of the reference, each with everything that HTML and Markdown show on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import preferred_content
from generator.targets.python.code_samples import CodeSamples
from generator.targets.reference.bodies import Answer, Document, answer, documents
from generator.targets.reference.callbacks import CallbackView, callbacks
from generator.targets.reference.field_notes import Note
from generator.targets.reference.field_trees import Field, Fields, Part
from generator.targets.reference.markdown_html import first_sentence, plain
from generator.targets.reference.request_samples import curl, http, request_of

LOCATIONS = {"path": "Path", "query": "Query", "header": "Header", "cookie": "Cookie"}


@dataclass(slots=True, eq=False)
class Page:
    """One page. `path` has no suffix, since each page is there as HTML and as Markdown."""

    path: str
    title: str
    description: str
    # What the title of the browser's window says, where several pages have the same title.
    window: str = ""
    above: tuple[Page, ...] = ()
    previous: Page | None = None
    next: Page | None = None

    @property
    def root(self) -> str:
        """What leads from this page to the folder of the first."""
        return "../" * self.path.count("/")

    @property
    def file(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Sample:
    key: str
    label: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class ServerView:
    """An address as it is unless a caller chooses otherwise, and what may be chosen in it."""

    url: str
    description: str
    template: str = ""
    variables: tuple[Field, ...] = ()


@dataclass(slots=True)
class OperationPage:
    operation: ir.Operation
    page: Page
    parameters: list[tuple[str, list[Field]]]
    body: list[Document]
    answers: list[Answer]
    errors: list[Answer]
    # The bodies of the errors, each shape once.
    error_documents: list[Document]
    # The bodies with examples that the samples do not show.
    other_bodies: list[Document]
    samples: list[Sample]
    python_name: str
    errata: tuple[ir.Erratum, ...] = ()
    # What to use where this operation is deprecated.
    instead: tuple[ir.Operation, ...] = ()
    can_fail_inside: bool = False
    callbacks: tuple[CallbackView, ...] = ()
    servers: tuple[ServerView, ...] = ()

    @property
    def roots(self) -> Iterator[Field]:
        """The trees of fields on the page, in the order of reading."""
        yield from (each for server in self.servers for each in server.variables)
        for _, fields in self.parameters:
            yield from fields
        yield from (each.root for each in self.body)
        for each in self.answers:
            yield from each.roots
        yield from (header for each in self.errors for header in each.headers)
        yield from (each.root for each in self.error_documents)
        for callback in self.callbacks:
            yield from callback.roots

    @property
    def errata_elsewhere(self) -> list[ir.Erratum]:
        """The errata about places that no field on the page stands for."""
        shown = [each.erratum for each in self.fields if each.erratum]
        return [each for each in self.errata if each not in shown]

    @property
    def fields(self) -> Iterator[Field]:
        for root in self.roots:
            yield from root.all


class Told(NamedTuple):
    """What other pages tell of an operation: the first sentence of its description, all of it as plain text, the places
    of its fields, and those of its errata."""

    sentence: str
    text: str
    places: list[str]
    errata: list[str]


@dataclass(eq=False)
class OperationEntry:
    """An operation, and its page, which is made once it is asked for."""

    operation: ir.Operation
    page: Page
    python_name: str
    errata: tuple[ir.Erratum, ...]
    make: Callable[[OperationEntry], OperationPage]

    @cached_property
    def shown(self) -> OperationPage:
        return self.make(self)

    @cached_property
    def told(self) -> Told:
        places = {id(each.erratum): each.anchor for each in self.shown.fields if each.erratum}
        return Told(
            first_sentence(self.operation.description),
            plain(self.operation.description),
            list(dict.fromkeys(each.anchor for each in self.shown.fields if each.name)),
            [places.get(id(each), "") for each in self.errata],
        )


@dataclass(frozen=True, slots=True)
class ResourcePage:
    resource: ir.Resource
    page: Page
    operations: tuple[OperationEntry, ...]


@dataclass(slots=True)
class SchemaEntry:
    name: str
    root: Field
    used_by: list[ir.Operation]


@dataclass(eq=False)
class GroupPage:
    """The schemas that one resource alone uses, or those that several do, by name."""

    page: Page
    names: list[str]
    make: Callable[[list[str]], list[SchemaEntry]]

    @cached_property
    def entries(self) -> list[SchemaEntry]:
        return self.make(self.names)

    def findable(self) -> list[tuple[str, str, str]]:
        """Each schema for the search: its place on the page, its name and its description."""
        return [
            (each.root.anchor, each.name, plain(each.root.description)) for each in self.entries
        ]


# -- making them --------------------------------------------------------------


def server(given: ir.Server, but: str = "") -> ServerView:
    """A server with its variables, but for one, as fields."""
    variables = tuple(
        Field(
            name=each.name,
            path=f"server.{each.name}",
            type=(Part("string"),),
            description=each.description,
            notes=tuple(
                Note(words, values)
                for words, values in (("one of", each.values), ("default", (each.default,)))
                if any(values)
            ),
        )
        for each in given.variables
        if each.name != but
    )
    return ServerView(
        fill_variables(given), given.description, given.url if variables else "", variables
    )


def operation_page(
    api: ir.Api, entry: OperationEntry, fields: Fields, python: CodeSamples
) -> OperationPage:
    operation, errata = entry.operation, entry.errata
    contents = operation.body.contents if operation.body else ()
    content = preferred_content(contents) if contents else None
    bodies = documents(api, contents, "body", fields, errata)
    errors = [
        answer(api, each, fields, errata) for each in operation.responses if not each.is_success
    ]
    if not operation.success:  # then what is answered to anything is what a caller gets
        errors = [each for each in errors if each.status != "default"]
    made = OperationPage(
        operation=operation,
        page=entry.page,
        parameters=parameters(operation, fields, errata),
        body=bodies,
        answers=[
            answer(api, each, fields, errata)
            for each in operation.responses
            if each.is_success or (each.status == "default" and not operation.success)
        ],
        errors=errors,
        error_documents=[],
        other_bodies=[
            body
            for body, each in zip(bodies, contents)
            if len(each.examples) > 1
            or (
                each.examples
                and (each != content or each.examples[0].description or each.examples[0].url)
            )
        ],
        samples=samples(api, operation, content, python),
        python_name=entry.python_name,
        errata=errata,
        instead=mentioned(api, operation) if operation.deprecated else (),
        callbacks=callbacks(api, operation.callbacks, fields),
        servers=tuple(server(each) for each in operation.servers),
    )
    for error in errors:
        for document in error.documents:
            if all(shape(document) != shape(each) for each in made.error_documents):
                made.error_documents.append(document)
    made.can_fail_inside = api.failure is not None and any(
        each.name == api.failure.property
        for one in made.answers
        for document in one.documents
        for each in document.root.fields
    )
    number(made.fields)
    return made


def number(fields: Iterable[Field]) -> None:
    """Gives each field of a page a path of its own."""
    taken: set[str] = set()
    # The number to go on from, where many wish for the same path.
    counts: dict[str, int] = {}
    for each in fields:
        wish = each.path
        while each.anchor in taken:
            counts[wish] = counts.get(wish, 1) + 1
            each.path = f"{wish}~{counts[wish]}"
        taken.add(each.anchor)


def shape(document: Document) -> list[tuple[str, str, str]]:
    """What a document says of its fields, wherever it stands."""
    cut = len(document.root.path)
    return [
        (document.media_type, each.path[cut:], each.type_text + each.description)
        for each in document.root.all
    ]


def parameters(
    operation: ir.Operation, fields: Fields, errata: tuple[ir.Erratum, ...]
) -> list[tuple[str, list[Field]]]:
    found = []
    for location, label in LOCATIONS.items():
        some = [
            fields.parameter(each, errata)
            for each in operation.parameters
            if each.location == location
        ]
        if some:
            found.append((label, sorted(some, key=lambda each: not each.required)))
    return found


def samples(
    api: ir.Api, operation: ir.Operation, content: ir.Content | None, python: CodeSamples
) -> list[Sample]:
    request = request_of(api, operation, content)
    return [
        Sample(
            "python", "Python", "python", python.sample(operation, request.value, is_async=False)
        ),
        Sample(
            "async",
            "Python async",
            "python",
            python.sample(operation, request.value, is_async=True),
        ),
        Sample("curl", "curl", "bash", curl(request)),
        Sample("http", "HTTP", "http", http(request)),
    ]


def mentioned(api: ir.Api, operation: ir.Operation) -> tuple[ir.Operation, ...]:
    """The operations that a description names, which are those to use instead of a deprecated one."""
    return tuple(
        each
        for each in api.operations
        if each.id != operation.id
        and f"`{each.id}`" in operation.description
        and not each.deprecated
    )


def summary(operation: ir.Operation) -> str:
    return operation.summary or operation.id


def window(operation: ir.Operation, titles: dict[str, int]) -> str:
    """The title of an operation's window, which no two have."""
    title = summary(operation)
    return title if titles[title] == 1 else f"{title} ({operation.method} {operation.path})"
