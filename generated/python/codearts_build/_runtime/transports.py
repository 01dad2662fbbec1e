"""Which transport a client uses that was given none: pyreqwest where it is installed, else httpx2."""

from __future__ import annotations

from importlib.util import find_spec

from .messages import AsyncTransport, Transport


def default_transport() -> Transport:
    """A transport for threads. Its library is imported now, not with the package."""
    if find_spec("pyreqwest") is not None:
        from .transport_pyreqwest import PyreqwestTransport

        return PyreqwestTransport()
    from .transport_httpx2 import Httpx2Transport

    return Httpx2Transport()


def default_async_transport() -> AsyncTransport:
    """A transport for event loops."""
    if find_spec("pyreqwest") is not None:
        from .transport_pyreqwest import AsyncPyreqwestTransport

        return AsyncPyreqwestTransport()
    from .transport_httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()
