"""The transport over aiohttp: the fast one for asyncio, where that is installed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any
from weakref import WeakSet

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from .content_encoding import ENCODINGS, AsyncDecodedStream, coding_of, read_whole_async
from .errors import (
    ClientError,
    ClosedError,
    ConfigurationError,
    ConnectionFailedError,
    TimedOutError,
)
from .messages import AsyncByteStream, LazyHeaders, Payload, Request, Response, in_pieces
from .proxies import Proxies, refused_by_proxy
from .running_calls import RunningCalls, end_at
from .socket_options import limit_unsent
from .transports import LoopClients
from .trust import untrusted

_LARGEST_HEADER = 100 << 10  # as httpx2; aiohttp's 8 KiB is less than some tokens have
_UNSENT = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.ClientHttpProxyError,
    aiohttp.NonHttpUrlClientError,
)


class AsyncAiohttpTransport:
    """Sends requests with an `aiohttp.ClientSession`, for any number of event loops.

    Args:
        session: the caller's own session, with proxies, certificates and limits as set there; it is
            not closed. Its timeout replaces the options' if it differs from aiohttp's default.
            Without it one is made on first use, which honours the proxies of the environment.
    """

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        self._given = session
        self._calls = RunningCalls()
        self._streams: WeakSet[_Stream] = WeakSet()
        self._proxies = Proxies()
        self._sessions = LoopClients(_new_session, _discard)

    async def send(self, request: Request) -> Response:
        """Sends the request; see `AsyncTransport`."""
        self._calls.check_open()
        session = self._sessions.get() if self._given is None else self._given
        return await self._calls.run(self._send(session, request), request.deadline)

    async def _send(self, session: aiohttp.ClientSession, request: Request) -> Response:
        options: dict[str, Any] = {}
        if self._given is None:
            options["proxy"] = proxy = self._proxies.of(request.url)
            if proxy is not None and not proxy.startswith(("http://", "https://")):
                raise ConfigurationError(
                    "no connection: aiohttp supports HTTP proxies only; pass AsyncHttpx2Transport()"
                )
        silence = request.timeout
        if self._given is None or session.timeout == aiohttp.client.DEFAULT_TIMEOUT:
            options["timeout"] = aiohttp.ClientTimeout(connect=silence, sock_read=silence)
        sending = asyncio.timeout(None)
        try:
            async with sending:
                received = await session.request(
                    request.method,
                    URL(request.url, encoded=True),
                    headers=_headers(request),
                    data=_data(request.body, sending, silence),
                    skip_auto_headers=("Accept", "Content-Type", "User-Agent"),
                    allow_redirects=False,
                    auto_decompress=False,
                    raise_for_status=False,
                    **options,
                )
            return await self._response(received, request.stream)
        except Exception as error:
            is_slow = sending.expired() and error.__class__ is TimeoutError
            failure = TimedOutError("sending took too long") if is_slow else self.failure(error)
        raise failure

    async def _response(self, received: aiohttp.ClientResponse, streamed: bool) -> Response:
        raw = received.raw_headers
        response = Response(received.status, LazyHeaders(lambda: _pairs(raw)))
        native = _Stream(received, self)
        stream: AsyncByteStream = native
        if "Content-Encoding" in received.headers and (
            coding := coding_of(",".join(received.headers.getall("Content-Encoding")))
        ):
            stream = AsyncDecodedStream(stream, coding)
        if streamed:
            response.stream = stream
            self._streams.add(native)
            return response
        try:
            response.content = await read_whole_async(stream)
        finally:
            await stream.close()
        return response

    def failure(self, error: Exception) -> ClientError:
        """Returns our error for one of aiohttp.

        The error is made again, because theirs hold the request, credentials included.
        """
        for each in (error, error.__cause__):  # aiohttp wraps what a body raises
            if isinstance(each, ClientError):
                return each
        if self._calls.are_closed or (
            isinstance(error, RuntimeError) and "closed" in str(error).lower()
        ):
            return ClosedError("the client was closed during the call")
        if isinstance(error, aiohttp.ClientHttpProxyError):
            return refused_by_proxy(f"{error.status} {error.message}")
        if isinstance(error, aiohttp.ClientConnectorCertificateError):
            return untrusted(str(error.certificate_error))
        unsent = isinstance(error, _UNSENT)
        if isinstance(error, TimeoutError):
            return TimedOutError(
                "connecting took too long" if unsent else "no response in time", sent=not unsent
            )
        if isinstance(error, ValueError):
            return ConnectionFailedError("the request cannot be written as HTTP", sent=False)
        cause: BaseException = (
            error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
        )
        while cause.__cause__ is not None:  # aiohttp wraps what the source of a body raises
            cause = cause.__cause__
        message = str(cause) or type(cause).__name__
        if unsent:
            return ConnectionFailedError(f"no connection: {message}", sent=False)
        return ConnectionFailedError(f"the connection broke: {message}")

    async def close(self) -> None:
        """Closes the connections; calls under way end in an error."""
        session = self._sessions.remove()
        for stream in list(self._streams):
            stream.fail(ClosedError("the client was closed during the call"))
        await self._calls.close()
        if session is not None:
            await session.close()


class _Stream:
    def __init__(self, response: aiohttp.ClientResponse, transport: AsyncAiohttpTransport) -> None:
        self._response, self._transport = response, transport
        # The caller's trace or middleware may have read the body, which aiohttp then keeps.
        self._is_read = response.content.at_eof()

    async def read(self) -> bytes:
        try:
            if self._is_read:
                self._is_read = False
                return await self._response.read()
            return await self._response.content.readany()
        except Exception as error:
            failure = self._transport.failure(error)
        raise failure

    def fail(self, error: ClosedError) -> None:
        """Ends reading with an error, unless all has been read."""
        if not self._response.content.at_eof():
            self._response.content.set_exception(error)

    async def close(self) -> None:
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


async def _once(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Keeps aiohttp from sending again by itself, which it does after some errors only."""
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise
    except aiohttp.ServerTimeoutError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        failure = aiohttp.ClientPayloadError(str(error) or type(error).__name__)
        failure.__cause__ = error.__cause__
    raise failure


