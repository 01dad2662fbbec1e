"""Pages of operations and of resources, with all that their templates show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from generator import ir
from generator.openapi.media_types import is_json, preferred_content
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.operation_table import success_responses
from generator.targets.reference.bodies import BodyView, ResponseView, body_views, response_view
from generator.targets.reference.callbacks import CallbackView, callback_views
from generator.targets.reference.error_handling import codes_by_status
from generator.targets.reference.field_trees import Field, FieldTrees
from generator.targets.reference.markdown_html import first_sentence, plain_text
from generator.targets.reference.pages import Page, ServerView, make_paths_unique, server_view
from generator.targets.reference.samples import Sample, make_samples

# Names of an operation in lists.
MAX_INPUTS = 40
LOCATIONS = {
    "path": "Path", "query": "Query", "querystring": "Query string", "header": "Header", "cookie": "Cookie",
}  # fmt: skip


@dataclass(eq=False)
class OperationPage:
    operation: ir.Operation
    page: Page
    python_name: str
    parameters: list[tuple[str, list[Field]]]
    bodies: list[BodyView]
    responses: list[ResponseView]
    errors: list[ResponseView]
    # The error codes that the operation may have, by status of `errors`; "" for other statuses.
    codes: Mapping[str, tuple[ir.ErrorCode, ...]]
    # Bodies of the errors, without duplicates.
    error_bodies: list[BodyView]
    # Bodies with examples that are not in the samples.
    other_bodies: list[BodyView]
    samples: list[Sample]
    errata: tuple[ir.Erratum, ...]
    # Faults of the manual's samples and texts, which callers need not know.
    faults: tuple[ir.Erratum, ...]
    # Strong observations of the running service, where there is no erratum.
    observations: tuple[ir.Observation, ...]
    # Operations to use instead of this deprecated one.
    replacements: tuple[ir.Operation, ...]
    # Signs of a failure in a body with a successful status.
    failure_signs: tuple[ir.FailureSign, ...]
    callbacks: tuple[CallbackView, ...]
    servers: tuple[ServerView, ...]
    # Titles of the tags other than its resource: those to show beside its title, and all.
    badges: tuple[str, ...] = ()
    also_tagged: tuple[str, ...] = ()

    @property
    def tokens(self) -> tuple[tuple[str, str], ...]:
        """Returns the tokens of the shell sample, each with the key of its security scheme."""
        return next(each.tokens for each in self.samples if each.language == "bash")

    @property
    def roots(self) -> Iterator[Field]:
        """Yields the field trees in the order of the page."""
        yield from chain.from_iterable(each.variables for each in self.servers)
        yield from chain.from_iterable(fields for _, fields in self.parameters)
        yield from (each.root for each in self.bodies)
        yield from chain.from_iterable(each.roots for each in self.responses)
        yield from chain.from_iterable(each.headers for each in self.errors)
        yield from (each.root for each in self.error_bodies)
        yield from chain.from_iterable(each.roots for each in self.callbacks)

    @property
    def fields(self) -> Iterator[Field]:
        for root in self.roots:
            yield from root.all

    @property
    def errata_elsewhere(self) -> list[ir.Erratum]:
        """Returns the errata without a field on the page."""
        shown = [each.erratum for each in self.fields if each.erratum]
        return [each for each in self.errata if each not in shown]

    # -- for other pages ------------------------------------------------------

    @cached_property
    def sentence(self) -> str:
        return first_sentence(self.operation.description)

    @cached_property
    def text(self) -> str:
        return plain_text(self.operation.description)

    @cached_property
    def inputs(self) -> list[tuple[str, list[str], list[str]]]:
        """Returns the names of parameters outside the path and of the body's properties.

        They are in groups: label, required names, optional names.
        """
        groups = [(label, fields) for label, fields in self.parameters if label != "Path"]
        for body in self.bodies[:1]:
            label = "Body" if is_json(body.media_type) else f"Body {body.media_type}"
            fields = body.root.fields
            if not fields or fields[0].is_variant or body.root.element:
                label, fields = f"{label}, {body.root.type_text}", []
            groups.append((label, fields))
        found = []
        for label, fields in groups:
            shown = fields[:MAX_INPUTS]
            required = [each.name for each in shown if each.required]
            found.append((label, required, [each.name for each in shown if not each.required]))
        return found

    @cached_property
    def field_labels(self) -> list[str]:
        """Returns the labels of fields, without spaces."""
        labels = (re.sub(r"\s", "-", each.label) for each in self.fields if each.name)
        return list(dict.fromkeys(labels))

    @cached_property
    def errata_with_anchors(self) -> list[tuple[ir.Erratum, str]]:
        """Returns errata and faults, each with the anchor of its field; "" if it has none.

        A renamed field is one entry, that of its old name.
        """
        renamed = {each.renamed for each in self.errata if each.renamed}
        shown = [each for each in self.errata if each.location not in renamed]
        anchors = {each.path: each.anchor for each in self.fields if each.path}
        return [
            (each, anchors.get(each.renamed or each.location, ""))
            for each in (*shown, *self.faults)
        ]


@dataclass(frozen=True, slots=True)
class ResourcePage:
    """The operations of a resource: those of the current generation, and the older ones.

    `group` has the titles of the tags above that of the resource, outermost first.
    """

    resource: ir.Resource
    page: Page
    current: tuple[OperationPage, ...]
    older: tuple[OperationPage, ...] = ()
    group: tuple[str, ...] = ()

    @property
    def operations(self) -> tuple[OperationPage, ...]:
        return self.current + self.older


def operation_page(
    operation: ir.Operation, page: Page, trees: FieldTrees, python: CodeSamples
) -> OperationPage:
    api = trees.api
    name = f"{operation.method} {operation.path}"
    known = [each for each in api.errata if each.operation == name]
    errata = tuple(each for each in known if not each.is_fault)
    corrected = {each.location for each in errata}
    tags = {each: ir.Tag(each) for each in operation.other_tags}
    tags |= {each.name: each for each in api.tags}
    others = operation.other_tags
    contents = operation.body.contents if operation.body else ()
    content = preferred_content(contents) if contents else None
    bodies = body_views(contents, "body", trees, errata)
    successful = list(success_responses(operation))
    failed = [each for each in operation.responses if each not in successful]
    responses = [response_view(each, trees, errata) for each in successful]
    errors = [response_view(each, trees, errata) for each in failed]
    codes = [each for each in api.error_codes if each.applies_to(operation)]
    result = OperationPage(
        operation=operation,
        page=page,
        python_name=python.name(operation),
        parameters=parameters_by_location(operation, trees, errata),
        bodies=bodies,
        responses=responses,
        errors=errors,
        codes=codes_by_status(codes, [each.status for each in errors]),
        error_bodies=distinct_bodies(errors),
        other_bodies=[
            view for view, each in zip(bodies, contents) if has_more_examples(each, content)
        ],
        samples=make_samples(api, operation, content, python),
        errata=errata,
        faults=tuple(each for each in known if each.is_fault),
        observations=tuple(
            each
            for each in api.observations
            if each.operation == name
            and each.is_taken
            and each.strength == "strong"
            and each.location not in corrected
        ),
        replacements=find_replacements(api, operation) if operation.deprecated else (),
        failure_signs=failure_signs(api, operation, responses),
        callbacks=callback_views(operation.callbacks, trees, python),
        servers=tuple(server_view(each) for each in operation.servers),
        badges=tuple(tags[each].title for each in others if tags[each].kind == "badge"),
        also_tagged=tuple(tag_title(tags[each]) for each in others),
    )
    make_paths_unique(result.fields)
    page.description = f"{name}: {result.sentence or first_sentence(summary(operation))}"
    return result


def tag_title(tag: ir.Tag) -> str:
    """Returns a tag's title, with its kind if that is no usual one."""
    return f"{tag.title} ({tag.kind})" if tag.kind not in ("", "nav") else tag.title


