"""Comparison of keywords that the intermediate representation lacks, between the same objects of two bundles.

These are keywords of JSON Schema that no target uses (`not`, `if`, `patternProperties` and so on), closed
objects, limiting unions, and required scopes. Their values are compared as a whole. Contact, licence and terms
are text only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.diff.changes import Change, Direction, Level, value
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import local_target
from generator.openapi.objects import METHODS, children

Path = tuple[str | int, ...]
# Assertions on schemas: an added one is narrower, a removed one is wider.
ASSERTIONS = (
    "not", "if", "then", "else", "patternProperties", "propertyNames", "contains", "minContains", "maxContains",
    "dependentRequired", "dependentSchemas", "prefixItems", "unevaluatedItems", "unevaluatedProperties",
    "contentEncoding", "contentMediaType", "contentSchema",
)  # fmt: skip
CHOICES = ("oneOf", "anyOf")
# Keywords of a union's variants that only limit the properties of the schema itself.
LIMITING = {"type", "required", "properties", "minProperties", "maxProperties", "not"}
ANNOTATIONS = ("description", "title", "example", "examples", "externalDocs", "deprecated")


def keyword_changes(
    old: MapNode, new: MapNode, directions: Mapping[str, Direction]
) -> Iterator[Change]:
    """Yields the changes. `directions` has the directions of each schema's values, by its name."""
    for path, kind, before, after in pairs("document", old, new):
        found = list(differences(kind, before, after)) if before != after else []
        if kind == "schema":
            found += choice_changes(limiting(old, before), limiting(new, after))
        for what, breaks, text in found:
            level: Level = "breaking" if breaks & directions_at(path, directions) else "compatible"
            yield Change("text only" if text else level, (place(path),), field(path), what)


def pairs(
    kind: str, old: Any, new: Any, path: Path = ()
) -> Iterator[tuple[Path, str, MapNode, MapNode]]:
    """Yields each object that is in both bundles, outermost first, as (path, kind, old, new)."""
    stack = [(path, kind, old, new)]
    while stack:
        path, kind, old, new = stack.pop()
        if not (isinstance(old, MapNode) and isinstance(new, MapNode)):
            continue
        yield path, kind, old, new
        if isinstance(new.get("$ref"), str) and kind not in ("schema", "path item"):
            continue
        before = {steps: each for steps, _, each in children(kind, old)}
        found = []
        for (key, *more), child, each in children(kind, new):
            if more and isinstance(more[0], int):
                one = old_item(old.get(str(key)), new[str(key)], more[0])
                more = [item_key(each) or more[0]] if child == "parameter" else more
            else:
                one = before.get((key, *more))
            found.append(((*path, key, *more), child, one, each))
        stack += found[::-1]


def old_item(old: Any, new: ListNode, index: int) -> Any:
    """Returns the old state of an item at any index of the list; None if the item is new."""
    if not isinstance(old, ListNode):
        return None
    if old[index : index + 1] == [new[index]] or new[index] in old:
        return new[index]
    name = item_key(new[index])
    if name:
        return next((each for each in old if item_key(each) == name), None)
    # Changed items without a name are paired in their order.
    gone = [each for each in old if not item_key(each) and each not in new]
    fresh = [at for at, each in enumerate(new) if not item_key(each) and each not in old]
    return gone[fresh.index(index)] if fresh.index(index) < len(gone) else None


def item_key(item: Any) -> str:
    """Returns the key of a parameter or reference in a list, or ""."""
    if not isinstance(item, MapNode):
        return ""
    return (
        str(item["$ref"])
        if "$ref" in item
        else f"{item['in']}.{item['name']}" if "in" in item else ""
    )


def differences(kind: str, old: MapNode, new: MapNode) -> Iterable[tuple[str, Direction, bool]]:
    """Yields the differences of two objects as (text, breaking directions, whether it is text only)."""
    if kind == "schema":
        for key in ASSERTIONS:
            if plain(old.get(key)) != plain(new.get(key)):
                both = key in old and key in new
                yield keyword_change(key, old, new), (
                    Direction.BOTH
                    if both
                    else Direction.REQUEST if key in new else Direction.RESPONSE
                ), False
        rest, now_rest = (node.get("additionalProperties", True) for node in (old, new))
        if rest is True and isinstance(now_rest, MapNode) and now_rest and "properties" in new:
            yield "additional properties limited", Direction.REQUEST, False
        closed, now_closed = (node.get("additionalProperties") is False for node in (old, new))
        if closed != now_closed:
            what = (
                "additional properties forbidden"
                if now_closed
                else "additional properties no longer forbidden"
            )
            yield what, Direction.REQUEST if now_closed else Direction.NONE, False


