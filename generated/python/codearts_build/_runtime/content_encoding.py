"""Content codings: decompresses response bodies, in the same way for all transports."""

from __future__ import annotations

import zlib

from .errors import ConnectionFailedError
from .messages import AsyncByteStream, ByteStream

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_OTHERS = ("br", "zstd", "compress", "x-compress")
_PIECE = 1 << 20


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


def decode(content: bytes, coding: str) -> bytes:
    """Returns a whole body, decoded."""
    decoder, pieces = Decoder(coding), list[bytes]()
    for start in range(0, len(content), _PIECE):
        decoder.feed(content[start : start + _PIECE])
        while piece := decoder.read():
            pieces.append(piece)
    decoder.end()
    return b"".join(pieces)


def _failure(reason: str) -> ConnectionFailedError:
    return ConnectionFailedError(f"the response cannot be decompressed: {reason}")
