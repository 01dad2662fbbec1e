"""Hooks: functions of the caller around each attempt of a call."""

from __future__ import annotations

import time
from collections.abc import Callable

from .messages import Request, Response


class Attempt:
    """One attempt of a call, as the `after` hook receives it.

    `operation`: the operation's ID; `number`: 1 for the first attempt; `request`: the last sent
    request, with credentials; `response`: its response, None if none arrived; `error`: the
    exception that ended the attempt, None after a success; `started`: the time of sending, on the
    clock of `time.perf_counter`; `elapsed`: seconds from then to the end of the response, or to the
    headers of a file.
    """

    __slots__ = ("elapsed", "error", "number", "operation", "request", "response", "started")

    def __init__(self, operation: str, number: int, request: Request) -> None:
        self.operation, self.number, self.request = operation, number, request
        self.response: Response | None = None
        self.error: BaseException | None = None
        self.elapsed = 0.0
        self.started = time.perf_counter()

    def __repr__(self) -> str:
        result = repr(self.response) if self.error is None else type(self.error).__name__
        return f"Attempt({self.operation}, {self.number}, {self.elapsed:.3f} s, {result})"


class Hooks:
    """Functions called at every attempt, except logins. They must not block an event loop.

    `before` receives the request before authentication and may change its headers. `after` receives
    the `Attempt`, once for each attempt, whether it succeeded, failed or was cancelled. Their
    exceptions end the call.
    """

    __slots__ = ("after", "before")

    def __init__(
        self,
        before: Callable[[Request], None] | None = None,
        after: Callable[[Attempt], None] | None = None,
    ) -> None:
        self.before, self.after = before, after

    def __repr__(self) -> str:
        return f"Hooks(before={self.before!r}, after={self.after!r})"
