"""Iterators over the items of lists with numbered pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import first_value, number_of, value_at
from .drivers import Emit, EmittingFlow, Flow
from .errors import InvalidResponseError
from .json_values import is_array
from .operation import Operation, Pagination
from .session import Session

if TYPE_CHECKING:
    from .responses import Received


def iterate(
    caller: Caller, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> Iterator[Any]:
    """Yields the items of all pages; each page is requested when its first item is needed.

    Pages have the largest size that the description allows, unless `params` has another one.

    Args:
        caller: performs the calls.
        operation: an operation with a pagination.
        params: as of the operation; the page parameter is the start, the size the number of items a
            page.
        body: as of the operation.

    Raises:
        ValueError: the page size is not positive, or larger than the service allows.
        InvalidResponseError: a page has no items, though the total says that there are more.
    """
    return caller.iterate(page_steps(caller.session, operation, params, body))


def async_iterate(
    caller: AsyncCaller, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> AsyncIterator[Any]:
    """As `iterate`, for event loops."""
    return caller.iterate(page_steps(caller.session, operation, params, body))


def page_steps(
    session: Session, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> EmittingFlow:
    """Returns the flow of `iterate`. Arguments are checked before anything is sent."""
    described = operation.pagination
    if described is None:
        raise ValueError(f"{operation.id} has no pages")
    values = {name: value for name, value in params.items() if value is not None}
    names = {parameter.name: parameter.type for parameter in operation.parameters}
    if described.parameter not in names:
        body = dict(body or {})
    turned = values if described.parameter in names else body
    size = set_size(operation, described, values, turned)
    first = number_of(turned.get(described.parameter, described.first))
    if first is None:
        raise TypeError(f"{operation.id}: parameter {described.parameter!r} must be a whole number")

    def page(number: int) -> Flow[Received[Any]]:
        turned[described.parameter] = (
            str(number) if names.get(described.parameter) is str else number
        )
        return perform(session, operation, values, body)

    return _pages(operation, described, page, first, size)


def set_size(
    operation: Operation[Any],
    described: Pagination,
    values: dict[str, Any],
    other: dict[str, Any],
) -> int | None:
    """Sets the page size in `values`, or in `other` if it is no parameter, and returns it.

    It is the largest one, unless the caller has set another one; None if none is known.

    Raises:
        ValueError: it is not positive, or larger than the service allows.
    """
    names = {parameter.name: parameter.type for parameter in operation.parameters}
    sized = values if described.size in names else other
    usual = described.max_size or described.default_size
    if not described.size or (given := sized.get(described.size, usual)) is None:
        return None
    size = number_of(given)
    most = described.max_size or size
    if size is None or most is None or not 1 <= size <= most:
        bounds = f"from 1 to {described.max_size}" if described.max_size else "1 or more"
        raise ValueError(f"{operation.id}: parameter {described.size!r} must be {bounds}")
    sized[described.size] = str(size) if names.get(described.size) is str else size
    return size


def items_of(
    operation: Operation[Any], described: Pagination, value: Any, content: bytes
) -> list[Any] | None:
    """Returns the items of a page; None if it has no list.

    Raises:
        InvalidResponseError: there is something else instead of the list.
    """
    items = first_value(value, described.items)
    if items is None and not any(_has_wrong_parent(value, path) for path in described.items):
        return None
    if not is_array(items):
        where = described.items[0] or "the root"
        raise InvalidResponseError(f"{operation.id}: there is no list at {where}", body=content)
    return items


def _pages(
    operation: Operation[Any],
    described: Pagination,
    page: Callable[[int], Flow[Received[Any]]],
    number: int,
    size: int | None,
) -> EmittingFlow:
    """The last page completes the total. Without a total it is one that is empty, shorter than was
    asked for, or equal to the one before: that service does not turn pages.

    Raises:
        InvalidResponseError: a page has no items, or those of the page before, though the total is
            higher than the number of items so far.
    """
    skipped = number - described.first
    seen = skipped if described.counts == "items" else skipped * (size or 0)
    # Pages before the first one that was asked for are counted if their size is known.
    is_counted = not skipped or described.counts == "items" or size is not None
    before: Any = None
    total: int | None = None
    while True:
        value, response = yield from page(number)
        # A page without a total, such as one without anything, is judged by the last one.
        reported = number_of(first_value(value, described.total))
        total = total if reported is None else reported
        items = items_of(operation, described, value, response.content)
        if items is None:
            fault = "has no list of items"
        else:
            fault = "repeats the page before" if items else "is empty"
        if not items or items == before:
            if total is not None and seen < total and is_counted:
                raise InvalidResponseError(
                    f"{operation.id}: {described.parameter} {number} {fault}, after {seen} of "
                    f"{total} items",
                    body=response.content,
                )
            return
        share_texts(items)
        seen += len(items)
        yield Emit(items)
        is_short = size is not None and len(items) < size
        if seen >= total if total and total > 0 else is_short:
            return
        number += len(items) if described.counts == "items" else 1
        before = items


def _has_wrong_parent(value: Any, path: str) -> bool:
    """Whether a missing path lies below a value that is not an object."""
    while path:
        path = path.rpartition(".")[0]
        above = value_at(value, path)
        if above is not None:
            return not isinstance(above, (msgspec.Struct, Mapping))
    return False


def share_texts(items: Sequence[Any]) -> None:
    """Replaces equal texts in the models of `items` by one object.

    It takes some microseconds an item, and saves two thirds of a long list's memory.
    """
    texts: dict[str, str] = {}
    shared = texts.setdefault
    waiting = _by_model(items)
    while waiting:
        model, batch = waiting.popitem()
        below: list[Any] = []
        for (
            name
        ) in model.__struct_fields__:  # field by field, which is twice as fast as item by item
            for item in batch:
                value = getattr(item, name)
                if value.__class__ is str:
                    setattr(item, name, shared(value, value))
                elif isinstance(value, msgspec.Struct):
                    below.append(value)
                elif is_array(value):
                    below += value
        for kind, models in _by_model(below).items():
            waiting.setdefault(kind, []).extend(models)


def _by_model(values: Sequence[Any]) -> dict[type[msgspec.Struct], list[Any]]:
    found: dict[type[msgspec.Struct], list[Any]] = {}
    for value in values:
        if isinstance(value, msgspec.Struct):
            found.setdefault(type(value), []).append(value)
    return found
