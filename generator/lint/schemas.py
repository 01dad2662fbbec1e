"""Rules on schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, closest_match
from generator.limits import MAX_CHAIN
from generator.lint.document import JOINING, Document, Path, show_value
from generator.load.accessors import is_number, items, mapping, text, texts
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import TYPES
from generator.openapi.regex import pattern_validator

OTHER_NAMES = {
    "int": "integer", "long": "integer", "int32": "integer", "int64": "integer", "float": "number", "double": "number",
    "decimal": "number", "bool": "boolean", "str": "string", "text": "string", "date": "string", "datetime": "string",
    "date-time": "string", "uuid": "string", "file": "string", "binary": "string", "enum": "string", "list": "array",
    "dict": "object", "map": "object", "hash": "object", "struct": "object",
}  # fmt: skip
DIALECTS = re.compile(
    r"https?://(?:json-schema\.org/draft/2020-12/schema|spec\.openapis\.org/oas/3\.1/dialect/[\w-]+)#?"
)
UNFIT = re.compile(r'["\\\x00-\x1f]')
PAIRS = (
    ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"),
)  # fmt: skip


def type_unknown(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        value = node.get("type", "object")
        kinds = [(value, node.value_position("type"))]
        if value == []:
            yield Finding(
                node.value_position("type"),
                "'type' is empty",
                "name a type, or remove the key",
                "warning",
            )
        if isinstance(value, ListNode):
            if not document.is_31:
                hint = "write one type, and nullable: true for null"
                yield Finding(
                    node.value_position("type"),
                    "a list of types is of OpenAPI 3.1",
                    hint,
                    "warning",
                )
            kinds = [(each, value.item_position(index)) for index, each in enumerate(value)]
        for kind, position in kinds:
            if kind == "null" and not document.is_31:
                hint = "write nullable: true beside the type"
                yield Finding(
                    position, "type 'null' does not exist in OpenAPI 3.0", hint, "warning"
                )
            elif kind is None:
                yield Finding(
                    position, "type is null", "write 'null' in quotes, or remove the key", "warning"
                )
            elif kind != "null" and kind not in TYPES:
                meant = OTHER_NAMES.get(str(kind).lower()) or closest_match(str(kind), TYPES)
                hint = f"write {meant!r}" if meant else f"use one of {', '.join(TYPES)}"
                yield Finding(
                    position,
                    f"unknown type {show_value(kind)}",
                    f"{hint}; treated as any type",
                    "warning",
                )


def schema_dialect_unsupported(document: Document) -> Iterator[Finding]:
    """A JSON Schema of another kind than OpenAPI 3.1's, whose keywords may mean something else."""
    holders = (
        (node, key)
        for key, kind in (("jsonSchemaDialect", "document"), ("$schema", "schema"))
        for node in document.of(kind)
    )
    for node, key in holders if document.is_31 else ():
        if text(node, key) and not DIALECTS.fullmatch(text(node, key)):
            message = (
                f"{key} {show_value(node[key])} is another JSON Schema than that of OpenAPI 3.1"
            )
            yield Finding(
                node.value_position(key),
                message,
                "it is read as JSON Schema 2020-12; remove it, or write it so",
                "warning",
            )


def required_property_undefined(document: Document) -> Iterator[Finding]:
    """A name under `required` that no property has."""
    for path, node in document.schemas.items():
        listed = texts(node, "required")
        known = (
            {
                name
                for each in (node, *holders(document, path))
                for name in document.properties(each)
            }
            if listed
            else set()
        )
        for name, position in listed if known else ():
            if name not in known and not takes_any(document, node):
                meant = closest_match(name, known - {each for each, _ in listed})
                message = f"required property {name!r} is not among the properties"
                hint = (
                    f"write {meant!r}, or describe it"
                    if meant
                    else "describe it, or do not require it"
                )
                yield Finding(position, message, hint, "warning")


def holders(document: Document, path: Path) -> Iterator[MapNode]:
    """The schemas that a part of a schema belongs to: those that hold it under allOf, not, if and the like."""
    while path:
        if len(path) > 1 and path[-2] in JOINING:
            path = path[:-2]
        elif path[-1] in ("not", "if", "then", "else") and path[:-1] in document.schemas:
            path = path[:-1]
        else:
            return
        if path in document.schemas:
            yield document.schemas[path]


def takes_any(document: Document, schema: MapNode) -> bool:
    """Whether a schema says outright that it has properties that it does not name."""
    return any(
        part.get("additionalProperties") or "patternProperties" in part
        for part in document.parts(schema)
    )


