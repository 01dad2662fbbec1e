"""allOf: several schemas as one, and the schemas that must be made for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.findings import InputError
from generator.limits import MAX_MERGED
from generator.load.nodes import ListNode, MapNode, plain
from generator.parse.context import Source, items, mapping, position_of
from generator.parse.keywords import ANNOTATIONS, CHOICES, LIMITS, beside, extends, kinds_of, without

# Two properties of one name are joined in their turn, and what they hold; no description needs this many levels.
DEEPEST = 12


class Joining:
    """Joins schemas. What it makes of the same schemas is the same node again, so that circles close."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.made: dict[tuple[int, ...], tuple[MapNode, tuple[Any, ...]]] = {}
        self.depths: dict[int, int] = {}
        # The parts of a schema, by its identity, beside the schema, and how many schemas were met on the way to them.
        self.known: dict[int, tuple[MapNode, list[MapNode], int]] = {}
        # How many schemas and properties were joined so far.
        self.joined = 0

    def parts(self, node: MapNode, seen: set[int] | None = None) -> list[MapNode]:
        """The schemas that a schema joins, nested ones and its own keywords included, each once.

        Raises InputError where these were too many so far.
        """
        if seen is None:
            if id(node) not in self.known:
                met: set[int] = set()
                self.known[id(node)] = node, self.parts(node, met), len(met)
            _, found, count = self.known[id(node)]
            self.count(node, max(count, len(found)))
            return list(found)
        found = []
        for each in [node] if isinstance(node.get("$ref"), str) else items(node, "allOf"):
            part = self.source.deref(each)
            if not isinstance(part, MapNode) or id(part) in seen:
                continue
            seen.add(id(part))
            found += self.parts(part, seen) if "allOf" in part or self.widens(part) else [part]
        own = without(node, "allOf", "$ref")
        if beside(own):
            found.append(own if own.keys() != node.keys() else node)
        return found

    def widens(self, node: MapNode) -> bool:
        """Whether keywords of its own stand beside a schema's reference, as 3.1 allows."""
        return self.source.is_31 and isinstance(node.get("$ref"), str) and bool(beside(node, "$ref"))

    def together(self, nodes: Iterable[Any], said: Iterable[MapNode] = ()) -> MapNode:
        """The schema whose allOf is these; `said` are where its annotations come from, the last winning."""
        nodes = tuple(nodes)
        key = tuple(id(self.source.deref(each)) for each in nodes)
        if key not in self.made:
            made = MapNode(position_of(nodes[-1]))
            joined = ListNode(made.position)
            for each in nodes:
                joined.put(each, position_of(each))
            for each in said:
                for name in each.keys() & ANNOTATIONS:
                    made.put(name, each[name], *each.positions[name])
            made.put("allOf", joined, made.position)
            self.made[key] = made, nodes
            self.depths[id(made)] = 1 + max(self.depths.get(id(each), 0) for each in nodes)
        return self.made[key][0]

    def is_possible(self, node: MapNode) -> bool:
        """Whether the types of what a schema joins have a value in common."""
        kinds: list[str] | None = None
        for part in self.parts(node):
            own = kinds_of(part)
            if own:
                kinds = own if kinds is None else common(kinds, own)
        return kinds != []

    def merged(self, parts: list[MapNode]) -> MapNode | None:
        """The keywords of several schemas as those of one, but for choices. None where no value fits all of them.

        Raises InputError where the schemas joined so far have too many properties.
        """
        merged = MapNode(parts[-1].position if parts else self.source.document.position)
        properties = MapNode(merged.position)
        kinds: list[str] | None = None
        for part in parts:
            own = kinds_of(part)
            if own:
                kinds = own if kinds is None else common(kinds, own)
                if not kinds:
                    self.source.warn(part.value_position("type"), "allOf joins different types, and no value has both")
                    return None
            for name, each in mapping(part, "properties").items():
                before = properties.get(name)
                positions = part["properties"].positions[name]
                properties.put(name, each if before is None else self.both(before, each), *positions)
            for key, value in part.items():
                if key == "required":
                    value = self.required(merged, items(part, key))
                elif key in LIMITS and key in merged:
                    value = narrower(key, merged[key], value)
                elif key == "items" and key in merged:
                    value = self.both(merged[key], value)
                elif key == "enum" and isinstance(value, ListNode) and isinstance(merged.get(key), ListNode):
                    value = shared(merged[key], value)
                if key not in ("properties", "allOf", "type", "discriminator", "$ref", *CHOICES, *ANNOTATIONS):
                    merged.put(key, value, *part.positions[key])
        self.count(merged, len(properties))
        if properties:
            merged.put("properties", properties, properties.position)
        if kinds is not None:
            listed = ListNode(merged.position)
            for kind in kinds:
                listed.put(kind, merged.position)
            merged.put("type", listed, merged.position)
        return merged

    def count(self, node: MapNode, more: int) -> None:
        self.joined += more
        if self.joined > MAX_MERGED:
            message = f"allOf gives the schemas over {MAX_MERGED:,} schemas and properties in all"
            raise InputError(f"{node.position}: {message}; let fewer schemas join what has many")

    def required(self, merged: MapNode, more: ListNode) -> ListNode:
        made = ListNode(more.position)
        for each in dict.fromkeys(name for name in [*items(merged, "required"), *more] if isinstance(name, str)):
            made.put(each, more.position)
        return made

    def both(self, first: Any, second: Any) -> Any:
        """The schema of a property that two joined schemas describe."""
        source = self.source
        if not isinstance(first, MapNode) or not isinstance(second, MapNode):
            return second if isinstance(second, MapNode) else first
        if extends(source, second, source.deref(first)):
            return second
        if extends(source, first, source.deref(second)):
            return first
        if not beside(second):
            return self.together([first], [first, second])
        if max(self.depths.get(id(each), 0) for each in (first, second)) >= DEEPEST:
            source.warn(second.position, "allOf joins one property over and over")
            return MapNode(second.position)
        return self.together([first, second], [first, second])


def common(first: list[str], second: list[str]) -> list[str]:
    """The types that both lists allow: every integer is a number."""
    wide = {"integer", "number"}
    found = [each for each in first if each in second or (each == "integer" and "number" in second)]
    return found + [each for each in second if each == "integer" and "number" in first and not wide & set(found)]


def narrower(key: str, first: Any, second: Any) -> Any:
    """The stricter of two limits."""
    if not all(isinstance(each, (int, float)) and not isinstance(each, bool) for each in (first, second)):
        return second
    is_upper = key in ("maximum", "exclusiveMaximum") or key.startswith("max")
    return min(first, second) if is_upper else max(first, second)


def shared(first: ListNode, second: ListNode) -> ListNode:
    """The values that are in both enums; the second's where none is."""
    known = [plain(each) for each in first]
    made = ListNode(second.position)
    for index, each in enumerate(second):
        if plain(each) in known:
            made.put(each, second.item_position(index))
    return made if made else second
