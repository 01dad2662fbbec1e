"""The transports over httpx2: pure Python, on every platform."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from weakref import WeakSet

import httpx2

from .content_encoding import (
    ENCODINGS,
    AsyncDecodedStream,
    DecodedStream,
    coding_of,
    read_whole,
    read_whole_async,
)
from .errors import ClientError, ClosedError, ConnectionFailedError, TimedOutError
from .log_redaction import redact_logs
from .messages import AsyncByteStream, ByteStream, LazyHeaders, Request, Response, pieces_in_thread
from .transports import LoopClients

_DEFAULT_TIMEOUT = httpx2.Timeout(5.0)
_LIMITS = httpx2.Limits(max_connections=None, max_keepalive_connections=128, keepalive_expiry=60.0)


class Httpx2Transport:
    """Sends requests with an `httpx2.Client`.

    Args:
        client: the caller's own client, with proxies, certificates and limits as set there; it is
            not closed. Its timeout replaces the options' if it differs from the default of httpx2.
            Without it one is made on first use, which honours the proxies of the environment.
    """

    def __init__(self, client: httpx2.Client | None = None) -> None:
        redact_logs()
        self._given = client
        self._closed = False
        self._pools: dict[int, _Pool] = {}
        self._call = _Call()

    def _native(self) -> httpx2.Client:
        if self._closed:
            raise ClosedError("the transport is closed")
        if self._given is not None:
            return self._given
        process = os.getpid()
        pool = self._pools.get(process)
        if pool is None:
            # Connections are not shared with a parent process, nor is a lock that it held.
            pool = self._pools.setdefault(process, _Pool())
            for other in list(self._pools):
                if other != process:
                    self._pools.pop(other, None)
        client = pool.client()
        if self._closed:
            raise ClosedError("the transport is closed")
        return client

    def send(self, request: Request) -> Response:
        """Send the request; see `Transport`."""
        self._call.deadline = request.deadline
        try:
            return self._send(request)
        finally:
            self._call.deadline = None

    def _send(self, request: Request) -> Response:
        client = self._native()
        body = request.body
        content = body if body is None or isinstance(body, bytes) else body.open()
        try:
            # Not a local variable, because its repr has the query of the URL.
            received = client.send(
                self._traced(_request(client, request, content, self._given is None)),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            failure = self.failure(error)
        else:
            response = Response(received.status_code, LazyHeaders(received.headers.multi_items))
            if (content := _read_before(received)) is not None:
                response.content = content
                return response
            stream: ByteStream = _Stream(received, self)
            if "content-encoding" in received.headers and (
                coding := coding_of(received.headers["content-encoding"])
            ):
                stream = DecodedStream(stream, coding)
            if request.stream:
                response.stream = stream
            else:
                try:
                    response.content = read_whole(stream, request.deadline)
                finally:
                    stream.close()
            return response
        raise failure

    def failure(self, error: Exception) -> ClientError:
        """Our error for one of httpx2's, or of what that is made of, some of whose errors it lets
        through.
        """
        return _failure(error, self._closed)

    def _traced(self, request: httpx2.Request) -> httpx2.Request:
        request.extensions["trace"] = self._keep
        return request

    def _keep(self, event: str, facts: Mapping[str, Any]) -> None:
        """Remember the streams of new connections, reported by httpx2.

        httpx2 bounds each silence. What dribbles is bounded here: no read of a call waits for
        longer than its deadline.
        """
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            stream = facts["return_value"]
            pool = self._pools.get(os.getpid())
            if pool is not None:
                pool.streams.add(stream)
            read = stream.read

            def read_in_time(max_bytes: int, timeout: float | None = None) -> Any:
                if self._call.deadline is not None:
                    left = self._call.deadline - time.monotonic()
                    if left <= 0:
                        raise httpx2.ReadTimeout("the response took too long")
                    timeout = left if timeout is None else min(timeout, left)
                return read(max_bytes, timeout)

            stream.read = read_in_time

    def close(self) -> None:
        """Close the connections; what is under way ends in an error."""
        self._closed = True
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()


class _Pool:
    """The client of this process, and the streams of its connections."""

    def __init__(self) -> None:
        self.streams: WeakSet[Any] = WeakSet()
        self._client: httpx2.Client | None = None
        self._guard = threading.Lock()

    def client(self) -> httpx2.Client:
        client = self._client
        if client is None:
            with self._guard:
                client = self._client
                if client is None:
                    client = self._client = httpx2.Client(
                        limits=_LIMITS, cookies=_no_cookies(), follow_redirects=False
                    )
        return client

    def close(self) -> None:
        with self._guard:
            client = self._client
        if client is not None:
            for stream in list(self.streams):
                # Closing a socket does not wake a thread that reads from it; this does.
                with suppress(OSError, TypeError):
                    socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)
            client.close()


class _Call(threading.local):
    """The call that this thread is in."""

    deadline: float | None = None


class _Stream:
    def __init__(self, response: httpx2.Response, transport: Httpx2Transport) -> None:
        self._response, self._transport = response, transport
        self._pieces: Iterator[bytes] = response.iter_raw()

    def read(self) -> bytes:
        try:
            for piece in self._pieces:
                if piece:
                    return piece
            return b""
        except Exception as error:
            failure = self._transport.failure(error)
        raise failure

    def close(self) -> None:
        self._response.close()


class AsyncHttpx2Transport:
    """Sends requests with an `httpx2.AsyncClient`, otherwise as `Httpx2Transport`. It serves any
    number of event loops of asyncio.
    """

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        redact_logs()
        self._given = client
        self._closed = False
        self._clients = LoopClients(_new_async_client, lambda _: None)

    def _native(self) -> httpx2.AsyncClient:
        if self._closed:
            raise ClosedError("the transport is closed")
        return self._clients.get() if self._given is None else self._given

    async def send(self, request: Request) -> Response:
        """Send the request; see `AsyncTransport`."""
        client = self._native()
        if request.deadline is None:
            return await self._send(client, request)
        import asyncio

        try:
            # httpx2 bounds each silence, which does not end what dribbles.
            async with asyncio.timeout(request.deadline - time.monotonic()):
                return await self._send(client, request)
        except TimedOutError:
            raise
        except TimeoutError:
            raise TimedOutError("the response took too long") from None

    async def _send(self, client: httpx2.AsyncClient, request: Request) -> Response:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else pieces_in_thread(body)
        try:
            # Not a local variable, because its repr has the query of the URL.
            received = await client.send(
                _request(client, request, content, self._given is None),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            failure = self.failure(error)
        else:
            response = Response(received.status_code, LazyHeaders(received.headers.multi_items))
            if (content := _read_before(received)) is not None:
                response.content = content
                return response
            stream: AsyncByteStream = _AsyncStream(received, self)
            if "content-encoding" in received.headers and (
                coding := coding_of(received.headers["content-encoding"])
            ):
                stream = AsyncDecodedStream(stream, coding)
            if request.stream:
                response.stream = stream
            else:
                try:
                    response.content = await read_whole_async(stream)
                finally:
                    await stream.close()
            return response
        raise failure

    def failure(self, error: Exception) -> ClientError:
        """Our error for one of httpx2's, or of what that is made of, some of whose errors it lets
        through.
        """
        return _failure(error, self._closed)

    async def close(self) -> None:
        """Close the connections; what is under way ends in an error. Those of a loop that has ended
        did so then.
        """
        self._closed = True
        client = self._clients.remove()
        if client is not None:
            await client.aclose()


class _AsyncStream:
    def __init__(self, response: httpx2.Response, transport: AsyncHttpx2Transport) -> None:
        self._response, self._transport = response, transport
        self._pieces: AsyncIterator[bytes] = response.aiter_raw()

    async def read(self) -> bytes:
        try:
            async for piece in self._pieces:
                if piece:
                    return piece
            return b""
        except Exception as error:
            failure = self._transport.failure(error)
        raise failure

    async def close(self) -> None:
        await self._response.aclose()


def _read_before(response: httpx2.Response) -> bytes | None:
    """Returns the body, decompressed, if the caller's hook or mock transport has read it."""
    try:
        return response.content
    except httpx2.ResponseNotRead:
        return None


