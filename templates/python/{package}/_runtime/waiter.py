"""Waiters: repeat a call until a state is reached."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import first_value, is_same, value_at
from .drivers import Flow, Sleep
from .errors import (
    NoResponseError,
    NotFoundError,
    ServerError,
    ThrottledError,
    WaitFailedError,
    WaitTimeoutError,
)
from .operation import Operation, Waiter
from .session import Session

T = TypeVar("T")
# Errors that a later call may not have.
_PASSING = (NotFoundError, NoResponseError, ThrottledError, ServerError)


def wait(
    caller: Caller,
    operation: Operation[T],
    params: Mapping[str, Any],
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
) -> T:
    """Repeats a call until the state of the operation's waiter is reached, and returns the last
    result.

    Args:
        caller: performs the calls.
        operation: an operation with a waiter.
        params: as of the operation.
        timeout: seconds to wait in total.
        interval: seconds between two calls; None for the description's.

    Raises:
        ValueError: timeout is negative, or interval not positive.
        WaitTimeoutError: the state was not reached in time; the error has the last result.
        WaitFailedError: another final state was reached; the error has the result and the state.
    """
    return caller.run(wait_steps(caller.session, operation, params, timeout, interval))


async def async_wait(
    caller: AsyncCaller,
    operation: Operation[T],
    params: Mapping[str, Any],
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
) -> T:
    """Waits as `wait`, for event loops."""
    return await caller.run(wait_steps(caller.session, operation, params, timeout, interval))


def wait_steps(
    session: Session,
    operation: Operation[T],
    params: Mapping[str, Any],
    timeout: float,
    interval: float | None,
    progress: Callable[[bool], Flow[None]] | None = None,
) -> Flow[T]:
    """Returns the flow of `wait`.

    `progress` returns steps to run after each call; its argument is whether the wait has ended.
    """
    waiter, pause = check_wait(operation, timeout, interval)
    start = answered = time.monotonic()
    last: Any = None
    while True:
        try:
            received = yield from perform(session, operation, params)
        except _PASSING as error:
            now = time.monotonic()
            if now - answered >= waiter.grace:
                raise
            state, has_ended, found = None, False, f"{type(error).__name__}: {error}"
        else:
            answered = time.monotonic()
            last = received.result()
            state = first_value(last, waiter.property)
            has_ended = is_same(state, waiter.until) or (
                state not in (None, "")
                and any(value_at(last, path) in waiter.final for path in waiter.ends)
            )
            found = f"{waiter.property[0]} is {state!r}, not {waiter.until!r}"
        if progress is not None:
            yield from progress(has_ended)
        if has_ended and is_same(state, waiter.until):
            return cast(T, last)
        place = f"{operation.id} with {dict(params)}" if params else operation.id
        if has_ended:
            raise WaitFailedError(
                f"{place}: it ended, but not {waiter.name}: {found}", last=last, state=state
            )
        left = start + timeout - time.monotonic()
        if left <= 0:
            message = f"{place}: not {waiter.name} after {timeout:g} s: {found}"
            raise WaitTimeoutError(message, last=last)
        yield Sleep(min(pause, left))


def check_wait(
    operation: Operation[Any], timeout: float, interval: float | None
) -> tuple[Waiter, float]:
    """Returns the operation's waiter and the seconds between two calls; raises ValueError for
    invalid arguments.
    """
    waiter = operation.waiter
    if waiter is None:
        raise ValueError(f"{operation.id} has no waiter")
    pause = waiter.interval if interval is None else interval
    if not (pause > 0 and timeout >= 0):
        raise ValueError("interval must be positive, timeout not negative")
    return waiter, pause
