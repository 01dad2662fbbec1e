"""Repetition of requests: `x-idempotent`, `x-repeat` and the header `Idempotency-Key`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator import ir
from generator.load.nodes import MapNode
from generator.openapi.regex import is_mismatch
from generator.parse.context import ParseContext

# RFC 9110, section 9.2.2.
IDEMPOTENT_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY")
# draft-ietf-httpapi-idempotency-key-header, and the older name.
KEY_HEADERS = ("idempotency-key", "x-idempotency-key")
SAMPLE_KEY = "0f8fad5b-d9cb-469f-a165-70867728950e"


def idempotent(context: ParseContext, node: MapNode, method: str, key: str) -> bool:
    """Returns `x-idempotent` of an operation; without it, its HTTP method decides, or whether it has
    an idempotency key.
    """
    value = node.get("x-idempotent")
    if isinstance(value, bool):
        return value
    if value is not None:
        message = f"{value!r} cannot be 'x-idempotent'"
        hint = "write true or false; until then the HTTP method decides"
        context.warn(node.value_position("x-idempotent"), message, hint)
    return method in IDEMPOTENT_METHODS or bool(key)


def idempotency_key(parameters: Iterable[ir.Parameter], schemas: Mapping[str, ir.Schema]) -> str:
    """Returns the header for an idempotency key if it accepts a UUID; "" if there is none."""
    for each in parameters:
        is_key = each.location == "header" and each.name.lower() in KEY_HEADERS
        if is_key and not each.deprecated and accepts_uuid(each.schema, schemas):
            return each.name
    return ""


def accepts_uuid(schema: ir.Schema, schemas: Mapping[str, ir.Schema]) -> bool:
    """Whether a UUID, written with hyphens, is a value of a schema."""
    resolved = ir.resolve(schema, schemas)
    limits = dict((*resolved.limits, *schema.limits))
    pattern = str(limits.get("pattern", ""))
    if pattern and is_mismatch(pattern, SAMPLE_KEY):
        return False
    length = len(SAMPLE_KEY)
    if not limits.get("minLength", 0) <= length <= limits.get("maxLength", length):
        return False
    match resolved.type:
        case ir.Scalar(name="string", format=format):
            return format in ("", "uuid", "guid")
    return isinstance(resolved.type, ir.Anything)


def repetition(context: ParseContext, node: MapNode) -> str:
    """Returns `x-repeat` of an operation: what a second call does."""
    value = node.get("x-repeat", "")
    if isinstance(value, str):
        return " ".join(value.split())
    message, hint = "'x-repeat' is not text", "write one sentence; until then it is ignored"
    context.warn(node.value_position("x-repeat"), message, hint)
    return ""
