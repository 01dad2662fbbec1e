"""The transports over pyreqwest: the fast ones, where that is installed."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from pyreqwest import exceptions
from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder
from pyreqwest.request import StreamRequest, SyncStreamRequest
from pyreqwest.response import BaseResponse

from .content_encoding import AsyncDecodedStream, DecodedStream, coding_of, decode
from .errors import ClientError, ClosedError, ConnectionFailedError, TimedOutError
from .messages import (
    AsyncByteStream,
    ByteStream,
    Headers,
    LazyHeaders,
    Request,
    Response,
    pieces_in_thread,
)

AnyBuilder = TypeVar("AnyBuilder", ClientBuilder, SyncClientBuilder)
_MOST_CLIENTS = 4
_ENCODINGS = "gzip, deflate, br, zstd"
_OWN_CLIENT = (
    "pyreqwest follows redirects by itself unless told not to, and would carry credentials to another host: build the "
    "client with follow_redirects(False) and pass redirects_off=True, or pass the builder"
)


class PyreqwestTransport:
    """Sends requests with a `pyreqwest.client.SyncClient`.

    Args:
        client: the caller's own client, with its own timeouts; it is not closed.
        redirects_off: the caller's word that `client` was built with `follow_redirects(False)`.
        builder: makes a builder with proxies, certificates and limits as the caller wants them;
            redirects and timeouts are set here.

    Raises:
        ValueError: a client, but not `redirects_off`.
    """

    def __init__(
        self,
        client: SyncClient | None = None,
        *,
        redirects_off: bool = False,
        builder: Any = SyncClientBuilder,
    ) -> None:
        if client is not None and not redirects_off:
            raise ValueError(_OWN_CLIENT)
        self._given, self._builder = client, builder
        self._clients: dict[float | None, SyncClient] = {}
        self.closed = False
        self._guard = threading.Lock()

    def _native(self, timeout: float | None) -> SyncClient:
        client = self._given or self._clients.get(timeout)
        if self.closed:
            raise ClosedError("the transport is closed")
        if client is None:
            with self._guard:
                client = self._clients.get(timeout)
                if client is None:
                    client = _configure(self._builder(), timeout).build()
                    _remember(self._clients, timeout, client)
        return client

    def send(self, request: Request) -> Response:
        """Send the request; see `Transport`."""
        client = self._native(request.timeout)
        try:
            building = client.request(request.method, request.url).headers(
                _headers(request, self._given is None)
            )
            body = request.body
            if isinstance(body, bytes):
                building = building.body_bytes(body)
            elif body is not None:
                building = building.body_stream(body.open())
            if request.deadline is not None:
                building = building.timeout(_left(request.deadline))
            if request.stream:
                streamed = building.build_streamed()
                response = streamed.__enter__()
                stream: ByteStream = _Stream(streamed, response.body_reader, self)
                if coding := _coding(response):
                    stream = DecodedStream(stream, coding)
                return Response(response.status, _headers_of(response), b"", stream)
            response = building.build().send()
            content = response.bytes().to_bytes()
            if coding := _coding(response):
                content = decode(content, coding)
            return Response(response.status, _headers_of(response), content)
        except (exceptions.PyreqwestError, RuntimeError, OSError, ValueError) as error:
            failure = _failure(error, self.closed)
        raise failure

    def close(self) -> None:
        """Close the connections; what is under way ends in an error."""
        with self._guard:
            self.closed = True
            clients = list(self._clients.values())
            self._clients.clear()
        for client in clients:
            client.close()


class _Stream:
    def __init__(
        self, request: SyncStreamRequest, reader: Any, transport: PyreqwestTransport
    ) -> None:
        self._request, self._reader, self._transport = request, reader, transport
        self._open = True

    def read(self) -> bytes:
        try:
            piece = self._reader.read_chunk() if self._open else None
            return b"" if piece is None else piece.to_bytes()
        except (exceptions.PyreqwestError, RuntimeError) as error:
            failure = _failure(error, self._transport.closed)
        raise failure

    def close(self) -> None:
        if self._open:
            self._open = False
            self._request.__exit__(None, None, None)


class AsyncPyreqwestTransport:
    """Sends requests with a `pyreqwest.client.Client`, for any number of event loops; else as
    `PyreqwestTransport`.
    """

    def __init__(
        self,
        client: Client | None = None,
        *,
        redirects_off: bool = False,
        builder: Any = ClientBuilder,
    ) -> None:
        if client is not None and not redirects_off:
            raise ValueError(_OWN_CLIENT)
        self._given, self._builder = client, builder
        self._clients: dict[float | None, Client] = {}
        self.closed = False
        self._guard = threading.Lock()

    def _native(self, timeout: float | None) -> Client:
        client = self._given or self._clients.get(timeout)
        if self.closed:
            raise ClosedError("the transport is closed")
        if client is None:
            with self._guard:
                client = self._clients.get(timeout)
                if client is None:
                    client = _configure(self._builder(), timeout).build()
                    _remember(self._clients, timeout, client)
        return client

    async def send(self, request: Request) -> Response:
        """Send the request; see `AsyncTransport`."""
        client = self._native(request.timeout)
        try:
            building = client.request(request.method, request.url).headers(
                _headers(request, self._given is None)
            )
            body = request.body
            if isinstance(body, bytes):
                building = building.body_bytes(body)
            elif body is not None:
                building = building.body_stream(pieces_in_thread(body))
            if request.deadline is not None:
                building = building.timeout(_left(request.deadline))
            if request.stream:
                streamed = building.build_streamed()
                response = await streamed.__aenter__()
                stream: AsyncByteStream = _AsyncStream(streamed, response.body_reader, self)
                if coding := _coding(response):
                    stream = AsyncDecodedStream(stream, coding)
                return Response(response.status, _headers_of(response), b"", stream)
            response = await building.build().send()
            content = (await response.bytes()).to_bytes()
            if coding := _coding(response):
                content = decode(content, coding)
            return Response(response.status, _headers_of(response), content)
        except (exceptions.PyreqwestError, RuntimeError, OSError, ValueError) as error:
            failure = _failure(error, self.closed)
        raise failure

    async def close(self) -> None:
        """Close the connections; what is under way ends in an error."""
        with self._guard:
            self.closed = True
            clients = list(self._clients.values())
            self._clients.clear()
        for client in clients:
            await client.close()


class _AsyncStream:
    def __init__(
        self, request: StreamRequest, reader: Any, transport: AsyncPyreqwestTransport
    ) -> None:
        self._request, self._reader, self._transport = request, reader, transport
        self._open = True

    async def read(self) -> bytes:
        try:
            piece = await self._reader.read_chunk() if self._open else None
            return b"" if piece is None else piece.to_bytes()
        except (exceptions.PyreqwestError, RuntimeError) as error:
            failure = _failure(error, self._transport.closed)
        raise failure

    async def close(self) -> None:
        if self._open:
            self._open = False
            await self._request.__aexit__(None, None, None)


def _configure(builder: AnyBuilder, timeout: float | None) -> AnyBuilder:
    builder = builder.follow_redirects(False).error_for_status(False).referer(False)
    builder = builder.gzip(False).deflate(False)  # of a gzip of several members it reads the first
    if timeout is not None:
        silence = timedelta(seconds=timeout)
        builder = builder.connect_timeout(silence).read_timeout(silence).pool_timeout(silence)
    return builder


def _remember(clients: dict[float | None, Any], timeout: float | None, client: Any) -> None:
    """Caches a client for its timeout; removes the oldest of too many."""
    if len(clients) >= _MOST_CLIENTS:
        del clients[next(iter(clients))]
    clients[timeout] = client


def _left(deadline: float) -> timedelta:
    return timedelta(seconds=max(0.001, deadline - time.monotonic()))


def _headers(request: Request, is_own: bool) -> list[tuple[str, str]]:
    body = request.body
    more: list[tuple[str, str]] = []
    if body is not None and not isinstance(body, bytes) and body.length is not None:
        more.append(("Content-Length", str(body.length)))
    if is_own and "Accept-Encoding" not in request.headers:
        more.append(("Accept-Encoding", _ENCODINGS))
    return [*request.headers.pairs, *more]


def _coding(response: BaseResponse) -> str:
    """Returns the coding that pyreqwest has not decoded itself."""
    name = "content-encoding"
    return (
        ""
        if response.get_header(name) is None
        else coding_of(",".join(response.get_header_all(name)))
    )


def _headers_of(response: BaseResponse) -> Headers:
    return LazyHeaders(partial(_pairs, response.headers))


def _pairs(headers: Any) -> list[tuple[str, str]]:
    """Header fields. pyreqwest gives no access to a value that is not ASCII: such a one comes as an
    empty text.
    """
    try:
        return list(headers.items())
    except ValueError:
        pairs: list[tuple[str, str]] = []
        for name in dict.fromkeys(headers.keys()):
            try:
                pairs += [(name, value) for value in headers.getall(name)]
            except ValueError:
                pairs.append((name, ""))
        return pairs


def _failure(error: Exception, closed: bool) -> ClientError:
    """Our error for one of pyreqwest's. The message has the last cause only: the first contains the
    URL with its query.
    """
    if closed or isinstance(error, exceptions.ClientClosedError):
        return ClosedError("the client was closed during the call")
    if isinstance(error, ValueError):
        return ConnectionFailedError("the request cannot be written as HTTP", sent=False)
    causes = (
        error.details["causes"] if isinstance(error, exceptions.DetailedPyreqwestError) else None
    )
    message = (
        causes[-1]["message"]
        if causes
        else str(error) if isinstance(error, OSError) else type(error).__name__
    )
    # Its ConnectError and ConnectTimeoutError include connections that broke after the request was
    # sent.
    unsent = isinstance(error, exceptions.PoolTimeoutError) or any(
        cause["message"].startswith("client error (Connect)") for cause in causes or []
    )
    if isinstance(error, exceptions.RequestTimeoutError):
        return TimedOutError(
            "connecting took too long" if unsent else "no response in time", sent=not unsent
        )
    if unsent:
        return ConnectionFailedError(f"no connection: {message}", sent=False)
    if isinstance(error, exceptions.DecodeError):
        return ConnectionFailedError(f"the response broke off or cannot be decompressed: {message}")
    return ConnectionFailedError(f"the connection broke: {message}")
