"""Default transports, and transports shared by clients."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from .errors import ClosedError
from .messages import AsyncTransport, Transport

T = TypeVar("T")


def default_transport() -> Transport:
    """Returns a transport for threads: pyreqwest if installed, else httpx2."""
    if _has_pyreqwest():
        from .transport_pyreqwest import PyreqwestTransport

        return PyreqwestTransport()
    from .transport_httpx2 import Httpx2Transport

    return Httpx2Transport()


def default_async_transport() -> AsyncTransport:
    """Returns a transport for event loops."""
    if _has_pyreqwest():
        from .transport_pyreqwest import AsyncPyreqwestTransport

        return AsyncPyreqwestTransport()
    from .transport_httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


def _has_pyreqwest() -> bool:
    from importlib.util import find_spec

    return find_spec("pyreqwest") is not None


class SharedTransport(Generic[T]):
    """A transport that is created at first use and closed once, unless it is the caller's own."""

    def __init__(self, transport: T | None, make: Callable[[], T]) -> None:
        self._transport, self._make = transport, make
        self._is_own = transport is None
        self._closed = False
        self._guard = threading.Lock()

    def get(self) -> T:
        """Returns the transport. Raises ClosedError after `close`."""
        transport = self._transport
        if self._closed:
            raise ClosedError("the client is closed")
        if transport is None:
            with self._guard:
                transport = self._transport
                if transport is None:
                    transport = self._transport = self._make()
        return transport

    def close(self) -> T | None:
        """Closes; returns the transport once, if the client must close it."""
        with self._guard:
            was_closed, self._closed = self._closed, True
            return None if was_closed or not self._is_own else self._transport
