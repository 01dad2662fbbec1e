"""Waiters: repeat a call until a state is reached."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, TypeVar

from .call import perform
from .client import AsyncClient, Client
from .dotted_paths import first_value, is_same
from .drivers import Flow, Sleep
from .errors import WaitTimeoutError
from .operation import Operation
from .session import Session

T = TypeVar("T")


def wait(
    client: Client,
    operation: Operation[T],
    params: Mapping[str, Any],
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
) -> T:
    """Repeats a call until the state of the operation's waiter is reached, and returns the last
    result.

    Args:
        client: the client to call with.
        operation: an operation with a waiter.
        params: as of the operation.
        timeout: seconds to wait in total.
        interval: seconds between two calls; None for the description's.

    Raises:
        ValueError: timeout is negative, or interval not positive.
        WaitTimeoutError: the state was not reached in time; the error has the last result.
    """
    return client.run(wait_steps(client.session, operation, params, timeout, interval))


async def async_wait(
    client: AsyncClient,
    operation: Operation[T],
    params: Mapping[str, Any],
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
) -> T:
    """Waits as `wait`, for event loops."""
    return await client.run(wait_steps(client.session, operation, params, timeout, interval))


def wait_steps(
    session: Session,
    operation: Operation[T],
    params: Mapping[str, Any],
    timeout: float,
    interval: float | None,
) -> Flow[T]:
    """Returns the flow of `wait`."""
    waiter = operation.waiter
    if waiter is None:
        raise ValueError(f"{operation.id} has no waiter")
    pause = waiter.interval if interval is None else interval
    if not (pause > 0 and timeout >= 0):
        raise ValueError("interval must be positive, timeout not negative")
    end = time.monotonic() + timeout
    while True:
        received = yield from perform(session, operation, params)
        value: T = received.result()
        state = first_value(value, waiter.property)
        if is_same(state, waiter.until):
            return value
        left = end - time.monotonic()
        if left <= 0:
            message = f"{waiter.property[0]} is {state!r}, not {waiter.until!r}"
            raise WaitTimeoutError(
                f"{operation.id}: not {waiter.name} after {timeout:g} s: {message}", last=value
            )
        yield Sleep(min(pause, left))
