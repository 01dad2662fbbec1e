"""Lists that come in pages, as one iterator of their items."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from .client import AsyncClient, Client
from .dotted_paths import number_of, value_at
from .drivers import Effects, Emissions, Emit
from .errors import UnreadableError
from .operation import Operation, Pagination
from .session import Session
from .sharing import share_texts
from .text import is_array

if TYPE_CHECKING:
    from .responses import Answered


def iterate(client: Client, operation: Operation[Any], params: Mapping[str, Any], body: Any = None) -> Iterator[Any]:
    """The items of all pages; each page is asked for when its first item is due.

    Args:
        client: the client to call with.
        operation: an operation with a pagination.
        params: as of the operation; the page parameter tells where to begin, the size how much to ask for at a time.
        body: as of the operation.

    Raises:
        ValueError: the page size is not positive, or larger than the service allows.
    """
    return client.iterate(pages(client.session, operation, params, body))


def async_iterate(
    client: AsyncClient, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> AsyncIterator[Any]:
    """As `iterate`, for event loops."""
    return client.iterate(pages(client.session, operation, params, body))


def pages(session: Session, operation: Operation[Any], params: Mapping[str, Any], body: Any = None) -> Emissions:
    """Emit the items of one page after the other, up to the last. Arguments are checked before anything is sent."""
    described = operation.pagination
    if described is None:
        raise ValueError(f"{operation.id} has no pages")
    values = {name: value for name, value in params.items() if value is not None}
    names = {parameter.name: parameter.type for parameter in operation.parameters}
    if described.parameter not in names:
        body = dict(body or {})
    turned = values if described.parameter in names else body
    sized = values if described.size in names else turned
    size: int | None = None
    if described.size and (given := sized.get(described.size, described.max_size)) is not None:
        size = number_of(given)
        most = described.max_size or size
        if size is None or most is None or not 1 <= size <= most:
            bounds = f"from 1 to {described.max_size}" if described.max_size else "1 or more"
            raise ValueError(f"{operation.id}: parameter {described.size!r} must be {bounds}")
        sized[described.size] = str(size) if names.get(described.size) is str else size
    first = number_of(turned.get(described.parameter, described.first))
    if first is None:
        raise TypeError(f"{operation.id}: parameter {described.parameter!r} must be a whole number")

    def page(number: int) -> Effects[Answered[Any]]:
        turned[described.parameter] = str(number) if names.get(described.parameter) is str else number
        return session.call(operation, values, body)

    return _pages(operation, described, page, first, size)


def _pages(
    operation: Operation[Any],
    described: Pagination,
    page: Callable[[int], Effects[Answered[Any]]],
    number: int,
    size: int | None,
) -> Emissions:
    """The last page is one that is empty, or completes the total; where the service tells no total, one that is
    shorter than was asked for. A page equal to the one before ends it too: that service does not turn pages."""
    skipped = number - described.first
    seen = skipped if described.counts == "items" else skipped * (size or 0)
    before: Any = None
    while True:
        value, answer = yield from page(number)
        items = value_at(value, described.items)
        if items is None:
            if not _is_astray(value, described.items):
                return
        elif items == before:
            return
        if not is_array(items):
            where = described.items or "the root"
            raise UnreadableError(f"{operation.id}: there is no list at {where}", body=answer.content)
        share_texts(items)
        seen += len(items)
        yield Emit(items)
        total = number_of(value_at(value, described.total)) if described.total else None
        is_short = size is not None and len(items) < size
        if not items or (seen >= total if total and total > 0 else is_short):
            return
        number += len(items) if described.counts == "items" else 1
        before = items


def _is_astray(value: Any, path: str) -> bool:
    """Whether, where nothing stands at a path, something stands above it that nothing can stand below."""
    while path:
        path = path.rpartition(".")[0]
        above = value_at(value, path)
        if above is not None:
            return not isinstance(above, (msgspec.Struct, Mapping))
    return False
