"""Reads a growing text by offset."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import is_same, number_of, value_at
from .drivers import Emit, EmittingFlow, Sleep
from .errors import InvalidResponseError
from .operation import Operation
from .session import Session

INTERVAL = 2.0


def follow(
    caller: Caller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    *,
    interval: float | None = None,
) -> Iterator[str]:
    """Yields the pieces of a growing text until its end.

    Args:
        caller: performs the calls.
        operation: an operation with a follower.
        params: as of the operation; the offset is the start.
        interval: seconds to wait after a response without new text; None for 2.

    Raises:
        ValueError: interval is not positive.
    """
    return caller.iterate(follow_steps(caller.session, operation, params, interval))


def async_follow(
    caller: AsyncCaller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    *,
    interval: float | None = None,
) -> AsyncIterator[str]:
    """Yields as `follow`, for event loops."""
    return caller.iterate(follow_steps(caller.session, operation, params, interval))


def follow_steps(
    session: Session, operation: Operation[Any], params: Mapping[str, Any], interval: float | None
) -> EmittingFlow:
    """Returns the flow of `follow`. Arguments are checked before anything is sent."""
    follower = operation.follower
    if follower is None:
        raise ValueError(f"{operation.id} cannot be followed")
    if interval is not None and not 0 < interval < float("inf"):
        raise ValueError("interval must be positive")
    values = {name: value for name, value in params.items() if value is not None}
    values.setdefault(follower.offset, follower.first)
    return _follow_steps(session, operation, values, INTERVAL if interval is None else interval)


def _follow_steps(
    session: Session, operation: Operation[Any], values: dict[str, Any], interval: float
) -> EmittingFlow:
    follower = operation.follower
    assert follower is not None
    is_text = any(
        each.name == follower.offset and each.type is str for each in operation.parameters
    )
    while True:
        received = yield from perform(session, operation, values)
        content = value_at(received.value, follower.content)
        if isinstance(content, str) and content:
            yield Emit([content])
        if not is_same(value_at(received.value, follower.more), True):
            return
        offset = number_of(value_at(received.value, follower.next))
        if offset is None:
            reason = f"{operation.id}: more text is announced, but {follower.next} has no offset"
            raise InvalidResponseError(reason, body=received.response.content)
        moved = offset != number_of(values[follower.offset])
        values[follower.offset] = str(offset) if is_text else offset
        if not content or not moved:
            yield Sleep(interval)
