"""Iterators over the items of lists whose pages name the next one, by a cursor or a link."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from .call import Link, base_url_of, perform
from .caller import AsyncCaller, Caller
from .dotted_paths import first_value, number_of
from .drivers import Emit, EmittingFlow
from .errors import InvalidResponseError
from .link_header import next_link
from .operation import Operation, Pagination
from .pagination import items_of, set_size, share_texts
from .redirects import link_target
from .responses import ResponseRecord
from .session import Session

_MOST_EMPTY = 1000  # pages without items in a row: the list has no end
_PORTS = {"http": 80, "https": 443}


def iterate_pages(
    caller: Caller, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> Iterator[Any]:
    """Yields the items of all pages; each page is requested when its first item is needed.

    Pages have the largest size that the description allows, unless `params` has another one. The
    last page is the one without a cursor or link.

    Args:
        caller: performs the calls.
        operation: an operation with a pagination by cursors or links.
        params: as of the operation.
        body: as of the operation.

    Raises:
        ValueError: the page size is not positive, or larger than the service allows.
        InvalidResponseError: a cursor or link is invalid or was there before, or the list ends
            before its total.
    """
    return caller.iterate(next_page_steps(caller.session, operation, params, body))


def async_iterate_pages(
    caller: AsyncCaller, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> AsyncIterator[Any]:
    """As `iterate_pages`, for event loops."""
    return caller.iterate(next_page_steps(caller.session, operation, params, body))


def next_page_steps(
    session: Session, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> EmittingFlow:
    """Returns the flow of `iterate_pages`. Arguments are checked before anything is sent."""
    described = operation.pagination
    if described is None:
        raise ValueError(f"{operation.id} has no pages")
    values = {name: value for name, value in params.items() if value is not None}
    names = {parameter.name: parameter.type for parameter in operation.parameters}
    turned = values
    if described.parameter and described.parameter not in names:
        body = turned = dict(body or {})
    set_size(operation, described, values, turned)
    return _pages(session, operation, described, values, body, turned)


def _pages(
    session: Session,
    operation: Operation[Any],
    described: Pagination,
    values: dict[str, Any],
    body: Any,
    turned: dict[str, Any],
) -> EmittingFlow:
    kinds = {parameter.name: parameter.type for parameter in operation.parameters}
    start = turned.get(described.parameter)
    seen: set[Any] = set() if start is None else {str(start)}
    base_url = base_url_of(session, operation)
    link: Link | None = None
    total: int | None = None
    count = empty = 0
    while True:
        value, response = yield from perform(session, operation, values, body, link)
        reported = number_of(first_value(value, described.total))
        total = total if reported is None else reported
        items = items_of(operation, described, value, response.content)
        if items:
            share_texts(items)
            count, empty = count + len(items), 0
            yield Emit(items)
        else:
            empty += 1
        cursor = first_value(value, described.next)
        if described.counts == "links":
            link = _link(operation, described, cursor, response, base_url, link)
            cursor = None if link is None else str(link.url)
        if not cursor:  # also 0, which would be the first page again
            break
        if not isinstance(cursor, (str, int)) or cursor is True:
            raise _error(operation, response, "the next cursor is neither text nor a number")
        if str(cursor) in seen:
            name = described.counts.removesuffix("s")
            raise _error(operation, response, f"the next {name} was there before, so no page ends")
        if empty >= _MOST_EMPTY:
            raise _error(operation, response, f"{empty} pages in a row have no items")
        seen.add(str(cursor))
        if described.counts == "cursors":
            kind = kinds.get(described.parameter)
            number = number_of(cursor)
            is_number = kind is int and number is not None
            turned[described.parameter] = (
                number if is_number else str(cursor) if kind is str else cursor
            )
    if total is not None and count < total and start is None:
        raise _error(operation, response, f"the list ends after {count} of {total} items")


def _link(
    operation: Operation[Any],
    described: Pagination,
    found: Any,
    response: ResponseRecord,
    base_url: str,
    before: Link | None,
) -> Link | None:
    """Returns the link to the next page, None after the last one.

    Once a page has come from another origin than the service's, all links are foreign: that origin
    decides which they are.
    """
    if not described.next:
        found = next_link(response.headers.get_all("link"))
    if found is None or found == "":
        return None
    target = link_target(response.url, found.strip()) if isinstance(found, str) else ""
    if not target or "@" in urlsplit(target).netloc:
        raise _error(operation, response, "the link to the next page cannot be followed")
    home, sources = _origin(urlsplit(base_url)), (response.url, target)
    is_foreign = any(_origin(urlsplit(each)) != home for each in sources)
    return Link(target, is_foreign or (before is not None and before.is_foreign))


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)


def _error(
    operation: Operation[Any], response: ResponseRecord, reason: str
) -> InvalidResponseError:
    return InvalidResponseError(f"{operation.id}: {reason}", body=response.content)