def _request(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, content: Any, is_own: bool
) -> httpx2.Request:
    headers = request.headers.pairs
    body = request.body
    if (
        content is not None
        and body is not None
        and not isinstance(body, bytes)
        and body.length is not None
    ):
        headers = [*headers, ("Content-Length", str(body.length))]
    if "Accept-Encoding" not in request.headers:
        headers = [*headers, ("Accept-Encoding", ENCODINGS)]
    silence = request.timeout
    if request.deadline is not None:
        left = max(0.001, request.deadline - time.monotonic())
        silence = left if silence is None else min(silence, left)
    if not is_own:
        timeout = client.timeout if client.timeout != _DEFAULT_TIMEOUT else silence
        return client.build_request(
            request.method, request.url, headers=headers, content=content, timeout=timeout
        )
    limits = {"connect": silence, "read": silence, "write": silence, "pool": silence}
    return httpx2.Request(
        request.method,
        _url(request.url),
        headers=headers,
        content=content,
        extensions={"timeout": limits},
    )


@lru_cache(maxsize=512)
def _url(text: str) -> httpx2.URL:
    """A URL of httpx2's. Kept, since httpx2 takes a tenth of a call to read it, and clients ask for
    the same again.
    """
    return httpx2.URL(text)


def _new_async_client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(limits=_LIMITS, cookies=_no_cookies(), follow_redirects=False)


def _no_cookies() -> CookieJar:
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _failure(error: Exception, closed: bool) -> ClientError:
    """Our error for one of httpx2's. It is made again: theirs hold the request, credentials
    included.
    """
    if isinstance(error, (httpx2.LocalProtocolError, ValueError)):
        return ConnectionFailedError(
            "the request cannot be written as HTTP", sent=False
        )  # their message quotes it
    message = str(error) or type(error).__name__
    if closed or (isinstance(error, RuntimeError) and "closed" in message):
        return ClosedError("the client was closed during the call")
    unsent = isinstance(
        error,
        (
            httpx2.ConnectTimeout,
            httpx2.PoolTimeout,
            httpx2.ConnectError,
            httpx2.ProxyError,
            httpx2.UnsupportedProtocol,
            httpx2.InvalidURL,
        ),
    )
    if isinstance(error, httpx2.TimeoutException):
        what = (
            "connecting took too long"
            if unsent
            else "no response in time" if message == "ReadTimeout" else message
        )
        return TimedOutError(what, sent=not unsent)
    if unsent:
        return ConnectionFailedError(f"no connection: {message}", sent=False)
    return ConnectionFailedError(f"the connection broke: {message}")
