"""Flows and their drivers: code shared by threads and event loops.

A flow is a generator that yields effects (send, read, sleep) and decides everything else: building,
signing, retrying, decoding, pagination. `run` drives it in a thread, `run_async` in an event loop.
A failed effect raises its error at the `yield`.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .errors import TimedOutError
from .messages import AsyncByteStream, AsyncTransport, ByteStream, Request, Response, Transport

if TYPE_CHECKING:
    from .lock import Lock

T = TypeVar("T")
_BUSY = "another call's login took too long"
_SLOW = "the response took too long"
_UNAVAILABLE = "the function for the token took too long"


class Send:
    """Sends the request; evaluates to its `Response`."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Read:
    """Reads about `limit` bytes of a streamed body into the response's `content`, by `deadline`.

    At the end of the body the stream is closed and removed from the response.
    """

    __slots__ = ("deadline", "limit", "response")

    def __init__(self, response: Response, limit: int, deadline: float | None = None) -> None:
        self.response, self.limit, self.deadline = response, limit, deadline


class Close:
    """Closes the stream of a response, if it has one."""

    __slots__ = ("response",)

    def __init__(self, response: Response) -> None:
        self.response = response


class Sleep:
    """Waits for a number of seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class WithLock:
    """Runs the steps under the lock; evaluates to their result.

    Raises TimedOutError if the lock is not free by `deadline`.
    """

    __slots__ = ("deadline", "lock", "steps")

    def __init__(
        self, lock: Lock, steps: Generator[Effect, Any, Any], deadline: float | None = None
    ) -> None:
        self.lock, self.steps, self.deadline = lock, steps, deadline


class Await:
    """Awaits an object of the caller by `deadline`; evaluates to its result.

    Raises TypeError in a thread, TimedOutError if the result is not there in time.
    """

    __slots__ = ("awaitable", "deadline")

    def __init__(self, awaitable: Awaitable[Any], deadline: float | None = None) -> None:
        self.awaitable, self.deadline = awaitable, deadline


class Emit:
    """Yields values to the caller of `iterate` or `iterate_async`."""

    __slots__ = ("values",)

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values


Effect = Send | Read | Close | Sleep | WithLock | Await
Flow = Generator[Effect, Any, T]
EmittingFlow = Generator[Effect | Emit, Any, None]


def run(steps: Flow[T], transport: Transport) -> T:
    """Runs a flow in this thread and returns its result."""
    value: Any = None
    failure: BaseException | None = None
    while True:
        try:
            effect = steps.send(value) if failure is None else steps.throw(failure)
        except StopIteration as stop:
            return cast(T, stop.value)
        value, failure = None, None
        try:
            value = (
                transport.send(effect.request)
                if isinstance(effect, Send)
                else _perform(effect, transport)
            )
        except BaseException as error:
            failure = error


async def run_async(steps: Flow[T], transport: AsyncTransport) -> T:
    """Runs a flow in the running event loop and returns its result. Cancellation is raised in its
    steps.
    """
    value: Any = None
    failure: BaseException | None = None
    while True:
        try:
            effect = steps.send(value) if failure is None else steps.throw(failure)
        except StopIteration as stop:
            return cast(T, stop.value)
        value, failure = None, None
        try:
            if isinstance(effect, Send):
                value = await transport.send(effect.request)
            else:
                value = await _perform_async(effect, transport)
        except BaseException as error:
            failure = error


def iterate(steps: EmittingFlow, transport: Transport) -> Iterator[Any]:
    """Runs a flow and yields the values that it emits."""
    try:
        while True:
            values: Sequence[Any] | None = run(_until_emission(steps), transport)
            if values is None:
                return
            yield from values
    finally:
        steps.close()


async def iterate_async(steps: EmittingFlow, transport: AsyncTransport) -> AsyncIterator[Any]:
    """Runs a flow in the running event loop and yields the values that it emits."""
    try:
        while True:
            values: Sequence[Any] | None = await run_async(_until_emission(steps), transport)
            if values is None:
                return
            for value in values:
                yield value
    finally:
        steps.close()


def _until_emission(steps: EmittingFlow) -> Flow[Sequence[Any] | None]:
    """Passes effects on until the next values are emitted, and returns them; None at the end."""
    try:
        effect = next(steps)
        while not isinstance(effect, Emit):
            try:
                value = yield effect
            except BaseException as error:
                effect = steps.throw(error)
            else:
                effect = steps.send(value)
    except StopIteration:
        return None
    return effect.values


def _perform(effect: Read | Close | Sleep | WithLock | Await, transport: Transport) -> Any:
    if isinstance(effect, Sleep):
        return time.sleep(effect.seconds)
    if isinstance(effect, Await):
        close = getattr(effect.awaitable, "close", None)
        if close is not None:
            close()  # an unawaited coroutine warns otherwise
        raise TypeError("the result is awaitable; use an asynchronous client")
    if isinstance(effect, WithLock):
        try:
            effect.lock.acquire(_seconds_until(effect.deadline))
        except TimeoutError:
            raise TimedOutError(_BUSY, sent=False) from None
        try:
            return run(effect.steps, transport)
        finally:
            effect.lock.__exit__(None, None, None)
    response = effect.response
    stream = cast("ByteStream | None", response.stream)
    if stream is None:
        return None
    if isinstance(effect, Close):
        return stream.close()
    pieces, size = [response.content], len(response.content)
    while size < effect.limit:
        if _seconds_until(effect.deadline) == 0:
            raise TimedOutError(_SLOW)
        response.deadline = effect.deadline
        try:
            piece = stream.read()
        finally:
            response.deadline = None
        pieces.append(piece)
        size += len(piece)
        if not piece:
            stream.close()
            response.stream = None
            break
    response.content = b"".join(pieces)


async def _perform_async(
    effect: Read | Close | Sleep | WithLock | Await, transport: AsyncTransport
) -> Any:
    if isinstance(effect, Sleep):
        import asyncio

        return await asyncio.sleep(effect.seconds)
    if isinstance(effect, Await):
        return await _await(effect)
    if isinstance(effect, WithLock):
        import asyncio

        try:
            async with asyncio.timeout(_seconds_until(effect.deadline)):
                await effect.lock.__aenter__()
        except TimeoutError:
            raise TimedOutError(_BUSY, sent=False) from None
        try:
            return await run_async(effect.steps, transport)
        finally:
            await effect.lock.__aexit__(None, None, None)
    response = effect.response
    stream = cast("AsyncByteStream | None", response.stream)
    if stream is None:
        return None
    if isinstance(effect, Close):
        return await stream.close()
    import asyncio

    try:
        async with asyncio.timeout(_seconds_until(effect.deadline)):
            await _read_async(effect, response, stream)
    except TimedOutError:
        raise
    except TimeoutError:
        raise TimedOutError(_SLOW) from None


async def _read_async(effect: Read, response: Response, stream: AsyncByteStream) -> None:
    pieces, size = [response.content], len(response.content)
    while size < effect.limit:
        piece = await stream.read()
        pieces.append(piece)
        size += len(piece)
        if not piece:
            await stream.close()
            response.stream = None
            break
    response.content = b"".join(pieces)


async def _await(effect: Await) -> Any:
    if effect.deadline is None:
        return await effect.awaitable
    import asyncio

    limit = asyncio.timeout(_seconds_until(effect.deadline))
    try:
        async with limit:
            return await effect.awaitable
    except TimeoutError:
        if not limit.expired():
            raise
    raise TimedOutError(_UNAVAILABLE, sent=False)


def _seconds_until(deadline: float | None) -> float | None:
    return None if deadline is None else max(0.0, deadline - time.monotonic())
