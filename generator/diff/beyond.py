"""What the intermediate representation does not carry, compared in the bundles, object by object at the same path.

That is: keywords of JSON Schema that no target has a use for (`not`, `if`, `patternProperties` and so on), closed
objects, scopes and flows of OAuth, whether a header of an answer is always there, how parts of a form are written,
links, callbacks and webhooks. These are told as changed or not, without going into them; links, contact and
licence are text only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.diff.changes import Change, Flow, Level, value
from generator.grammar import METHODS, walk
from generator.nodes import MapNode

Path = tuple[str | int, ...]
# Assertions on schemas: one that comes is narrower, one that goes is wider.
ASSERTIONS = (
    "not", "if", "then", "else", "patternProperties", "propertyNames", "contains", "minContains", "maxContains",
    "dependentRequired", "dependentSchemas", "prefixItems", "unevaluatedItems", "unevaluatedProperties",
    "contentEncoding", "contentMediaType", "contentSchema",
)  # fmt: skip
# Of other objects, what breaks a caller when it changes; what comes anew does not.
KEYWORDS = {
    "security scheme": ("flows", "openIdConnectUrl"),
    "media type": ("encoding",),
    "operation": ("callbacks",),
}
WORDS = {"document": ("externalDocs",), "info": ("contact", "license", "termsOfService"), "response": ("links",)}


def beyond(old: MapNode, new: MapNode, flows: Mapping[str, Flow]) -> Iterator[Change]:
    """The changes that `flows`, the ways in which each schema is used, helps to judge."""
    before = {path: node for path, _, node in walk("document", old)}
    for path, kind, after in walk("document", new):
        if path in before and before[path] != after:
            for what, breaks, text in differences(kind, before[path], after):
                level: Level = "breaking" if breaks & ways(path, flows) else "compatible"
                yield Change("text only" if text else level, (place(path),), field(path), what)
    yield from scopes(old, new)
    yield from webhooks(old.get("webhooks"), new.get("webhooks"))


def differences(kind: str, old: MapNode, new: MapNode) -> Iterator[tuple[str, Flow, bool]]:
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
    if kind == "header" and (old.get("required") is True) != (new.get("required") is True):
        always = new.get("required") is True
        yield "is now required" if always else "is no longer required", Flow.NONE if always else Flow.BOTH, False
    for key in KEYWORDS.get(kind, ()):
        if plain(old.get(key)) != plain(new.get(key)) and not only_types(key, old, new):
            yield became(key, old, new), Flow.BOTH if key in old else Flow.NONE, False
    for key in WORDS.get(kind, ()):
        if plain(old.get(key)) != plain(new.get(key)):
            yield became(key, old, new), Flow.NONE, True


def only_types(key: str, old: MapNode, new: MapNode) -> bool:
    """Whether encodings differ in the content types alone, which the comparison of operations tells."""
    if key != "encoding":
        return False
    stripped = [
        {name: {k: v for k, v in each.items() if k != "contentType"} for name, each in (node.get(key) or {}).items()}
        for node in (old, new)
    ]
    before, after = ({name: each for name, each in some.items() if each} for some in stripped)
    return plain(before) == plain(after)


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


def webhooks(old: Any, new: Any) -> Iterator[Change]:
    before, after = old or {}, new or {}
    for name in before:
        if name not in after:
            yield Change("breaking", ("",), f"webhook {name}", "removed")
        elif plain(before[name]) != plain(after[name]):
            yield Change("breaking", ("",), f"webhook {name}", "changed")
    for name in after:
        if name not in before:
            yield Change("compatible", ("",), f"webhook {name}", "added")


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
