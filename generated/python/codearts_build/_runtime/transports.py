"""Default transports, and transports shared by clients."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import finalize

from .errors import ClosedError
from .messages import AsyncTransport, Transport
from .per_process import PerProcess

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
_Clients = dict[tuple[int, "asyncio.AbstractEventLoop"], T]


def default_transport() -> Transport:
    """Returns a transport for threads, over httpx2."""
    from .transport_httpx2 import Httpx2Transport

    return Httpx2Transport()


def default_async_transport() -> AsyncTransport:
    """Returns a transport for event loops: over aiohttp if installed, else over httpx2."""
    from importlib.util import find_spec

    if find_spec("aiohttp") is not None:
        from .transport_aiohttp import AsyncAiohttpTransport

        return AsyncAiohttpTransport()
    from .transport_httpx2_async import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


class SharedTransport(Generic[T]):
    """A transport that is created at first use and closed once, unless it is the caller's own."""

    def __init__(self, transport: T | None, make: Callable[[], T]) -> None:
        self._transport, self._make = transport, make
        self._is_own = transport is None
        self._closed = False
        self._guard = PerProcess(threading.Lock)

    def get(self) -> T:
        """Returns the transport. Raises ClosedError after `close`."""
        transport = self._transport
        if self._closed:
            raise ClosedError("the client is closed")
        if transport is None:
            with self._guard.get():
                transport = self._transport
                if transport is None:
                    transport = self._transport = self._make()
        return transport

    def close(self) -> T | None:
        """Closes; returns the transport once, if the client must close it."""
        with self._guard.get():
            was_closed, self._closed = self._closed, True
            return None if was_closed or not self._is_own else self._transport


class LoopClients(Generic[T]):
    """The HTTP clients of one asynchronous transport: one for each event loop of this process.

    A child process makes its own. It leaves those of its parent alone, because closing them would
    reach the parent's event loop. Clients that nobody closes are released with this object, or at
    the end of the program.

    Args:
        make: makes a client for the running loop.
        discard: releases a client of another loop.
    """

    def __init__(self, make: Callable[[], T], discard: Callable[[T], object]) -> None:
        self._make, self._discard = make, discard
        self._clients: _Clients[T] = {}
        finalize(self, _discard_all, self._clients, discard)

    def get(self) -> T:
        """Returns the client of the running loop. Raises RuntimeError if asyncio does not run."""
        key = _process_and_loop()
        client = self._clients.get(key)
        if client is None:
            for old in list(self._clients):
                if old[1].is_closed() and (ended := self._clients.pop(old, None)) is not None:
                    self._discard(ended)
            client = self._clients[key] = self._make()
        return client

    def remove(self) -> T | None:
        """Forgets the clients of all loops; returns that of the running one, to be closed."""
        try:
            return self._clients.pop(_process_and_loop(), None)
        finally:
            _discard_all(self._clients, self._discard)


def _discard_all(clients: _Clients[T], discard: Callable[[T], object]) -> None:
    """Releases the clients of this process."""
    for key in list(clients):
        if key[0] == os.getpid() and (client := clients.pop(key, None)) is not None:
            discard(client)


def _process_and_loop() -> tuple[int, asyncio.AbstractEventLoop]:
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "asyncio is not running in this task; run the asynchronous client with asyncio, not trio"
        ) from None
