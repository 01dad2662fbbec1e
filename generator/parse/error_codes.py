"""Codes of errors: `x-error-codes`."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from generator import ir
from generator.load.accessors import mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import short_repr
from generator.parse.context import ParseContext

RETRIES = ("", "throttled", "transient")
KINDS = ("", "not-found", "conflict", "throttled", "never-ran")


def error_codes(
    context: ParseContext, document: MapNode, resources: Iterable[ir.Resource]
) -> Iterator[ir.ErrorCode]:
    """Yields the codes of `document`, which has the operations of `resources`."""
    known = {each.id for resource in resources for each in resource.operations}
    for code, node in mapping(document, "x-error-codes").items():
        if isinstance(node, MapNode):
            yield error_code(context, code, node, known)


def error_code(
    context: ParseContext, code: str, node: MapNode, known: Container[str]
) -> ir.ErrorCode:
    status, retry, kind = node.get("status", 0), node.get("retry", ""), node.get("kind", "")
    if not isinstance(status, int) or isinstance(status, bool):
        warn(context, node, "status", "write an HTTP status")
        status = 0
    if retry not in RETRIES:
        warn(context, node, "retry", f"write {' or '.join(RETRIES[1:])}")
        retry = ""
    if kind not in KINDS:
        warn(context, node, "kind", f"write {' or '.join(KINDS[1:])}")
        kind = ""
    return ir.ErrorCode(
        code=code,
        status=status,
        meaning=text(node, "meaning"),
        remedy=text(node, "remedy"),
        retry=retry,
        kind=kind,
        seen=text(node, "seen"),
        group=text(node, "group"),
        operations=operations(context, node, known),
    )


def operations(
    context: ParseContext, node: MapNode, known: Container[str]
) -> tuple[str, ...] | None:
    """Returns the IDs of the only operations with a code; None if any may have it."""
    listed = node.get("operations")
    if listed is None:
        return None
    if not isinstance(listed, ListNode):
        warn(context, node, "operations", "write a list of operationIds")
        return None
    found = []
    for index, each in enumerate(listed):
        if isinstance(each, str) and each in known:
            found.append(each)
            continue
        message = f"an error code names the unknown operation {short_repr(str(each))}"
        context.error(listed.item_position(index), message, "name an operationId")
    return tuple(dict.fromkeys(found))


def warn(context: ParseContext, node: MapNode, key: str, hint: str) -> None:
    message = f"{node[key]!r} cannot be {key!r} of x-error-codes"
    context.warn(node.value_position(key), message, f"{hint}; it is ignored")
