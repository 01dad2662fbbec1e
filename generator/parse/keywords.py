"""JSON Schema's keywords by what they are to the parser, and what one schema says in few words."""

from __future__ import annotations

from typing import Any

from generator.load.nodes import ListNode, MapNode
from generator.openapi.media_types import is_json, is_text
from generator.parse.context import Source, items, mapping, text

LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
# What is said of a value's use in one place.
ANNOTATIONS = {
    "description", "title", "default", "example", "examples", "nullable", "deprecated", "readOnly", "writeOnly", "xml",
    "externalDocs", "$comment", "$schema", "$id", "$anchor", "$defs",
}  # fmt: skip
CHOICES = ("oneOf", "anyOf")
# What decides of which type a value is; all else limits or annotates it.
TYPING = {
    "$ref", "$dynamicRef", "type", "allOf", *CHOICES, "enum", "const", "properties", "additionalProperties",
    "patternProperties", "items", "prefixItems",
}  # fmt: skip
# Rules that no type expresses, so that nothing checks them.
UNCHECKED = (
    "not", "if", "dependentSchemas", "dependentRequired", "propertyNames", "contains", "contentSchema",
    "unevaluatedItems", "unevaluatedProperties", "$dynamicRef",
)  # fmt: skip


def beside(node: MapNode, *known: str) -> set[str]:
    """The keywords of a schema but for some, annotations, and extensions, which are none of ours."""
    return {key for key in node.keys() - ANNOTATIONS if key not in known and not key.startswith("x-")}


def kinds_of(node: MapNode) -> list[str]:
    """The types of a schema: those that it names, else the one that its keywords mean."""
    given = node.get("type")
    if isinstance(given, ListNode):
        return list(dict.fromkeys("null" if each is None else str(each) for each in given))
    if isinstance(given, str):
        return [given]
    if any(
        mapping(node, key) or node.get(key) is True
        for key in ("properties", "patternProperties", "additionalProperties")
    ):
        return ["object"]
    return ["array"] if "items" in node or "prefixItems" in node else []


def is_null(source: Source, node: Any) -> bool:
    """Whether null is the only value of a schema."""
    node = source.deref(node)
    if not isinstance(node, MapNode):
        return False
    alone = kinds_of(node) == ["null"] or ("const" in node and node["const"] is None) or node.get("enum") == [None]
    return alone and not any(key in node for key in CHOICES)


def is_binary(node: MapNode) -> bool:
    """Whether a schema's values are bytes, of any media type but text and JSON, and are not written as text."""
    media_type = text(node, "contentMediaType")
    is_file = media_type and not is_json(media_type) and not is_text(media_type)
    return bool(is_file or text(node, "format") == "binary") and "contentEncoding" not in node


def is_typed(source: Source, node: Any) -> bool:
    """Whether a schema says of which type its values are."""
    node = source.deref(node)
    return isinstance(node, MapNode) and bool(TYPING & node.keys())


def without(node: MapNode, *keys: str) -> MapNode:
    """A schema but for some of its keywords."""
    made = node.empty_copy()
    for key, value in node.items():
        if key not in keys:
            made.put(key, value, *node.positions[key])
    return made


def extends(source: Source, node: Any, base: Any) -> bool:
    """Whether a schema is another, or joins it by allOf."""
    waiting, seen = [source.deref(node)], set[int]()
    while waiting:
        each = waiting.pop()
        if each is base:
            return True
        if isinstance(each, MapNode) and id(each) not in seen:
            seen.add(id(each))
            waiting += [source.deref(part) for part in items(each, "allOf")]
    return False
