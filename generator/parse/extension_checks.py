"""Checks `x-` keys.

Others use the same keys with other meanings. A key that does not fit its operation is a warning,
and the operation is rendered without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator import ir
from generator.findings import Position, suggestion
from generator.load.accessors import is_number, items, mapping
from generator.load.nodes import ListNode, MapNode
from generator.openapi.media_types import is_json
from generator.parse.context import ParseContext

# The fields of a key: names of parameters, dotted paths in the response, and other values.
PARAMETER = "the name of a parameter"
PATH, PATHS = "a path in the response", "paths in the response, tried in order"
PATHS_BY_NAME = "names of parameters, each with a path in the response"
NEXT = "paths of a text or number in the response, tried in order"
TRUE = "true, or leave it out"
COUNT, NUMBER = "a whole number from 0 on", "a number above 0"
NAME, SCALAR = "a text that is not empty", "a text, a number, true or false"
FITS: dict[str, Callable[[Any], bool]] = {
    COUNT: lambda value: isinstance(value, int) and is_number(value) and value >= 0,
    NUMBER: lambda value: is_number(value) and value > 0,
    NAME: lambda value: isinstance(value, str) and bool(value),
    SCALAR: lambda value: isinstance(value, (str, int, float)),
    TRUE: lambda value: value is True,
}
# Ways to the next page.
WAYS = ("page", "offset", "cursor", "next-link", "link-header")
KEYS = {
    "x-pagination": {
        "page": PARAMETER,
        "offset": PARAMETER,
        "cursor": PARAMETER,
        "next": NEXT,
        "next-link": NEXT,
        "link-header": TRUE,
        "size": PARAMETER,
        "items": PATHS,
        "total": PATHS,
        "first": COUNT,
        "max-size": COUNT,
    },
    "x-waiter": {
        "property": PATHS,
        "name": NAME,
        "until": SCALAR,
        "interval": NUMBER,
        "ends": PATHS,
        "grace": NUMBER,
    },
    "x-follow": {
        "offset": PARAMETER,
        "content": PATH,
        "next": PATH,
        "more": PATH,
        "first": COUNT,
        "size": PARAMETER,
        "grace": NUMBER,
    },
    "x-run": {"wait": NAME, "follow": NAME, "parameters": PATHS_BY_NAME},
}
# A key must have one field of each group.
REQUIRED_FIELDS = {
    "x-pagination": (WAYS,),
    "x-waiter": (("name",), ("property",), ("until",)),
    "x-follow": (("offset",), ("content",), ("next",), ("more",)),
    "x-run": (("wait",), ("parameters",)),
}


def paths(node: MapNode, key: str) -> tuple[str, ...]:
    """Returns the dotted paths under `key`, one or a list of them."""
    value = node.get(key)
    if isinstance(value, str):
        return (value,)
    return tuple(each for each in items(node, key) if isinstance(each, str))


class ExtensionChecker:
    """Checks that the `x-` keys of one operation name its parameters and response properties."""

    def __init__(
        self,
        context: ParseContext,
        schemas: Mapping[str, ir.Schema],
        node: MapNode,
        method: str,
        parameters: Iterable[ir.Parameter],
        body: ir.Body | None,
        responses: Iterable[ir.Response],
    ) -> None:
        self.context = context
        self.schemas = schemas
        self.node = node
        self.method = method
        self.parameters = parameters
        self.body = body
        self.responses = responses

    def get(self, name: str) -> MapNode | None:
        """Returns the mapping under one of `KEYS`, or None, with warnings, if it is not valid."""
        if self.node.get(name) is None:
            return None
        problems = list(self.problems(name, self.node[name]))
        for position, message, hint in problems:
            hint = f"{hint}; until then the operation is rendered without {name}"
            self.context.warn(position, message, hint)
        return None if problems else self.node[name]

    def problems(self, key: str, node: Any) -> Iterator[tuple[Position, str, str]]:
        fields = KEYS[key]
        if not isinstance(node, MapNode):
            hint = f"write one of {', '.join(fields)}"
            yield self.node.value_position(key), f"{key} is not a mapping", hint
            return
        if key == "x-pagination":
            yield from self.way_problems(node)
        missing = []
        for group in REQUIRED_FIELDS[key]:
            if all(node.get(field) is None for field in group):
                *others, last = map(repr, group)
                missing.append(f"{', '.join(others)} or {last}" if others else last)
        if missing:
            yield node.position, f"{key} has no {', '.join(missing)}", "add it"
        for field, value in node.items():
            position, kind = node.value_position(field), fields.get(field)
            if kind is None:
                hint = suggestion(field, fields, f"use {', '.join(fields)}")
                yield node.key_position(field), f"unknown keyword {field!r} in {key}", hint
            elif kind in FITS and not FITS[kind](value):
                yield position, f"{value!r} cannot be {field!r} of {key}", f"write {kind}"
            elif kind == PARAMETER and value is not None:
                names = self.sendable()
                if not isinstance(value, str) or value not in names:
                    hint = suggestion(str(value), names, "name one of the operation's parameters")
                    yield position, f"{field} of {key} names no parameter: {value!r}", hint
            elif kind == PATHS_BY_NAME:
                if not isinstance(value, MapNode) or not value:
                    yield position, f"{field} of {key} is not a mapping", f"write {kind}"
                    continue
                for name, path in value.items():
                    place = value.value_position(name)
                    yield from self.path_problems(f"{name} of {key}", path, place)
            elif kind in (PATH, PATHS, NEXT) and value is not None:
                is_list = kind != PATH and isinstance(value, ListNode)
                for path in value if is_list else (value,):
                    yield from self.path_problems(f"{field} of {key}", path, position)
                    if kind == NEXT and isinstance(path, str) and not self.may_be_scalar(path):
                        message = f"{field} of {key} is neither text nor a number: {path!r}"
                        yield position, message, "name the property that has the value"
                    if field == "ends" and isinstance(path, str) and not self.final_values(path):
                        message = f"ends of {key} names a property without final values: {path!r}"
                        yield position, message, "give it x-states with values that are final"

    def way_problems(self, node: MapNode) -> Iterator[tuple[Position, str, str]]:
        """Yields the problems of fields that exclude or need each other in `x-pagination`."""
        ways = [field for field in node if field in WAYS and node[field] is not None]
        for way in ways[1:]:
            message = f"x-pagination has both {ways[0]!r} and {way!r}"
            yield node.key_position(way), message, "keep the way that clients should go"
        for field, other in (("cursor", "next"), ("next", "cursor")):
            if node.get(field) is not None and node.get(other) is None:
                message = f"{field!r} of x-pagination needs {other!r}"
                hint = "add the parameter" if field == "next" else "add the path of the next value"
                yield node.key_position(field), message, hint
        for way in ways:
            if way in ("next-link", "link-header") and self.method != "GET":
                message = f"{way!r} of x-pagination is on {self.method}, and links are for GET"
                yield node.key_position(way), message, "use another way"
        if "first" in node and ways and ways[0] not in ("page", "offset"):
            message = f"'first' of x-pagination has no meaning with {ways[0]!r}"
            yield node.key_position("first"), message, "remove it"

    def may_be_scalar(self, path: str) -> bool:
        """Whether a value at `path` may be text or a number."""
        schema = self.json_schema()
        for step in path.split(".") if path else ():
            schema = self.properties(schema).get(step) if schema else None
        kinds = self.kinds(schema) if schema else []
        wrong = (ir.Object, ir.Map, ir.Array)
        return not kinds or not all(isinstance(each, wrong) for each in kinds)

    def path_problems(
        self, subject: str, path: Any, position: Position
    ) -> Iterator[tuple[Position, str, str]]:
        """Yields the problem of a dotted path that names no property."""
        unknown = self.first_unknown_step(path) if isinstance(path, str) else (path, ())
        if unknown:
            step, known = unknown
            message = f"{subject} names no property of the response"
            hint = suggestion(str(step), known, "name a property that it has")
            yield position, f"{message}: there is no {step!r} in {path!r}", hint

    def sendable(self) -> dict[str, ir.Schema]:
        """Returns the schemas of parameters and of fields of the body, by name."""
        found: dict[str, ir.Schema] = {}
        for content in self.body.contents if self.body else ():
            found |= self.properties(content.schema)
        return found | {each.name: each.schema for each in self.parameters}

    def json_schema(self) -> ir.Schema | None:
        """Returns the schema of the first successful response in JSON."""
        for response in self.responses:
            if not response.is_success and response.status != "default":
                continue
            for content in response.contents:
                if is_json(content.media_type):
                    return content.schema
        return None

    def first_unknown_step(self, path: str) -> tuple[str, tuple[str, ...]] | None:
        """Returns the first step of `path` without a property, and the known properties."""
        schema = self.json_schema()
        for step in path.split(".") if path else ():
            properties = self.properties(schema) if schema else {}
            if step not in properties:
                return None if schema and self.is_open(schema) else (step, tuple(properties))
            schema = properties[step]
        return None

    def final_values(self, path: str) -> list[str]:
        """Returns the final values of the vocabulary of the property at `path`."""
        schema = self.json_schema()
        for step in path.split(".") if path else ():
            schema = self.properties(schema).get(step) if schema else None
        states = mapping(self.context.root, "x-states")
        values = mapping(states, schema.states if schema else "")
        return [
            str(value)
            for value, each in mapping(values, "values").items()
            if isinstance(each, MapNode) and each.get("final") is True
        ]

    def kinds(self, schema: ir.Schema) -> list[ir.Type]:
        """Returns the types behind references and unions."""
        found: list[ir.Type] = []
        waiting, seen = [schema], set[str]()
        while waiting:
            kind = waiting.pop().type
            if isinstance(kind, ir.Union):
                waiting += kind.variants
            elif not isinstance(kind, ir.Reference):
                found.append(kind)
            elif kind.name not in seen:
                seen.add(kind.name)
                waiting.append(self.schemas[kind.name])
        return found

    def properties(self, schema: ir.Schema) -> dict[str, ir.Schema]:
        found: dict[str, ir.Schema] = {}
        for kind in self.kinds(schema):
            if isinstance(kind, ir.Object):
                found |= {each.name: each.schema for each in kind.properties}
        return found

    def is_open(self, schema: ir.Schema) -> bool:
        """Whether a schema allows unnamed properties."""
        for kind in self.kinds(schema):
            if isinstance(kind, ir.Object) and kind.extra is not None:
                return True
            if isinstance(kind, (ir.Map, ir.Anything)):
                return True
        return False
