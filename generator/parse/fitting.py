"""Whether an `x-` key of an operation is ours: that it names parameters and properties that the operation has.

Others give these keys other meanings. One that does not fit is a warning, and the operation is rendered without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator import ir
from generator.findings import Position, closest_match
from generator.load.nodes import MapNode
from generator.openapi.media_types import is_json
from generator.parse.context import Source


class Fields(NamedTuple):
    """What a key holds: names of parameters, dotted paths in the answer, and other values, each with what tells whether
    it fits, in whose docstring stands what to write."""

    parameters: tuple[str, ...]
    paths: tuple[str, ...]
    others: dict[str, Callable[[Any], bool]]
    # Of each of these groups it must have one.
    needed: tuple[tuple[str, ...], ...]


def is_whole(value: Any) -> bool:
    """a whole number from 0 on"""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_number(value: Any) -> bool:
    """a number above 0"""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def is_name(value: Any) -> bool:
    """a text that is not empty"""
    return isinstance(value, str) and bool(value)


def is_scalar(value: Any) -> bool:
    """a text, a number, true or false"""
    return isinstance(value, (str, int, float))


KEYS = {
    "x-pagination": Fields(
        ("page", "offset", "size"), ("items", "total"), {"first": is_whole, "max-size": is_whole}, (("page", "offset"),)
    ),
    "x-waiter": Fields(
        (), ("property",), {"name": is_name, "until": is_scalar, "interval": is_number}, (("name",), ("property",), ("until",))
    ),
    "x-follow": Fields(
        ("offset",), ("content", "next", "more"), {"first": is_whole}, (("offset",), ("content",), ("next",), ("more",))
    ),
}  # fmt: skip


class Fitting:
    """Holds the `x-` keys of one operation against its parameters and answers."""

    def __init__(
        self,
        source: Source,
        schemas: Mapping[str, ir.Schema],
        node: MapNode,
        parameters: Iterable[ir.Parameter],
        body: ir.Body | None,
        responses: Iterable[ir.Response],
    ) -> None:
        self.source = source
        self.schemas = schemas
        self.node = node
        self.parameters = parameters
        self.body = body
        self.responses = responses

    def key(self, name: str) -> MapNode | None:
        """The mapping under one of `KEYS` if it fits; None, with warnings, if it does not."""
        if self.node.get(name) is None:
            return None
        found = list(self.misfits(name, self.node[name]))
        for position, message, hint in found:
            self.source.warn(position, message, f"{hint}; until then the operation is rendered without {name}")
        return None if found else self.node[name]

    def misfits(self, key: str, node: Any) -> Iterator[tuple[Position, str, str]]:
        fields = KEYS[key]
        known = [*fields.parameters, *fields.paths, *fields.others]
        if not isinstance(node, MapNode):
            yield self.node.value_position(key), f"{key} is not a mapping", f"write one of {', '.join(known)}"
            return
        lacking = [group for group in fields.needed if all(node.get(field) is None for field in group)]
        if lacking:
            yield node.position, f"{key} has no {', '.join(' or '.join(map(repr, group)) for group in lacking)}", "add it"
        for field, value in node.items():
            position = node.value_position(field)
            if field not in known:
                meant = closest_match(field, known)
                hint = f"write {meant!r}" if meant else f"use {', '.join(known)}"
                yield node.key_position(field), f"unknown keyword {field!r} in {key}", hint
            elif field in fields.others and not fields.others[field](value):
                yield position, f"{value!r} cannot be {field!r} of {key}", f"write {fields.others[field].__doc__}"
            elif field in fields.parameters and value is not None:
                names = self.sent()
                if value not in names:
                    meant = closest_match(str(value), names)
                    hint = f"write {meant!r}" if meant else "name one of the operation's parameters"
                    yield position, f"{field} of {key} names no parameter: {value!r}", hint
            elif field in fields.paths and value is not None:
                lost = self.lost_step(value) if isinstance(value, str) else (value, ())
                if lost:
                    meant = closest_match(str(lost[0]), lost[1])
                    message = f"{field} of {key} names no property of the answer: there is no {lost[0]!r} in {value!r}"
                    yield position, message, f"write {meant!r}" if meant else "name a property that it has"

    def sent(self) -> list[str]:
        """What a caller passes: parameters, and the fields of the body."""
        fields = (
            {name for content in self.body.contents for name in self.properties(content.schema)} if self.body else ()
        )
        return [*(each.name for each in self.parameters), *fields]

    def lost_step(self, path: str) -> tuple[str, tuple[str, ...]] | None:
        """The first step of a dotted path that leads to no property of the answer, and the properties that there are."""
        schema = next(
            (
                content.schema
                for response in self.responses
                if response.is_success or response.status == "default"
                for content in response.contents
                if is_json(content.media_type)
            ),
            None,
        )
        for step in path.split(".") if path else ():
            properties = self.properties(schema) if schema else {}
            if step not in properties:
                return None if schema and self.is_open(schema) else (step, tuple(properties))
            schema = properties[step]
        return None

    def kinds(self, schema: ir.Schema) -> list[ir.Type]:
        """The types behind references and choices."""
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
        kinds = [kind for kind in self.kinds(schema) if isinstance(kind, ir.Object)]
        return {each.name: each.schema for kind in kinds for each in kind.properties}

    def is_open(self, schema: ir.Schema) -> bool:
        """Whether a schema has properties that it does not name."""
        return any(
            isinstance(kind, (ir.Map, ir.Anything)) or (isinstance(kind, ir.Object) and kind.extra is not None)
            for kind in self.kinds(schema)
        )
