"""The `x-` keys that hold data of their own."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.nodes import MapNode, plain
from generator.load.refs import short_repr
from generator.parse.context import Source, items, text

RETRIES = ("", "throttled", "transient")


def pagination(node: MapNode | None) -> ir.Pagination | None:
    if node is None:
        return None
    return ir.Pagination(
        parameter=text(node, "page") or text(node, "offset"),
        counts="pages" if "page" in node else "items",
        first=node.get("first", 0),
        size=text(node, "size"),
        items=text(node, "items"),
        total=node.get("total"),
        max_size=node.get("max-size"),
    )


def waiter(node: MapNode | None) -> ir.Waiter | None:
    if node is None:
        return None
    return ir.Waiter(text(node, "name"), text(node, "property"), plain(node.get("until")), node.get("interval", 5))


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


def failure(node: Any) -> ir.Failure | None:
    if not isinstance(node, MapNode):
        return None
    return ir.Failure(text(node, "property"), tuple(plain(items(node, "values"))))


def error_code(source: Source, code: str, node: MapNode) -> ir.ErrorCode:
    status, retry = node.get("status", 0), node.get("retry", "")
    fits = {"status": isinstance(status, int) and not isinstance(status, bool), "retry": retry in RETRIES}
    for key in (each for each in fits if not fits[each]):
        hint = "write an HTTP status" if key == "status" else f"write {' or '.join(filter(None, RETRIES))}"
        source.warn(node.value_position(key), f"{node[key]!r} cannot be {key!r} of x-error-codes", f"{hint}; it is ignored")
    return ir.ErrorCode(
        code=code,
        status=status if fits["status"] else 0,
        meaning=text(node, "meaning"),
        remedy=text(node, "remedy"),
        retry=retry if fits["retry"] else "",
    )


def guide(source: Source, node: MapNode, resources: tuple[ir.Resource, ...]) -> ir.Guide:
    operations = {each.id: each for resource in resources for each in resource.operations}
    needs: dict[str, str] = {"call": "id", "iterate": "pagination", "wait": "waiter", "follow": "follower"}
    steps = []
    for step in items(node, "steps"):
        for use, name in step.items() if isinstance(step, MapNode) else ():
            if not isinstance(name, str) or name not in operations:
                source.error(
                    step.value_position(use), f"a guide names the operation {short_repr(str(name))}", "name an operationId"
                )
            elif not getattr(operations[name], needs.get(use, ""), None):
                source.error(
                    step.key_position(use), f"{name!r} has nothing to {use}", "use `call`, or describe how it is done"
                )
            else:
                steps.append(ir.Step(use, name))  # type: ignore[arg-type]
    return ir.Guide(text(node, "title"), text(node, "description"), tuple(steps))
