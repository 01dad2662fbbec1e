"""Responses made from the description's examples, as of a service whose tasks have ended."""

from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.bodies import is_json
from .._runtime.dotted_paths import first_value, is_same, number_of, value_at
from .._runtime.json_values import is_array, is_object
from .._runtime.operation import Operation, Pagination
from .calls import Call
from .described_method import DescribedMethod
from .replies import Reply


def example_of(method: DescribedMethod, operation: Operation[Any], call: Call) -> Reply:
    """Returns the description's example, as the response to a call.

    A list has the page that the call asks for, and its length as the total; it names no next page.
    A state to wait for is reached, and a text that grows has ended; so no loop of the client runs
    for ever.
    """
    content: str | bytes = method.example
    if is_json(method.media_type) and (
        operation.pagination or operation.waiter or operation.follower
    ):
        value = msgspec.json.decode(content)
        if operation.pagination is not None:
            value = _page(value, operation.pagination, method, call)
        waiter, follower = operation.waiter, operation.follower
        if waiter is not None and not is_same(first_value(value, waiter.property), waiter.until):
            value = _replaced(value, waiter.property[0], waiter.until)
        if follower is not None and is_same(value_at(value, follower.more), True):
            value = _replaced(value, follower.more, False)
        content = msgspec.json.encode(value)
    return Reply(content, method.status, method.media_type)


def _page(value: Any, paging: Pagination, method: DescribedMethod, call: Call) -> Any:
    """Returns the example with one page of its items."""
    if paging.counts in ("cursors", "links"):
        for path in paging.next:
            if (found := value_at(value, path)) is not None:
                is_number = paging.counts == "cursors" and isinstance(found, int)
                value = _replaced(value, path, 0 if is_number else "")
        return value
    names = dict(method.properties) | dict(method.parameters)

    def given(name: str) -> int | None:
        return number_of(call.arguments.get(names.get(name, name)))

    lists = [(path, found) for path in paging.items if is_array(found := value_at(value, path))]
    total = len(lists[0][1]) if lists else 0
    size = given(paging.size)
    size = total if size is None else size
    number = given(paging.parameter)
    skipped = 0 if number is None else max(number - paging.first, 0)
    start = skipped if paging.counts == "items" else skipped * max(size, 1)
    for path, items in lists:
        value = _replaced(value, path, items[start : start + size])
    for path in paging.total:
        above, _, name = path.rpartition(".")
        if is_object(parent := value_at(value, above)) and name in parent:
            parent[name] = str(total) if isinstance(parent[name], str) else total
    return value


def _replaced(value: Any, path: str, new: Any) -> Any:
    """Returns plain JSON with another value at a dotted path; missing objects are made."""
    if not path:
        return new
    name, _, rest = path.partition(".")
    fields = value if is_object(value) else {}
    return fields | {name: _replaced(fields.get(name), rest, new)}