def limiting(document: MapNode, node: MapNode) -> set[str]:
    """Returns the unions of a schema that only limit its properties, such as which are required.

    The intermediate representation has only unions of types.
    """
    parts, seen = [node], list[int]()
    for part in parts:  # which grows meanwhile
        target = local_target(document, part["$ref"]) if isinstance(part.get("$ref"), str) else None
        more = [target, *(part["allOf"] if isinstance(part.get("allOf"), ListNode) else ())]
        new = [each for each in more if isinstance(each, MapNode) and id(each) not in seen]
        parts += new
        seen += map(id, new)
    known = {
        name
        for part in parts
        if isinstance(part.get("properties"), MapNode)
        for name in part["properties"]
    }
    found = set()
    for key in CHOICES if known else ():
        for listed in (part[key] for part in parts if isinstance(part.get(key), ListNode)):
            bares = [without_annotations(each) for each in listed]
            if all(is_limit(each, known) for each in bares):
                found.add(f"{key} {sorted(map(plain, bares))}")
    return found


def is_limit(variant: Mapping[str, Any], known: set[str]) -> bool:
    """Whether a variant only limits or requires the properties `known`."""
    further = variant.get("properties") or {}
    return (
        bool(variant)
        and variant.keys() <= LIMITING
        and variant.get("type", "object") == "object"
        and further.keys() <= known
    )


def choice_changes(old: set[str], new: set[str]) -> Iterator[tuple[str, Direction, bool]]:
    if old != new:
        breaks = (
            Direction.REQUEST if old < new else Direction.RESPONSE if new < old else Direction.BOTH
        )
        yield "limiting oneOf or anyOf changed", breaks, False


def without_annotations(schema: Any) -> dict[str, Any]:
    """Returns the keywords of a schema except annotations, with sorted lists."""
    if not isinstance(schema, MapNode):
        return {}
    return {
        key: sorted(given, key=plain) if isinstance(given, ListNode) else given
        for key, given in schema.items()
        if key not in ANNOTATIONS and not key.startswith("x-")
    }


def keyword_change(key: str, old: MapNode, new: MapNode) -> str:
    if key not in old or key not in new:
        return f"{key} {'added' if key in new else 'removed'}"
    before, after = value(old[key]), value(new[key])
    return f"{key} {before} -> {after}" if before != after else f"{key} changed"


# -- the place of an object -----------------------------------------------------


def directions_at(path: Path, directions: Mapping[str, Direction]) -> Direction:
    """Returns the directions of values at a path of a bundle."""
    match path:
        case ("components", "schemas", name, *_):
            return directions.get(
                str(name), Direction.BOTH
            )  # a base of other schemas has no uses of its own
        case ("components", "parameters" | "requestBodies", *_):
            return Direction.REQUEST
        case ("components", "responses" | "headers", *_):
            return Direction.RESPONSE
        case ("paths", _, "parameters", *_) | ("paths", _, _, "parameters" | "requestBody", *_):
            return Direction.REQUEST
        case ("paths", _, _, "responses", *_):
            return Direction.RESPONSE
    return Direction.BOTH


def place(path: Path) -> str:
    match path:
        case ("paths", where, method, *_) if method in METHODS:
            return f"{str(method).upper()} {where}"
        case ("components", "schemas", name, *_):
            return f"schema {name}"
    return ""


def field(path: Path) -> str:
    """Returns the rest of a path, written as the fields of other changes."""
    match path:
        case ("paths", _, method, *rest) if method in METHODS:
            pass
        case ("components", "schemas", _, *rest):
            pass
        case rest:
            pass
    steps = [str(step) for step in rest if step not in ("properties", "parameters")]
    return ".".join(steps).replace(".items", "[]")


def plain(given: Any) -> str:
    return json.dumps(given, sort_keys=True)
