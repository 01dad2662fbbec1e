"""Rules on the `x-` keys. Whether those that name parameters and properties fit is found while parsing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, closest_match
from generator.lint.document import Document
from generator.load.accessors import text, texts


def method_name_duplicate(document: Document) -> Iterator[Finding]:
    """Two operations of one resource with the same `x-method`."""
    seen: dict[tuple[Any, str], Position] = {}
    for operation in document.operations:
        tags = operation.node.get("tags")
        name, position = text(operation.node, "x-method"), operation.node.value_position("x-method")
        method = (
            tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else "",
            name,
        )
        if name and method in seen:
            message = f"x-method {name!r} is duplicated in one resource (first at {seen[method]})"
            yield Finding(position, message, "rename one of them, or one gets a number", "warning")
        seen.setdefault(method, position)


def property_order_undefined(document: Document) -> Iterator[Finding]:
    """A name under `x-property-order` that no property has, by itself or by what the schema joins."""
    for node in document.of("schema"):
        listed = texts(node, "x-property-order")
        known = document.properties(node) if listed else {}
        for name, position in listed:
            if name not in known:
                meant = closest_match(name, known)
                hint = f"write {meant!r}, or remove it" if meant else "remove it"
                yield Finding(
                    position,
                    f"x-property-order names {name!r}, which is not a property",
                    hint,
                    "warning",
                )


RULES = (method_name_duplicate, property_order_undefined)
