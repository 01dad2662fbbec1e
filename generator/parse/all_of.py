"""Merges the schemas of an allOf into one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.findings import InputError
from generator.limits import MAX_MERGED
from generator.load.accessors import is_number, items, mapping, position_of, texts
from generator.load.nodes import ListNode, MapNode
from generator.openapi.json_numbers import common_multiple, identity
from generator.parse.context import ParseContext
from generator.parse.keywords import (
    ANNOTATIONS,
    CHOICES,
    LIMITS,
    extends,
    kinds_of,
    other_keywords,
    without,
)

# Properties of the same name are merged recursively; no description needs this many levels.
MAX_DEPTH = 12

# Keywords that `merge` treats by itself or leaves out.
NOT_COPIED = {"properties", "allOf", "type", "discriminator", "$ref", *CHOICES, *ANNOTATIONS}


class AllOf:
    """Merges schemas. The same schemas give the same node, so that recursion ends."""

    def __init__(self, context: ParseContext) -> None:
        self.context = context
        self.merged_nodes: dict[tuple[int, ...], tuple[MapNode, tuple[Any, ...]]] = {}
        self.depths: dict[int, int] = {}
        # By identity: a schema, its parts, and how many schemas were visited to find them.
        self.parts_cache: dict[int, tuple[MapNode, list[MapNode], int]] = {}
        # The number of schemas and properties merged so far.
        self.merged_count = 0

    def parts(self, node: MapNode) -> list[MapNode]:
        """Returns the schemas that `node` merges, nested ones and `node` included, each once.

        Raises InputError if there were too many so far.
        """
        if id(node) not in self.parts_cache:
            visited: set[int] = set()
            self.parts_cache[id(node)] = node, self.find_parts(node, visited), len(visited)
        _, found, count = self.parts_cache[id(node)]
        self.count(node, max(count, len(found)))
        return list(found)

    def find_parts(self, node: MapNode, seen: set[int]) -> list[MapNode]:
        found = []
        for each in [node] if isinstance(node.get("$ref"), str) else items(node, "allOf"):
            part = self.context.deref(each)
            if not isinstance(part, MapNode) or id(part) in seen:
                continue
            seen.add(id(part))
            has_parts = "allOf" in part or self.has_siblings(part)
            found += self.find_parts(part, seen) if has_parts else [part]
        own = without(node, "allOf", "$ref")
        if other_keywords(own):
            found.append(own if own.keys() != node.keys() else node)
        return found

    def has_siblings(self, node: MapNode) -> bool:
        """Whether a reference has sibling keywords, as 3.1 allows."""
        is_reference = isinstance(node.get("$ref"), str)
        return self.context.is_31 and is_reference and bool(other_keywords(node, "$ref"))

    def node_of(self, nodes: Iterable[Any], annotated: Iterable[MapNode] = ()) -> MapNode:
        """Returns the schema whose allOf is `nodes`, with the last annotations of `annotated`."""
        nodes = tuple(nodes)
        key = tuple(id(self.context.deref(each)) for each in nodes)
        if key not in self.merged_nodes:
            made = MapNode(position_of(nodes[-1]))
            joined = ListNode(made.position)
            for each in nodes:
                joined.put(each, position_of(each))
            for each in annotated:
                made.copy_from(each, ANNOTATIONS)
            made.put("allOf", joined, made.position)
            self.merged_nodes[key] = made, nodes
            self.depths[id(made)] = 1 + max(self.depths.get(id(each), 0) for each in nodes)
        return self.merged_nodes[key][0]

    def is_possible(self, node: MapNode) -> bool:
        """Whether the types of the schemas that `node` merges have a value in common."""
        kinds: list[str] | None = None
        for part in self.parts(node):
            kinds = common_kinds(kinds, part)
        return kinds != []

    def merge(self, parts: list[MapNode]) -> MapNode | None:
        """Returns one schema with the keywords of all `parts` except oneOf and anyOf.

        Returns None if no value fits all of them. Raises InputError if the schemas merged so far
        have too many properties.
        """
        merged = MapNode(parts[-1].position if parts else self.context.root.position)
        properties = MapNode(merged.position)
        kinds: list[str] | None = None
        for part in parts:
            kinds = common_kinds(kinds, part)
            if kinds == []:
                position = part.value_position("type")
                self.context.warn(position, "allOf merges different types; no value has both")
                return None
            for name, each in mapping(part, "properties").items():
                if name in properties:
                    each = self.merge_property(properties[name], each)
                properties.put(name, each, *part["properties"].positions[name])
            for key in part:
                if key not in NOT_COPIED:
                    value = self.merge_keyword(key, merged, part)
                    merged.put(key, value, *part.positions[key])
        self.count(merged, len(properties))
        if properties:
            merged.put("properties", properties, properties.position)
        if kinds is not None:
            merged.put("type", ListNode(merged.position, kinds), merged.position)
        return merged

    def count(self, node: MapNode, more: int) -> None:
        self.merged_count += more
        if self.merged_count > MAX_MERGED:
            message = f"allOf merges over {MAX_MERGED:,} schemas and properties in all"
            raise InputError(f"{node.position}: {message}; merge fewer large schemas")

    def merge_keyword(self, key: str, merged: MapNode, part: MapNode) -> Any:
        """Returns the value of a keyword of `part`, merged with that of the parts before it."""
        before, value = merged.get(key), part[key]
        if key == "required":
            names = [name for name, _ in texts(merged, key) + texts(part, key)]
            return ListNode(items(part, key).position, dict.fromkeys(names))
        if key == "enum" and isinstance(before, ListNode) and isinstance(value, ListNode):
            return common_values(before, value)
        if key == "items" and key in merged:
            return self.merge_property(before, value)
        if key in LIMITS and key in merged:
            return stricter(key, before, value)
        return value

    def merge_property(self, first: Any, second: Any) -> Any:
        """Returns the schema of a property that two merged schemas describe."""
        context = self.context
        if not isinstance(first, MapNode) or not isinstance(second, MapNode):
            return second if isinstance(second, MapNode) else first
        if extends(context, second, context.deref(first)):
            return second
        if extends(context, first, context.deref(second)):
            return first
        if not other_keywords(second):
            return self.node_of([first], [first, second])
        if max(self.depths.get(id(each), 0) for each in (first, second)) >= MAX_DEPTH:
            context.warn(second.position, "allOf merges one property recursively")
            return MapNode(second.position)
        return self.node_of([first, second], [first, second])


def common_kinds(kinds: list[str] | None, part: MapNode) -> list[str] | None:
    """Returns the types that both `kinds` and `part` allow, None if any; every integer is a number."""
    own = kinds_of(part)
    if kinds is None or not own:
        return own or kinds
    found = [kind for kind in kinds if kind in own or (kind == "integer" and "number" in own)]
    has_number = "integer" in found or "number" in found
    if "integer" in own and "number" in kinds and not has_number:
        found.append("integer")
    return found


def stricter(key: str, first: Any, second: Any) -> Any:
    """Returns the stricter of two limits."""
    if not is_number(first) or not is_number(second):
        return second
    if key == "multipleOf":
        return common_multiple(first, second) if first > 0 and second > 0 else second
    is_upper = key in ("maximum", "exclusiveMaximum") or key.startswith("max")
    return min(first, second) if is_upper else max(first, second)


def common_values(first: ListNode, second: ListNode) -> ListNode:
    """Returns the values that are in both enums, or `second` if none is."""
    known = {identity(each) for each in first}
    made = ListNode(second.position)
    for index, each in enumerate(second):
        if identity(each) in known:
            made.put(each, second.item_position(index))
    return made if made else second
