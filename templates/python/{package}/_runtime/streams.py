"""Streams: events or rows that are read while they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from .decoding import BodyReader
from .departures import Departure
from .downloads import AsyncDownload, Download
from .error_responses import invalid_response_error
from .errors import ClientError, ClosedError, InvalidResponseError, name_call
from .json_values import loads
from .messages import Headers, Request, Response
from .operation import ExpectedResponse
from .stream_lines import Block, StreamFormat, parser_of

T = TypeVar("T")
# The data by which many services of language models end a stream of JSON.
_DONE = b"[DONE]"


@dataclass(frozen=True, slots=True)
class ServerSentEvent(Generic[T]):
    """A server-sent event.

    `id` is that of the latest event that had one: send it as `Last-Event-ID` to continue after a
    broken connection. `retry` is the latest number of milliseconds to wait before that, if any.
    """

    event: str
    data: T
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Returns `data` as plain JSON values, if it is text. Raises ValueError if it is not JSON."""
        return loads(self.data.encode(), "") if isinstance(self.data, str) else self.data


class StreamItems:
    """The items of a described stream: its format, and the type of a row or of an event's data."""

    def __init__(self, format: StreamFormat, kind: Any) -> None:
        self.format: StreamFormat = format
        self.kind = kind

    @cached_property
    def reader(self) -> BodyReader:
        """The decoder of JSON, built with the first stream."""
        return BodyReader(ExpectedResponse("200", "application/json", self.kind), None)

    def __call__(
        self,
        file: Download | AsyncDownload,
        operation: str,
        request: Request,
        response: Response,
        report: Callable[[tuple[Departure, ...]], None],
    ) -> ItemStream[Any] | AsyncItemStream[Any]:
        """Returns the stream of a response."""
        decoder = _Decoder(self, operation, request, response, report)
        if isinstance(file, Download):
            return ItemStream(file, decoder)
        return AsyncItemStream(file, decoder)

    def write(self, values: Iterable[Any], encode: Callable[[Any], bytes]) -> bytes:
        """Returns a stream of rows, events, or data of events, for tests."""
        return b"".join(self._write(each, encode) for each in values)

    def _write(self, value: Any, encode: Callable[[Any], bytes]) -> bytes:
        if self.format != "events":
            return (b"\x1e" if self.format == "records" else b"") + encode(value) + b"\n"
        if not isinstance(value, ServerSentEvent):
            value = ServerSentEvent("message", value)
        event = cast("ServerSentEvent[Any]", value)
        data = event.data if self.kind is str else encode(event.data).decode()
        lines = [f"event: {event.event}", *(f"data: {line}" for line in str(data).split("\n"))]
        lines += [f"id: {event.id}"] if event.id else []
        lines += [] if event.retry is None else [f"retry: {event.retry}"]
        return "".join(f"{line}\n" for line in (*lines, "")).encode()


class _Decoder:
    """Decodes the items of one stream from the pieces that arrive."""

    def __init__(
        self,
        items: StreamItems,
        operation: str,
        request: Request,
        response: Response,
        report: Callable[[tuple[Departure, ...]], None],
    ) -> None:
        self._items, self._request, self._report = items, request, report
        self._status, self._headers = response.status, response.headers
        self._parser = parser_of(items.format)
        self._number = 0
        self.label = f"{request.method} {request.path}"
        self.call = operation, request.host
        self.is_done = False

    def feed(self, piece: bytes) -> Iterator[Any]:
        """Yields the items that end in `piece`."""
        yield from self._decode(self._parser.feed(piece))

    def end(self) -> Iterator[Any]:
        """Yields the items that end with the stream."""
        yield from self._decode(self._parser.end())

    def _decode(self, blocks: Iterator[Block]) -> Iterator[Any]:
        is_text = self._items.format == "events" and self._items.kind is str
        for block in blocks:
            self._number += 1
            if is_text:
                value: Any = block.data.decode("utf-8", "replace")
            elif block.data == _DONE and self._items.format == "events":
                self.is_done = True
                return
            else:
                value = self._value(block)
            if self._items.format == "events":
                value = ServerSentEvent(block.event, value, block.id, block.retry)
            yield value

    def _value(self, block: Block) -> Any:
        """Returns an item's value.

        Raises:
            InvalidResponseError: it is not valid JSON, or cut off, or departs while the client is strict.
        """
        row = Response(self._status, self._headers, block.data)
        place = f"item {self._number} of the stream"
        if not block.is_complete:
            raise invalid_response_error(self._request, row, f"{place} is cut off")
        try:
            value, departures = self._items.reader.read(self._request, row)
        except InvalidResponseError:
            reason = f"{place} is not valid JSON, or not of the described type"
            raise invalid_response_error(self._request, row, reason) from None
        if departures:
            try:
                self._report(departures)
            except InvalidResponseError as error:  # the client is strict
                error.args = (f"{error}; this is {place}",)
                raise
        return value


class _Stream:
    """The properties of a stream that are known before it is read."""

    def __init__(self, file: Download | AsyncDownload, decoder: _Decoder) -> None:
        self.status: int = file.status
        self.headers: Headers = file.headers
        self._decoder, self._is_closed = decoder, False

    def _check(self) -> None:
        if self._is_closed:
            error = ClosedError(
                f"{self._decoder.label}: the stream is closed; call the operation again"
            )
            name_call(error, *self._decoder.call)
            raise error

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._decoder.label}>"


class ItemStream(_Stream, Iterator[T]):
    """An iterator over the items of a stream as they arrive. `with` closes it; so does its end.

    An item that is not as described raises InvalidResponseError, after all items before it.
    """

    def __init__(self, file: Download, decoder: _Decoder) -> None:
        super().__init__(file, decoder)
        self._file, self._items = file, self._read()

    def _read(self) -> Iterator[Any]:
        try:
            for piece in self._file.iter_bytes():
                yield from self._decoder.feed(piece)
                if self._decoder.is_done:
                    return
            yield from self._decoder.end()
        except ClientError as error:
            name_call(error, *self._decoder.call)
            raise
        finally:
            self._file.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        self._check()
        return cast(T, next(self._items))

    def close(self) -> None:
        """Closes the connection. May be called more than once."""
        self._is_closed = True
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


class AsyncItemStream(_Stream, AsyncIterator[T]):
    """An `ItemStream` for an event loop; use `async with`."""

    def __init__(self, file: AsyncDownload, decoder: _Decoder) -> None:
        super().__init__(file, decoder)
        self._file, self._items = file, self._read()

    async def _read(self) -> AsyncIterator[Any]:
        try:
            async for piece in self._file.iter_bytes():
                for item in self._decoder.feed(piece):
                    yield item
                if self._decoder.is_done:
                    return
            for item in self._decoder.end():
                yield item
        except ClientError as error:
            name_call(error, *self._decoder.call)
            raise
        finally:
            await self._file.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        self._check()
        return cast(T, await anext(self._items))

    async def close(self) -> None:
        """Closes the connection. May be called more than once."""
        self._is_closed = True
        await self._file.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()
