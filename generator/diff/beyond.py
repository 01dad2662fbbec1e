"""What the intermediate representation does not carry, compared in the bundles, object by object at the same path.

That is: keywords of JSON Schema that no target has a use for (`not`, `if`, `patternProperties` and so on), closed
objects, choices inside an allOf, and the scopes that operations need. They are told as changed or not, without
going into them. Contact, licence and terms are text only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.diff.changes import Change, Flow, Level, value
from generator.grammar import METHODS, walk
from generator.load import local_target
from generator.nodes import ListNode, MapNode

Path = tuple[str | int, ...]
# Assertions on schemas: one that comes is narrower, one that goes is wider.
ASSERTIONS = (
    "not", "if", "then", "else", "patternProperties", "propertyNames", "contains", "minContains", "maxContains",
    "dependentRequired", "dependentSchemas", "prefixItems", "unevaluatedItems", "unevaluatedProperties",
    "contentEncoding", "contentMediaType", "contentSchema",
)  # fmt: skip
WORDS = {"info": ("contact", "license", "termsOfService")}


def beyond(old: MapNode, new: MapNode, flows: Mapping[str, Flow]) -> Iterator[Change]:
    """The changes that `flows`, the ways in which each schema is used, helps to judge."""
    before = {path: node for path, _, node in walk("document", old)}
    for path, kind, after in walk("document", new):
        if path in before:
            found = differences(kind, before[path], after) if before[path] != after else []
            if kind == "schema" and choices(old, before[path]) != choices(new, after):
                found = [*found, ("a choice inside allOf changed", Flow.BOTH, False)]
            for what, breaks, text in found:
                level: Level = "breaking" if breaks & ways(path, flows) else "compatible"
                yield Change("text only" if text else level, (place(path),), field(path), what)
    yield from scopes(old, new)


def differences(kind: str, old: MapNode, new: MapNode) -> Iterable[tuple[str, Flow, bool]]:
    """What is told of two objects, where it breaks, and whether it is words alone."""
    if kind == "schema":
        for key in ASSERTIONS:
            if plain(old.get(key)) != plain(new.get(key)):
                both = key in old and key in new
                yield became(key, old, new), Flow.BOTH if both else Flow.REQUEST if key in new else Flow.RESPONSE, False
        closed, now_closed = (node.get("additionalProperties") is False for node in (old, new))
        if closed != now_closed:
            what = "further properties are refused" if now_closed else "further properties are no longer refused"
            yield what, Flow.REQUEST if now_closed else Flow.NONE, False
    for key in WORDS.get(kind, ()):
        if plain(old.get(key)) != plain(new.get(key)):
            yield became(key, old, new), Flow.NONE, True


def choices(document: MapNode, node: MapNode) -> str:
    """All that an allOf says which has a choice among its parts, without words; it is carried as any value."""
    if not isinstance(node.get("allOf"), ListNode):
        return ""
    parts = [node, *node["allOf"]]
    while any(isinstance(part, MapNode) and "$ref" in part for part in parts):
        parts = [local_target(document, each["$ref"]) if "$ref" in each else each for each in dicts(parts)]
    parts = dicts(parts)
    if not any("oneOf" in part or "anyOf" in part for part in parts):
        return ""
    return plain([(path, bare(each)) for part in parts for path, _, each in walk("schema", part)])


def dicts(parts: Iterable[Any]) -> list[MapNode]:
    return [part for part in parts if isinstance(part, MapNode)]


def bare(schema: MapNode) -> dict[str, Any]:
    """The keywords of a schema but for words and for the schemas in it."""
    return {
        key: given
        for key, given in schema.items()
        if key not in ("description", "title", "example", "examples")
        and not isinstance(given, MapNode)
        and not (isinstance(given, ListNode) and any(isinstance(each, MapNode) for each in given))
    }


def became(key: str, old: MapNode, new: MapNode) -> str:
    if key not in old or key not in new:
        return f"{key} {'added' if key in new else 'removed'}"
    before, after = value(old[key]), value(new[key])
    return f"{key} {before} -> {after}" if before != after else f"{key} changed"


def scopes(old: MapNode, new: MapNode) -> Iterator[Change]:
    """What tokens must have been granted, by operation and scheme."""
    before = dict(required_scopes(old))
    for key, after in required_scopes(new):
        if key in before and before[key] != after:
            for each in sorted(after - before[key]):
                yield Change("breaking", (key[0],), "security", f"scope {value(each)} of {key[1]} needed")
            for each in sorted(before[key] - after):
                yield Change("compatible", (key[0],), "security", f"scope {value(each)} of {key[1]} no longer needed")


def required_scopes(document: MapNode) -> Iterator[tuple[tuple[str, str], set[str]]]:
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if isinstance(item, MapNode) and isinstance(item.get(method), MapNode):
                for requirement in item[method].get("security", document.get("security")) or ():
                    for scheme, needed in requirement.items():
                        yield (f"{method.upper()} {path}", scheme), {str(each) for each in needed or ()}


# -- where an object stands -----------------------------------------------------


def ways(path: Path, flows: Mapping[str, Flow]) -> Flow:
    """The ways that values go at a place of a bundle."""
    match path:
        case ("components", "schemas", name, *_):
            return flows.get(str(name), Flow.BOTH)  # one that others extend has no uses of its own
        case ("components", "parameters" | "requestBodies", *_):
            return Flow.REQUEST
        case ("components", "responses" | "headers", *_):
            return Flow.RESPONSE
        case ("paths", _, "parameters", *_) | ("paths", _, _, "parameters" | "requestBody", *_):
            return Flow.REQUEST
        case ("paths", _, _, "responses", *_):
            return Flow.RESPONSE
    return Flow.BOTH


def place(path: Path) -> str:
    match path:
        case ("paths", where, method, *_) if method in METHODS:
            return f"{str(method).upper()} {where}"
        case ("components", "schemas", name, *_):
            return f"schema {name}"
    return ""


def field(path: Path) -> str:
    """The rest of a path: `properties` and `items` as in the fields of other changes."""
    match path:
        case ("paths", _, method, *rest) if method in METHODS:
            pass
        case ("components", "schemas", _, *rest):
            pass
        case rest:
            pass
    steps = [str(step) for step in rest if step != "properties"]
    return ".".join(steps).replace(".items", "[]")


def plain(given: Any) -> str:
    return json.dumps(given, sort_keys=True)
