"""Comparison of the schema keywords in two bundles that the intermediate representation lacks.

These are assertions that no target uses (`not`, `if`, `patternProperties` and so on), closed objects, and
unions that only limit properties. Values of assertions are compared as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from generator.diff.changes import (
    COMPATIBLE,
    NARROWER,
    OTHER,
    WIDER,
    Change,
    Direction,
    Event,
    as_json,
    value,
)
from generator.ir import MISSING
from generator.load.accessors import items, mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import METHODS, Grammar, grammar_of
from generator.parse.all_of import AllOf
from generator.parse.context import ParseContext
from generator.parse.keywords import CHOICES, other_keywords

Path = tuple[str, ...]
ASSERTIONS = (
    "not", "if", "then", "else", "patternProperties", "propertyNames", "contains", "minContains",
    "maxContains", "dependentRequired", "dependentSchemas", "prefixItems", "unevaluatedItems",
    "unevaluatedProperties", "contentSchema",
)  # fmt: skip
# Keywords of variants that only limit the properties of the schema with the union.
LIMITING = {"type", "required", "properties", "minProperties", "maxProperties", "not"}
# The direction of the values below a key of a bundle. The first such key of a path decides.
DIRECTIONS = {
    "parameters": Direction.REQUEST, "requestBody": Direction.REQUEST,
    "requestBodies": Direction.REQUEST, "responses": Direction.RESPONSE,
    "headers": Direction.RESPONSE, "callbacks": Direction.BOTH, "webhooks": Direction.BOTH,
}  # fmt: skip


def keyword_changes(
    old: MapNode, new: MapNode, directions: Mapping[str, Direction]
) -> Iterator[Change]:
    """Yields the changes. `directions` has the directions of each schema's values, by its name."""
    old_all_of, new_all_of = AllOf(ParseContext(old)), AllOf(ParseContext(new))
    for path, before, after in common_schemas(old, new):
        found = list(schema_changes(before, after))
        unions, new_unions = limiting_unions(old_all_of, before), limiting_unions(new_all_of, after)
        if unions != new_unions:
            breaks = OTHER
            if unions < new_unions:
                breaks = NARROWER
            elif unions > new_unions:
                breaks = WIDER
            found.append(("limiting oneOf or anyOf changed", breaks))
        place, field = place_and_field(path)
        for message, breaks in found:
            level = Event(field, message, breaks).level(direction_at(path, directions))
            yield Change(level, (place,), field, message)


# -- schemas in both bundles ----------------------------------------------------


def common_schemas(old: MapNode, new: MapNode) -> Iterator[tuple[Path, MapNode, MapNode]]:
    """Yields each schema that is in both bundles, outermost first."""
    grammar = min(grammar_of(old), grammar_of(new), key=lambda each: each.minor)
    stack: list[tuple[Path, str, Any, Any]] = [((), "document", old, new)]
    while stack:
        path, kind, before, after = stack.pop()
        if not (isinstance(before, MapNode) and isinstance(after, MapNode)):
            continue
        if kind == "schema":
            yield path, before, after
        old_children = keyed_children(grammar, kind, before, after)
        new_children = keyed_children(grammar, kind, after, before)
        for key, (steps, child, each) in reversed(new_children.items()):
            if key in old_children:
                stack.append(((*path, *steps), child, old_children[key][2], each))


def keyed_children(
    grammar: Grammar, kind: str, node: MapNode, other: MapNode
) -> dict[Path, tuple[Path, str, Any]]:
    """Returns the children of `node` as (steps, kind, child), by the key that they have in `other` too.

    Items of lists may have moved: their key is their name, or their content if it is in `other`, else
    their number among the changed items.
    """
    found: dict[Path, tuple[Path, str, Any]] = {}
    numbers = Counter[str]()
    for (first, *rest), child, each in grammar.children(kind, node):
        key = str(first)
        name = steps = (key, *map(str, rest))
        if isinstance(node[key], ListNode):
            if child == "parameter":
                name = steps = (key, f"{text(each, 'in')}.{text(each, 'name')}")
            elif each in items(other, key):
                name = (key, as_json(each))
            else:
                name = (key, str(numbers[key]))
                numbers[key] += 1
        found[name] = steps, child, each
    return found


def place_and_field(path: Path) -> tuple[str, str]:
    """Returns the place and the field of a path, written as those of other changes."""
    match path:
        case ("paths", url, "additionalOperations", method, *rest):
            place = f"{method} {url}"
        case ("paths", url, method, *rest) if method in (*METHODS, "query"):
            place = f"{method.upper()} {url}"
        case ("components", "schemas", name, *rest):
            place = f"schema {name}"
        case _:
            place, rest = "", [*path]
    steps = [step for step in rest if step not in ("properties", "parameters")]
    return place, ".".join(steps).replace(".items", "[]")


def direction_at(path: Path, directions: Mapping[str, Direction]) -> Direction:
    """Returns the directions of values at a path of a bundle."""
    if path[:2] == ("components", "schemas"):
        # A schema that is only merged into others has no uses of its own.
        return directions.get(path[2], Direction.BOTH)
    return next((DIRECTIONS[step] for step in path if step in DIRECTIONS), Direction.BOTH)


# -- differences of two schemas -------------------------------------------------


def schema_changes(old: MapNode, new: MapNode) -> Iterator[tuple[str, Direction]]:
    """Yields changes of assertions, and the directions in which they break callers."""
    for key in ASSERTIONS:
        before, after = old.get(key, MISSING), new.get(key, MISSING)
        if before is MISSING and after is not MISSING:
            yield f"{key} added", NARROWER
        elif before is not MISSING and after is MISSING:
            yield f"{key} removed", WIDER
        elif as_json(before) != as_json(after):
            yield f"{key} {value(before)} -> {value(after)}", OTHER
    before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
    if after is False and before is not False:
        yield "additional properties forbidden", NARROWER
    elif before is False and after is not False:
        yield "additional properties no longer forbidden", COMPATIBLE
    elif before is True and isinstance(after, MapNode) and after and "properties" in new:
        yield "additional properties limited", NARROWER


def limiting_unions(all_of: AllOf, node: MapNode) -> set[str]:
    """Returns the unions of a schema that only limit its properties, as texts.

    The intermediate representation has only unions of types.
    """
    if not node.keys() & {"allOf", *CHOICES}:
        return set()
    parts = all_of.parts(node)
    known: set[str] = set()
    for part in parts:
        known.update(mapping(part, "properties"))
    found: set[str] = set()
    for part in parts:
        for key in CHOICES:
            texts = [limit_text(each, known) for each in items(part, key)]
            if known and texts and all(texts):
                found.add(f"{key} {sorted(texts)}")
    return found


def limit_text(variant: Any, known: set[str]) -> str:
    """Returns a variant that only limits the properties `known` as JSON without annotations, else ""."""
    if not isinstance(variant, MapNode):
        return ""
    limits: dict[str, Any] = {}
    for key in other_keywords(variant):
        given = variant[key]
        # The order of lists has no meaning.
        limits[key] = sorted(given, key=as_json) if isinstance(given, ListNode) else given
    is_limit = (
        limits.keys() <= LIMITING
        and limits.get("type", "object") == "object"
        and mapping(variant, "properties").keys() <= known
    )
    return as_json(limits) if limits and is_limit else ""
