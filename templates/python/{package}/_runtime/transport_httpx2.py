"""The transport over httpx2 for threads."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any
from weakref import WeakSet

import httpx2

from .content_encoding import DecodedStream, read_whole
from .errors import ClientError, ClosedError
from .httpx2_messages import (
    RESPONSE_TOO_SLOW,
    client_options,
    content_before,
    failure,
    native_request,
    response_head,
)
from .log_redaction import redact_logs
from .messages import ByteStream, Request, Response
from .per_process import PerProcess
from .socket_options import limit_unsent

_CONNECTED = (".connect_tcp.complete", ".start_tls.complete")
_PIECE = 1 << 14


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
        self._pools = PerProcess(_Pool)
        self.call = _Call()

    def _native(self) -> httpx2.Client:
        if self._closed:
            raise ClosedError("the transport is closed")
        if self._given is not None:
            return self._given
        client = self._pools.get().client()
        if self._closed:
            raise ClosedError("the transport is closed")
        return client

    def send(self, request: Request) -> Response:
        """Sends the request; see `Transport`."""
        self.call.deadline = request.deadline
        try:
            return self._send(request)
        finally:
            self.call.deadline = None

    def _send(self, request: Request) -> Response:
        client = self._native()
        body = request.body
        content = body if body is None or isinstance(body, bytes) else body.open()
        try:
            # Not a local variable, because its repr has the query of the URL.
            received = client.send(
                self._traced(native_request(client, request, content, self._given is None)),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            raised = self.failure(error)
        else:
            return self._response(received, request)
        raise raised

    def _response(self, received: httpx2.Response, request: Request) -> Response:
        response, coding = response_head(received)
        if (content := content_before(received)) is not None:
            response.content = content
            return response
        stream: ByteStream = _Stream(received, response, self)
        if coding:
            stream = DecodedStream(stream, coding)
        if request.stream:
            response.stream = stream
            return response
        response.deadline = request.deadline
        try:
            response.content = read_whole(stream, request.deadline)
        finally:
            stream.close()
        return response

    def failure(self, error: Exception) -> ClientError:
        """Returns our error for one of httpx2."""
        return failure(error, self._closed)

    def _traced(self, request: httpx2.Request) -> httpx2.Request:
        request.extensions["trace"] = self._watch
        return request

    def _watch(self, event: str, facts: Mapping[str, Any]) -> None:
        """Bounds what passes over new connections by the deadline of the call.

        httpx2 bounds each silence only. It reports its streams as events.
        """
        if event.endswith(_CONNECTED):
            stream = facts["return_value"]
            self._pools.get().streams.add(stream)
            limit_unsent(stream.get_extra_info("socket"))
            self.call.bound(stream)

    def close(self) -> None:
        """Closes the connections; calls under way end in an error."""
        self._closed = True
        self._pools.get().close()


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
                    client = self._client = httpx2.Client(**client_options())
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
    """The deadline of the call that this thread is in."""

    deadline: float | None = None

    def left(self, timeout: float | None) -> float | None:
        """Returns the seconds that a step may take: 0 at the deadline, `timeout` without one."""
        if self.deadline is None:
            return timeout
        left = max(0.0, self.deadline - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def bound(self, stream: Any) -> None:
        """Ends the reads and writes of a stream of httpx2 at the deadline."""
        read, write = stream.read, stream.write

        def read_in_time(max_bytes: int, timeout: float | None = None) -> Any:
            timeout = self.left(timeout)
            if timeout == 0:
                raise httpx2.ReadTimeout(RESPONSE_TOO_SLOW)
            return read(max_bytes, timeout)

        def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
            if self.deadline is None or len(buffer) <= _PIECE:
                write(buffer, self.left(timeout))
                return
            for start in range(0, len(buffer), _PIECE):
                if (left := self.left(timeout)) == 0:
                    raise httpx2.WriteTimeout("")
                write(buffer[start : start + _PIECE], left)

        stream.read, stream.write = read_in_time, write_in_time


class _Stream:
    def __init__(
        self, native: httpx2.Response, response: Response, transport: Httpx2Transport
    ) -> None:
        self._native, self._response, self._transport = native, response, transport
        self._pieces: Iterator[bytes] = native.iter_raw()

    def read(self) -> bytes:
        call = self._transport.call
        call.deadline = self._response.deadline
        try:
            for piece in self._pieces:
                if piece:
                    return piece
            return b""
        except Exception as error:
            raised = self._transport.failure(error)
        finally:
            call.deadline = None
        raise raised

    def close(self) -> None:
        self._native.close()
