"""Fake transports: the responses of a fake service without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from .._runtime.errors import ConnectionFailedError, TimedOutError
from .._runtime.messages import Headers, Request, Response
from .replies import Fault, Reply, reply_of_fault

if TYPE_CHECKING:
    from .expectations import Outcome


def content_of(request: Request) -> bytes:
    """Returns the body of a request."""
    body = request.body
    if body is None or isinstance(body, bytes):
        return body or b""
    return b"".join(body.open())


class FakeTransport:
    """Passes requests of threads to a fake service. Closing it has no effect."""

    def __init__(self, receive: Callable[[Request], Outcome]) -> None:
        self._receive = receive

    def send(self, request: Request) -> Response:
        """Returns the response, after its delay."""
        outcome = self._receive(request)
        pause, is_late = pause_of(outcome, request)
        if pause > 0:
            time.sleep(pause)
        response, is_cut_off = response_of(outcome, request, is_late)
        if request.stream:
            content, response.content = response.content, b""
            response.stream = FakeStream(content, is_cut_off)
        return response

    def close(self) -> None:
        """Does nothing: a fake may serve further clients."""


class AsyncFakeTransport:
    """Passes requests of tasks to a fake service. Closing it has no effect."""

    def __init__(self, receive: Callable[[Request], Outcome]) -> None:
        self._receive = receive

    async def send(self, request: Request) -> Response:
        """Returns the response, after its delay."""
        outcome = self._receive(request)
        pause, is_late = pause_of(outcome, request)
        await asyncio.sleep(max(pause, 0))
        response, is_cut_off = response_of(outcome, request, is_late)
        if request.stream:
            content, response.content = response.content, b""
            response.stream = AsyncFakeStream(content, is_cut_off)
        return response

    async def close(self) -> None:
        """Does nothing: a fake may serve further clients."""


class FakeStream:
    """A body in two pieces; a body that is cut off breaks after the first."""

    def __init__(self, content: bytes, is_cut_off: bool) -> None:
        middle = (len(content) + 1) // 2
        self._pieces = [content[:middle], content[middle:]]
        self._is_cut_off = is_cut_off

    def read(self) -> bytes:
        """Returns the next piece."""
        if self._is_cut_off and len(self._pieces) == 1:
            raise ConnectionFailedError("the connection broke in the middle of the body")
        return self._pieces.pop(0) if self._pieces else b""

    def close(self) -> None:
        """Drops what is left."""
        self._pieces = []


class AsyncFakeStream:
    """As `FakeStream`, for event loops."""

    def __init__(self, content: bytes, is_cut_off: bool) -> None:
        self._stream = FakeStream(content, is_cut_off)

    async def read(self) -> bytes:
        """Returns the next piece."""
        return self._stream.read()

    async def close(self) -> None:
        """Drops what is left."""
        self._stream.close()


def pause_of(outcome: Outcome, request: Request) -> tuple[float, bool]:
    """Returns the seconds to wait for a response, and whether the request's limits end first."""
    limits = [] if request.timeout is None else [request.timeout]
    if request.deadline is not None:
        limits.append(request.deadline - time.monotonic())
    limit = min(limits, default=None)
    is_late = limit is not None and outcome.delay > limit
    return (limit if is_late and limit is not None else outcome.delay), is_late


def response_of(outcome: Outcome, request: Request, is_late: bool) -> tuple[Response, bool]:
    """Returns the response, and whether its body is cut off. Raises the error of a fault."""
    result = outcome.result
    if is_late or result is Fault.TIMED_OUT:
        raise TimedOutError("no response in time")
    if result is Fault.CONNECTION_REFUSED:
        raise ConnectionFailedError("no connection: Connection refused", sent=False)
    if isinstance(result, Exception):
        raise result
    is_cut_off = result is Fault.CUT_OFF
    if is_cut_off and not request.stream:
        raise ConnectionFailedError("the connection broke in the middle of the body")
    reply = reply_of_outcome(outcome)
    body = b"" if request.method == "HEAD" else reply.body
    return Response(reply.status, Headers(reply.fields()), body), is_cut_off


def reply_of_outcome(outcome: Outcome) -> Reply:
    """Returns the response of an outcome; of a fault of the connection, the example."""
    if isinstance(outcome.result, Fault):
        return reply_of_fault(outcome.result) or outcome.example
    return outcome.result if isinstance(outcome.result, Reply) else outcome.example
