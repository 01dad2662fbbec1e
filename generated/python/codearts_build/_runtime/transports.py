"""Which transport a client uses that was given none: pyreqwest where it is installed, else httpx2."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from .errors import ClosedError
from .messages import AsyncTransport, Transport

T = TypeVar("T")


def default_transport() -> Transport:
    """A transport for threads. Its library is imported now, not with the package."""
    if _has_pyreqwest():
        from .transport_pyreqwest import PyreqwestTransport

        return PyreqwestTransport()
    from .transport_httpx2 import Httpx2Transport

    return Httpx2Transport()


def default_async_transport() -> AsyncTransport:
    """A transport for event loops."""
    if _has_pyreqwest():
        from .transport_pyreqwest import AsyncPyreqwestTransport

        return AsyncPyreqwestTransport()
    from .transport_httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


def _has_pyreqwest() -> bool:
    from importlib.util import find_spec

    return find_spec("pyreqwest") is not None


class SharedTransport(Generic[T]):
    """Holds a transport. One that the caller brought is not closed; one made here is."""

    def __init__(self, transport: T | None, make: Callable[[], T]) -> None:
        self._transport, self._make = transport, make
        self._is_own = transport is None
        self._closed = False
        self._guard = threading.Lock()

    def get(self) -> T:
        """The transport. ClosedError after `close`."""
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
        """Close; the transport is returned, once, if it is to be closed with the client."""
        with self._guard:
            was_closed, self._closed = self._closed, True
            return None if was_closed or not self._is_own else self._transport
