"""Reads and checks `x-` keys.

Others use the same keys with other meanings. A key that does not fit its operation is a warning,
and the operation is rendered without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator import ir
from generator.findings import Position, closest_match
from generator.load.accessors import items, mapping, text
from generator.load.nodes import ListNode, MapNode, plain
from generator.load.refs import short_repr
from generator.openapi.media_types import is_json
from generator.parse.context import ParseContext

RETRIES = ("", "throttled", "transient")
KINDS = ("", "not-found", "conflict", "throttled", "never-ran")


def pagination(node: MapNode | None) -> ir.Pagination | None:
    if node is None:
        return None
    return ir.Pagination(
        parameter=text(node, "page") or text(node, "offset"),
        counts="pages" if "page" in node else "items",
        first=node.get("first", 0),
        size=text(node, "size"),
        items=paths(node, "items") or ("",),
        total=paths(node, "total"),
        max_size=node.get("max-size"),
    )


def waiter(node: MapNode | None) -> ir.Waiter | None:
    if node is None:
        return None
    return ir.Waiter(
        text(node, "name"),
        paths(node, "property"),
        plain(node.get("until")),
        node.get("interval", 5),
    )


def follower(node: MapNode | None) -> ir.Follower | None:
    if node is None:
        return None
    return ir.Follower(
        offset=text(node, "offset"),
        first=node.get("first", 0),
        content=text(node, "content"),
        next=text(node, "next"),
        more=text(node, "more"),
    )


def paths(node: MapNode, key: str) -> tuple[str, ...]:
    """Returns the dotted paths under `key`, one or a list of them."""
    value = node.get(key)
    if isinstance(value, str):
        return (value,)
    return tuple(each for each in items(node, key) if isinstance(each, str))


def failure(node: Any) -> ir.Failure | None:
    if not isinstance(node, MapNode):
        return None
    signs = tuple(
        ir.FailureSign(text(each, "property"), tuple(plain(items(each, "values"))))
        for each in items(node, "when")
        if isinstance(each, MapNode) and text(each, "property")
    )
    return ir.Failure(signs, paths(node, "code"), paths(node, "message")) if signs else None


def vocabulary(name: str, node: MapNode) -> ir.Vocabulary:
    states = []
    for value, each in mapping(node, "values").items():
        if isinstance(each, MapNode):
            final, code = each.get("final"), each.get("code")
            states.append(
                ir.State(
                    value=str(value),
                    meaning=text(each, "meaning"),
                    is_final=final if isinstance(final, bool) else None,
                    code=code if isinstance(code, int) else None,
                    evidence=text(each, "evidence"),
                )
            )
    return ir.Vocabulary(name, text(node, "description"), tuple(states))


def error_code(context: ParseContext, code: str, node: MapNode) -> ir.ErrorCode:
    status, retry, kind = node.get("status", 0), node.get("retry", ""), node.get("kind", "")
    is_valid = {
        "status": isinstance(status, int) and not isinstance(status, bool),
        "retry": retry in RETRIES,
        "kind": kind in KINDS,
    }
    for key in (each for each in is_valid if not is_valid[each]):
        hint = (
            "write an HTTP status"
            if key == "status"
            else f"write {' or '.join(filter(None, RETRIES if key == 'retry' else KINDS))}"
        )
        context.warn(
            node.value_position(key),
            f"{node[key]!r} cannot be {key!r} of x-error-codes",
            f"{hint}; it is ignored",
        )
    return ir.ErrorCode(
        code=code,
        status=status if is_valid["status"] else 0,
        meaning=text(node, "meaning"),
        remedy=text(node, "remedy"),
        retry=retry if is_valid["retry"] else "",
        kind=kind if is_valid["kind"] else "",
        seen=text(node, "seen"),
    )


def guide(context: ParseContext, node: MapNode, resources: tuple[ir.Resource, ...]) -> ir.Guide:
    operations = {each.id: each for resource in resources for each in resource.operations}
    required: dict[str, str] = {
        "call": "id",
        "iterate": "pagination",
        "wait": "waiter",
        "follow": "follower",
    }
    steps = []
    for step in items(node, "steps"):
        for use, name in step.items() if isinstance(step, MapNode) else ():
            if not isinstance(name, str) or name not in operations:
                context.error(
                    step.value_position(use),
                    f"a guide names the unknown operation {short_repr(str(name))}",
                    "name an operationId",
                )
            elif not getattr(operations[name], required.get(use, ""), None):
                context.error(
                    step.key_position(use),
                    f"{name!r} has nothing to {use}",
                    "use `call`, or add the `x-` key to the operation",
                )
            else:
                steps.append(ir.Step(use, name))  # type: ignore[arg-type]
    return ir.Guide(text(node, "title"), text(node, "description"), tuple(steps))


class KeyFields(NamedTuple):
    """Fields of a key: names of parameters, dotted paths in the response, and other values.

    Each value has a predicate, whose docstring is part of the hint.
    """

    parameters: tuple[str, ...]
    paths: tuple[str, ...]
    values: dict[str, Callable[[Any], bool]]
    # The key must have one field of each group.
    required: tuple[tuple[str, ...], ...]


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
    "x-pagination": KeyFields(
        parameters=("page", "offset", "size"),
        paths=("items", "total"),
        values={"first": is_whole, "max-size": is_whole},
        required=(("page", "offset"),),
    ),
    "x-waiter": KeyFields(
        parameters=(),
        paths=("property",),
        values={"name": is_name, "until": is_scalar, "interval": is_number},
        required=(("name",), ("property",), ("until",)),
    ),
    "x-follow": KeyFields(
        parameters=("offset",),
        paths=("content", "next", "more"),
        values={"first": is_whole},
        required=(("offset",), ("content",), ("next",), ("more",)),
    ),
}


class ExtensionChecker:
    """Checks that the `x-` keys of one operation name its parameters and response properties."""

    def __init__(
        self,
        context: ParseContext,
        schemas: Mapping[str, ir.Schema],
        node: MapNode,
        parameters: Iterable[ir.Parameter],
        body: ir.Body | None,
        responses: Iterable[ir.Response],
    ) -> None:
        self.context = context
        self.schemas = schemas
        self.node = node
        self.parameters = parameters
        self.body = body
        self.responses = responses

    def get(self, name: str) -> MapNode | None:
        """Returns the mapping under one of `KEYS`, or None, with warnings, if it is not valid."""
        if self.node.get(name) is None:
            return None
        found = list(self.problems(name, self.node[name]))
        for position, message, hint in found:
            self.context.warn(
                position, message, f"{hint}; until then the operation is rendered without {name}"
            )
        return None if found else self.node[name]

    def problems(self, key: str, node: Any) -> Iterator[tuple[Position, str, str]]:
        fields = KEYS[key]
        known = [*fields.parameters, *fields.paths, *fields.values]
        if not isinstance(node, MapNode):
            hint = f"write one of {', '.join(known)}"
            yield self.node.value_position(key), f"{key} is not a mapping", hint
            return
        missing = [
            group for group in fields.required if all(node.get(field) is None for field in group)
        ]
        if missing:
            alternatives = [" or ".join(map(repr, group)) for group in missing]
            yield node.position, f"{key} has no {', '.join(alternatives)}", "add it"
        for field, value in node.items():
            position = node.value_position(field)
            if field not in known:
                suggestion = closest_match(field, known)
                hint = f"write {suggestion!r}" if suggestion else f"use {', '.join(known)}"
                yield node.key_position(field), f"unknown keyword {field!r} in {key}", hint
            elif field in fields.values and not fields.values[field](value):
                hint = f"write {fields.values[field].__doc__}"
                yield position, f"{value!r} cannot be {field!r} of {key}", hint
            elif field in fields.parameters and value is not None:
                names = self.sendable_names()
                if value not in names:
                    suggestion = closest_match(str(value), names)
                    hint = (
                        f"write {suggestion!r}"
                        if suggestion
                        else "name one of the operation's parameters"
                    )
                    yield position, f"{field} of {key} names no parameter: {value!r}", hint
            elif field in fields.paths and value is not None:
                for path in value if isinstance(value, ListNode) else (value,):
                    yield from self.path_problems(key, field, path, position)

    def path_problems(
        self, key: str, field: str, path: Any, position: Position
    ) -> Iterator[tuple[Position, str, str]]:
        unknown = self.first_unknown_step(path) if isinstance(path, str) else (path, ())
        if unknown:
            suggestion = closest_match(str(unknown[0]), unknown[1])
            message = (
                f"{field} of {key} names no property of the response:"
                f" there is no {unknown[0]!r} in {path!r}"
            )
            hint = f"write {suggestion!r}" if suggestion else "name a property that it has"
            yield position, message, hint

    def sendable_names(self) -> list[str]:
        """Returns the names of parameters and of fields of the body."""
        fields = (
            {name for content in self.body.contents for name in self.properties(content.schema)}
            if self.body
            else ()
        )
        return [*(each.name for each in self.parameters), *fields]

    def first_unknown_step(self, path: str) -> tuple[str, tuple[str, ...]] | None:
        """Returns the first step of `path` without a property, and the known properties."""
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
        kinds = [kind for kind in self.kinds(schema) if isinstance(kind, ir.Object)]
        return {each.name: each.schema for kind in kinds for each in kind.properties}

    def is_open(self, schema: ir.Schema) -> bool:
        """Whether a schema allows unnamed properties."""
        return any(
            isinstance(kind, (ir.Map, ir.Anything))
            or (isinstance(kind, ir.Object) and kind.extra is not None)
            for kind in self.kinds(schema)
        )
