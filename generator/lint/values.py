"""Rules on values: enums, defaults and examples that do not fit their schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding
from generator.lint.document import Bundle, told
from generator.lint.examples import Judge, is_one_of
from generator.load.accessors import items, mapping
from generator.load.nodes import ListNode, MapNode


def enum_value(bundle: Bundle) -> Iterator[Finding]:
    """A value of an enum that its type rules out, and which is carried all the same."""
    for node in bundle.of("schema"):
        kinds = node["type"] if isinstance(node.get("type"), ListNode) else [node.get("type")]
        values = items(node, "enum")
        for index, value in enumerate(values):
            if is_one_of(kinds, value) or (value is None and node.get("nullable") is True):
                continue
            position = values.item_position(index)
            if value is None:
                hint = "add 'null' to the types" if bundle.is_31 else "add nullable: true"
                yield Finding(
                    position, "null is among the values of a type that is not null", hint, "warning"
                )
            else:
                bare = kinds == ["string"] and not isinstance(value, (list, dict))
                hint = "put it in quotes" if bare else "mend the value or the type"
                message = f"enum value {told(value)} is not of type {' or '.join(map(repr, kinds))}"
                yield Finding(position, message, hint, "warning")


def duplicate_enum_value(bundle: Bundle) -> Iterator[Finding]:
    for node in bundle.of("schema"):
        values, seen = items(node, "enum"), set()
        for index, value in enumerate(values):
            key = type(value), repr(value)
            if key in seen:
                message = f"enum value {told(value)} stands twice"
                yield Finding(values.item_position(index), message, "remove one of them", "warning")
            seen.add(key)


def schema_value(bundle: Bundle) -> Iterator[Finding]:
    """A default or example inside a schema that breaks it."""
    judge = Judge(bundle)
    for node in bundle.of("schema"):
        for key in ("default", "example"):
            if key in node:
                yield from broken(judge, key, node, key, node)
        examples = items(node, "examples")
        for index in range(len(examples)):
            yield from broken(judge, "example", examples, index, node)


def carried_example(bundle: Bundle) -> Iterator[Finding]:
    """An example of a parameter, header or body that breaks its schema."""
    judge = Judge(bundle)
    for kind in ("parameter", "header", "request body", "response"):
        for node in bundle.of(kind):
            yield from examples_of(judge, node)
            for media_type, each in mapping(node, "content").items():
                yield from examples_of(judge, bundle.deref(each), "json" in media_type)


def examples_of(judge: Judge, node: Any, as_text: bool = True) -> Iterator[Finding]:
    """The findings about a carrier's examples; those of XML and the like, which are written as text, are let be."""
    schema = node.get("schema") if isinstance(node, MapNode) else None
    carried = [(node, "example")] if schema is not None and "example" in node else []
    carried += [(judge.bundle.deref(each), "value") for each in mapping(node, "examples").values()]
    for holder, key in carried:
        if (
            isinstance(holder, MapNode)
            and key in holder
            and (as_text or not isinstance(holder[key], str))
        ):
            yield from broken(judge, "example", holder, key, schema)


def broken(judge: Judge, name: str, holder: Any, key: str | int, schema: Any) -> Iterator[Finding]:
    for position, why in judge.departures(holder, key, schema):
        yield Finding(
            position,
            f"{name} breaks its schema: {why}",
            f"mend the {name} or the schema",
            "warning",
        )


RULES = (enum_value, duplicate_enum_value, schema_value, carried_example)
