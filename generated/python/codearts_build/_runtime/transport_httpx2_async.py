"""The transport over httpx2 for event loops."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx2

from .content_encoding import AsyncDecodedStream, read_whole_async
from .errors import ClientError
from .httpx2_messages import (
    client_options,
    content_before,
    failure,
    native_request,
    response_head,
)
from .log_redaction import redact_logs
from .messages import AsyncByteStream, Request, Response, in_pieces
from .running_calls import RunningCalls
from .socket_options import limit_unsent
from .transports import LoopClients


class AsyncHttpx2Transport:
    """Sends requests with an `httpx2.AsyncClient`, otherwise as `Httpx2Transport`. It serves any
    number of event loops of asyncio.
    """

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        redact_logs()
        self._given = client
        self._calls = RunningCalls()
        self._clients = LoopClients(_new_client, lambda _: None)

    async def send(self, request: Request) -> Response:
        """Sends the request; see `AsyncTransport`."""
        self._calls.check_open()
        client = self._clients.get() if self._given is None else self._given
        return await self._calls.run(self._send(client, request), request.deadline)

    async def _send(self, client: httpx2.AsyncClient, request: Request) -> Response:
        try:
            # Not a local variable, because its repr has the query of the URL.
            received = await client.send(
                _traced(
                    native_request(client, request, in_pieces(request.body), self._given is None)
                ),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            raised = self.failure(error)
        else:
            return await self._response(received, request)
        raise raised

    async def _response(self, received: httpx2.Response, request: Request) -> Response:
        response, coding = response_head(received)
        if (content := content_before(received)) is not None:
            response.content = content
            return response
        stream: AsyncByteStream = _Stream(received, self)
        if coding:
            stream = AsyncDecodedStream(stream, coding)
        if request.stream:
            response.stream = stream
            return response
        try:
            response.content = await read_whole_async(stream)
        finally:
            await stream.close()
        return response

    def failure(self, error: Exception) -> ClientError:
        """Returns our error for one of httpx2."""
        return failure(error, self._calls.are_closed)

    async def close(self) -> None:
        """Closes the connections of the running loop; calls under way end in an error."""
        client = self._clients.remove()
        await self._calls.close()
        if client is not None:
            await client.aclose()


class _Stream:
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
            raised = self._transport.failure(error)
        raise raised

    async def close(self) -> None:
        await self._response.aclose()


def _traced(request: httpx2.Request) -> httpx2.Request:
    request.extensions["trace"] = _watch
    return request


async def _watch(event: str, facts: Mapping[str, Any]) -> None:
    """Limits what new connections buffer; httpx2 reports its streams as events."""
    if event.endswith(".connect_tcp.complete"):
        limit_unsent(facts["return_value"].get_extra_info("socket"))


def _new_client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(**client_options())
