"""Rules on the `x-` keys. Whether those that name parameters and properties fit is found while parsing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.findings import Finding, Position, suggestion, warning
from generator.lint.document import Document
from generator.load.accessors import items, text, texts


def method_name_duplicate(document: Document) -> Iterator[Finding]:
    """Two operations of one resource with the same `x-method`."""
    seen: dict[tuple[str, str], Position] = {}
    for operation in document.operations:
        position = operation.node.value_position("x-method")
        tag = next(iter(items(operation.node, "tags")), "")
        name = text(operation.node, "x-method")
        method = tag if isinstance(tag, str) else "", name
        if name and method in seen:
            message = f"x-method {name!r} is duplicated in one resource (first at {seen[method]})"
            yield warning(position, message, "rename one of them, or one gets a number")
        seen.setdefault(method, position)


def property_order_undefined(document: Document) -> Iterator[Finding]:
    """A name under `x-property-order` that is not a property."""
    for node in document.of("schema"):
        listed = texts(node, "x-property-order")
        known = document.properties(node) if listed else {}
        for name, position in listed:
            if name not in known:
                message = f"x-property-order names {name!r}, which is not a property"
                hint = suggestion(name, known, "remove it", ", or remove it")
                yield warning(position, message, hint)


RULES = (method_name_duplicate, property_order_undefined)