def required_property_duplicate(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        seen: set[str] = set()
        for name, position in texts(node, "required"):
            if name in seen:
                yield Finding(
                    position,
                    f"property {name!r} is required twice",
                    "remove one of them",
                    "warning",
                )
            seen.add(name)


def array_items_missing(document: Document) -> Iterator[Finding]:
    for node in document.of("schema") if not document.is_31 else ():
        if node.get("type") == "array" and "items" not in node:
            yield Finding(
                node.value_position("type"),
                "an array has no 'items'",
                "say what it holds",
                "warning",
            )


def limits_contradictory(document: Document) -> Iterator[Finding]:
    """A lower limit above its upper one, which no value satisfies."""
    for node in document.of("schema"):
        for low, high in PAIRS:
            if is_number(node.get(low)) and is_number(node.get(high)) and node[low] > node[high]:
                message = f"{low!r} is {node[low]}, above {high!r}, which is {node[high]}"
                yield Finding(
                    node.value_position(low),
                    message,
                    "no value satisfies both; fix one",
                    "warning",
                )
        if is_number(node.get("multipleOf")) and node["multipleOf"] <= 0:
            message = "'multipleOf' is not above 0"
            yield Finding(
                node.value_position("multipleOf"), message, "write a number above 0", "warning"
            )


def pattern_invalid(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        patterns = [(text(node, "pattern"), node.value_position("pattern"))]
        named = mapping(node, "patternProperties")
        patterns += [(key, named.key_position(key)) for key in named]
        for pattern, position in patterns:
            if pattern_validator(pattern) is None:
                message = f"pattern {pattern[:60]!r} is not a regular expression"
                yield Finding(position, message, "fix or remove it", "warning")


def variants_empty(document: Document) -> Iterator[Finding]:
    """A list of nothing, which no value satisfies."""
    for node in document.of("schema"):
        for key in ("enum", *JOINING):
            if isinstance(node.get(key), ListNode) and not node[key]:
                yield Finding(
                    node.value_position(key),
                    f"{key!r} is empty",
                    "fill it, or remove it",
                    "warning",
                )


def all_of_circular(document: Document) -> Iterator[Finding]:
    """A schema whose allOf leads back to it, so that it is a part of itself."""
    done: set[int] = set()
    for node in document.of("schema"):
        # The schemas on the way down, each with those of its allOf that are still to be looked at.
        trail = {id(node): list(joined(document, node))} if id(node) not in done else {}
        while trail:
            top = next(reversed(trail))
            if not trail[top]:
                done.add(top)
                del trail[top]
                continue
            part, position = trail[top].pop()
            if id(part) in trail:
                yield Finding(
                    position, "allOf leads back to its own schema", "remove it from the circle"
                )
            elif id(part) not in done:
                trail[id(part)] = list(joined(document, part))


def schema_nested_too_deep(document: Document) -> Iterator[Finding]:
    """A schema with too many others inside each other and no object between, which every output has to go through."""
    depths: dict[int, int] = {}
    for node in document.of("schema"):
        # The schemas on the way down, each with those inside it that are still to be looked at.
        trail = {id(node): (node, list(bare(document, node)))} if id(node) not in depths else {}
        while trail:
            top = next(reversed(trail))
            here, waiting = trail[top]
            if waiting:
                each = waiting.pop()
                if id(each) not in depths and id(each) not in trail:
                    trail[id(each)] = each, list(bare(document, each))
                continue
            # What leads back to the way down is no further.
            depths[top] = 1 + max(
                (depths.get(id(each), 0) for each in bare(document, here)), default=0
            )
            del trail[top]
            if depths[top] == MAX_CHAIN + 1:
                message = f"over {MAX_CHAIN} schemas are nested here without an object between"
                yield Finding(here.position, message, "join fewer, or put an object between")


def bare(document: Document, node: MapNode) -> Iterator[MapNode]:
    """The schemas that a schema joins, chooses from, lists or maps to."""
    inside = [each for key in JOINING for each in items(node, key)]
    inside += [node.get(key) for key in ("items", "additionalProperties")]
    for each in map(document.deref, inside):
        if isinstance(each, MapNode):
            yield each


def joined(document: Document, node: Any) -> Iterator[tuple[Any, Position]]:
    for index, each in enumerate(items(node, "allOf")):
        yield document.deref(each), node["allOf"].item_position(index)


def discriminator_property_undefined(document: Document) -> Iterator[Finding]:
    """A discriminator by a property that its variants do not have."""
    for node in document.of("schema"):
        name = text(node.get("discriminator"), "propertyName")
        if not name or name in mapping(node, "properties"):
            continue
        variants = [*items(node, "oneOf"), *items(node, "anyOf")] or [node]
        lacking = [each for each in variants if name not in document.properties(each)]
        position = mapping(node, "discriminator").value_position("propertyName")
        for each in lacking:
            schema = text(each, "$ref").rpartition("/")[2]
            message = f"discriminator {name!r} is not a property of {f'schema {schema!r}' if schema else 'its schema'}"
            yield Finding(
                position, message, "describe it there, or name a property that it has", "warning"
            )


def discriminator_mapping_invalid(document: Document) -> Iterator[Finding]:
    """A mapping to a schema that does not exist; `load` checks those written as references."""
    known = mapping(document.components, "schemas")
    for node in document.of("schema"):
        targets = mapping(node.get("discriminator"), "mapping")
        for value, target in targets.items():
            position = targets.value_position(value)
            if not isinstance(target, str):
                yield Finding(position, f"mapping of {value!r} is not text", "name a schema")
            elif "#" not in target and "/" not in target and target not in known:
                meant = closest_match(target, known)
                yield Finding(
                    position,
                    f"schema {target!r} does not exist",
                    f"write {meant!r}" if meant else "name one that does",
                )


def property_name_invalid(document: Document) -> Iterator[Finding]:
    """A name of a property that JSON has only by escapes, which readers of JSON do not compare with."""
    for node in document.of("schema"):
        named = mapping(node, "properties")
        for name in named:
            if UNFIT.search(name):
                message = f"property name {name!r} has a quote, a backslash or a control character"
                yield Finding(
                    named.key_position(name),
                    message,
                    "leave the property out, or allow it by additionalProperties",
                )
        tag = text(node.get("discriminator"), "propertyName")
        if UNFIT.search(tag):
            message = f"propertyName {tag!r} has a quote, a backslash or a control character"
            yield Finding(
                node.value_position("discriminator"), message, "leave the discriminator out"
            )


RULES = (
    property_name_invalid, type_unknown, required_property_undefined, required_property_duplicate, array_items_missing, limits_contradictory, pattern_invalid, variants_empty, all_of_circular,
    schema_nested_too_deep, discriminator_property_undefined, discriminator_mapping_invalid, schema_dialect_unsupported,
)  # fmt: skip
