"""Rules on the `x-` keys: that they name parameters and properties that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Mark
from generator.lint.bundle import Bundle, Operation, closest, mapping, text
from generator.nodes import MapNode

# For each key: what names a parameter, what a property of the answer, and what else it may hold.
NAMES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "x-pagination": (("page", "offset", "size"), ("items", "total"), ("first", "max-size")),
    "x-waiter": ((), ("property",), ("name", "until", "interval")),
    "x-follow": (("offset",), ("content", "next", "more"), ("first",)),
}


def parameter_of_a_key(bundle: Bundle) -> Iterator[Finding]:
    """A name in an `x-` key that is no parameter of the operation."""
    for operation, key, node in keys(bundle):
        declared = {name for _, name in bundle.parameters(operation)} | body_fields(bundle, operation)
        for field in NAMES[key][0]:
            name = node.get(field)
            if name is not None and (not isinstance(name, str) or name not in declared):
                meant = closest(str(name), declared)
                todo = f"write {meant!r}" if meant else "name one of the operation's parameters"
                yield Finding(node.value_mark(field), f"{field} of {key} names no parameter: {name!r}", todo)


def property_of_a_key(bundle: Bundle) -> Iterator[Finding]:
    """A dotted path in an `x-` key that leads to no property of the answer."""
    for operation, key, node in keys(bundle):
        for field in NAMES[key][1]:
            path = node.get(field)
            missing = lost_step(bundle, answer(bundle, operation), str(path)) if path is not None else None
            if missing:
                what = f"{field} of {key} names no property of the answer: there is no {missing[0]!r} in {path!r}"
                meant = closest(*missing)
                yield Finding(
                    node.value_mark(field), what, f"write {meant!r}" if meant else "name a property that it has"
                )


def unknown_field_of_a_key(bundle: Bundle) -> Iterator[Finding]:
    for _, key, node in keys(bundle):
        known = [name for names in NAMES[key] for name in names]
        for field in node:
            if field not in known:
                meant = closest(field, known)
                todo = f"write {meant!r}" if meant else f"use {', '.join(known)}"
                yield Finding(node.key_mark(field), f"unknown keyword {field!r} in {key}", todo)


def duplicate_method_name(bundle: Bundle) -> Iterator[Finding]:
    """Two operations of one resource with the same `x-method`."""
    seen: dict[tuple[Any, str], Mark] = {}
    for operation in bundle.operations:
        tags = operation.node.get("tags")
        name, mark = text(operation.node, "x-method"), operation.node.value_mark("x-method")
        method = (tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else "", name)
        if name and method in seen:
            what = f"x-method {name!r} stands twice in one resource (first at {seen[method]})"
            yield Finding(mark, what, "rename one of them")
        seen.setdefault(method, mark)


def keys(bundle: Bundle) -> Iterator[tuple[Operation, str, MapNode]]:
    for operation in bundle.operations:
        for key in NAMES:
            if isinstance(operation.node.get(key), MapNode):
                yield operation, key, operation.node[key]


def body_fields(bundle: Bundle, operation: Operation) -> set[str]:
    """The properties of a request body, whose fields a caller passes as parameters too."""
    body = bundle.deref(operation.node.get("requestBody"))
    contents = mapping(body, "content").values()
    return {name for media in contents for name in bundle.properties(mapping(bundle.deref(media), "schema"))}


def answer(bundle: Bundle, operation: Operation) -> Any:
    """The schema of an operation's JSON answer; None where it has none."""
    for status, response in mapping(operation.node, "responses").items():
        if status.startswith("2") or status == "default":
            for media_type, media in mapping(bundle.deref(response), "content").items():
                if "json" in media_type:
                    found = bundle.deref(media)
                    return found.get("schema") if isinstance(found, MapNode) else None
    return None


def lost_step(bundle: Bundle, schema: Any, path: str) -> tuple[str, tuple[str, ...]] | None:
    """The first step of a dotted path that leads to no property, and the properties that there are."""
    for step in path.split(".") if path else ():
        properties = bundle.properties(schema)
        if step not in properties:
            return None if isinstance(schema, MapNode) and bundle.is_open(schema) else (step, tuple(properties))
        schema = properties[step].schema
    return None


RULES = (parameter_of_a_key, property_of_a_key, unknown_field_of_a_key, duplicate_method_name)
