"""Rules on schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.findings import Finding, closest_match, suggestion, warning
from generator.limits import MAX_CHAIN
from generator.lint.document import CHOICES, JOINING, Document, Path, show_value
from generator.load.accessors import (
    is_number,
    items,
    items_with_positions,
    mapping,
    text,
    texts,
)
from generator.load.nodes import ListNode, MapNode
from generator.names import ESCAPED
from generator.openapi.objects import TYPES
from generator.openapi.regex import pattern_validator

# Names of types in other languages.
OTHER_NAMES = {
    "integer": "int long int32 int64",
    "number": "float double decimal",
    "boolean": "bool",
    "string": "str text date datetime date-time uuid file binary enum",
    "array": "list",
    "object": "dict map hash struct",
}
TYPE_OF_NAME = {name: kind for kind, names in OTHER_NAMES.items() for name in names.split()}
# By the minor version of OpenAPI. The text of 3.2 names the dialect of 3.1 too.
DIALECTS = {
    minor: re.compile(
        r"https?://(?:json-schema\.org/draft/2020-12/schema"
        rf"|spec\.openapis\.org/oas/3\.[{versions}]/dialect/[\w-]+)#?"
    )
    for minor, versions in ((1, "1"), (2, "12"))
}
NODE_TYPES = ("element", "attribute", "text", "cdata", "none")
LOWER_LIMITS = ("minimum", "minLength", "minItems", "minProperties")


def type_unknown(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        value, position = node.get("type", "object"), node.value_position("type")
        if value == []:
            yield warning(position, "'type' is empty", "name a type, or remove the key")
        is_list = isinstance(value, ListNode)
        if is_list and not document.is_31:
            hint = "write one type, and nullable: true for null"
            yield warning(position, "a list of types is of OpenAPI 3.1", hint)
        kinds = items_with_positions(node, "type") if is_list else [(value, position)]
        for kind, position in kinds:
            if kind == "null" and not document.is_31:
                hint = "write nullable: true beside the type"
                yield warning(position, "type 'null' does not exist in OpenAPI 3.0", hint)
            elif kind is None:
                hint = "write 'null' in quotes, or remove the key"
                yield warning(position, "type is null", hint)
            elif kind != "null" and kind not in TYPES:
                meant = TYPE_OF_NAME.get(str(kind).lower()) or closest_match(str(kind), TYPES)
                hint = f"write {meant!r}" if meant else f"use one of {', '.join(TYPES)}"
                message = f"unknown type {show_value(kind)}"
                yield warning(position, message, f"{hint}; treated as any type")


def schema_dialect_unsupported(document: Document) -> Iterator[Finding]:
    """A dialect of JSON Schema other than that of OpenAPI 3.1 or 3.2."""
    if not document.is_31:
        return
    minor = document.grammar.minor
    for kind, key in (("document", "jsonSchemaDialect"), ("schema", "$schema")):
        for node in document.of(kind):
            if text(node, key) and not DIALECTS[minor].fullmatch(text(node, key)):
                dialect = f"{key} {show_value(node[key])}"
                message = f"{dialect} is another JSON Schema than that of OpenAPI 3.{minor}"
                hint = "it is read as JSON Schema 2020-12; remove it, or write it so"
                yield warning(node.value_position(key), message, hint)


def required_property_undefined(document: Document) -> Iterator[Finding]:
    """A name under `required` that is not a property."""
    for path, node in document.schemas.items():
        required = texts(node, "required")
        if not required or document.allows_other_properties(node):
            continue
        known = set(document.properties(node))
        for holder in enclosing_schemas(document, path):
            known |= document.properties(holder).keys()
        others = known - {name for name, _ in required}
        for name, position in required:
            if known and name not in known:
                message = f"required property {name!r} is not among the properties"
                otherwise = "describe it, or do not require it"
                hint = suggestion(name, others, otherwise, ", or describe it")
                yield warning(position, message, hint)


def enclosing_schemas(document: Document, path: Path) -> Iterator[MapNode]:
    """Yields the schemas around `path` of which it is a part: by allOf, not, if and the like."""
    while path:
        if len(path) > 1 and path[-2] in JOINING:
            path = path[:-2]
        elif path[-1] in ("not", "if", "then", "else") and path[:-1] in document.schemas:
            path = path[:-1]
        else:
            return
        if path in document.schemas:
            yield document.schemas[path]


def required_property_duplicate(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        seen: set[str] = set()
        for name, position in texts(node, "required"):
            if name in seen:
                message = f"property {name!r} is required twice"
                yield warning(position, message, "remove one of them")
            seen.add(name)


def array_items_missing(document: Document) -> Iterator[Finding]:
    for node in document.of("schema") if not document.is_31 else ():
        if node.get("type") == "array" and "items" not in node:
            position = node.value_position("type")
            yield warning(position, "an array has no 'items'", "say what it holds")


def limits_contradictory(document: Document) -> Iterator[Finding]:
    """A lower limit above its upper one, which no value satisfies."""
    for node in document.of("schema"):
        for low in LOWER_LIMITS:
            high = low.replace("min", "max")
            if is_number(node.get(low)) and is_number(node.get(high)) and node[low] > node[high]:
                message = f"{low!r} is {node[low]}, above {high!r}, which is {node[high]}"
                hint = "no value satisfies both; fix one"
                yield warning(node.value_position(low), message, hint)
        if is_number(node.get("multipleOf")) and node["multipleOf"] <= 0:
            position = node.value_position("multipleOf")
            yield warning(position, "'multipleOf' is not above 0", "write a number above 0")


def pattern_invalid(document: Document) -> Iterator[Finding]:
    for node in document.of("schema"):
        patterns = [(text(node, "pattern"), node.value_position("pattern"))]
        named = mapping(node, "patternProperties")
        patterns += [(key, named.key_position(key)) for key in named]
        for pattern, position in patterns:
            if pattern_validator(pattern) is None:
                message = f"pattern {pattern[:60]!r} is not a regular expression"
                yield warning(position, message, "fix or remove it")


def variants_empty(document: Document) -> Iterator[Finding]:
    """An empty list, which no value satisfies."""
    for node in document.of("schema"):
        for key in ("enum", *JOINING):
            if isinstance(node.get(key), ListNode) and not node[key]:
                position = node.value_position(key)
                yield warning(position, f"{key!r} is empty", "fill it, or remove it")


def all_of_circular(document: Document) -> Iterator[Finding]:
    """A schema whose allOf leads back to it."""
    done: set[int] = set()
    for node in document.of("schema"):
        if id(node) in done:
            continue
        # The schemas on the way down, each with the parts of its allOf still to be visited.
        trail = {id(node): items_with_positions(node, "allOf")}
        while trail:
            top = next(reversed(trail))
            if not trail[top]:
                done.add(top)
                del trail[top]
                continue
            item, position = trail[top].pop()
            part = document.deref(item)
            if id(part) in trail:
                message = "allOf leads back to its own schema"
                yield Finding(position, message, "remove it from the circle")
            elif id(part) not in done:
                trail[id(part)] = items_with_positions(part, "allOf")


def schema_nested_too_deep(document: Document) -> Iterator[Finding]:
    """A schema with too many levels of schemas without an object between."""
    depths: dict[int, int] = {}
    for node in document.of("schema"):
        if id(node) in depths:
            continue
        # The schemas on the way down, each with those inside it still to be visited.
        trail = {id(node): (node, inner_schemas(document, node))}
        while trail:
            top = next(reversed(trail))
            here, waiting = trail[top]
            if waiting:
                each = waiting.pop()
                if id(each) not in depths and id(each) not in trail:
                    trail[id(each)] = each, inner_schemas(document, each)
                continue
            # A schema that is on the way down already has no depth yet.
            inner = [depths.get(id(each), 0) for each in inner_schemas(document, here)]
            depths[top] = 1 + max(inner, default=0)
            del trail[top]
            if depths[top] == MAX_CHAIN + 1:
                message = f"over {MAX_CHAIN} schemas are nested here without an object between"
                yield Finding(here.position, message, "join fewer, or put an object between")


def inner_schemas(document: Document, node: MapNode) -> list[MapNode]:
    """Returns the schemas directly inside `node`, except properties."""
    found = [each for key in JOINING for each in items(node, key)]
    found += [node.get("items"), node.get("additionalProperties")]
    return [each for each in map(document.deref, found) if isinstance(each, MapNode)]


def discriminator_property_undefined(document: Document) -> Iterator[Finding]:
    """A discriminator whose property a variant does not have."""
    for node in document.of("schema"):
        name = text(node.get("discriminator"), "propertyName")
        if not name or name in mapping(node, "properties"):
            continue
        position = mapping(node, "discriminator").value_position("propertyName")
        for each in [*items(node, "oneOf"), *items(node, "anyOf")] or [node]:
            if name not in document.properties(each):
                schema = text(each, "$ref").rpartition("/")[2]
                holder = f"schema {schema!r}" if schema else "its schema"
                message = f"discriminator {name!r} is not a property of {holder}"
                hint = "describe it there, or name a property that it has"
                yield warning(position, message, hint)


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
                hint = suggestion(target, known, "name one that does")
                yield Finding(position, f"schema {target!r} does not exist", hint)


def discriminator_default_invalid(document: Document) -> Iterator[Finding]:
    """A default of a discriminator that does not exist or is no variant, or one that is missing."""
    known = mapping(document.components, "schemas")
    for node in document.of("schema") if document.is_32 else ():
        discriminator = mapping(node, "discriminator")
        target = text(discriminator, "defaultMapping")
        position = discriminator.value_position("defaultMapping")
        name = target.removeprefix("#/components/schemas/")
        listed = [each for key in CHOICES for each in items(node, key)]
        variants = [text(each, "$ref").rpartition("/")[2] for each in listed]
        if target and "/" not in name and name not in known:
            hint = suggestion(name, known, "name one that does")
            yield Finding(position, f"schema {name!r} does not exist", hint)
        elif target and variants and name.rpartition("/")[2] not in variants:
            message = f"the default {target!r} of the discriminator is no variant"
            yield warning(position, message, "name one, or add it to the variants")
        key = text(discriminator, "propertyName")
        if (
            key
            and not target
            and any(is_optional(document, each, key) for each in listed or [node])
        ):
            message = f"discriminator {key!r} is optional, and has no 'defaultMapping'"
            position = discriminator.value_position("propertyName")
            yield warning(position, message, "require the property, or name the default schema")


def is_optional(document: Document, schema: object, key: str) -> bool:
    """Whether a property is described, and not required."""
    required = {name for part in document.parts(schema) for name, _ in texts(part, "required")}
    return key in document.properties(schema) and key not in required


def node_type_unknown(document: Document) -> Iterator[Finding]:
    """An unknown kind of XML node."""
    for node in document.of("schema") if document.is_32 else ():
        xml = mapping(node, "xml")
        if "nodeType" in xml and xml["nodeType"] not in NODE_TYPES:
            message = f"unknown nodeType {show_value(xml['nodeType'])}"
            hint = f"use one of {', '.join(NODE_TYPES)}"
            yield warning(xml.value_position("nodeType"), message, hint)


def property_name_invalid(document: Document) -> Iterator[Finding]:
    """A property name that JSON can write only with escapes, which decoders do not compare."""
    for node in document.of("schema"):
        properties = mapping(node, "properties")
        for name in properties:
            if ESCAPED.search(name):
                message = f"property name {name!r} has a quote, a backslash or a control character"
                hint = "it is kept among the properties without a field"
                yield warning(properties.key_position(name), message, hint)
        tag = text(node.get("discriminator"), "propertyName")
        if ESCAPED.search(tag):
            message = f"propertyName {tag!r} has a quote, a backslash or a control character"
            position = node.value_position("discriminator")
            yield Finding(position, message, "leave the discriminator out")


RULES = (
    property_name_invalid, type_unknown, required_property_undefined, required_property_duplicate, array_items_missing, limits_contradictory, pattern_invalid, variants_empty, all_of_circular,
    schema_nested_too_deep, discriminator_property_undefined, discriminator_mapping_invalid, discriminator_default_invalid,
    node_type_unknown, schema_dialect_unsupported,
)  # fmt: skip
