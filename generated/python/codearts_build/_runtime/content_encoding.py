"""Content codings: decompresses and bounds response bodies, in the same way for all transports."""

from __future__ import annotations

import time
import zlib

from .errors import ConnectionFailedError, ResponseTooLargeError, TimedOutError
from .messages import AsyncByteStream, ByteStream

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_OTHERS = ("br", "zstd", "compress", "x-compress")
_PIECE = 1 << 20
ENCODINGS = "gzip, deflate"
LARGEST_BODY = 256 << 20
"""The most bytes of JSON or text in one response, decompressed. Files are read in pieces."""


def coding_of(header: str) -> str:
    """Returns the coding of a Content-Encoding header, empty if there is none.

    Other names are ignored: some servers send a character set there.
    """
    names = [name.strip().lower() for name in header.split(",")]
    return ", ".join(name for name in names if name in _WINDOWS or name in _OTHERS)


class Decoder:
    """Decodes a content coding. After each `feed`, call `read` for pieces of bounded size until it
    returns nothing.

    Raises ConnectionFailedError if the bytes are invalid, or the coding is not supported.
    """

    def __init__(self, coding: str) -> None:
        self._coding, self._window = coding, _WINDOWS.get(coding, 0)
        self._inner = zlib.decompressobj(self._window or 31)
        self._waiting = b""
        self._is_begun = self._is_full = False

    def feed(self, piece: bytes) -> None:
        if not self._window:
            raise _failure(f"unsupported coding {self._coding}")
        self._waiting += piece

    def read(self) -> bytes:
        while self._waiting or self._is_full:
            if self._inner.eof:
                if self._window != 31 or not self._waiting.startswith(
                    b"\x1f"
                ):  # padding, as some servers send
                    self._waiting, self._is_full = b"", False
                    return b""
                self._inner = zlib.decompressobj(self._window)  # the next of several members
            try:
                content = self._inner.decompress(self._waiting, _PIECE)
            except zlib.error as error:
                reason = str(error)
                if self._is_begun or self._window != 15:
                    raise _failure(reason) from None
                self._window = (
                    -15
                )  # without the frame that deflate should have, as some servers write it
                self._inner = zlib.decompressobj(self._window)
                continue
            self._is_begun = True
            self._is_full = len(content) == _PIECE
            self._waiting = (
                self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
            )
            if content:
                return content
        return b""

    def end(self) -> None:
        """ConnectionFailedError where more was to come."""
        if self._is_begun and not self._inner.eof:
            raise _failure("it breaks off")


class DecodedStream:
    """A stream that decodes a coding."""

    def __init__(self, stream: ByteStream, coding: str) -> None:
        self._stream, self._decoder = stream, Decoder(coding)

    def read(self) -> bytes:
        while not (content := self._decoder.read()):
            piece = self._stream.read()
            if not piece:
                self._decoder.end()
                return b""
            self._decoder.feed(piece)
        return content

    def close(self) -> None:
        self._stream.close()


class AsyncDecodedStream:
    """As `DecodedStream`, for event loops."""

    def __init__(self, stream: AsyncByteStream, coding: str) -> None:
        self._stream, self._decoder = stream, Decoder(coding)

    async def read(self) -> bytes:
        while not (content := self._decoder.read()):
            piece = await self._stream.read()
            if not piece:
                self._decoder.end()
                return b""
            self._decoder.feed(piece)
        return content

    async def close(self) -> None:
        await self._stream.close()


def read_whole(stream: ByteStream, deadline: float | None) -> bytes:
    """Returns all of a body. Raises ResponseTooLargeError beyond LARGEST_BODY, decompressed."""
    body = _Body()
    while piece := stream.read():
        body.add(piece)
        if deadline is not None and time.monotonic() > deadline:
            raise TimedOutError("the response took too long")
    return body.content()


async def read_whole_async(stream: AsyncByteStream) -> bytes:
    """As `read_whole`, for event loops."""
    body = _Body()
    while piece := await stream.read():
        body.add(piece)
    return body.content()


class _Body:
    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > LARGEST_BODY:
            self._pieces.clear()
            raise ResponseTooLargeError(
                f"the response has more than {LARGEST_BODY >> 20} MiB, decompressed; "
                "ask for less, such as smaller pages"
            )
        self._pieces.append(piece)

    def content(self) -> bytes:
        return b"".join(self._pieces) if len(self._pieces) != 1 else self._pieces[0]


def _failure(reason: str) -> ConnectionFailedError:
    return ConnectionFailedError(f"the response cannot be decompressed: {reason}")
