"""Criteria of Arazzo: conditions on the response of a step."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from generator import ir
from generator.openapi.media_types import is_json
from generator.targets.openapi.overlay import json_path_literal

Criterion = dict[str, Any]
# A condition on the JSON value at the root, which is the argument.
Test = Callable[[str], str]
PASSED = "$statusCode >= 200 && $statusCode < 300"
BUSY = "$statusCode == 429 || $statusCode >= 500"


def body_value(path: str) -> str:
    """Returns the expression for the value at a dotted path in the response."""
    pointer = path.replace("~", "~0").replace("/", "~1").replace(".", "/")
    return f"$response.body#/{pointer}" if path else "$response.body"


def literal(value: Any) -> str:
    """Returns a value as a literal of a simple condition."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return json.dumps(value)


def success(api: ir.Api, operation: ir.Operation) -> list[Criterion]:
    """Returns the criteria of a success: the status, and no sign of failure in the response."""
    return [simple(PASSED), *no_failure(api, operation)]


def no_failure(api: ir.Api, operation: ir.Operation) -> Iterator[Criterion]:
    """Yields the criteria that a response with a successful status reports no failure."""
    response = operation.success
    contents = response.contents if response else ()
    if any(is_object(api, each) for each in contents):
        signs = (*operation.failure_signs, *(api.failure.signs if api.failure else ()))
        if signs:
            yield none_of(*map(sign_test, signs))
    if response and response.failure_types:
        types = "|".join(re.escape(each) for each in response.failure_types)
        yield matches("$response.header.Content-Type", f"^(?!({types})\\b)")


def is_object(api: ir.Api, content: ir.Content) -> bool:
    """Whether a body is JSON other than a list or a scalar."""
    kind = api.resolve(content.schema).type
    return is_json(content.media_type) and not isinstance(kind, (ir.Array, ir.Scalar, ir.Choice))


def simple(condition: str) -> Criterion:
    return {"condition": condition}


def matches(context: str, pattern: str) -> Criterion:
    return {"context": context, "type": "regex", "condition": pattern}


def none_of(*tests: Test) -> Criterion:
    """Returns a criterion that fails if one of `tests` holds for the response.

    For some runners `@` is the response in a filter of its root, as in the examples of Arazzo. By
    RFC 9535 it is a value inside the response, and `$` is the response.
    """
    either = " || ".join(test(root) for test in tests for root in ("$", "@"))
    return {"context": "$response.body", "type": "jsonpath", "condition": f"$[?!({either})]"}


def sign_test(sign: ir.FailureSign) -> Test:
    def test(root: str) -> str:
        node = json_path(root, sign.path)
        if sign.values:
            return " || ".join(f"{node} == {json_path_literal(each)}" for each in sign.values)
        return f"!{blank(node)}"

    return test


def blank(node: str) -> str:
    """Returns the condition that a value is missing, null or empty text."""
    return f"(!{node} || {node} == null || {node} == '')"


def is_idle(follower: ir.Follower) -> Test:
    """Returns a test for a piece without text that more text will follow."""

    def test(root: str) -> str:
        text, more = json_path(root, follower.content), json_path(root, follower.more)
        return f"{more} == true && {blank(text)}"

    return test


def equals_any(paths: Iterable[str], value: Any) -> str:
    """Returns the condition that the value at one of the dotted `paths` is `value`."""
    return " || ".join(f"{body_value(path)} == {literal(value)}" for path in paths)


def ended(waiter: ir.Waiter, path: str) -> list[Criterion]:
    """Returns the criteria of a wait that has ended by the value at `path`, one of `waiter.ends`."""
    values = "|".join(re.escape(each) for each in waiter.final)
    found = [matches(body_value(path), f"^({values})$")]
    if path not in waiter.property:
        state = body_value(waiter.property[0])
        found.append(simple(f"{state} != null && {state} != ''"))
    return found


def json_path(root: str, path: str) -> str:
    """Returns the JSONPath of the value at a dotted path below `root`."""
    found = root
    for step in path.split(".") if path else ():
        is_name = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", step)
        found += f".{step}" if is_name else f"[{json_path_literal(step)}]"
    return found
