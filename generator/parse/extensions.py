"""Reads `x-` keys into the IR."""

from __future__ import annotations

from typing import Any, Literal

from generator import ir
from generator.findings import suggestion
from generator.load.accessors import items, items_with_positions, mapping, text
from generator.load.nodes import ListNode, MapNode, plain
from generator.load.refs import short_repr
from generator.parse.context import ParseContext
from generator.parse.extension_checks import ExtensionChecker, paths

# What an iterator counts or follows, by the field of x-pagination that says so.
COUNTS: dict[str, Literal["pages", "items", "cursors", "links"]] = {
    "page": "pages",
    "offset": "items",
    "cursor": "cursors",
    "next-link": "links",
    "link-header": "links",
}
# The formats of strings that `x-python-formats` can name.
PYTHON_FORMATS = ("byte", "date", "date-time", "decimal", "uuid")
ANY_SCHEMA = ir.Schema(ir.Anything())


def pagination(node: MapNode | None, checker: ExtensionChecker) -> ir.Pagination | None:
    if node is None:
        return None
    schema = checker.sendable().get(text(node, "size"), ANY_SCHEMA)
    maximum = node.get("max-size") or whole_number(dict(schema.limits).get("maximum"))
    counts = next(kind for field, kind in COUNTS.items() if node.get(field) is not None)
    return ir.Pagination(
        parameter=text(node, "page") or text(node, "offset") or text(node, "cursor"),
        counts=counts,
        first=node.get("first", 0),
        size=text(node, "size"),
        items=paths(node, "items") or ("",),
        total=paths(node, "total"),
        max_size=maximum,
        default_size=whole_number(schema.default),
        next=paths(node, "next") or paths(node, "next-link"),
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


def run(node: MapNode | None) -> ir.Run | None:
    """Returns the task that an operation starts; `check_runs` checks the other operations."""
    if node is None:
        return None
    parameters = mapping(node, "parameters").items()
    return ir.Run(
        wait=text(node, "wait"),
        parameters=tuple((str(name), path) for name, path in parameters),
        follow=text(node, "follow"),
    )


def follower(node: MapNode | None, checker: ExtensionChecker) -> ir.Follower | None:
    if node is None:
        return None
    schema = checker.sendable().get(text(node, "size"), ANY_SCHEMA)
    return ir.Follower(
        offset=text(node, "offset"),
        first=node.get("first", 0),
        content=text(node, "content"),
        next=text(node, "next"),
        more=text(node, "more"),
        size=text(node, "size"),
        default_size=whole_number(schema.default),
        grace=node.get("grace", 0),
    )


def whole_number(value: object) -> int | None:
    """Returns a positive whole number, which may be text; None for any other value."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    is_whole = isinstance(value, int) and not isinstance(value, bool) and value > 0
    return value if is_whole and isinstance(value, int) else None


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


def official_sdk(context: ParseContext, document: MapNode) -> ir.OfficialSdk | None:
    """Returns the SDK of `x-sdk`; None, with a warning, if its names are none of Python."""
    node = document.get("x-sdk")
    if node is None:
        return None
    sdk = ir.OfficialSdk(text(node, "module"), text(node, "client"))
    if all(part.isidentifier() for part in (*sdk.module.split("."), sdk.client)):
        return sdk
    hint = "give it module and client, names of Python; until then there is no example of it"
    context.warn(document.value_position("x-sdk"), "x-sdk names no client of Python", hint)
    return None


def synonyms(context: ParseContext, document: MapNode) -> tuple[tuple[str, ...], ...]:
    """Returns the groups of `x-search`; warns about each that is not a list of different texts."""
    node = document.get("x-search")
    if node is None:
        return ()
    if not isinstance(node, MapNode) or not isinstance(node.get("synonyms"), ListNode):
        hint = "write `synonyms` in it, a list of lists of texts; it is ignored"
        context.warn(document.value_position("x-search"), "x-search has no list of synonyms", hint)
        return ()
    for key in node.keys() - {"synonyms"}:
        message = f"unknown keyword {key!r} in x-search"
        context.warn(node.key_position(key), message, "use synonyms; it is ignored")
    found = []
    for group, position in items_with_positions(node, "synonyms"):
        texts = group if isinstance(group, ListNode) else ()
        words = {" ".join(each.lower().split()) for each in texts if isinstance(each, str)}
        if len(words) < 2 or len(words) < len(texts) or "" in words:
            message = f"{short_repr(plain(group))} is no group of synonyms"
            hint = "write a list of at least two texts, each different and in quotes if it may be"
            context.warn(position, message, f"{hint} a number or boolean; it is ignored")
        else:
            found.append(tuple(texts))
    return tuple(found)


def python_formats(context: ParseContext, document: MapNode) -> tuple[str, ...]:
    """Returns the formats of `x-python-formats`; warns about each that has no type in Python."""
    node = document.get("x-python-formats")
    if node is not None and not isinstance(node, ListNode):
        hint = f"write a list of {', '.join(PYTHON_FORMATS)}; it is ignored"
        position = document.value_position("x-python-formats")
        context.warn(position, "x-python-formats is no list", hint)
        return ()
    found = set()
    for each, position in items_with_positions(document, "x-python-formats"):
        if each in PYTHON_FORMATS:
            found.add(str(each))
        else:
            message = f"{short_repr(plain(each))} is no format with a type in Python"
            known = each if isinstance(each, str) else ""
            hint = suggestion(
                known, PYTHON_FORMATS, f"use {', '.join(PYTHON_FORMATS)}", "; it is ignored"
            )
            context.warn(position, message, hint)
    return tuple(sorted(found))


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
                message = f"a guide names the unknown operation {short_repr(plain(name))}"
                context.error(step.value_position(use), message, "name an operationId")
            elif not getattr(operations[name], REQUIRED_BY_USE.get(use, ""), None):
                hint = "use `call`, or add the `x-` key to the operation"
                context.error(step.key_position(use), f"{name!r} has nothing to {use}", hint)
            else:
                steps.append(ir.Step(use, name))  # type: ignore[arg-type]
    return ir.Guide(text(node, "title"), text(node, "description"), tuple(steps))
