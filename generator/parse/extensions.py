"""Reads and checks `x-` keys.

Others use the same keys with other meanings. A key that does not fit its operation is a warning,
and the operation is rendered without it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any

from generator import ir
from generator.findings import Position, suggestion
from generator.load.accessors import is_number, items, mapping, text
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


def waiter(node: MapNode | None, checker: ExtensionChecker) -> ir.Waiter | None:
    if node is None:
        return None
    final: list[str] = []
    for path in paths(node, "ends"):
        final += checker.final_values(path)
    return ir.Waiter(
        name=text(node, "name"),
        property=paths(node, "property"),
        until=plain(node.get("until")),
        interval=node.get("interval", 5),
        ends=paths(node, "ends"),
        final=tuple(dict.fromkeys(final)),
        grace=node.get("grace", 0),
    )


def run(context: ParseContext, node: Any, operations: Container[str]) -> ir.Run | None:
    """Returns the task that an operation starts; `operations` are the ids of all."""
    if not isinstance(node, MapNode):
        return None
    for key in ("wait", "follow"):
        if text(node, key) not in operations and (key == "wait" or key in node):
            message = f"{key} of x-run names no operation: {text(node, key)!r}"
            context.warn(node.position, message, "name an operationId; until then it is ignored")
            return None
    parameters = []
    for name, path in mapping(node, "parameters").items():
        if isinstance(path, str):
            parameters.append((str(name), path))
    return ir.Run(text(node, "wait"), tuple(parameters), text(node, "follow"))


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
    signs = failure_signs(node)
    return ir.Failure(signs, paths(node, "code"), paths(node, "message")) if signs else None


def failure_signs(node: Any) -> tuple[ir.FailureSign, ...]:
    """Returns the signs of `x-failure`, at the root or at an operation."""
    return tuple(
        ir.FailureSign(text(each, "property"), tuple(plain(items(each, "values"))))
        for each in items(node, "when")
        if text(each, "property")
    )


def vocabulary(name: str, node: MapNode) -> ir.Vocabulary:
    states = []
    for value, each in mapping(node, "values").items():
        if isinstance(each, MapNode):
            final, code = each.get("final"), each.get("code")
            state = ir.State(
                value=str(value),
                meaning=text(each, "meaning"),
                is_final=final if isinstance(final, bool) else None,
                code=code if isinstance(code, int) else None,
                evidence=text(each, "evidence"),
            )
            states.append(state)
    return ir.Vocabulary(name, text(node, "description"), tuple(states))


def error_code(context: ParseContext, code: str, node: MapNode) -> ir.ErrorCode:
    status, retry, kind = node.get("status", 0), node.get("retry", ""), node.get("kind", "")
    if not isinstance(status, int) or isinstance(status, bool):
        warn_of_error_code(context, node, "status", "write an HTTP status")
        status = 0
    if retry not in RETRIES:
        warn_of_error_code(context, node, "retry", f"write {' or '.join(RETRIES[1:])}")
        retry = ""
    if kind not in KINDS:
        warn_of_error_code(context, node, "kind", f"write {' or '.join(KINDS[1:])}")
        kind = ""
    return ir.ErrorCode(
        code=code,
        status=status,
        meaning=text(node, "meaning"),
        remedy=text(node, "remedy"),
        retry=retry,
        kind=kind,
        seen=text(node, "seen"),
    )


def warn_of_error_code(context: ParseContext, node: MapNode, key: str, hint: str) -> None:
    message = f"{node[key]!r} cannot be {key!r} of x-error-codes"
    context.warn(node.value_position(key), message, f"{hint}; it is ignored")


# The attribute of an operation that each use of it in a guide requires.
REQUIRED_BY_USE = {
    "call": "id",
    "iterate": "pagination",
    "wait": "waiter",
    "follow": "follower",
    "run": "run",
}


def guide(context: ParseContext, node: MapNode, resources: tuple[ir.Resource, ...]) -> ir.Guide:
    operations = {each.id: each for resource in resources for each in resource.operations}
    steps = []
    for step in items(node, "steps"):
        for use, name in step.items() if isinstance(step, MapNode) else ():
            if not isinstance(name, str) or name not in operations:
                message = f"a guide names the unknown operation {short_repr(str(name))}"
                context.error(step.value_position(use), message, "name an operationId")
            elif not getattr(operations[name], REQUIRED_BY_USE.get(use, ""), None):
                hint = "use `call`, or add the `x-` key to the operation"
                context.error(step.key_position(use), f"{name!r} has nothing to {use}", hint)
            else:
                steps.append(ir.Step(use, name))  # type: ignore[arg-type]
    return ir.Guide(text(node, "title"), text(node, "description"), tuple(steps))


# The fields of a key: names of parameters, dotted paths in the response, and other values.
PARAMETER = "the name of a parameter"
PATH, PATHS = "a path in the response", "paths in the response, tried in order"
COUNT, NUMBER = "a whole number from 0 on", "a number above 0"
NAME, SCALAR = "a text that is not empty", "a text, a number, true or false"
FITS: dict[str, Callable[[Any], bool]] = {
    COUNT: lambda value: isinstance(value, int) and is_number(value) and value >= 0,
    NUMBER: lambda value: is_number(value) and value > 0,
    NAME: lambda value: isinstance(value, str) and bool(value),
    SCALAR: lambda value: isinstance(value, (str, int, float)),
}
KEYS = {
    "x-pagination": {
        "page": PARAMETER,
        "offset": PARAMETER,
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
    },
}
# A key must have one field of each group.
REQUIRED_FIELDS = {
    "x-pagination": (("page", "offset"),),
    "x-waiter": (("name",), ("property",), ("until",)),
    "x-follow": (("offset",), ("content",), ("next",), ("more",)),
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
        missing = []
        for group in REQUIRED_FIELDS[key]:
            if all(node.get(field) is None for field in group):
                missing.append(" or ".join(map(repr, group)))
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
                names = self.sendable_names()
                if value not in names:
                    hint = suggestion(str(value), names, "name one of the operation's parameters")
                    yield position, f"{field} of {key} names no parameter: {value!r}", hint
            elif kind in (PATH, PATHS) and value is not None:
                is_list = kind == PATHS and isinstance(value, ListNode)
                for path in value if is_list else (value,):
                    unknown = self.first_unknown_step(path) if isinstance(path, str) else (path, ())
                    if unknown:
                        step, known = unknown
                        message = f"{field} of {key} names no property of the response"
                        hint = suggestion(str(step), known, "name a property that it has")
                        yield position, f"{message}: there is no {step!r} in {path!r}", hint

    def sendable_names(self) -> list[str]:
        """Returns the names of parameters and of fields of the body."""
        names = [each.name for each in self.parameters]
        for content in self.body.contents if self.body else ():
            names += self.properties(content.schema)
        return names

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
