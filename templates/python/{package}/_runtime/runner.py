"""Starts a task, waits for its end and reads its log."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, cast

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import is_same, number_of, value_at
from .drivers import Await, Flow
from .errors import ClientError, InvalidResponseError, NoResponseError, ResponseError
from .operation import Operation
from .session import Session
from .waiter import check_wait, wait_steps

Log = Callable[[str], Any]


def run_and_wait(
    caller: Caller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any = None,
    *,
    timeout: float = 3600.0,
    interval: float | None = None,
    on_log: Log | None = None,
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
    on_log: Log | None = None,
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
    on_log: Log | None,
) -> Flow[Any]:
    """Returns the flow of `run_and_wait`."""
    run = operation.run
    if run is None:
        raise ValueError(f"{operation.id} starts nothing to wait for")
    operations = session.settings.operations()
    waiting = operations[run.wait]
    check_wait(waiting, timeout, interval)
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
        progress = LogReader(session, log, _parameters(log, known), on_log).read
    try:
        steps = wait_steps(
            session, waiting, _parameters(waiting, known), timeout, interval, progress
        )
        return (yield from steps)
    except ClientError as error:
        started = ", ".join(f"{name} {known[name]}" for name, _ in run.parameters)
        error.add_note(f"{operation.id} had started {started}")
        raise


def _properties(body: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else {}


def _parameters(operation: Operation[Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the values of an operation's parameters; digits become a number where one is due."""
    found: dict[str, Any] = {}
    for each in operation.parameters:
        value = known.get(each.name)
        if value is not None:
            found[each.name] = number_of(value) if each.type is int else value
    return found


class LogReader:
    """Reads what is new of a log. A log that cannot be read yet is no error."""

    def __init__(
        self, session: Session, operation: Operation[Any], values: dict[str, Any], on_log: Log
    ) -> None:
        assert operation.follower is not None
        self.session, self.operation, self.values, self.on_log = session, operation, values, on_log
        self.follower = operation.follower
        self.values[self.follower.offset] = self.follower.first

    def read(self, is_last: bool) -> Flow[None]:
        """Returns steps that pass on the next piece, or all that is left."""
        offset = self.follower.offset
        while True:
            try:
                received = yield from perform(self.session, self.operation, self.values)
            except (NoResponseError, ResponseError) as error:
                if is_last:
                    self.session.logger.warning("%s: no more log: %s", self.operation.id, error)
                return
            content = value_at(received.value, self.follower.content)
            if isinstance(content, str) and content:
                result = self.on_log(content)
                if inspect.isawaitable(result):
                    yield Await(result)
            following = number_of(value_at(received.value, self.follower.next))
            has_moved = following is not None and following != self.values[offset]
            if has_moved:
                self.values[offset] = following
            has_more = is_same(value_at(received.value, self.follower.more), True)
            if not (is_last and has_more and has_moved):
                return