def has_more_examples(content: ir.Content, sampled: ir.Content | None) -> bool:
    """Whether `content` has examples besides those in the samples: the smallest and the largest."""
    is_shown = content == sampled and len(content.examples) <= 2
    has_url = any(each.url for each in content.examples)
    return bool(content.examples) and (has_url or not is_shown)


def distinct_bodies(errors: Iterable[ResponseView]) -> list[BodyView]:
    """Returns the bodies of errors, without those that differ only in their status."""
    found: dict[tuple[str, ...], BodyView] = {}
    for error in errors:
        for body in error.bodies:
            key = [body.media_type]
            for each in body.root.all:
                key += each.path.removeprefix(body.root.path), each.type_text + each.description
            found.setdefault(tuple(key), body)
    return list(found.values())


def failure_signs(
    api: ir.Api, operation: ir.Operation, responses: Iterable[ResponseView]
) -> tuple[ir.FailureSign, ...]:
    """Returns the signs of failure of an operation; none if no body of `responses` has one."""
    signs = (*operation.failure_signs, *(api.failure.signs if api.failure else ()))
    names = {each.path.partition(".")[0] for each in signs}
    bodies = chain.from_iterable(each.bodies for each in responses)
    fields = chain.from_iterable(each.root.fields for each in bodies)
    return signs if any(each.name in names for each in fields) else ()


def parameters_by_location(
    operation: ir.Operation, trees: FieldTrees, errata: tuple[ir.Erratum, ...]
) -> list[tuple[str, list[Field]]]:
    """Returns the label of each location with its parameters, required ones first."""
    found = []
    for location, label in LOCATIONS.items():
        parameters = [each for each in operation.parameters if each.location == location]
        fields = [trees.parameter(each, errata) for each in parameters]
        if fields:
            found.append((label, sorted(fields, key=lambda each: not each.required)))
    return found


def find_replacements(api: ir.Api, operation: ir.Operation) -> tuple[ir.Operation, ...]:
    """Returns the operations that a deprecated operation's description names."""
    others = [each for each in api.operations if each.id != operation.id and not each.deprecated]
    return tuple(each for each in others if f"`{each.id}`" in operation.description)


def summary(operation: ir.Operation) -> str:
    return operation.summary or operation.id
