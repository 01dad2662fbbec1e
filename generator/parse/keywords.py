"""Groups of JSON Schema keywords, and predicates of one schema."""

from __future__ import annotations

from typing import Any

from generator.load.accessors import items, mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.openapi.media_types import is_json, is_text
from generator.parse.context import ParseContext

LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
# Keywords that annotate one use of a value.
ANNOTATIONS = {
    "description", "title", "default", "example", "examples", "nullable", "deprecated", "readOnly",
    "writeOnly", "xml", "externalDocs", "$comment", "$schema", "$id", "$anchor", "$defs",
}  # fmt: skip
CHOICES = ("oneOf", "anyOf")
# Keywords that decide the type of a value; all others limit or annotate it.
TYPING = {
    "$ref", "$dynamicRef", "type", "allOf", *CHOICES, "enum", "const", "properties",
    "additionalProperties", "patternProperties", "items", "prefixItems",
}  # fmt: skip
# Rules that no type expresses, so that no target checks them.
UNCHECKED = (
    "not", "if", "dependentSchemas", "dependentRequired", "propertyNames", "contains",
    "contentSchema", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef",
)  # fmt: skip


def other_keywords(node: MapNode, *known: str) -> set[str]:
    """Returns the keywords of a schema except `known`, annotations and extensions."""
    return {key for key in node.keys() - ANNOTATIONS - {*known} if not key.startswith("x-")}


def kinds_of(node: MapNode) -> list[str]:
    """Returns the types that a schema names, else the one that its keywords imply."""
    given = node.get("type")
    if isinstance(given, ListNode):
        return list(dict.fromkeys("null" if each is None else str(each) for each in given))
    if isinstance(given, str):
        return [given]
    for key in ("properties", "patternProperties", "additionalProperties"):
        if mapping(node, key) or node.get(key) is True:
            return ["object"]
    return ["array"] if "items" in node or "prefixItems" in node else []


def is_null(context: ParseContext, node: Any) -> bool:
    """Whether null is the only value of a schema."""
    node = context.deref(node)
    if not isinstance(node, MapNode) or any(key in node for key in CHOICES):
        return False
    return kinds_of(node) == ["null"] or node.get("const", "") is None or node.get("enum") == [None]


def is_binary(node: MapNode) -> bool:
    """Whether a schema's values are bytes: neither text, JSON nor encoded as text."""
    media_type = text(node, "contentMediaType")
    is_file = media_type and not is_json(media_type) and not is_text(media_type)
    return bool(is_file or text(node, "format") == "binary") and "contentEncoding" not in node


def is_typed(context: ParseContext, node: Any) -> bool:
    """Whether a schema has a keyword that decides the type of its values."""
    node = context.deref(node)
    return isinstance(node, MapNode) and bool(TYPING & node.keys())


def without(node: MapNode, *keys: str) -> MapNode:
    """Returns a copy of a schema without the keywords `keys`."""
    made = node.empty_copy()
    made.copy_from(node, [key for key in node if key not in keys])
    return made


def extends(context: ParseContext, node: Any, base: Any) -> bool:
    """Whether `node` is `base`, or includes it by allOf."""
    waiting, seen = [context.deref(node)], set[int]()
    while waiting:
        each = waiting.pop()
        if each is base:
            return True
        if isinstance(each, MapNode) and id(each) not in seen:
            seen.add(id(each))
            waiting += [context.deref(part) for part in items(each, "allOf")]
    return False