def _new_session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=60.0, socket_factory=_new_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
        max_line_size=_LARGEST_HEADER,
        max_field_size=_LARGEST_HEADER,
        middlewares=(_once,),
    )


def _new_socket(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol, _, _ = address
    made = socket.socket(family, kind, protocol)
    limit_unsent(made)
    return made


def _discard(session: aiohttp.ClientSession) -> None:
    """Releases a session of another loop, or of none that runs, without a warning of aiohttp's."""
    connector = session.connector
    session.detach()
    if connector is None:
        return
    loop = connector._loop  # pyright: ignore[reportPrivateUsage]
    if loop.is_closed():
        _close(connector)
    elif loop.is_running() or _is_in_loop():
        loop.call_soon_threadsafe(_close, connector)
    else:
        loop.run_until_complete(_closed(connector))


def _is_in_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _close(connector: aiohttp.BaseConnector) -> None:
    """Closes the connections. `close` would also make a task that waits, in a loop that may end."""
    connector._close()  # pyright: ignore[reportPrivateUsage]


async def _closed(connector: aiohttp.BaseConnector) -> None:
    await connector.close()


def _headers(request: Request) -> CIMultiDict[str]:
    headers = CIMultiDict(request.headers.pairs)
    if "Accept-Encoding" not in headers:
        headers["Accept-Encoding"] = ENCODINGS
    if (length := _length(request.body)) is not None:
        headers["Content-Length"] = str(length)
    return headers


def _length(body: Payload) -> int | None:
    if body is None:
        return None
    return len(body) if isinstance(body, bytes) else body.length


def _data(body: Payload, sending: asyncio.Timeout, silence: float | None) -> Any:
    pieces = in_pieces(body)
    return (
        pieces if pieces is None or isinstance(pieces, bytes) else _timed(pieces, sending, silence)
    )


async def _timed(
    pieces: AsyncIterator[bytes], sending: asyncio.Timeout, silence: float | None
) -> AsyncIterator[bytes]:
    """Yields the pieces of a body; each must be sent within the allowed silence."""
    loop = asyncio.get_running_loop()
    async for piece in pieces:
        end_at(sending, None if silence is None else loop.time() + silence)
        yield piece
        end_at(sending, None)  # the time of reading a file is not the network's


def _pairs(raw: Any) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("utf-8", "replace")) for name, value in raw]
