"""Starts a task, waits for its end and reads its log."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Mapping
from typing import Any, cast

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import number_of, value_at
from .drivers import Await, Flow, Sleep
from .errors import InvalidResponseError, NoResponseError, ResponseError
from .follower import INTERVAL, TextReader
from .operation import Operation
from .session import Session
from .waiter import check_wait, session_until, wait_steps

OnLog = Callable[[str], Any]
# Calls without text after which the log of a task that has ended is complete.
LAST_TRIES = 3


def run_and_wait(
    caller: Caller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any = None,
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
    on_log: OnLog | None = None,
) -> Any:
    """Starts a task, waits until it has succeeded, and returns its record.

    Args:
        caller: performs the calls.
        operation: an operation with a run.
        params: as of the operation.
        body: as of the operation.
        timeout: seconds to wait in total.
        interval: seconds between two calls; None for the description's.
        on_log: is called with each piece of the log, if the task has one.

    Raises:
        ValueError: timeout is negative, or interval not positive.
        WaitFailedError: the task ended in another state; the error has the record and the state.
        WaitTimeoutError: the task did not end in time; it continues.
    """
    steps = run_steps(caller.session, operation, params, body, timeout, interval, on_log)
    return caller.run(steps)


async def async_run_and_wait(
    caller: AsyncCaller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any = None,
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
    on_log: OnLog | None = None,
) -> Any:
    """Runs as `run_and_wait`, for event loops. `on_log` may return an awaitable."""
    steps = run_steps(caller.session, operation, params, body, timeout, interval, on_log)
    return await caller.run(steps)


def run_steps(
    session: Session,
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any,
    timeout: float,
    interval: float | None,
    on_log: OnLog | None,
) -> Flow[Any]:
    """Returns the flow of `run_and_wait`."""
    run = operation.run
    if run is None:
        raise ValueError(f"{operation.id} starts nothing to wait for")
    operations = session.settings.operations()
    waiting = operations[run.wait]
    _, pause = check_wait(waiting, timeout, interval)
    received = yield from perform(session, operation, params, body)
    known: dict[str, Any] = {**_properties(body), **params}
    for name, path in run.parameters:
        known[name] = value_at(received.value, path)
        if known[name] is None:
            raise InvalidResponseError(
                f"{operation.id}: it was started, but the response has no {path}",
                body=received.response.content,
            )
    progress = None
    if on_log is not None and run.follow:
        log = operations[run.follow]
        reader = TextReader(log, _parameters(log, known), min(pause, INTERVAL))
        progress = Log(session, reader, on_log).read
    try:
        steps = wait_steps(
            session, waiting, _parameters(waiting, known), timeout, interval, progress
        )
        return (yield from steps)
    except BaseException as error:  # also a cancellation: the task continues
        started = ", ".join(f"{name} {known[name]}" for name, _ in run.parameters)
        error.add_note(f"{operation.id} had started {started}")
        raise


def _properties(body: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else {}


def _parameters(operation: Operation[Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the known values of an operation's parameters; digits become a number where one is
    due. The log begins at its start.
    """
    start = operation.follower.offset if operation.follower else ""
    found: dict[str, Any] = {}
    for each in operation.parameters:
        value = known.get(each.name)
        if value is not None and each.name != start:
            found[each.name] = number_of(value) if each.type is int else value
    return found


class Log:
    """Hands on what is new of a task's log. A log that cannot be read is no error of the task."""

    def __init__(self, session: Session, reader: TextReader, on_log: OnLog) -> None:
        self._session, self._reader, self._on_log = session, reader, on_log
        self._not_before = 0.0

    def read(self, is_last: bool, end: float) -> Flow[None]:
        """Returns steps that hand on the next pieces by the time `end`, if it is the last time all
        that is left.
        """
        reader, idle = self._reader, 0
        if not is_last and time.monotonic() < self._not_before:
            return
        while True:
            try:
                content = yield from reader.read(session_until(self._session, end))
            except (NoResponseError, ResponseError) as error:
                if is_last:
                    self._session.logger.warning("no more log: %s", error)
                return
            if content:
                result = self._on_log(content)
                if inspect.isawaitable(result):
                    yield Await(result)
            now = time.monotonic()
            if not is_last:
                # The next poll comes after an interval in any case.
                self._not_before = now + reader.pause - reader.interval
                if reader.pause or now >= end:
                    return
                continue
            idle = 0 if content else idle + 1
            if not reader.is_failing and not reader.has_more:
                return
            if idle > LAST_TRIES or now + (reader.pause if idle else 0.0) >= end:
                self._session.logger.warning("the end of the log did not come")
                return
            if idle:
                yield Sleep(reader.pause)
