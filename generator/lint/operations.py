"""Rules on paths, parameters, operations and their responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, Severity, closest_match
from generator.lint.document import TEMPLATE, Document
from generator.load.accessors import items, mapping, text

STATUS = re.compile(r"(?:[1-5](?:[0-9][0-9]|XX)|default)\Z")
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
# Steps of paths with the steps that follow them; under None, the paths that end there.
Tree = dict[str | None, Any]


# -- paths --------------------------------------------------------------------


def path_slash_missing(document: Document) -> Iterator[Finding]:
    paths = mapping(document.root, "paths")
    for path in paths:
        if not path.startswith(("/", "x-")):
            yield Finding(
                paths.key_position(path),
                f"path {path!r} does not begin with '/'",
                f"write {'/' + path!r}",
            )


def path_duplicate(document: Document) -> Iterator[Finding]:
    """Paths that differ in the names of their parameters alone."""
    paths = mapping(document.root, "paths")
    seen: dict[str, str] = {}
    for path in paths:
        first = seen.setdefault(TEMPLATE.sub("{}", path), path)
        if first != path:
            message = f"path {path!r} is the same as {first!r} but for names"
            yield Finding(paths.key_position(path), message, "join them under one path", "warning")


def path_ambiguous(document: Document) -> Iterator[Finding]:
    """Paths that one address can match, where neither is the more specific."""
    paths = mapping(document.root, "paths")
    methods: dict[str, set[str]] = {}
    for operation in document.operations:
        methods.setdefault(operation.path, set()).add(operation.method)
    tree: Tree = {}
    for path in methods:
        steps = TEMPLATE.sub("{}", path).split("/")
        for other in matching(tree, steps):
            if methods[path] & methods[other] and neither_more_specific(
                steps, TEMPLATE.sub("{}", other).split("/")
            ):
                message = f"an address can match both path {path!r} and {other!r}"
                yield Finding(
                    paths.key_position(path), message, "tell them apart by a fixed step", "warning"
                )
                break
        branch = tree
        for step in steps:
            branch = branch.setdefault(step, {})
        branch.setdefault(None, []).append(path)


def matching(tree: Tree, steps: list[str]) -> list[str]:
    """The paths of a tree of steps that can match an address that `steps` match too."""
    branches = [tree]
    for step in steps:
        # A step that is a parameter in part is taken to match its like alone.
        if step == "{}":
            branches = [
                branch[key]
                for branch in branches
                for key in branch
                if key == "{}" or (key and "{" not in key)
            ]
        else:
            branches = [branch[key] for branch in branches for key in (step, "{}") if key in branch]
    return [path for branch in branches for path in branch.get(None, ())]


def neither_more_specific(steps: list[str], others: list[str]) -> bool:
    fixed = [step != "{}" and other == "{}" for step, other in zip(steps, others)]
    named = [step == "{}" and other != "{}" for step, other in zip(steps, others)]
    return any(fixed) and any(named)


# -- parameters ---------------------------------------------------------------


def path_parameter_undeclared(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        declared = document.parameters(operation)
        for name in dict.fromkeys(TEMPLATE.findall(operation.path)):
            if ("path", name) not in declared:
                message = f"path parameter {name!r} of {operation.label!r} is not declared"
                yield Finding(
                    operation.position,
                    message,
                    "add it to 'parameters', with in: path and required: true",
                )


def path_parameter_unused(document: Document) -> Iterator[Finding]:
    """A parameter of the path that the path has no place for, so that it is not sent."""
    for operation in document.operations:
        for (location, name), (_, position) in document.parameters(operation).items():
            if location == "path" and name not in TEMPLATE.findall(operation.path):
                meant = closest_match(name, TEMPLATE.findall(operation.path))
                hint = f"write {meant!r}" if meant else "write it into the path, or remove it"
                yield Finding(
                    position,
                    f"path parameter {name!r} does not stand in path {operation.path!r}",
                    hint,
                    "warning",
                )


def path_parameter_optional(document: Document) -> Iterator[Finding]:
    for node in document.of("parameter"):
        if node.get("in") == "path" and node.get("required") is not True:
            position = node.value_position("required")
            yield Finding(
                position,
                f"path parameter {text(node, 'name')!r} is not required",
                "add required: true",
                "warning",
            )


def parameter_duplicate(document: Document) -> Iterator[Finding]:
    """Two parameters of one name and place in one list, of which only one could be sent: an error where they differ
    in more than texts."""
    for holder in [*document.of("path item"), *document.of("operation")]:
        listed, seen = items(holder, "parameters"), dict[tuple[str, str], Any]()
        for index, each in enumerate(listed):
            parameter = document.deref(each)
            key = text(parameter, "in"), text(parameter, "name")
            if key in seen and key[1]:
                severity: Severity = (
                    "warning" if untold(parameter) == untold(seen[key]) else "error"
                )
                message = f"{key[0]} parameter {key[1]!r} is duplicated"
                yield Finding(listed.item_position(index), message, "remove one of them", severity)
            seen[key] = parameter


def untold(value: Any) -> Any:
    """A value without descriptive texts."""
    if isinstance(value, dict):
        return {
            key: untold(each)
            for key, each in value.items()
            if key != "description" or not isinstance(each, str)
        }
    return [untold(each) for each in value] if isinstance(value, list) else value


def parameter_location_invalid(document: Document) -> Iterator[Finding]:
    """A parameter in a place that does not exist, or in a style that its place does not have."""
    for node in document.of("parameter"):
        place, style = node.get("in"), node.get("style")
        if isinstance(place, str) and place not in STYLES:
            hint = (
                "describe it as the requestBody"
                if place in ("body", "formData")
                else f"use one of {', '.join(STYLES)}"
            )
            yield Finding(node.value_position("in"), f"no parameter can be in {place!r}", hint)
        elif isinstance(place, str) and isinstance(style, str) and style not in STYLES[place]:
            hint = f"use one of {', '.join(STYLES[place])}"
            yield Finding(
                node.value_position("style"),
                f"a {place} parameter cannot have style {style!r}",
                hint,
            )


# -- operations ---------------------------------------------------------------


def operation_id_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        if not text(operation.node, "operationId"):
            message = f"operation {operation.label!r} has no operationId"
            yield Finding(
                operation.position, message, "add one, as its name in the client", "warning"
            )


def operation_id_duplicate(document: Document) -> Iterator[Finding]:
    seen: dict[str, Position] = {}
    for operation in document.operations:
        identity, position = text(operation.node, "operationId"), operation.node.value_position(
            "operationId"
        )
        if identity in seen:
            message = f"operationId {identity!r} is duplicated (first at {seen[identity]})"
            yield Finding(position, message, "rename one of them, or one gets a number", "warning")
        elif identity:
            seen[identity] = position


def status_code_invalid(document: Document) -> Iterator[Finding]:
    for operation in document.of("operation"):
        responses = mapping(operation, "responses")
        for status in responses:
            if not STATUS.match(status) and not status.startswith("x-"):
                message = f"{status!r} is no status code"
                severity: Severity = "warning" if STATUS.match(status.upper()) else "error"
                yield Finding(
                    responses.key_position(status),
                    message,
                    "write one such as '200', '4XX' or 'default'",
                    severity,
                )


def responses_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        if not mapping(operation.node, "responses") and (
            "responses" in operation.node or not document.is_31
        ):
            position = operation.node.value_position("responses")
            yield Finding(
                position,
                f"operation {operation.label!r} has no responses",
                "add at least one",
                "warning",
            )


def error_response_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        responses = mapping(operation.node, "responses")
        if responses and not any(status[:1] in "45d" for status in responses):
            message = f"operation {operation.label!r} describes no error"
            yield Finding(
                operation.node.key_position("responses"),
                message,
                "add a 4XX, 5XX or default response",
                "warning",
            )


RULES = (
    path_slash_missing, path_duplicate, path_ambiguous, path_parameter_undeclared, path_parameter_unused,
    path_parameter_optional, parameter_duplicate, parameter_location_invalid, operation_id_missing, operation_id_duplicate,
    status_code_invalid, responses_missing, error_response_missing,
)  # fmt: skip
