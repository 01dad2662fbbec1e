"""Repetition of requests: `x-idempotent` and `x-repeat`."""

from __future__ import annotations

from generator.load.nodes import MapNode
from generator.parse.context import ParseContext

# RFC 9110, section 9.2.2.
IDEMPOTENT_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY")


def idempotent(context: ParseContext, node: MapNode, method: str) -> bool:
    """Returns `x-idempotent` of an operation; without it, its HTTP method decides."""
    value = node.get("x-idempotent")
    if isinstance(value, bool):
        return value
    if value is not None:
        message = f"{value!r} cannot be 'x-idempotent'"
        hint = "write true or false; until then the HTTP method decides"
        context.warn(node.value_position("x-idempotent"), message, hint)
    return method in IDEMPOTENT_METHODS


def repetition(context: ParseContext, node: MapNode) -> str:
    """Returns `x-repeat` of an operation: what a second call does."""
    value = node.get("x-repeat", "")
    if isinstance(value, str):
        return " ".join(value.split())
    message, hint = "'x-repeat' is not text", "write one sentence; until then it is ignored"
    context.warn(node.value_position("x-repeat"), message, hint)
    return ""
