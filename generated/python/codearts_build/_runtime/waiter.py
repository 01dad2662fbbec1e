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
    ClientError,
    NoResponseError,
    ResponseError,
    TimedOutError,
    WaitFailedError,
    WaitTimeoutError,
)
from .operation import Operation, Waiter
from .patience import Patience
from .session import Session

T = TypeVar("T")
# Seconds for a call that begins when the time is over: the last one, which decides.
_LAST_CALL = 1.0
_UNBOUNDED = 1e8


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

    Throttling and failures that may pass do not end it: they are an error only if they last.

    Args:
        caller: performs the calls.
        operation: an operation with a waiter.
        params: as of the operation.
        timeout: seconds to wait in total; a call that is running then ends too.
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
    progress: Callable[[bool, float], Flow[None]] | None = None,
) -> Flow[T]:
    """Returns the flow of `wait`.

    `progress` returns steps to run after each call; its arguments are whether the wait has ended,
    and the time by which it must end.
    """
    waiter, pause = check_wait(operation, timeout, interval)
    end = time.monotonic() + timeout
    patience = Patience(pause, waiter.grace)
    place = f"{operation.id} with {dict(params)}" if params else operation.id
    last: Any = None
    found = ""
    while True:
        failure: ClientError | None = None
        state, has_ended, delay = None, False, pause
        try:
            received = yield from perform(session_until(session, end), operation, params)
        except (NoResponseError, ResponseError) as error:
            failure = error
            is_cut = isinstance(error, TimedOutError) and time.monotonic() >= end
            if not is_cut or not found:  # a call that the end cuts off has found nothing new
                found = f"{type(error).__name__}: {error}"
            if not is_cut:
                delay = patience.pause(error)
        else:
            patience.reset()
            last = received.result()
            state = first_value(last, waiter.property)
            has_ended = is_same(state, waiter.until) or (
                state not in (None, "")
                and any(value_at(last, path) in waiter.final for path in waiter.ends)
            )
            found = f"{waiter.property[0]} is {state!r}, not {waiter.until!r}"
        if progress is not None:
            yield from progress(has_ended, end)
        if has_ended and is_same(state, waiter.until):
            return cast(T, last)
        if has_ended:
            raise WaitFailedError(
                f"{place}: it ended, but not {waiter.name}: {found}", last=last, state=state
            )
        left = end - time.monotonic()
        # The service asked for a longer pause than is left.
        is_hopeless = isinstance(failure, ResponseError) and (failure.retry_after or 0) > left
        if left <= 0 or is_hopeless:
            message = f"{place}: not {waiter.name} after {timeout:g} s: {found}"
            raise WaitTimeoutError(message, last=last) from failure
        yield Sleep(min(delay, left))


def session_until(session: Session, end: float) -> Session:
    """Returns the session with a deadline of calls that is not after `end`."""
    left, deadline = end - time.monotonic(), session.options.deadline
    seconds = left if left > 0 else _LAST_CALL
    if seconds >= (_UNBOUNDED if deadline is None else deadline):
        return session
    return session.with_options(session.options._replace(deadline=seconds))


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
    if not (0 < pause < float("inf") and timeout >= 0):
        raise ValueError("interval must be positive, timeout not negative")
    return waiter, pause
