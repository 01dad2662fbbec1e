"""Rules on paths, parameters, operations and their responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.findings import Finding, Position, Severity, suggestion, warning
from generator.lint.document import TEMPLATE, Document
from generator.load.accessors import items_with_positions, mapping, text
from generator.openapi.objects import Shape

STATUS = re.compile(r"(?:[1-5](?:[0-9][0-9]|XX)|default)\Z")
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
STYLES_32 = {**STYLES, "querystring": (), "cookie": ("form", "cookie")}
# A method or the name of a header as HTTP writes it.
TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
# Steps of paths with the steps that follow them; under None, the paths that end there.
Tree = dict[str | None, Any]


# -- paths --------------------------------------------------------------------


def path_slash_missing(document: Document) -> Iterator[Finding]:
    paths = mapping(document.root, "paths")
    for path in paths:
        if not path.startswith(("/", "x-")):
            message = f"path {path!r} does not begin with '/'"
            yield Finding(paths.key_position(path), message, f"write {'/' + path!r}")


def path_query(document: Document) -> Iterator[Finding]:
    """A path with a query, which OpenAPI does not allow, or with a fragment, which nobody sends."""
    paths = mapping(document.root, "paths")
    for path in paths:
        if "#" in path:
            message = f"path {path!r} has a fragment, which is not sent"
            hint = "write what the service distinguishes into 'parameters'"
            yield warning(paths.key_position(path), message, hint)
        elif "?" in path:
            message = f"path {path!r} has a query, which many tools ignore"
            hint = "write it into 'parameters', with in: query and one value"
            yield warning(paths.key_position(path), message, hint)


def path_duplicate(document: Document) -> Iterator[Finding]:
    """Paths that differ only in the names of their parameters."""
    paths = mapping(document.root, "paths")
    seen: dict[str, str] = {}
    for path in paths:
        first = seen.setdefault(TEMPLATE.sub("{}", path), path)
        if first != path:
            message = f"path {path!r} differs from {first!r} only in names"
            yield warning(paths.key_position(path), message, "join them under one path")


def path_ambiguous(document: Document) -> Iterator[Finding]:
    """Two paths that one URL can match, of which neither is more specific."""
    paths = mapping(document.root, "paths")
    methods: dict[str, set[str]] = {}
    for operation in document.operations:
        methods.setdefault(operation.path, set()).add(operation.method)
    tree: Tree = {}
    for path in methods:
        steps = TEMPLATE.sub("{}", path).split("/")
        for other in matching(tree, steps):
            others = TEMPLATE.sub("{}", other).split("/")
            if methods[path] & methods[other] and neither_more_specific(steps, others):
                message = f"an address can match both path {path!r} and {other!r}"
                yield warning(paths.key_position(path), message, "tell them apart by a fixed step")
                break
        branch = tree
        for step in steps:
            branch = branch.setdefault(step, {})
        branch.setdefault(None, []).append(path)


def matching(tree: Tree, steps: list[str]) -> list[str]:
    """Returns the paths in `tree` that can match the same URL as `steps`."""
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
    """An expression in a path that no parameter can fill, such as `{+name}` of RFC 6570."""
    for operation in document.operations:
        declared = document.parameters(operation)
        for name in dict.fromkeys(TEMPLATE.findall(operation.path)):
            if ("path", name) not in declared:
                message = f"path parameter {name!r} of {operation.label!r} is not declared"
                hint = "name a parameter alone in braces; its value is one segment"
                yield Finding(operation.position, message, hint)


def path_parameter_unused(document: Document) -> Iterator[Finding]:
    """A path parameter that is not in the path, so that it is not sent."""
    for operation in document.operations:
        names = TEMPLATE.findall(operation.path)
        for (location, name), (_, position) in document.parameters(operation).items():
            if location == "path" and name not in names:
                message = f"path parameter {name!r} is not in path {operation.path!r}"
                hint = suggestion(name, names, "write it into the path, or remove it")
                yield warning(position, message, hint)


def path_parameter_optional(document: Document) -> Iterator[Finding]:
    for node in document.of("parameter"):
        if node.get("in") == "path" and node.get("required") is not True:
            message = f"path parameter {text(node, 'name')!r} is not required"
            yield warning(node.value_position("required"), message, "add required: true")


def parameter_duplicate(document: Document) -> Iterator[Finding]:
    """Two parameters of one name and location: an error if they differ in more than texts."""
    for holder in [*document.of("path item"), *document.of("operation")]:
        seen: dict[tuple[str, str], Any] = {}
        for each, position in items_with_positions(holder, "parameters"):
            parameter = document.deref(each)
            location, name = key = text(parameter, "in"), text(parameter, "name")
            if name and key in seen:
                is_same = without_texts(parameter) == without_texts(seen[key])
                severity: Severity = "warning" if is_same else "error"
                message = f"{location} parameter {name!r} is duplicated"
                yield Finding(position, message, "remove one of them", severity)
            seen[key] = parameter


def without_texts(value: Any) -> Any:
    """Returns a value without descriptions."""
    if isinstance(value, list):
        return [without_texts(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: without_texts(each)
        for key, each in value.items()
        if key != "description" or not isinstance(each, str)
    }


def header_name_invalid(document: Document) -> Iterator[Finding]:
    """A header or cookie that HTTP cannot name: no request could carry it."""
    for kind in ("parameter", "security scheme"):
        for node in document.of(kind):
            location, name = node.get("in"), node.get("name")
            is_sent = location in ("header", "cookie") and isinstance(name, str)
            if is_sent and name and not TOKEN.match(str(name)):
                message = f"{location} name {name!r} has a character that HTTP does not allow in it"
                hint = "write only letters, digits and !#$%&'*+.^_`|~-"
                yield Finding(node.value_position("name"), message, hint)


def parameter_location_invalid(document: Document) -> Iterator[Finding]:
    """A parameter with an unknown location, or a style that its location does not have."""
    styles: dict[str, tuple[str, ...]] = STYLES_32 if document.is_32 else STYLES
    for node in document.of("parameter"):
        location, style = node.get("in"), node.get("style")
        if not isinstance(location, str):
            continue
        if location not in styles:
            hint = f"use one of {', '.join(styles)}"
            if location in ("body", "formData"):
                hint = "describe it as the requestBody"
            yield Finding(node.value_position("in"), f"no parameter can be in {location!r}", hint)
        elif isinstance(style, str) and styles[location] and style not in styles[location]:
            message = f"a {location} parameter cannot have style {style!r}"
            hint = f"use one of {', '.join(styles[location])}"
            yield Finding(node.value_position("style"), message, hint)


def querystring_invalid(document: Document) -> Iterator[Finding]:
    """A parameter that is the whole query, but without `content`, or beside others of the query."""
    for node in document.of("parameter") if document.is_32 else ():
        if node.get("in") != "querystring":
            continue
        if "content" not in node:
            message = f"querystring parameter {text(node, 'name')!r} has no 'content'"
            hint = "describe the whole query under 'content', by media type"
            yield Finding(node.position, message, hint)
        for key in ("style", "explode", "allowReserved"):
            if key in node:
                message = f"{key!r} has no meaning in a querystring parameter"
                hint = "remove it, or write an 'encoding' in the media type"
                yield warning(node.key_position(key), message, hint)
    for operation in document.operations if document.is_32 else ():
        found = document.parameters(operation)
        whole = [key for key in found if key[0] == "querystring"]
        others = [key for key in found if key[0] == "query"]
        for location, name in [*whole[1:], *others] if whole else ():
            position = found[location, name][1]
            message = f"{location} parameter {name!r} is beside {whole[0][1]!r}, the whole query"
            yield Finding(position, message, "describe it inside of that one")


# -- operations ---------------------------------------------------------------


def additional_method_invalid(document: Document) -> Iterator[Finding]:
    """A method in `additionalOperations` that cannot be sent, or that has a key of its own."""
    known = {key.upper(): key for key, shape in keys_of(document) if shape == "operation"}
    for item in document.of("path item") if document.is_32 else ():
        methods = mapping(item, "additionalOperations")
        for method in methods:
            position = methods.key_position(method)
            if method.startswith("x-"):
                continue
            if not TOKEN.match(method):
                yield Finding(position, f"{method!r} is no HTTP method", "write one such as 'COPY'")
            elif method == "CONNECT":
                message = "'CONNECT' opens a tunnel and has no path"
                yield Finding(position, message, "leave it out")
            elif method in known:
                severity: Severity = "error" if known[method] in item else "warning"
                message = f"method {method!r} is among the additional ones"
                hint = f"write the operation under {known[method]!r}"
                yield Finding(position, message, hint, severity)
            elif method.upper() in known:
                message = f"method {method!r} is not the same as {method.upper()!r}"
                yield warning(position, message, f"write it under {known[method.upper()]!r}")


def keys_of(document: Document) -> Iterable[tuple[str, Shape]]:
    return document.grammar.objects["path item"].items()


def operation_id_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        if not text(operation.node, "operationId"):
            message = f"operation {operation.label!r} has no operationId"
            yield warning(operation.position, message, "add one, as its name in the client")


def operation_id_duplicate(document: Document) -> Iterator[Finding]:
    seen: dict[str, Position] = {}
    for operation in document.operations:
        name = text(operation.node, "operationId")
        position = operation.node.value_position("operationId")
        if name in seen:
            message = f"operationId {name!r} is duplicated (first at {seen[name]})"
            yield warning(position, message, "rename one of them, or one gets a number")
        elif name:
            seen[name] = position


def status_code_invalid(document: Document) -> Iterator[Finding]:
    for operation in document.of("operation"):
        responses = mapping(operation, "responses")
        for status in responses:
            if not STATUS.match(status) and not status.startswith("x-"):
                severity: Severity = "warning" if STATUS.match(status.upper()) else "error"
                hint = "write one such as '200', '4XX' or 'default'"
                position = responses.key_position(status)
                yield Finding(position, f"{status!r} is no status code", hint, severity)


def responses_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        node = operation.node
        if not mapping(node, "responses") and ("responses" in node or not document.is_31):
            message = f"operation {operation.label!r} has no responses"
            yield warning(node.value_position("responses"), message, "add at least one")


def error_response_missing(document: Document) -> Iterator[Finding]:
    for operation in document.operations:
        responses = mapping(operation.node, "responses")
        if responses and not any(status[:1] in "45d" for status in responses):
            position = operation.node.key_position("responses")
            message = f"operation {operation.label!r} describes no error"
            yield warning(position, message, "add a 4XX, 5XX or default response")


RULES = (
    path_slash_missing, path_query, path_duplicate, path_ambiguous, path_parameter_undeclared, path_parameter_unused,
    path_parameter_optional, parameter_duplicate, header_name_invalid, parameter_location_invalid, querystring_invalid, additional_method_invalid,
    operation_id_missing, operation_id_duplicate, status_code_invalid, responses_missing, error_response_missing,
)  # fmt: skip
