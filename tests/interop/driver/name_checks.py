"""Checks that names are distinct in every language's case, and that numbers have a format."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from driver.bundle import Bundle
from driver.steps import Failed

# Suffixes that generators append to an operation's name for their types.
SUFFIXES = (
    "", "Request", "Response", "Responses", "Params", "Data", "Error", "Errors", "Body", "Res", "Req", "Ok", "Operation",
    "JSONRequestBody", "JSONBody", "200Response", "BadRequest", "Unauthorized", "Forbidden", "NotFound",
)  # fmt: skip
# Types in the global scope of some language: a model of this name is renamed, or hides the type.
BUILT_IN = set(
    [
        "any",
        "array",
        "blob",
        "bool",
        "boolean",
        "buffer",
        "byte",
        "char",
        "class",
        "clone",
        "comparable",
        "console",
        "copy",
        "date",
        "decimal",
        "default",
        "delegate",
        "dictionary",
        "double",
        "drop",
        "enum",
        "error",
        "event",
        "eq",
        "exception",
        "file",
        "float",
        "func",
        "function",
        "future",
        "guid",
        "hash",
        "headers",
        "int",
        "integer",
        "iterable",
        "iterator",
        "json",
        "list",
        "long",
        "map",
        "math",
        "module",
        "none",
        "null",
        "number",
        "object",
        "ok",
        "option",
        "optional",
        "ord",
        "package",
        "path",
        "pathinfo",
        "process",
        "promise",
        "proxy",
        "range",
        "record",
        "regexp",
        "request",
        "response",
        "result",
        "runtime",
        "self",
        "set",
        "short",
        "some",
        "string",
        "symbol",
        "system",
        "task",
        "thread",
        "throwable",
        "time",
        "type",
        "uri",
        "url",
        "uint",
        "union",
        "vec",
        "void",
    ]
)


def folded(name: str) -> str:
    """A name without case and separators."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def collisions(names: Iterable[str], where: str) -> Iterator[str]:
    groups = defaultdict(set)
    for name in names:
        groups[folded(name)].add(name)
    for group in groups.values():
        if len(group) > 1:
            yield f"{where}: {' and '.join(sorted(group))} are one name in some language"


def findings(bundle: Bundle) -> Iterator[str]:
    schemas, operations = bundle.schemas, bundle.operations
    yield from collisions(schemas, "schemas")
    yield from collisions(operations, "operations")
    yield from collisions([tag["name"] for tag in bundle.document["tags"]], "tags")
    for name, schema in schemas.items():
        yield from collisions(bundle.properties(schema), name)
        if folded(name) in BUILT_IN:
            yield f"the schema {name} has the name of a type that languages have in scope"
    made = {folded(name + suffix): name + suffix for name in operations for suffix in SUFFIXES}
    for name in schemas:
        if folded(name) in made:
            yield f"the schema {name} is named as generators name what they make of an operation, {made[folded(name)]}"
    for name, operation in operations.items():
        parameters = [
            bundle.resolved(parameter)["name"] for parameter in operation.get("parameters", ())
        ]
        yield from collisions(parameters, name)
        for content in bundle.resolved(operation.get("requestBody", {})).get("content", {}).items():
            if "$ref" not in content[1]["schema"] and content[1]["schema"].get("type") == "object":
                yield f"{name}: the body {content[0]} has no name; make it a schema of the components"
        for status, response in operation["responses"].items():
            if len(bundle.resolved(response).get("content", {})) > 1:
                yield f"{name}: response {status} has more than one media type"
    for name, schema in schemas.items():
        yield from unformatted(schema, name)


def unformatted(node: object, where: str) -> Iterator[str]:
    """Numbers without a format, for which generators use 32 bits or a float."""
    if isinstance(node, dict):
        if node.get("type") in ("integer", "number") and not node.get("format"):
            yield f"{where}: a {node['type']} without a format"
        for key, value in node.items():
            if key not in ("example", "default", "enum"):
                yield from unformatted(value, f"{where}.{key}")
    elif isinstance(node, list):
        for item in node:
            yield from unformatted(item, where)


def check_names(bundle: Bundle) -> None:
    if found := list(findings(bundle)):
        raise Failed("\n".join(found))
