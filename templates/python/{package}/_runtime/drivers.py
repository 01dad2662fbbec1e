"""Effects: what a computation asks the outside world for, and the two drivers that do it.

Everything that decides (building, signing, retrying, decoding, paging) is a generator that yields effects. It is
written once; `run` drives it in a thread, `run_async` in an event loop. A failed effect is raised where it was yielded.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .messages import AsyncByteStream, AsyncTransport, ByteStream, Request, Response, Transport

if TYPE_CHECKING:
    from .lock import Lock

T = TypeVar("T")


class Send:
    """Send the request; gives its `Response`."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Read:
    """Move the beginning of a streamed body, about so many bytes, into the answer's `content`; gives None.

    At the end of the body the stream is closed and taken off the answer.
    """

    __slots__ = ("limit", "response")

    def __init__(self, response: Response, limit: int) -> None:
        self.response, self.limit = response, limit


class Close:
    """Close the stream of an answer, if it has one; gives None."""

    __slots__ = ("response",)

    def __init__(self, response: Response) -> None:
        self.response = response


class Sleep:
    """Wait so many seconds; gives None."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class WithLock:
    """Run the steps while holding the lock, alone; gives what they return."""

    __slots__ = ("lock", "steps")

    def __init__(self, lock: Lock, steps: Generator[Effect, Any, Any]) -> None:
        self.lock, self.steps = lock, steps


class Await:
    """Await what a function of the caller's returned; gives its result. In a thread a TypeError."""

    __slots__ = ("awaitable",)

    def __init__(self, awaitable: Awaitable[Any]) -> None:
        self.awaitable = awaitable


class Emit:
    """Hand values to whoever iterates. Only for computations driven by `iterate` and `iterate_async`."""

    __slots__ = ("values",)

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values


Effect = Send | Read | Close | Sleep | WithLock | Await
Flow = Generator[Effect, Any, T]
EmittingFlow = Generator[Effect | Emit, Any, None]


def run(steps: Flow[T], transport: Transport) -> T:
    """Drive a computation in this thread and return its result."""
    value: Any = None
    failure: BaseException | None = None
    while True:
        try:
            effect = steps.send(value) if failure is None else steps.throw(failure)
        except StopIteration as stop:
            return cast(T, stop.value)
        value, failure = None, None
        try:
            value = transport.send(effect.request) if isinstance(effect, Send) else _perform(effect, transport)
        except BaseException as error:
            failure = error


async def run_async(steps: Flow[T], transport: AsyncTransport) -> T:
    """Drive a computation in the running event loop and return its result. Cancelling is raised in its steps."""
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
    """Drive a computation and yield what it emits."""
    try:
        while True:
            values: Sequence[Any] | None = run(_until_emission(steps), transport)
            if values is None:
                return
            yield from values
    finally:
        steps.close()


async def iterate_async(steps: EmittingFlow, transport: AsyncTransport) -> AsyncIterator[Any]:
    """Drive a computation in the running event loop and yield what it emits."""
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
    """Pass effects on until the next values are emitted, and return these; None at the end."""
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
            close()  # a coroutine that is dropped without it warns
        raise TypeError("it is to be awaited, which takes a client for event loops")
    if isinstance(effect, WithLock):
        with effect.lock:
            return run(effect.steps, transport)
    response = effect.response
    stream = cast("ByteStream | None", response.stream)
    if stream is None:
        return None
    if isinstance(effect, Close):
        return stream.close()
    while len(response.content) < effect.limit:
        piece = stream.read()
        response.content += piece
        if not piece:
            stream.close()
            response.stream = None
            return None


async def _perform_async(effect: Read | Close | Sleep | WithLock | Await, transport: AsyncTransport) -> Any:
    if isinstance(effect, Sleep):
        import asyncio

        return await asyncio.sleep(effect.seconds)
    if isinstance(effect, Await):
        return await effect.awaitable
    if isinstance(effect, WithLock):
        async with effect.lock:
            return await run_async(effect.steps, transport)
    response = effect.response
    stream = cast("AsyncByteStream | None", response.stream)
    if stream is None:
        return None
    if isinstance(effect, Close):
        return await stream.close()
    while len(response.content) < effect.limit:
        piece = await stream.read()
        response.content += piece
        if not piece:
            await stream.close()
            response.stream = None
            return None
